"""The stretch of time that a value names, and what is left of it."""

import pytest

from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Mod
from timeline_app.timex.value import interval_of, narrow

LONG = (
    "2021-07",
    "2021-W27",
    "2021-SU",
    "2020-WI",
    "2021-Q2",
    "2021-H2",
    "1994",
    "BC0044",
    "196",
    "18XX",
    "BC03",
    "00",
)


@pytest.mark.parametrize("value", LONG)
def test_the_beginning_the_middle_and_the_end_make_the_whole(value: str) -> None:
    placed = interval_of(value)
    assert placed is not None
    parts = [narrow(placed, mod)[0] for mod in (Mod.START, Mod.MID, Mod.END)]
    borders = [parts[0].start, *(part.end for part in parts)]
    assert borders == [placed[0].start, parts[1].start, parts[2].start, placed[0].end]
    assert borders == sorted(set(borders))


@pytest.mark.parametrize("value", ["2021-07-07", "2021-07-07TMO", "2021-W27-WE"])
def test_a_day_has_no_thirds(value: str) -> None:
    placed = interval_of(value)
    assert placed is not None
    assert narrow(placed, Mod.START) == placed
    assert narrow(placed, Mod.APPROX) == placed


def test_the_parts_of_a_season_are_months() -> None:
    placed = interval_of("2020-WI")
    assert placed is not None
    first_days = [narrow(placed, mod)[0].first_day for mod in (Mod.START, Mod.MID, Mod.END)]
    assert [tuple(day) for day in first_days] == [(2020, 12, 1), (2021, 1, 1), (2021, 2, 1)]


def test_there_is_no_year_0_between_the_centuries() -> None:
    before, after = interval_of("BC00"), interval_of("00")
    assert before is not None
    assert after is not None
    assert before[0].end == after[0].start
    assert (after[0].first_day.year, after[0].last_day.year) == (1, 99)


@pytest.mark.parametrize(
    "value", ["XXXX-07", "2021-13", "2021-02-29", "2021-W54", "2021-07-07T25:00", "P3D", "PRESENT_REF"]
)
def test_what_has_no_place(value: str) -> None:
    assert interval_of(value) is None


@pytest.mark.parametrize(
    ("value", "seconds", "granularity"),
    [
        ("2021-07-07T20", 3600, Granularity.HOUR),
        ("2021-07-07T20:30", 60, Granularity.MINUTE),
        ("2021-07-07T20:30:15", 1, Granularity.SECOND),
        ("2021-07-07TNI", 8 * 3600, Granularity.PART_OF_DAY),
        ("2021-W27-3", DAY_SECONDS, Granularity.DAY),
        ("2", 365_243 * DAY_SECONDS, Granularity.MILLENNIUM),
    ],
)
def test_length(value: str, seconds: int, granularity: Granularity) -> None:
    placed = interval_of(value)
    assert placed is not None
    assert (placed[0].end - placed[0].start, placed[1]) == (seconds, granularity)
