"""EDTF and bounds of every granularity, before and after Christ, open, approximate and in ranges."""

import re
import warnings
from functools import cache
from importlib import import_module
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.edtf import bounds, edtf
from timeline_app.model.granularity import Granularity as G
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod
from timeline_app.timex.value import interval_of

# value, granularity, EDTF, first and last as a person reads them
VALUES = [
    ("2021-07-02T15:30:20", G.SECOND, "2021-07-02T15:30:20", "2021-07-02T15:30", "2021-07-02T15:30"),
    ("2021-07-02T15:30", G.MINUTE, "2021-07-02T15:30:00", "2021-07-02T15:30", "2021-07-02T15:30"),
    ("2021-07-02T15", G.HOUR, "2021-07-02", "2021-07-02T15:00", "2021-07-02T15:59"),
    ("2021-07-02TMO", G.PART_OF_DAY, "2021-07-02", "2021-07-02T06:00", "2021-07-02T11:59"),
    ("2021-07-02TNI", G.PART_OF_DAY, "2021-07-02/2021-07-03", "2021-07-02T22:00", "2021-07-03T05:59"),
    ("2021-07-02", G.DAY, "2021-07-02", "2021-07-02", "2021-07-02"),
    ("2021-W26-WE", G.WEEKEND, "2021-07-03/2021-07-04", "2021-07-03", "2021-07-04"),
    ("2021-W26", G.WEEK, "2021-06-28/2021-07-04", "2021-06-28", "2021-07-04"),
    ("2024-02", G.MONTH, "2024-02", "2024-02-01", "2024-02-29"),
    ("1994-SP", G.SEASON, "1994-21", "1994-03-01", "1994-05-31"),
    ("1994-SU", G.SEASON, "1994-22", "1994-06-01", "1994-08-31"),
    ("1994-FA", G.SEASON, "1994-23", "1994-09-01", "1994-11-30"),
    ("1994-WI", G.SEASON, "1994-24", "1994-12-01", "1995-02-28"),
    ("1994-Q1", G.QUARTER, "1994-33", "1994-01-01", "1994-03-31"),
    ("1994-Q4", G.QUARTER, "1994-36", "1994-10-01", "1994-12-31"),
    ("1994-H1", G.HALF_YEAR, "1994-40", "1994-01-01", "1994-06-30"),
    ("1994-H2", G.HALF_YEAR, "1994-41", "1994-07-01", "1994-12-31"),
    ("1994", G.YEAR, "1994", "1994-01-01", "1994-12-31"),
    ("0843", G.YEAR, "0843", "0843-01-01", "0843-12-31"),
    ("199", G.DECADE, "199X", "1990-01-01", "1999-12-31"),
    ("199X", G.DECADE, "199X", "1990-01-01", "1999-12-31"),
    ("19", G.CENTURY, "19XX", "1900-01-01", "1999-12-31"),
    ("1", G.MILLENNIUM, "1XXX", "1000-01-01", "1999-12-31"),
    ("BC0044", G.YEAR, "-0043", "-0043-01-01", "-0043-12-31"),
    ("BC0044-03", G.MONTH, "-0043-03", "-0043-03-01", "-0043-03-31"),
    ("BC0044-03-15", G.DAY, "-0043-03-15", "-0043-03-15", "-0043-03-15"),
    ("2021-07-02T24:00", G.MINUTE, "2021-07-03T00:00:00", "2021-07-03T00:00", "2021-07-03T00:00"),
    ("BC12000", G.YEAR, "Y-11999", "-11999-01-01", "-11999-12-31"),
    ("BC0001", G.YEAR, "0000", "0000-01-01", "0000-12-31"),
    ("BC004", G.DECADE, "-0048-01-01/-0039-12-31", "-0048-01-01", "-0039-12-31"),
]


@cache
def reader() -> ModuleType:
    with warnings.catch_warnings():
        # Its grammar is written for an older version of what reads it.
        warnings.simplefilter("ignore")
        return import_module("edtf")


def _placed(value: str) -> tuple[Interval, G]:
    placed = interval_of(value)
    assert placed is not None
    return placed


def test_every_granularity_is_in_the_table() -> None:
    assert {granularity for _, granularity, *_ in VALUES} == set(G)


@pytest.mark.parametrize(("value", "granularity", "expected", "first", "last"), VALUES)
def test_values(value: str, granularity: G, expected: str, first: str, last: str) -> None:
    interval, found = _placed(value)
    assert found is granularity
    assert edtf(value, None, interval, granularity) == expected
    assert bounds(interval, granularity) == (first, last)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1994", "1994~"), ("1994-05", "1994-05~"), ("1994-SU", "1994-06~/1994-08~"), ("199", "199X~"),
     ("BC0044", "-0043~"), ("2021-07-02T15:30", "2021-07-02"), ("1994-Q2", "1994-04~/1994-06~")],
)  # fmt: skip
def test_approximate(value: str, expected: str) -> None:
    assert edtf(value, Mod.APPROX, *_placed(value)) == expected


def test_an_interval_takes_no_mark_of_approximation() -> None:
    assert edtf("2021-W26", Mod.APPROX, *_placed("2021-W26")) == "2021-06-28/2021-07-04"


