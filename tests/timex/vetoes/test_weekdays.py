"""Weekdays that are any day of that name, or a name of somebody."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


def test_a_day_of_that_name_is_none_near_the_publication(values: Values) -> None:
    assert values("en", "It was 12 October 1927, a Wednesday.") == ["1927-10-12"]


@pytest.mark.parametrize(
    ("language", "none", "one", "value"),
    [
        ("de", "An einem kalten Freitag kam er.", "An diesem Freitag kam er.", "2021-07-02"),
        ("de", "Die Freitag AG wuchs.", "Am Freitag wuchs sie.", "2021-07-02"),
        ("de", "Herr Freitag kam.", "Am Freitag kam er.", "2021-07-02"),
        ("en", "They came on a cold Friday.", "They came on Friday.", "2021-07-02"),
    ],
)
def test_a_weekday_of_no_week(values: Values, language: str, none: str, one: str, value: str) -> None:
    assert values(language, none) == []
    assert values(language, one) == [value]
