"""Which ticks and bands stand on the axis at each zoom, what they say, and where gaps are folded."""

from itertools import pairwise

import pytest

from timeline_app.layout.folds import Folds, Gap
from timeline_app.layout.names import names_of
from timeline_app.layout.ticks import LEVELS, Axis, Unit, lay_out_axis, unit_starts
from timeline_app.layout.viewport import YEAR_SECONDS, Viewport
from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, days_from_civil

HOUR = 3600


def _second(year: int, month: int = 1, day: int = 1, hour: int = 0) -> int:
    return days_from_civil(year, month, day) * DAY_SECONDS + hour * HOUR


def _axis(start: int, seconds: float, language: str = "en", width: float = 1000.0) -> Axis:
    return lay_out_axis(Viewport(start, seconds, width), names_of(language))


@pytest.mark.parametrize(
    ("start", "seconds", "ticks", "bands"),
    [
        (_second(2021, 7, 1), 60, ["00:00:00", "00:00:05", "00:00:10"], ["Thu 1 July 2021"]),
        (_second(2021, 7, 1), 10 * 60, ["00:00", "00:01", "00:02"], ["Thu 1 July 2021"]),
        (_second(2021, 7, 1), 4 * HOUR, ["00:00", "00:15", "00:30"], ["Thu 1 July 2021"]),
        (_second(2021, 7, 1, 23), 4 * HOUR, ["23:00", "23:15", "23:30"], ["Thu 1 July 2021", "Fri 2 July 2021"]),
        (_second(2021, 7, 1), 2 * DAY_SECONDS, ["00:00", "03:00", "06:00"], ["Thu 1 July 2021", "Fri 2 July 2021"]),
        (_second(2021, 7, 1), 10 * DAY_SECONDS, ["Thu 1", "Fri 2", "Sat 3"], ["July 2021"]),
        (_second(2021, 7, 1), 25 * DAY_SECONDS, ["1", "2", "3"], ["July 2021"]),
        (_second(2021, 7, 1), 120 * DAY_SECONDS, ["28", "5", "12"], ["July 2021", "August 2021", "September 2021"]),
        (_second(2021), 300 * DAY_SECONDS, ["January", "February", "March"], ["2021"]),
        (_second(2021), 600 * DAY_SECONDS, ["Jan", "Feb", "Mar"], ["2021", "2022"]),
        (_second(2021), 3 * YEAR_SECONDS, ["Jan", "Apr", "Jul"], ["2021", "2022", "2023"]),
        (_second(2001), 15 * YEAR_SECONDS, ["2001", "2002", "2003"], ["21st century"]),
        (_second(1980), 40 * YEAR_SECONDS, ["1980", "1985", "1990"], ["20th century", "21st century"]),
        (_second(1901), 150 * YEAR_SECONDS, ["1900", "1910", "1920"], ["20th century", "21st century"]),
        (_second(1001), 1000 * YEAR_SECONDS, ["1000", "1100", "1200"], ["AD"]),
    ],
)
def test_the_first_ticks_and_bands(start: int, seconds: float, ticks: list[str], bands: list[str]) -> None:
    axis = _axis(start, seconds)
    assert [tick.label for tick in axis.ticks][:3] == ticks
    assert [band.label for band in axis.bands][: len(bands)] == bands


@pytest.mark.parametrize(
    ("start", "seconds", "ticks", "band"),
    [
        (_second(2021, 7, 1), 10 * DAY_SECONDS, ["Do 1.", "Fr 2.", "Sa 3."], "Juli 2021"),
        (_second(2021), 300 * DAY_SECONDS, ["Januar", "Februar", "März"], "2021"),
        (_second(2001), 15 * YEAR_SECONDS, ["2001", "2002", "2003"], "21. Jahrhundert"),
        (_second(2021, 7, 1), 4 * HOUR, ["00:00", "00:15", "00:30"], "Do 1. Juli 2021"),
    ],
)
def test_in_german(start: int, seconds: float, ticks: list[str], band: str) -> None:
    axis = _axis(start, seconds, "de")
    assert [tick.label for tick in axis.ticks][:3] == ticks
    assert axis.bands[0].label == band


@pytest.mark.parametrize(
    ("unit", "step", "first", "last", "starts"),
    [
        (Unit.HOUR, 6, _second(2021, 7, 1, 5), _second(2021, 7, 1, 18), [(7, 1, 0), (7, 1, 6), (7, 1, 12), (7, 1, 18)]),
        (Unit.DAY, 1, _second(2021, 7, 1, 5), _second(2021, 7, 3), [(7, 1, 0), (7, 2, 0), (7, 3, 0)]),
        (Unit.WEEK, 1, _second(2021, 7, 7), _second(2021, 7, 20), [(7, 5, 0), (7, 12, 0), (7, 19, 0)]),
        (Unit.MONTH, 1, _second(2021, 7, 7), _second(2021, 9, 1), [(7, 1, 0), (8, 1, 0), (9, 1, 0)]),
        (Unit.MONTH, 3, _second(2021, 2, 7), _second(2021, 8, 1), [(1, 1, 0), (4, 1, 0), (7, 1, 0)]),
    ],
)
def test_units_begin_before_the_left_edge_and_end_with_the_right(
    unit: Unit, step: int, first: int, last: int, starts: list[tuple[int, int, int]]
) -> None:
    found = list(unit_starts(unit, step, Viewport(first, last - first, 1000)))
    assert found == [_second(2021, month, day, hour) for month, day, hour in starts]


