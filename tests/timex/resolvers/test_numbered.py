"""Days that a text counts."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Tag 1 (Freitag, 4. Juni): Anreise\nTag 3: Abreise", ["2021-06-04", "2021-06-04", "2021-06-06"]),
        ("de", "Vom 4. bis 9. Juni. Tag 1: Anreise. Tag 4: Rast.",
         ["2021-06-04", "2021-06-09", "2021-06-04", "2021-06-07"]),
        ("en", "Day 2, 5 June: rain. Day 4: sun.", ["2021-06-05", "2021-06-05", "2021-06-07"]),
        ("en", "Day 1. We came on 4 June. Day 1. The other party came on 8 June. Day 2: rain.",
         ["2021-06-04", "2021-06-04", "2021-06-08", "2021-06-08", "2021-06-09"]),
    ],
)  # fmt: skip
def test_they_count_from_the_first(values: Values, language: str, text: str, wanted: list[str]) -> None:
    assert values(language, text) == wanted


def test_without_a_first_one_there_is_none(values: Values) -> None:
    assert values("en", "Day 2 was wet, and Day 4 was dry.") == []


def test_the_year_of_a_monument_is_not_that_of_the_journey(values: Values) -> None:
    assert values("en", "Day 1. In the end we saw the lighthouse, which was lit on 4 June 1879.") == ["1879-06-04"]


def test_hours_below_a_number_are_of_its_day(values: Values) -> None:
    assert values("de", "Tag 1: 4. Juni\nTag 2: Frühstück um 8 Uhr")[-1] == "2021-06-05T08:00"
