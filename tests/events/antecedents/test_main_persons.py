"""Whom a text is mostly about, told by how often it names somebody."""

import pytest

from timeline_app.events.antecedents.main_persons import NamedPersons
from timeline_app.grammar.wordlists import wordlists


def _mains(text: str) -> dict[str, str]:
    return {gender: " ".join(one.words) for gender, one in NamedPersons(text, wordlists("de")).main().items()}


@pytest.mark.parametrize(
    ("text", "mains"),
    [
        ("Otto Kern malte. Kern starb früh.", {"masculine": "Otto Kern"}),
        ("Eva Kern malte. Kerns Bilder hängen in Ulm.", {"feminine": "Eva Kern"}),
        (
            "Bürgermeisterin Eva Kern und Otto Lang kamen. Kern sprach. Lang schwieg.",
            {"feminine": "Eva Kern", "masculine": "Otto Lang"},
        ),
        ("Carl Maria von Berg kam. Von Bergs Pferd lahmte. Berg ging.", {"masculine": "Carl Maria von Berg"}),
        ("Johann Sebastian Lang und J. Kern kamen. Lang blieb.", {"masculine": "Johann Sebastian Lang"}),
        # Once is not enough, and two are told of as often.
        ("Otto Kern malte.", {}),
        ("Otto Kern und Paul Lang malten. Kern ging, Lang blieb.", {}),
        # The name alone may mean either.
        ("Otto Kern und Eva Kern malten. Kern ging. Kern blieb.", {}),
        ("Am Ende des Satzes steht Otto Kern. Die Leute gingen. Die Leute kamen.", {}),
        ("", {}),
    ],
)
def test_whom_a_text_is_about(text: str, mains: dict[str, str]) -> None:
    assert _mains(text) == mains


def test_a_name_is_known_in_the_genitive_and_not_as_part_of_a_word() -> None:
    (person,) = NamedPersons("Otto Kern malte. Kern starb.", wordlists("de")).main().values()
    assert person.is_named_in("Das ist Kerns Haus")
    assert not person.is_named_in("Das Kernobst ist reif")
    assert not person.is_named_in("Die Stadt Olm-Kern")


@pytest.mark.parametrize(
    ("text", "mains"),
    [
        # The last of its own words that the text goes on with, also behind "van der", and not behind "and"
        ("Margaret Ellery Hale came. Hale sang.", {"feminine": "Margaret Ellery Hale"}),
        ("Ludwig van der Low came. Low sang.", {"masculine": "Ludwig van der Low"}),
        ("Otto Fox and Paul Lang came. Fox sang. Fox left. Fox wed. Lang slept.", {"masculine": "Otto Fox"}),
        ("Otto Fox and Paul Lang came. Fox sang. Lang slept.", {}),
        # Or the first name, where the text calls somebody so
        ("Betty Barber came. Betty sang. Betty left. Betty wed.", {"feminine": "Betty Barber"}),
    ],
)
def test_whom_an_english_text_is_about(text: str, mains: dict[str, str]) -> None:
    found = NamedPersons(text, wordlists("en")).main()
    assert {gender: " ".join(one.words) for gender, one in found.items()} == mains
