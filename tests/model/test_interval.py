"""Intervals are half-open seconds; their first and last day are those a person would name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days
from timeline_app.model.interval import Interval, days_interval

DAYS = st.integers(-10_000_000, 10_000_000)


@given(DAYS, st.integers(1, 40_000))
def test_first_and_last_day_of_whole_days(first: int, count: int) -> None:
    interval = days_interval(first, first + count)
    assert interval.first_day == civil_from_days(first)
    assert interval.last_day == civil_from_days(first + count - 1)
    assert interval.end - interval.start == count * DAY_SECONDS


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        (0, 60, Civil(1970, 1, 1), Civil(1970, 1, 1)),
        (0, DAY_SECONDS, Civil(1970, 1, 1), Civil(1970, 1, 1)),
        (0, DAY_SECONDS + 1, Civil(1970, 1, 1), Civil(1970, 1, 2)),
        (79_200, 108_000, Civil(1970, 1, 1), Civil(1970, 1, 2)),
        (-1, 0, Civil(1969, 12, 31), Civil(1969, 12, 31)),
        (0, 0, Civil(1970, 1, 1), Civil(1970, 1, 1)),
    ],
)
def test_days_of_parts_of_days(start: int, end: int, first: Civil, last: Civil) -> None:
    interval = Interval(start, end)
    assert (interval.first_day, interval.last_day) == (first, last)


def test_contains_is_half_open() -> None:
    interval = Interval(10, 20)
    assert [interval.contains(second) for second in (9, 10, 19, 20)] == [False, True, True, False]


def test_sides_are_closed_unless_said() -> None:
    assert not days_interval(0, 1).open_start
    assert not days_interval(0, 1).open_end
    assert Interval(0, 1, open_end=True)._replace(open_start=True) == (0, 1, True, True)
