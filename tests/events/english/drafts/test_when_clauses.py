"""What happened at the date in brackets, where a clause with "when" says so, and what a title of it loses."""

import pytest
from parses import answer

from timeline_app.events.english.drafts.when_clauses import when_drafts


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("He lived there until [1968], when troops entered Prague.", "Troops entered Prague: 1.0"),
        ("He left in [1968], when he was ill.", ""),
        ("He left in [1968], when the mill was not sold.", ""),
        ("He left in [1968], when the mill would close.", ""),
        ("He left in [1968], when his mill burned.", "His mill burned: 4.0"),
        ("From [1968], when troops came, until 1989 he was away.", "Troops came: 1.0"),
        ("He left in [1968].", ""),
        ("He left in [1968] because troops came.", ""),
    ],
)
def test_what_happened_then(marked: str, told: str) -> None:
    drafts = answer(when_drafts, "en", marked)
    assert " / ".join(f"{draft.text()}: {draft.lost}" for draft in drafts) == told
