"""Weekdays from which a tale counts on to a day that has not come yet."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Am Mittwoch fiel er. Am folgenden Dienstag stand er auf.", ["2021-06-30", "2021-07-06"]),
        ("Am Mittwochabend fiel er. Am folgenden Dienstag stand er auf.", ["2021-06-30TEV", "2021-07-06"]),
        # What is still to come, or was said to be so, stays ahead.
        ("Am Mittwoch wird gewählt, am folgenden Dienstag gezählt.", ["2021-07-07", "2021-07-13"]),
        ("Am Mittwoch fiel er. Sie sagte, am folgenden Dienstag komme er heim.", ["2021-07-07", "2021-07-13"]),
    ],
)
def test_what_was_is_not_ahead(values: Values, text: str, wanted: list[str]) -> None:
    assert values("de", text) == wanted


def test_from_a_day_that_cannot_move_the_weekday_has_no_place(values: Values) -> None:
    assert values("de", "Am 7. Juli fiel er. Am folgenden Dienstag stand er auf.") == ["2021-07-07", "XXXX-WXX-2"]
