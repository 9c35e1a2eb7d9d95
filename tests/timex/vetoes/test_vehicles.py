"""Years of models."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He drove a 2009 Honda Civic.", []),
        ("the 1987 Chevrolet Cavalier", []),
        ("Her 2014 Toyota was gone.", []),
        ("the 2010 Toyota recall", ["2010"]),
        ("in 2010 Toyotas were recalled", ["2010"]),
    ],
)
def test_years_of_models(values: Values, text: str, found: list[str]) -> None:
    assert values("en", text) == found


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The 1987 Chevrolet was sold.", []),
        ("en", "In 2010 Toyotas were recalled.", ["2010 2010-01-01/2010-12-31"]),
    ],
)
def test_models(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
