"""German stretches between commas that go on with the main clause, and those that explain a word of it."""

import pytest

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed


def _kind_of(text: str, word: str) -> ClauseKind:
    parse = parsed(text, "de")
    (place,) = [place for place, one in enumerate(parse.words) if one.text == word]
    return parse.clauses[parse.owner[place]].kind


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Er kaufte Brot, Wein und Käse.", "Wein"),
        ("Er kam am Montag, am Dienstag und am Mittwoch.", "Dienstag"),
        ("Sie wollten eine globale, offene Welt.", "Welt"),
        ("In seinem neuen, im Mai gedruckten Buch schrieb er davon.", "Buch"),
    ],
)
def test_it_goes_on(text: str, word: str) -> None:
    assert _kind_of(text, word) == ClauseKind.MAIN


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Zwanzig Boote sanken, davon zwei im Hafen.", "Hafen"),
        ("Er hat lange gespielt, vor allem in Rom.", "Rom"),
        ("Er traf Anna Kern, die Malerin.", "Malerin"),
        ("Der Betrieb verdiente 8 Euro, nach 6 Euro im Vorjahr.", "Vorjahr"),
    ],
)
def test_it_explains(text: str, word: str) -> None:
    assert _kind_of(text, word) == ClauseKind.ASIDE
