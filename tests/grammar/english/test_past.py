"""The simple past of English verbs, from their form in -ing."""

import pytest

from timeline_app.grammar.english.past import simple_past
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("gerund", "past"),
    [
        ("adding", "added"),
        ("declaring", "declared"),
        ("stopping", "stopped"),
        ("carrying", "carried"),
        ("playing", "played"),
        ("taking", "took"),
        ("hitting", "hit"),
        ("dying", "died"),
    ],
)
def test_the_past(gerund: str, past: str) -> None:
    assert simple_past(gerund, wordlists("en")) == past


@pytest.mark.parametrize("word", ["ing", "king", "table", "qqxing"])
def test_what_is_no_verb_has_none(word: str) -> None:
    assert simple_past(word, wordlists("en")) is None
