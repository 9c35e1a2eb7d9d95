"""Calendar units around a day."""

from collections.abc import Callable

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


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Diese Woche kommt er.", ["2021-W27 2021-07-05/2021-07-11"]),
        ("de", "Letzte Woche kam er.", ["2021-W26 2021-06-28/2021-07-04"]),
        ("de", "Nächste Woche kommt er.", ["2021-W28 2021-07-12/2021-07-18"]),
        ("de", "In diesem Monat kommt er.", ["2021-07 2021-07-01/2021-07-31"]),
        ("de", "Im nächsten Monat kommt er.", ["2021-08 2021-08-01/2021-08-31"]),
        ("de", "In diesem Jahr kommt er.", ["2021 2021-01-01/2021-12-31"]),
        ("de", "Im vergangenen Jahr kam er.", ["2020 2020-01-01/2020-12-31"]),
        ("de", "Im nächsten Jahr kommt er.", ["2022 2022-01-01/2022-12-31"]),
        ("de", "Im Vorjahr kam er.", ["2020 2020-01-01/2020-12-31"]),
        ("de", "Am Wochenende kommt er.", ["2021-W27-WE 2021-07-10/2021-07-11"]),
        ("en", "He comes this week.", ["2021-W27 2021-07-05/2021-07-11"]),
        ("en", "He came last week.", ["2021-W26 2021-06-28/2021-07-04"]),
        ("en", "He comes next week.", ["2021-W28 2021-07-12/2021-07-18"]),
        ("en", "He came last month.", ["2021-06 2021-06-01/2021-06-30"]),
        ("en", "He comes next month.", ["2021-08 2021-08-01/2021-08-31"]),
        ("en", "He came last year.", ["2020 2020-01-01/2020-12-31"]),
        ("en", "He comes next year.", ["2022 2022-01-01/2022-12-31"]),
        ("en", "He comes this weekend.", ["2021-W27-WE 2021-07-10/2021-07-11"]),
    ],
)
def test_this_last_and_next(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