@pytest.mark.parametrize("mod", [Mod.START, Mod.MID, Mod.END, Mod.BEFORE, None])
def test_other_mods_leave_the_value(mod: Mod | None) -> None:
    assert edtf("1994", mod, *_placed("1994")) == "1994"


@pytest.mark.parametrize(
    ("value", "mod", "side", "expected"),
    [
        ("2001", None, "open_end", "2001/.."),
        ("2001-09-11", None, "open_end", "2001-09-11/.."),
        ("2021-W26", None, "open_end", "2021-06-28/.."),
        ("2001", Mod.APPROX, "open_end", "2001~/.."),
        ("2001-05", None, "open_start", "../2001-05"),
        ("2021-W26", None, "open_start", "../2021-07-04"),
        ("BC0044", None, "open_start", "../-0043"),
        ("199", None, "open_end", "1990/.."),
        ("199", None, "open_start", "../1999"),
        ("1994-Q2", None, "open_end", "1994-04/.."),
        ("2021-07-02T15:30", None, "open_end", "2021-07-02/.."),
        ("BC12000", None, "open_end", ""),
    ],
)
def test_open_sides(value: str, mod: Mod | None, side: str, expected: str) -> None:
    interval, granularity = _placed(value)
    assert edtf(value, mod, interval._replace(**{side: True}), granularity) == expected


def test_a_range_is_written_from_first_to_last_day() -> None:
    whole = Interval(_placed("2021-05-03")[0].start, _placed("2021-05-05")[0].end)
    assert edtf("2021-05-03", None, whole, G.DAY, is_range=True) == "2021-05-03/2021-05-05"
    assert edtf("2021-05-03", None, _placed("2021-05-03")[0], G.DAY, is_range=True) == "2021-05-03"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2019-05", "2019-07", "2019-05/2019-07"),
        ("2019-Q1", "2019-Q3", "2019-01/2019-09"),
        ("1850", "1860", "1850/1860"),
        ("1850", "1850", "1850"),
        ("BC0264", "BC0146", "-0263/-0145"),
        ("2019-05", "2020-02-10", "2019-05-01/2020-02-10"),
        ("2021-07-02T14:00", "2021-07-02T16:30", "2021-07-02"),
        ("2021-07-02T22:00:05", "2021-07-03T01:00:09", "2021-07-02/2021-07-03"),
    ],
)
def test_a_range_is_as_exact_as_its_ends(first: str, last: str, expected: str) -> None:
    begin, granularity = _placed(first)
    whole = Interval(begin.start, _placed(last)[0].end)
    assert edtf(first, None, whole, granularity, is_range=True) == expected


def test_the_beginning_of_a_range_may_be_approximate() -> None:
    whole = Interval(_placed("1850")[0].start, _placed("1860")[0].end)
    assert edtf("1850", Mod.APPROX, whole, G.YEAR, is_range=True) == "1850~/1860"


@pytest.mark.parametrize("value", ["XXXX-07-02", "FUTURE_REF", "", "2021-07-02TXX"])
def test_a_value_that_edtf_cannot_say_becomes_days(value: str) -> None:
    assert edtf(value, None, Interval(0, 2 * DAY_SECONDS), G.DAY) == "1970-01-01/1970-01-02"


# The reader's grammar is made when it is first wanted, which takes half a second.
@settings(deadline=None)
@given(
    st.sampled_from([value for value, *_ in VALUES] + ["BC12000-03", "", "XXXX-07-02", "2021-07-02TXX"]),
    st.sampled_from([None, *Mod]),
    st.integers(-(10**12), 10**12),
    st.integers(1, 10**11),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_another_reader_of_edtf_reads_all_of_it(
    value: str, mod: Mod | None, start: int, length: int, is_open: bool, at_end: bool, is_range: bool
) -> None:
    interval, granularity = interval_of(value) or (Interval(start, start + length), G.DAY)
    if is_range:
        interval = Interval(interval.start, interval.end + length)
    if is_open:
        interval = interval._replace(**{"open_end" if at_end else "open_start": True})
    text = edtf(value, mod, interval, granularity, is_range)
    assert text == "" or reader().is_valid_edtf(text), text
    far = abs(interval.first_day.year) > 9999 or abs(interval.last_day.year) > 9999
    assert text or far


@pytest.mark.parametrize("text", ["2021-07-02T15:30:00~", "1994-22~", "2021-07-02T14:00:00/2021-07-02T16:30:00"])
def test_that_reader_refuses_what_is_none(text: str) -> None:
    assert not reader().is_valid_edtf(text)


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**9), st.sampled_from(list(G)))
def test_bounds_are_in_order_and_well_formed(start: int, length: int, granularity: G) -> None:
    first, last = bounds(Interval(start, start + length), granularity)
    pattern = r"-?\d{4}-\d\d-\d\d" + ("" if granularity > G.PART_OF_DAY else r"T\d\d:\d\d")
    assert re.fullmatch(pattern, first)
    assert re.fullmatch(pattern, last)
    assert first <= last or first.startswith("-")
