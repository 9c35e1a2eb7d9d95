"""Phrases that are the halves of a pair."""

import pytest

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.phrase_pairs import first_of_pair, second_of_pair
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "first", "second", "paired"),
    [
        ("The price fell from 86 to 68.", "from", "to", True),
        ("Die Zahl stieg von 30 auf 50.", "von", "auf", True),
        # The one tells a date, the other none.
        ("Der Brief vom 1. Juli ging auf den Streit ein.", "vom", "auf", False),
    ],
)
def test_neither_half_goes_alone(text: str, first: str, second: str, paired: bool) -> None:
    language = "en" if " fell " in text else "de"
    parse, lists = parsed(text, language), wordlists(language)
    low = [parse.low(place) for place in range(len(parse.words))]
    assert first_of_pair(parse, low.index(first), lists) == paired
    assert second_of_pair(parse, low.index(second), lists) == paired
