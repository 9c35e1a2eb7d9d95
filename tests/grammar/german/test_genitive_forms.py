"""The genitive of a noun that something is of."""

import pytest

from timeline_app.grammar.german.genitive_forms import genitive_group
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word


@pytest.mark.parametrize(
    ("text", "noun", "pronoun", "expected"),
    [
        ("Die alte Kirche, deren Turm fiel, brannte.", "Kirche", "deren", "der alten Kirche"),
        ("Der Turm, dessen Dach fiel, brannte.", "Turm", "dessen", "des Turms"),
        ("Das Haus, dessen Dach fiel, brannte.", "Haus", "dessen", "des Hauses"),
        ("Der Mann, dessen Hund starb, ging.", "Mann", "dessen", "des Mannes"),
        ("Der Bote, dessen Hund starb, ging.", "Bote", "dessen", "des Boten"),
        ("Anna Kern, deren Hund starb, ging.", "Kern", "deren", "von Anna Kern"),
        ("Der Globus, dessen Rand brach, war alt.", "Globus", "dessen", None),
    ],
)
def test_form(text: str, noun: str, pronoun: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    end = [word.text for word in parse.words].index(noun)
    found = genitive_group(parse, end, pronoun, wordlists("de"))
    assert (" ".join(item.text for item in found if isinstance(item, Word)) if found else None) == expected
