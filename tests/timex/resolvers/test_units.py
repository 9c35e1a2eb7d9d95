"""Calendar units around a day."""

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.timex.resolvers.units import moved, unit_granularity, unit_start, unit_value


@pytest.mark.parametrize(
    ("unit", "value", "start"),
    [
        ("D", "2021-08-17", (2021, 8, 17)), ("W", "2021-W33", (2021, 8, 17)), ("M", "2021-08", (2021, 8, 1)),
        ("Q", "2021-Q3", (2021, 8, 1)), ("HY", "2021-H2", (2021, 7, 1)), ("Y", "2021", (2021, 1, 1)),
        ("DE", "202", (2021, 1, 1)), ("CE", "20", (2021, 1, 1)),
    ],
)  # fmt: skip
def test_a_unit_around_a_day(unit: str, value: str, start: tuple[int, int, int]) -> None:
    day = Civil(2021, 8, 17)
    assert unit_value(unit, day) == value
    assert unit_start(unit, day) == start


@pytest.mark.parametrize(
    ("unit", "count", "day"),
    [
        ("D", 14, (2021, 8, 31)), ("W", -1, (2021, 8, 10)), ("M", 5, (2022, 1, 17)), ("Q", -1, (2021, 5, 17)),
        ("HY", 1, (2022, 2, 17)), ("DE", -2, (2001, 8, 17)), ("ML", 1, (3021, 8, 17)),
    ],
)  # fmt: skip
def test_a_day_some_units_off(unit: str, count: int, day: tuple[int, int, int]) -> None:
    assert moved(Civil(2021, 8, 17), unit, count) == day


def test_hours_are_counted_from_a_day() -> None:
    assert [unit_granularity(unit) for unit in ("TH", "Y")] == [Granularity.DAY, Granularity.YEAR]
