"""What looks like a date and is none: amounts, names, ages, codes, each beside a sentence in which it is one."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "none", "one", "value"),
    [
        ("de", "Es kamen 1800 Menschen.", "Das geschah 1800 in Wien.", "1800"),
        ("de", "Die Strafe nach § 1990 ist hoch.", "Das Jahr 1990 war gut.", "1990"),
        ("de", "Anna März sprach.", "Im März sprach sie.", "2021-03"),
        ("de", "Frau März sprach.", "Ende März sprach sie.", "2021-03"),
        ("en", "They wrote 1848 letters.", "They wrote in 1848 and later.", "1848"),
        ("en", "It cost $1990 then.", "It was built in 1990 then.", "1990"),
    ],
)
def test_a_number_or_name_is_no_date(values: Values, language: str, none: str, one: str, value: str) -> None:
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


def test_a_day_of_that_name_is_none_near_the_publication(values: Values) -> None:
    assert values("en", "It was 12 October 1927, a Wednesday.") == ["1927-10-12"]


@pytest.mark.parametrize("text", ["Im B2021 steht es.", "Die Nummer 3.12.2021.4 gilt.", "Version 1.1994 gilt."])
def test_a_piece_of_a_longer_code_is_none(values: Values, text: str) -> None:
    assert values("de", text) == []


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es geschah 1800.", ["1800 1800-01-01/1800-12-31"]),
        ("de", "Um 1800 stand dort ein Turm.", ["1800 1800-01-01/1800-12-31"]),
        ("de", "Die 1848 geschriebenen Briefe sind weg.", ["1848 1848-01-01/1848-12-31"]),
        ("de", "Es kostete 1990 Euro.", []),
        ("de", "Es wurde 1990 gebaut.", ["1990 1990-01-01/1990-12-31"]),
        ("de", "1990 kamen 2000 Gäste.", ["1990 1990-01-01/1990-12-31"]),
        ("de", "Sie ist 30 Jahre alt.", []),
        ("de", "Um 12:30 Uhr endete das Spiel.", ["2021-07-07T12:30 2021-07-07"]),
        ("de", "Sie siegten mit 3:1.", []),
        ("de", "Das Haus ist 2021 m² groß.", []),
        ("de", "§ 1990 gilt.", []),
        ("de", "Die Temperatur stieg auf 1990 Grad.", []),
        ("en", "It cost $1990.", []),
        ("en", "He wrote 1848 letters.", []),
        ("en", "He wrote it in 1848.", ["1848 1848-01-01/1848-12-31"]),
        ("en", "She is 30 years old.", []),
        ("en", "1990 people came.", []),
        ("en", "1990 was a good year.", ["1990 1990-01-01/1990-12-31"]),
        ("en", "It rained for three years.", ["P3Y"]),
        ("en", "They won 3-1.", []),
        ("en", "The distance is 1990 km.", []),
        ("en", "About 1900 men came.", []),
    ],
)
def test_amounts_and_years(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
