"""English sentences that say nothing but when something was, before what it was; and others."""

import pytest
from parses import marked_parse

from timeline_app.events.english.drafts.clefts import cleft_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("It was in [1880] that the boats came.", "The boats came"),
        ("It was on [3 May] that he left the town.", "He left the town"),
        ("It was not until [May] that he came.", ""),
        ("It was the mayor who came in [May].", ""),
        ("It was cold in [May].", ""),
        ("It is in [May] that the fair is held.", "The fair is held"),
    ],
)
def test_what_stands_behind_the_stressed_date(marked: str, told: str) -> None:
    parse, places = marked_parse("en", marked)
    drafts = cleft_drafts(parse, places, parse.root(parse.owner[places[0]]), wordlists("en"))
    assert " / ".join(draft.text() for draft in drafts) == told
