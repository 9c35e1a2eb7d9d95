"""How German adjectives and nouns end in another case."""

import pytest

from timeline_app.grammar.german.endings import in_dative_plural, with_ending, with_weak_ending
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word

LISTS = wordlists("de")


def _word(text: str) -> Word:
    return Word(text, -1, -1, True, "noun")


@pytest.mark.parametrize(
    ("text", "ending", "expected"),
    [("alter", "e", "alte"), ("neuem", "en", "neuen"), ("junge", "er", "junger"), ("großes", "e", "große"),
     ("lila", "e", "lila"), ("guten", "es", "gutes")],
)  # fmt: skip
def test_adjectives(text: str, ending: str, expected: str) -> None:
    assert with_ending(_word(text), ending, LISTS).text == expected


@pytest.mark.parametrize(("text", "expected"), [("Bote", "Boten"), ("Pilot", "Piloten"), ("Zeuge", "Zeugen")])
def test_weak_nouns(text: str, expected: str) -> None:
    assert with_weak_ending(_word(text), LISTS).text == expected


@pytest.mark.parametrize(("text", "expected"), [("Gäste", "Gästen"), ("Frauen", "Frauen"), ("Autos", "Autos")])
def test_several_in_the_dative(text: str, expected: str) -> None:
    assert in_dative_plural(_word(text), LISTS).text == expected
