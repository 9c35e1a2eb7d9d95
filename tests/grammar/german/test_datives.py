"""The dative that a relative pronoun has, of the noun that it means."""

import pytest

from timeline_app.grammar.german.datives import dative_group
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word


def _dative(text: str, noun: str, pronoun: str) -> str | None:
    parse = parsed(text, "de")
    end = [word.text for word in parse.words].index(noun)
    found = dative_group(parse, end, pronoun, wordlists("de"))
    return " ".join(item.text for item in found if isinstance(item, Word)) if found else None


@pytest.mark.parametrize(
    ("text", "noun", "pronoun", "expected"),
    [
        ("Der alte Wirt, dem alle halfen, ging.", "Wirt", "dem", "dem alten Wirt"),
        ("Ein Bote, dem alle halfen, ging.", "Bote", "dem", "dem Boten"),
        ("Die Stadt, der er das Recht gab, wuchs.", "Stadt", "der", "der Stadt"),
        ("Die 20 Männer, denen er half, gingen.", "Männer", "denen", "den 20 Männern"),
        ("Sein Vater, dem er half, ging.", "Vater", "dem", "seinem Vater"),
        ("Otto Alt, dem er half, ging.", "Alt", "dem", "Otto Alt"),
    ],
)
def test_form(text: str, noun: str, pronoun: str, expected: str) -> None:
    assert _dative(text, noun, pronoun) == expected


@pytest.mark.parametrize(
    ("text", "noun", "pronoun"),
    [
        # Of another gender.
        ("Die Stadt, dem er half, wuchs.", "Stadt", "dem"),
        # Adjectives as nouns end otherwise.
        ("Ein Verletzter, dem er half, ging.", "Verletzter", "dem"),
    ],
)
def test_none_where_it_is_unsure(text: str, noun: str, pronoun: str) -> None:
    assert _dative(text, noun, pronoun) is None
