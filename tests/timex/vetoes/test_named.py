"""Months that a text has used as names."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "Her aunt June called. June will come.",
        "Mrs. May sang. It was written by May and Ann.",
        "The director Ada May left. May was glad.",
    ],
)
def test_a_name_is_one_again(values: Values, text: str) -> None:
    assert values("en", text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("June will come.", ["2022-06"]),
        ("Her aunt June called. It rained in June.", ["2021-06"]),
        ("Her aunt June called. Early June was wet.", ["2021-06"]),
        ("Her aunt June called. It was finished by May.", ["2021-05"]),
    ],
)
def test_a_month_stays_one(values: Values, text: str, found: list[str]) -> None:
    assert values("en", text) == found
