"""Dates in numbers are understood as the spreadsheets of many countries write them, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.export.incoming.date_cells import Order, date_cell, is_number, order_told, unit_of
from timeline_app.model.calendar import DAY_SECONDS, Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.timex.value import interval_of

_JULY = Civil(2021, 7, 2).days * DAY_SECONDS


def _seconds(cell: str, order: Order = "day first") -> tuple[int, int] | None:
    read = date_cell(cell, order)
    return read and (read.start - _JULY, read.end - _JULY)


@pytest.mark.parametrize(
    "cell",
    ["2021-07-02", "2021/07/02", "2021.07.02", "02.07.2021", "2.7.2021", "2. 7. 2021", "2.7.21", "02/07/2021", "2/7/21",
     "02-07-2021", " 2021-07-02 ", "20210702"],
)  # fmt: skip
def test_days(cell: str) -> None:
    assert _seconds(cell) == (0, DAY_SECONDS)
    read = date_cell(cell)
    assert read is not None
    assert read.granularity == Granularity.DAY


@pytest.mark.parametrize("cell", ["7/2/2021", "07/02/21", "7-2-2021", "02.07.2021"])
def test_where_the_month_comes_first(cell: str) -> None:
    assert _seconds(cell, "month first") == (0, DAY_SECONDS)


@pytest.mark.parametrize(
    ("cell", "hours"),
    [
        ("2021-07-02T15:30", 15.5),
        ("2021-07-02 15:30:00", 15.5),
        ("02.07.2021 15:30", 15.5),
        ("20210702 15:30", 15.5),
        ("20210702T15:30:00Z", 15.5),
        ("02.07.2021, 15:30", 15.5),
        ("2/7/2021 3:30 PM", 15.5),
        ("2/7/2021 12:30 am", 0.5),
        ("2/7/2021 12:00 PM", 12),
        ("2021-07-02 00:00:00.000", 0),
    ],
)
def test_minutes(cell: str, hours: float) -> None:
    assert _seconds(cell) == (hours * 3600, hours * 3600 + 60)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1994", "1994"), ("843", "0843"), ("2021-07", "2021-07"), ("-0043", "BC0044"), ("-0043-03-15", "BC0044-03-15"),
     ("2021/7", "2021-07"), ("0000-01-01", "BC0001-01-01"), ("-43", "BC0044"), ("-5", "BC0006"), ("+44", "0044"),
     ("\u2212753", "BC0754"), ("-43-03", "BC0044-03"), ("-43-3-15", "BC0044-03-15"), ("15.3.-43", "BC0044-03-15"),
     ("\u22120043\u201103\u201115", "BC0044-03-15"), ("-12000", "BC12001")],
)  # fmt: skip
def test_years_and_months(cell: str, value: str) -> None:
    read, placed = date_cell(cell), interval_of(value)
    assert read is not None
    assert placed is not None
    assert (Interval(read.start, read.end), read.granularity) == placed


def test_the_year_twelve_thousand() -> None:
    for cell in ("12000-12-31", "+12000-12-31"):
        read = date_cell(cell)
        assert read is not None
        assert Interval(read.start, read.end).first_day == Civil(12_000, 12, 31)
    # Without a sign it may be the number of a day.
    assert date_cell("12000") is None
    assert date_cell("+12000") is not None


@pytest.mark.parametrize(("cell", "year"), [("1.1.29", 2029), ("1.1.30", 1930), ("1.1.00", 2000), ("1.1.99", 1999)])
def test_years_of_two_digits(cell: str, year: int) -> None:
    read = date_cell(cell)
    assert read is not None
    assert Interval(read.start, read.end).first_day.year == year


@pytest.mark.parametrize(
    "cell",
    ["", "soon", "2021-13-01", "2021-02-29", "30.2.2021", "31/4/2021", "2021-00", "0", "2021-07-02T24:00", "1.2/2021",
     "2021-07-02 15:60", "20210732", "2021070", "99.99.9999", "-1234567", "--43", "-", "-43-13", "1910\u201312",
     "\u20131994", "1.1.-", "44197.5", "44197", "2021.7", "1.2.3", "2021-07-02x", "July 2021"],
)  # fmt: skip
def test_what_is_no_date_in_numbers(cell: str) -> None:
    assert date_cell(cell) is None


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("0", True), (" 44197.5 ", True), ("-0,5", True), ("1994", True), ("\u221212", True), ("1994-1996", False),
     ("44 BC", False), ("", False), ("1.2.3", False)],
)  # fmt: skip
def test_bare_numbers(cell: str, expected: bool) -> None:
    assert is_number(cell) is expected


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["3/4/2021", "13/4/2021"], "day first"),
        (["3/4/2021", "4/13/2021 10:00"], "month first"),
        (["3/4/2021", "13.4.2021", "2021-04-13", ""], None),
        ([], None),
    ],
)
def test_dates_that_tell_what_comes_first(cells: list[str], order: Order | None) -> None:
    assert order_told(cells) == order


@pytest.mark.parametrize(
    ("value", "unit"),
    [("2021-07-02", Granularity.DAY), ("2021-07", Granularity.MONTH), ("1994", Granularity.YEAR),
     ("199X", Granularity.DECADE), ("19XX", Granularity.CENTURY), ("1XXX", Granularity.MILLENNIUM),
     ("2021-Q3", Granularity.DAY), ("2021-W26", Granularity.DAY), ("2021-07-02T15", Granularity.MINUTE)],
)  # fmt: skip
def test_units(value: str, unit: Granularity) -> None:
    placed = interval_of(value)
    assert placed is not None
    assert unit_of(placed[0]) == unit


def test_ten_years_that_are_no_decade() -> None:
    start, end = (Civil(year, 1, 1).days * DAY_SECONDS for year in (1994, 2004))
    assert unit_of(Interval(start, end)) == Granularity.DAY
    first, after = (Civil(year, 1, 1).days * DAY_SECONDS for year in (1801, 1901))
    assert unit_of(Interval(first, after)) == Granularity.CENTURY


@given(st.dates(), st.sampled_from(["{0:%d.%m.}{1:04d}", "{0:%d/%m/}{1:04d}", "{1:04d}{0:-%m-%d}"]))
def test_any_day_is_read_as_it_was_written(day: object, pattern: str) -> None:
    read = date_cell(pattern.format(day, day.year))  # type: ignore[attr-defined]
    assert read is not None
    assert Interval(read.start, read.end).first_day == (day.year, day.month, day.day)  # type: ignore[attr-defined]


@given(st.text())
def test_any_text_is_read_or_not(text: str) -> None:
    read = date_cell(text)
    assert read is None or read.start < read.end
