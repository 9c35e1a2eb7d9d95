"""What looks like a date and is none: names, ages, scores, codes, each beside a sentence in which it is one."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "none", "one", "value"),
    [
        ("de", "Anna März sprach.", "Im März sprach sie.", "2021-03"),
        ("de", "Frau März sprach.", "Ende März sprach sie.", "2021-03"),
    ],
)
def test_a_name_is_no_month(values: Values, language: str, none: str, one: str, value: str) -> None:
    assert values(language, none) == []
    assert values(language, one) == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [("Der 29-jährige Fahrer floh.", []), ("Die dreijährige Haft endete.", ["P3Y"])],
)
def test_the_years_of_somebody_are_an_age(values: Values, text: str, found: list[str]) -> None:
    assert values("de", text) == found


def test_children_between_ages_tell_of_no_time(values: Values) -> None:
    assert values("de", "Kinder zwischen sechs und elf Jahren lernten.") == []


@pytest.mark.parametrize("text", ["Im B2021 steht es.", "Die Nummer 3.12.2021.4 gilt.", "Version 1.1994 gilt."])
def test_a_piece_of_a_longer_code_is_none(values: Values, text: str) -> None:
    assert values("de", text) == []


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie ist 30 Jahre alt.", []),
        ("de", "Um 12:30 Uhr endete das Spiel.", ["2021-07-07T12:30 2021-07-07"]),
        ("de", "Sie siegten mit 3:1.", []),
        ("en", "She is 30 years old.", []),
        ("en", "It rained for three years.", ["P3Y"]),
        ("en", "They won 3-1.", []),
    ],
)
def test_times_and_spans(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
