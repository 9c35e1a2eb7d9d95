"""Figures that look like a year and are none, and the years beside them that are."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Tel. 0421 130-1990"),
        ("de", "Unser Zeichen 512-7/1990"),
        ("de", "ISBN 3-1990-2001-4"),
        ("de", "siehe www.beispiel.de/1990/1991"),
        ("de", "Lindenstraße 1990"),
        ("de", "Am Ring 12, 1030 Wien"),
        ("de", "IBAN DE11 2001 1990"),
        ("en", "call 555-1990"),
        ("en", "see https://example.org/a-1990"),
        ("en", "12-1990-77"),
        ("en", "sshd[1984]: accepted"),
    ],
)
def test_no_year(values: Callable[..., list[str]], language: str, text: str) -> None:
    assert values(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er war von 1990-1994 dort.", ["1990", "1994"]),
        ("de", "Im Telefonnetz gab es 1990 eine Störung.", ["1990"]),
        ("de", "Auf der Straße 1990 gesehen", ["1990"]),
        ("de", "Die Lindenstraße wurde 1990 gebaut.", ["1990"]),
        ("de", "Band 12, im Jahr 1930 Wien gewidmet", ["1930"]),
        ("en", "They called in 1990.", ["1990"]),
        ("en", "(1990-94)", ["1990"]),
    ],
)
def test_years_beside_figures_and_names(
    values: Callable[..., list[str]], language: str, text: str, expected: list[str]
) -> None:
    assert values(language, text) == expected


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Tel. 0421 1990", []),
        ("de", "Er kam 1930 nach Wien.", ["1930 1930-01-01/1930-12-31"]),
        ("de", "Die Hausnummer 1990 ist neu.", []),
        ("de", "Az. 12 O 1990/19", []),
        ("de", "Das steht in NJW 2019, 1428.", ["2019 2019-01-01/2019-12-31"]),
        ("de", "Band 1990, Seite 12", []),
        ("de", "Er fährt auf der B 1999 nach Olm.", []),
        ("de", "Die Jahre 1990/91 waren gut.", ["1990 1990-01-01/1990-12-31"]),
        ("de", "Die Jahre 1990–1994 waren gut.", ["1990 1990-01-01/1994-12-31", "1994 1994-01-01/1994-12-31"]),
        ("de", "Von 1990 bis 1994 war er dort.", ["1990 1990-01-01/1994-12-31", "1994 1994-01-01/1994-12-31"]),
        ("de", "ISBN 1990-2001-4", []),
        ("de", "Durchwahl -2017", []),
        ("en", "Call 555 1990.", []),
        ("en", "He left in 1990.", ["1990 1990-01-01/1990-12-31"]),
        ("en", "Ordinance 2018-14 was passed.", []),
        ("en", "The season 1999-00 was good.", ["1999 1999-01-01/1999-12-31"]),
        ("en", "See www.example.org/1990/1991.", []),
        ("en", "Grant 2018-1123 was paid.", []),
        ("en", "Flight 1984 was late.", []),
        ("en", "Page 1984 is lost.", []),
    ],
)
def test_figures_and_years(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected


# Figures that are no year, each beside one that is.
@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("siehe a@1990", []),
        ("siehe www.beispiel.de 1990", ["1990"]),
        ("(1990) stand es im www", ["1990"]),
        ("Lindenstraße 1848, 1010 Wien", []),
        ("Am Markt 3 1010 Wien", []),
        ("Am Markt 3, 1010 war es", ["1010"]),
        ("Er wohnt in 1010 Wien", []),
        ("Er zog nach 1010 Wien.", []),
        ("Er zog nach 1010 Wien um.", ["1010"]),
        ("| 1871 | 1912 |", ["1871"]),
        ("| 1871 | 1912 Bau |", ["1871", "1912"]),
        ("1890: 1833, 1910: 2011", ["1890", "1910"]),
        ("1890: Bau, 1833", ["1890", "1833"]),
        ("Telefonnummer 2021", []),
        ("Das Heft NJW 2019, 1428, 1430", ["2019"]),
        ("Das Heft 2019, 1428, 1430", ["2019", "1428", "1430"]),
        ("Die Anlage OPS-1987", []),
        ("Die Anlage ops-1987", ["1987"]),
        ("Die Durchwahl -2017", []),
        ("Er fährt auf der B 1999 nach Olm.", []),
        ("Er fährt auf der Bahn 1999 nach Olm.", ["1999"]),
        ("Tel. 0511 1984", []),
        ("Haus 0511 Alt 1984", ["1984"]),
    ],
)
def test_what_stands_around_figures_tells_what_they_are(
    values: Callable[..., list[str]], text: str, years: list[str]
) -> None:
    assert values("de", text) == years
