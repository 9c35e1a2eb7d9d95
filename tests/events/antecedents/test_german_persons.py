"""Which German words are of persons."""

import pytest

from timeline_app.events.antecedents.german_persons import is_person
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "places", "expected"),
    [
        ("Die Lehrerin sang.", (1,), True),
        ("Otto Schulze sang.", (0, 1), True),
        ("Die Glocke klang.", (1,), False),
        ("Die SPD siegte.", (1,), False),
        # A verb is nobody.
        ("Die Lehrerin sang.", (2,), False),
    ],
)
def test_is_person(text: str, places: tuple[int, ...], expected: bool) -> None:
    assert is_person(parsed(text, "de"), places, wordlists("de")) is expected
