"""Bare numbers that are no years, each beside a sentence in which it is one."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "none", "one", "value"),
    [
        ("de", "Es kamen 1800 Menschen.", "Das geschah 1800 in Wien.", "1800"),
        ("de", "Die Strafe nach § 1990 ist hoch.", "Das Jahr 1990 war gut.", "1990"),
        ("en", "They wrote 1848 letters.", "They wrote in 1848 and later.", "1848"),
        ("en", "It cost $1990 then.", "It was built in 1990 then.", "1990"),
    ],
)
def test_a_number_is_no_year(values: Values, language: str, none: str, one: str, value: str) -> None:
    assert values(language, none) == []
    assert values(language, one) == [value]


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
        ("de", "Das Haus ist 2021 m² groß.", []),
        ("de", "§ 1990 gilt.", []),
        ("de", "Die Temperatur stieg auf 1990 Grad.", []),
        ("en", "It cost $1990.", []),
        ("en", "He wrote 1848 letters.", []),
        ("en", "He wrote it in 1848.", ["1848 1848-01-01/1848-12-31"]),
        ("en", "1990 people came.", []),
        ("en", "1990 was a good year.", ["1990 1990-01-01/1990-12-31"]),
        ("en", "The distance is 1990 km.", []),
        ("en", "About 1900 men came.", []),
    ],
)
def test_amounts_and_years(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
