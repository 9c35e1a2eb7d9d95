"""Weekdays after days of a journey and of somebody's absence."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("We landed on 1 June. On Friday we walked.", "2021-06-04"),
        ("We landed on 1 June. On Tuesday we walked.", "2021-06-08"),
        ("They landed on 1 June. On Friday they walked.", "2021-07-02"),
        ("“We landed on 1 June,” he said. On Friday he left.", "2021-07-02"),
        ("We landed on 1 July. On Friday we walked.", "2021-07-02"),
    ],
)
def test_a_traveller_goes_on_from_the_day_told(values: Values, text: str, weekday: str) -> None:
    assert values("en", text)[-1] == weekday


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("I'm off until 16 July. Back Monday.", "2021-07-19"),
        ("I'm off until 16 July. Call Monday.", "2021-07-12"),
    ],
)
def test_somebody_is_back_after_the_last_day(values: Values, text: str, weekday: str) -> None:
    assert values("en", text)[-1] == weekday


def test_weekdays_of_then_are_of_the_time_that_is_told(values: Callable[..., list[str]]) -> None:
    text = "Am 9. November 1989 fiel die Mauer. Damals, am Freitag, fuhr sie hinüber."
    assert values("de", text) == ["1989-11-09", "PAST_REF", "1989-11-10"]
    assert values("de", "Damals, am Freitag, fuhr sie hinüber.") == ["PAST_REF", "XXXX-WXX-5"]


def test_a_tale_is_over_where_a_text_counts_from_its_own_day(values: Callable[..., list[str]]) -> None:
    tale = "I was admitted on 3 May 2021 and went home on 5 May 2021. {} On Saturday I felt unwell."
    assert values("en", tale.format("It rained."))[-1] == "2021-05-08"
    assert values("en", tale.format("The pain returned six weeks ago."))[-1] == "2021-07-03"
