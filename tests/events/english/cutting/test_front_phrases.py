"""Phrases at the front of an English title that it can lose."""

import pytest
from parses import items_of, said

from timeline_app.events.english.cutting.front_phrases import front_phrase
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the harbour of Olm, the ship sank.", "In the harbour of Olm"),
        ("Later, the ship sank.", "Later"),
        # No comma, no phrase, or nothing that may go
        ("In the harbour the ship sank.", ""),
        ("The ship, a wreck, sank.", ""),
        ("She sank in the harbour, he said.", ""),
    ],
)
def test_the_phrase_before_the_first_comma(text: str, expected: str) -> None:
    parse = parsed(text, "en")
    assert said(parse, front_phrase(parse, items_of(parse), wordlists("en"))) == expected


def test_nothing_stands_before_no_words() -> None:
    assert front_phrase(parsed("He left.", "en"), [], wordlists("en")) == set()