@pytest.mark.parametrize(
    ("step", "first", "last", "years"),
    [
        (1, 2019, 2021, [2019, 2020, 2021]),
        (1, -1, 2, [-1, 0, 1, 2]),
        (10, 1985, 2012, [1980, 1990, 2000, 2010]),
        # As people count: 20 BC is the year -19, there is no year nought, and the year 1 is told.
        (10, -25, 25, [-29, -19, -9, 1, 10, 20]),
        (100, -250, 150, [-299, -199, -99, 1, 100]),
        (5, 1, 12, [1, 5, 10]),
    ],
)
def test_years_are_counted_as_people_count_them(step: int, first: int, last: int, years: list[int]) -> None:
    view = Viewport(_second(first, 7), _second(last, 7) - _second(first, 7), 1000)
    found = [civil_from_days(second // DAY_SECONDS) for second in unit_starts(Unit.YEAR, step, view)]
    assert [civil.year for civil in found] == years
    assert {(civil.month, civil.day) for civil in found} == {(1, 1)}


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (1950, 2050, ["20th century", "21st century"]),
        (1901, 1999, ["20th century"]),
        (-50, 50, ["1st century BC", "1st century"]),
    ],
)
def test_bands_of_centuries(first: int, last: int, labels: list[str]) -> None:
    view = Viewport(_second(first), _second(last) - _second(first), 1000)
    assert [band.label for band in lay_out_axis(view, names_of("en")).bands] == labels


def test_bands_follow_each_other() -> None:
    for seconds in (3 * HOUR, 3 * DAY_SECONDS, 90 * DAY_SECONDS, 3 * YEAR_SECONDS, 300 * YEAR_SECONDS):
        bands = _axis(_second(1999, 12, 20), seconds).bands
        assert all(one.end == other.start == one.reach for one, other in pairwise(bands))
        assert bands[0].start <= _second(1999, 12, 20)
        assert bands[-1].end >= _second(1999, 12, 20) + seconds
        assert not any(band.cut for band in bands)


@pytest.mark.parametrize("number", range(len(LEVELS) - 1))
def test_a_level_is_left_where_its_labels_have_no_room(number: int) -> None:
    level = LEVELS[number]
    for pixels, finer in ((level.room + 1, True), (level.room - 1, False)):
        view = Viewport(_second(1000), 1000 * level.seconds / pixels, 1000)
        found = LEVELS.index(lay_out_axis(view, names_of("en")).level)
        assert (found <= number) == finer


def test_larger_type_asks_for_more_room() -> None:
    view = Viewport(_second(2021), 300 * DAY_SECONDS, 1000)
    small, large = (lay_out_axis(view, names_of("en"), size) for size in (1.0, 3.0))
    assert LEVELS.index(small.level) < LEVELS.index(large.level)


def test_fine_lines_stand_between_the_ticks() -> None:
    axis = _axis(_second(2021, 7, 1), 25 * DAY_SECONDS)
    assert axis.level.unit is Unit.DAY
    steps = {after - before for before, after in pairwise(axis.fine)}
    assert steps == {6 * HOUR}
    assert {tick.second for tick in axis.ticks} <= set(axis.fine)
    # The finest level has none finer, and weeks cross no months of other ticks than months.
    assert _axis(_second(2021, 7, 1), 60).fine == ()
    assert _axis(_second(2021), 3 * YEAR_SECONDS).fine[:2] == (_second(2021), _second(2021, 2))


def test_no_label_stands_in_a_folded_gap() -> None:
    folds = Folds([Gap(_second(1910), _second(1990), YEAR_SECONDS)])
    low, high = folds.axis(_second(1901)), folds.axis(_second(1999))
    axis = lay_out_axis(Viewport(low, high - low, 1000), names_of("en"), folds=folds)
    told = {int(tick.label) for tick in axis.ticks if tick.label.isdecimal()}
    assert {1905, 1995} <= told
    assert not any(1911 < year < 1990 for year in told)
    # The band on either side of it, the second one not begun by the calendar
    assert [(band.label, band.cut) for band in axis.bands] == [("20th century", False), ("20th century", True)]
    assert axis.bands[0].reach > axis.bands[0].end
    assert all(band.start < band.end <= band.reach for band in axis.bands)


def test_a_stretch_between_gaps_without_a_tick_is_dated_all_the_same() -> None:
    folds = Folds(
        [
            Gap(_second(1910), _second(1950, 3), YEAR_SECONDS),
            Gap(_second(1950, 9), _second(1990), YEAR_SECONDS),
        ]
    )
    low, high = folds.axis(_second(1901)), folds.axis(_second(1999))
    axis = lay_out_axis(Viewport(low, high - low, 1000), names_of("en"), folds=folds)
    (spare,) = [tick for tick in axis.ticks if tick.spare]
    assert spare.label.endswith("1950")
    assert folds.axis(_second(1950, 3)) <= spare.second <= folds.axis(_second(1950, 9))
