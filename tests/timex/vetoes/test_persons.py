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


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Im August kam er.", ["2020-08 2020-08-01/2020-08-31"]),
        ("de", "Emil Sonntag kam.", []),
        ("de", "Am Sonntag kam Emil.", ["2021-07-04"]),
        ("de", "Er traf Anna Sonntag.", []),
        ("de", "Er kam am Sonntag.", ["2021-07-04"]),
        ("de", "Heinz Kolbe, 81 Jahre; Anna Alt, 79 Jahre;", []),
        ("de", "Wilhelm und August Kollmeyer kamen.", []),
        ("de", "Von Mai bis August war er fort.", ["2020-05 2020-05-01/2020-08-31", "2020-08 2020-08-01/2020-08-31"]),
        ("en", "April Jones left.", []),
        ("en", "In April Jones left.", ["2021-04 2021-04-01/2021-04-30"]),
        ("en", "June and Ray are here.", []),
        ("en", "In June and July it rained.", ["2021-06 2021-06-01/2021-06-30", "2021-07 2021-07-01/2021-07-31"]),
        ("en", "May the best win.", []),
        ("en", "May was cold.", ["2021-05 2021-05-01/2021-05-31"]),
        ("en", "H. S. March wrote it.", []),
        ("en", "On 3 March he wrote it.", ["2021-03-03"]),
        ("en", "Mrs May left.", []),
        ("en", "She left in May.", ["2021-05 2021-05-01/2021-05-31"]),
        ("en", "The girl named June sang.", []),
        ("en", "June's husband sang.", []),
        ("en", "A header from Dele March won it.", []),
    ],
)
def test_months_that_are_persons(
    dates: Callable[..., list[str]], language: str, text: str, expected: list[str]
) -> None:
    assert dates(language, text) == expected
