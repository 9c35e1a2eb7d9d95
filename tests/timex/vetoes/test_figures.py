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
