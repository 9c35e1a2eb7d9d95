"""Dates chosen by hand: the unit holds the day, however far back it lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days, days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.services.manual_dates import EXACTNESS, dating_of
from timeline_app.timex.value import interval_of

LONGEST = {
    Granularity.DAY: 1, Granularity.WEEK: 7, Granularity.MONTH: 31, Granularity.QUARTER: 92, Granularity.YEAR: 366,
    Granularity.DECADE: 3653, Granularity.CENTURY: 36525,
}  # fmt: skip
DAYS = st.integers(days_from_civil(-9998, 1, 1), days_from_civil(9999, 12, 31)).map(civil_from_days)


def _check(day: Civil, exact: Granularity) -> None:
    dating = dating_of(day, exact)
    assert dating is not None, day
    assert dating.granularity == exact
    assert dating.interval.contains(day.days * DAY_SECONDS), (day, dating.value)
    assert dating.interval.end - dating.interval.start <= LONGEST[exact] * DAY_SECONDS
    assert interval_of(dating.value) == (dating.interval, exact)
    assert (dating.words, dating.mod) == ("", None)


@pytest.mark.parametrize("exact", EXACTNESS)
def test_the_unit_of_every_year_holds_its_days(exact: Granularity) -> None:
    for year in range(-100, 10_000):
        _check(Civil(year, 1, 1), exact)
        _check(Civil(year, 12, 31), exact)


@given(DAYS, st.sampled_from(EXACTNESS))
def test_the_unit_of_any_day_holds_it(day: Civil, exact: Granularity) -> None:
    _check(day, exact)


@pytest.mark.parametrize(
    ("day", "exact", "value", "first", "last"),
    [
        (Civil(2024, 2, 29), Granularity.DAY, "2024-02-29", "2024-02-29", "2024-02-29"),
        (Civil(2021, 1, 3), Granularity.WEEK, "2020-W53", "2020-12-28", "2021-01-03"),
        (Civil(2024, 2, 29), Granularity.MONTH, "2024-02", "2024-02-01", "2024-02-29"),
        (Civil(2024, 12, 31), Granularity.QUARTER, "2024-Q4", "2024-10-01", "2024-12-31"),
        (Civil(1994, 6, 1), Granularity.YEAR, "1994", "1994-01-01", "1994-12-31"),
        (Civil(1994, 6, 1), Granularity.DECADE, "199", "1990-01-01", "1999-12-31"),
        (Civil(1994, 6, 1), Granularity.CENTURY, "19", "1900-01-01", "1999-12-31"),
        (Civil(-43, 3, 15), Granularity.DAY, "BC0044-03-15", "-0043-03-15", "-0043-03-15"),
        (Civil(-43, 3, 15), Granularity.DECADE, "BC004", "-0048-01-01", "-0039-12-31"),
        (Civil(0, 6, 1), Granularity.CENTURY, "BC00", "-0099-01-01", "0000-12-31"),
        (Civil(-99, 6, 1), Granularity.CENTURY, "BC00", "-0099-01-01", "0000-12-31"),
        (Civil(-100, 6, 1), Granularity.CENTURY, "BC01", "-0199-01-01", "-0100-12-31"),
    ],
)
def test_units_as_they_are_written(day: Civil, exact: Granularity, value: str, first: str, last: str) -> None:
    dating = dating_of(day, exact)
    assert dating is not None
    assert (dating.value, dating.interval.first_day.iso(), dating.interval.last_day.iso()) == (value, first, last)


def test_a_day_is_meant_where_nothing_else_is_said() -> None:
    assert dating_of(Civil(2024, 2, 29)) == dating_of(Civil(2024, 2, 29), Granularity.DAY)


@pytest.mark.parametrize("exact", EXACTNESS)
@pytest.mark.parametrize("year", [10_000, 12_345, 1_000_000, -9_999, -10_000, -99_999])
def test_years_of_five_digits_have_no_value(year: int, exact: Granularity) -> None:
    assert dating_of(Civil(year, 6, 1), exact) is None
