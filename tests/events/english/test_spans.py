"""The half of a time from one date to another that a title can lose."""

import pytest
from parses import items_of, said

from timeline_app.events.draft import Draft
from timeline_app.events.english.spans import other_ends
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

_SENTENCE = "He was a clerk from 4 March 2013 until his death on 19 July 2018."


def _halves(text: str, date: str) -> list[str]:
    parse = parsed(text, "en")
    begin = text.index(date)
    held = [at for at, word in enumerate(parse.words) if begin <= word.begin < begin + len(date)]
    draft = Draft(parse, items_of(parse), held=frozenset(held))
    return [said(parse, group) for _, group in other_ends(draft, draft.places(), wordlists("en"))]


@pytest.mark.parametrize(
    ("date", "half"),
    [("4 March 2013", "until his death on 19 July 2018"), ("19 July 2018", "from 4 March 2013")],
)
def test_the_half_without_the_date_may_go(date: str, half: str) -> None:
    assert _halves(_SENTENCE, date) == [half]


@pytest.mark.parametrize(
    "text",
    [
        "He moved from Cork to Galway on 4 March 2013.",
        "He was a clerk from 4 March 2013.",
        "He was a clerk until 4 March 2013.",
    ],
)
def test_what_is_no_time_from_date_to_date_has_no_halves(text: str) -> None:
    assert _halves(text, "4 March 2013") == []
