"""The integer calendar agrees with `datetime` where that reaches, and goes on in both directions."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import (
    Civil,
    add_months,
    civil_from_days,
    days_from_civil,
    is_leap,
    is_valid,
    iso_week,
    iso_year,
    monday_of_week,
    month_length,
    nth_weekday,
    weekday,
    weekday_written,
    weeks_in_year,
)

EPOCH = date(1970, 1, 1)
ANY_DAYS = st.integers(-50_000_000, 50_000_000)
DATES = st.dates()


def _days(day: date) -> int:
    return (day - EPOCH).days


@given(DATES)
def test_day_numbers_are_those_of_datetime(day: date) -> None:
    assert days_from_civil(day.year, day.month, day.day) == _days(day)
    assert civil_from_days(_days(day)) == (day.year, day.month, day.day)


@given(ANY_DAYS)
def test_day_numbers_come_back_in_any_year(days: int) -> None:
    civil = civil_from_days(days)
    assert civil.days == days
    assert is_valid(*civil)


@given(ANY_DAYS)
def test_the_next_day_is_the_next_number(days: int) -> None:
    today, tomorrow = civil_from_days(days), civil_from_days(days + 1)
    assert today < tomorrow
    assert tomorrow.day in (1, today.day + 1)


@pytest.mark.parametrize("year", [1, 4, 100, 400, 1582, 1900, 1970, 2000, 2021, 9999])
def test_every_day_of_a_year(year: int) -> None:
    first = date(year, 1, 1)
    count = 365 + is_leap(year)
    days = [first + timedelta(number) for number in range(count)]
    assert days[-1] == date(year, 12, 31)
    assert [civil_from_days(_days(day)) for day in days] == [(day.year, day.month, day.day) for day in days]


@pytest.mark.parametrize(
    ("civil", "days"),
    [
        (Civil(1970, 1, 1), 0),
        (Civil(1969, 12, 31), -1),
        (Civil(0, 3, 1), -719_468),
        (Civil(0, 12, 31), -719_163),
        (Civil(1, 1, 1), -719_162),
        (Civil(-4713, 11, 24), -2_440_588),
        (Civil(10_000, 1, 1), 2_932_897),
    ],
)
def test_known_days(civil: Civil, days: int) -> None:
    assert civil.days == days
    assert civil_from_days(days) == civil


@pytest.mark.parametrize(
    ("civil", "text"),
    [
        (Civil(2021, 7, 2), "2021-07-02"),
        (Civil(843, 8, 10), "0843-08-10"),
        (Civil(0, 1, 1), "0000-01-01"),
        (Civil(-43, 3, 15), "-0043-03-15"),
        (Civil(-12_000, 1, 1), "-12000-01-01"),
    ],
)
def test_iso(civil: Civil, text: str) -> None:
    assert civil.iso() == text
    assert text.startswith(iso_year(civil.year) + "-")


@pytest.mark.parametrize(
    ("year", "leap"), [(2000, True), (1900, False), (2024, True), (2023, False), (0, True), (-1, False), (-4, True)]
)
def test_leap_years(year: int, leap: bool) -> None:
    assert is_leap(year) is leap
    assert month_length(year, 2) == 28 + leap
    assert is_valid(year, 2, 29) is leap


@given(st.integers(1, 9998), st.integers(1, 12))
def test_month_lengths_are_those_of_datetime(year: int, month: int) -> None:
    following = date(year + month // 12, month % 12 + 1, 1)
    assert month_length(year, month) == (following - date(year, month, 1)).days


@pytest.mark.parametrize(
    "day", [(2021, 0, 1), (2021, 13, 1), (2021, 4, 31), (2021, 1, 0), (2021, 1, 32), (2100, 2, 29)]
)
def test_days_that_do_not_exist(day: tuple[int, int, int]) -> None:
    assert not is_valid(*day)


@given(DATES)
def test_weekdays_and_weeks_are_those_of_datetime(day: date) -> None:
    assert weekday(_days(day)) == day.isoweekday()
    assert iso_week(_days(day)) == day.isocalendar()[:2]


@given(ANY_DAYS)
def test_weeks_begin_on_monday_in_any_year(days: int) -> None:
    monday = monday_of_week(*iso_week(days))
    assert weekday(monday) == 1
    assert monday <= days < monday + 7


@pytest.mark.parametrize(("year", "weeks"), [(2020, 53), (2021, 52), (2015, 53), (2026, 53), (1999, 52)])
def test_weeks_in_year(year: int, weeks: int) -> None:
    assert weeks_in_year(year) == weeks


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (Civil(2021, 1, 31), 1, Civil(2021, 2, 28)),
        (Civil(2024, 1, 31), 1, Civil(2024, 2, 29)),
        (Civil(2021, 12, 15), 1, Civil(2022, 1, 15)),
        (Civil(2021, 1, 15), -1, Civil(2020, 12, 15)),
        (Civil(1, 1, 1), -1, Civil(0, 12, 1)),
        (Civil(2021, 7, 7), -2021 * 12, Civil(0, 7, 7)),
        (Civil(2024, 2, 29), 12, Civil(2025, 2, 28)),
        (Civil(2024, 2, 29), 0, Civil(2024, 2, 29)),
    ],
)
def test_add_months(day: Civil, months: int, expected: Civil) -> None:
    assert add_months(day, months) == expected


@given(ANY_DAYS, st.integers(-5000, 5000))
def test_months_there_and_back_stay_in_the_month(days: int, months: int) -> None:
    day = civil_from_days(days)
    back = add_months(add_months(day, months), -months)
    assert back[:2] == day[:2]
    assert back.day == day.day or back.day >= 28


@given(st.dates(date(1, 1, 1), date(9000, 1, 1)), st.integers(1, 7))
def test_the_weekdays_of_a_month_are_all_found_and_no_others(day: date, number: int) -> None:
    length = month_length(day.year, day.month)
    first = days_from_civil(day.year, day.month, 1)
    all_of_them = [of for of in range(first, first + length) if weekday(of) == number]
    found = [nth_weekday(day.year, day.month, number, nth) for nth in range(1, 6)]
    assert [of for of in found if of is not None] == all_of_them
    assert nth_weekday(day.year, day.month, number, -1) == all_of_them[-1]
    assert nth_weekday(day.year, day.month, number, 0) is None


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (Civil(-43, 3, 15), 3),
        (Civil(325, 5, 20), 4),
        (Civil(800, 12, 25), 5),
        (Civil(1066, 10, 14), 6),
        (Civil(1500, 2, 28), 5),
        (Civil(1500, 3, 1), 7),
        (Civil(1582, 10, 4), 4),
        (Civil(1582, 10, 15), 5),
        (Civil(1969, 7, 20), 7),
    ],
)
def test_the_weekday_of_a_date_as_it_was_written(day: Civil, number: int) -> None:
    assert weekday_written(day.days) == number
