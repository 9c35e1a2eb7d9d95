"""Persons who are called like a month."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "We met the mayor April May, said nobody.",
        "April May laughed.",
        "June said so.",
        "The guest was my aunt June.",
        "June's mother knew.",
        "A boy named August sang.",
    ],
)
def test_a_person(values: Values, text: str) -> None:
    assert values("en", text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("April May\nrain sun", ["2021-04", "2021-05"]),
        ("March April May", ["2021-03", "2021-04", "2021-05"]),
        ("In April May said no.", ["2021-04"]),
        ("June's weather was bad.", ["2021-06"]),
        ("The mayor left in May, she said.", ["2021-05"]),
    ],
)
def test_a_month(values: Values, text: str, found: list[str]) -> None:
    assert values("en", text) == found
