"""Dates as machines and front matters write them; anything else is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.documents.published import from_iso, from_typed, from_words


@pytest.mark.parametrize(
    "text",
    ["2021-07-02", "20210702", "2021-07-02T10:00:00Z", "2021-07-02 10:00", " 2021-07-02 # draft", "20210702T1000"],
)
def test_iso(text: str) -> None:
    assert from_iso(text) == from_words(text) == date(2021, 7, 2)


@pytest.mark.parametrize("text", ["2.7.2021", "02.07.2021", " 2. 7. 2021 "])
def test_german(text: str) -> None:
    assert from_words(text) == date(2021, 7, 2)
    assert from_iso(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2021",
        "2021-07",
        "2021-7-2",
        "2021-13-01",
        "2021-02-30",
        "0000-01-01",
        "31.4.2021",
        "2.7.21",
        "2021-07-021",
        "2021-0702",
        "2021-07-02x",
        "202107021",
        "XXXX-XX-XX",
        "2021/07/02",
        "12.13.2021",
        "1998-W07",
    ],
)
def test_no_date(text: str) -> None:
    assert from_words(text) is None


@given(st.dates())
def test_every_day_is_read_back(day: date) -> None:
    assert from_iso(day.isoformat()) == from_iso(day.strftime("%Y%m%d").zfill(8)) == day
    assert from_words(f"{day.day}.{day.month}.{day.year:04d}") == day


@pytest.mark.parametrize(
    "text",
    ["2021-07-02", " 20210702 ", "2.7.2021", "2021-07-02T10:00:00Z", "2021-07-02 10:00", "2021-07-02T10:00:00.5+02:00"],
)
def test_a_day_that_was_typed(text: str) -> None:
    assert from_typed(text) == date(2021, 7, 2)


@pytest.mark.parametrize(
    "text", ["2021-07-02 bis 2021-07-05", "2021-07-02/2021-07-05", "2021-07-02-05", "2021-07-02 or so", "2.7.2021 bis"]
)
def test_what_more_was_typed_means_something(text: str) -> None:
    assert from_typed(text) is None
