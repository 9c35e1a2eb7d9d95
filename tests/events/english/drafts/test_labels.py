"""Lines that a date heads: what a verb with a large letter behind it says."""

import pytest
from parses import marked_parse

from timeline_app.events.english.drafts.labels import label_drafts


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("[06:35] Depart club for Henley", ["Depart club for Henley"]),
        ("[6:20 PM] Arrives outside the house", ["Arrives outside the house"]),
        # The date is the subject, or not at the head.
        ("[2024] was a bad year.", []),
        ("It was [Monday].", []),
    ],
)
def test_a_verb_behind_its_date(marked: str, told: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    drafts = label_drafts(parse, places, max(parse.owner[places[0]], 0))
    assert [draft.text() for draft in drafts] == told
