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
        # A first name alone, or in front of another word; behind a thing it is what the thing is called.
        ("Otto sang.", (0,), True),
        ("Ihr Bruder Otto sang.", (0, 1, 2), True),
        ("Die Straße Otto Kern ist alt.", (0, 1), False),
        ("Die Tafel Otto hängt.", (1, 2), False),
        ("Die Ottostraße ist alt.", (0, 1), False),
        # What somebody is, with an adjective, or as a form of address
        ("Der alte Schmied sang.", (0, 1, 2), True),
        ("Frau Kern sang.", (0, 1), True),
        ("Die Freundin Anna sang.", (1, 2), True),
        ("Der Turm fiel.", (0, 1), False),
        # A river has its article, and letters are no name.
        ("Der Rhein stieg.", (0, 1), False),
        ("USA siegten.", (0,), False),
        # A verb is nobody.
        ("Die Lehrerin sang.", (2,), False),
    ],
)
def test_is_person(text: str, places: tuple[int, ...], expected: bool) -> None:
    assert is_person(parsed(text, "de"), places, wordlists("de")) is expected
