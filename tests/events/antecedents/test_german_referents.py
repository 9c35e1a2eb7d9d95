"""A German subject as another sentence may show it."""

import pytest

from timeline_app.events.antecedents.german_referents import core, ends_name, referent
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

_LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("words", "text", "genders"),
    [
        ("Ein neuer Turm", "der Turm", {"masculine"}),
        ("Die alte Brücke", "die alte Brücke", {"feminine"}),
        ("Der Maler Otto Kern", "Otto Kern", {"masculine"}),
        ("Die Forscherin Jelka Brandt", "Jelka Brandt", {"feminine"}),
        ("S.", "S.", {"masculine", "feminine"}),
    ],
)
def test_as_it_is_said_again(words: str, text: str, genders: set[str]) -> None:
    parse = parsed(f"{words} kam.", "de")
    found = referent(parse, tuple(range(len(parse.words) - 2)), False, _LISTS)
    assert found is not None
    assert (found.text, found.genders) == (text, genders)


@pytest.mark.parametrize("words", ["Mein Bruder", "Keine Brücke", "Sein Vater"])
def test_what_cannot_be_said_again(words: str) -> None:
    parse = parsed(f"{words} kam.", "de")
    assert referent(parse, (0, 1), False, _LISTS) is None


def test_the_core_has_no_genitive() -> None:
    parse = parsed("Der Turm der Kirche fiel.", "de")
    assert core(parse, range(4), _LISTS) == (0, 1)


def test_a_name_may_end_like_another_kind_of_word() -> None:
    parse = parsed("Es sang Carola Nieder.", "de")
    assert parse.kind(3) == "vz"
    assert [ends_name(parse, place) for place in (1, 2, 3)] == [False, False, True]
    # At the front it is taken for a name at once.
    assert parsed("Carola Nieder kam.", "de").kind(1) == "name"
