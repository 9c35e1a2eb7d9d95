"""The axis: which ticks and labels stand where, from a table of zoom levels chosen by pixels.

Two rows are laid out: `ticks`, the finest labels that have room, and above them `bands`, the larger unit that they lie
in. One of the two always tells the year.
"""

from collections.abc import Iterator
from enum import Enum
from math import ceil, floor

from timeline_app.layout.folds import UNFOLDED, Folds, Part
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.viewport import YEAR_SECONDS, Viewport
from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, days_from_civil, weekday_written
from timeline_app.records import dataclass

_FINE_GRID_PIXELS = 7.0
# Seconds beyond any that are shown, some 317,000 years: an era has no other end.
_FAR = 10**13


class Unit(Enum):
    """A calendar unit of the axis and its mean length in seconds."""

    SECOND = 1
    MINUTE = 60
    HOUR = 3600
    DAY = DAY_SECONDS
    WEEK = 7 * DAY_SECONDS
    MONTH = YEAR_SECONDS // 12
    YEAR = YEAR_SECONDS
    CENTURY = 100 * YEAR_SECONDS
    ERA = 100_000 * YEAR_SECONDS


@dataclass(frozen=True, slots=True)
class Level:
    """Ticks every `step` units, chosen when they are at least `room` pixels apart, inside bands of a larger unit."""

    unit: Unit
    step: int
    room: float
    band: Unit

    @property
    def seconds(self) -> float:
        return float(self.unit.value * self.step)


# From fine to coarse: the first level that has room is taken.
LEVELS = (
    Level(Unit.SECOND, 5, 66, Unit.DAY),
    Level(Unit.SECOND, 15, 66, Unit.DAY),
    Level(Unit.MINUTE, 1, 52, Unit.DAY),
    Level(Unit.MINUTE, 5, 52, Unit.DAY),
    Level(Unit.MINUTE, 15, 52, Unit.DAY),
    Level(Unit.HOUR, 1, 52, Unit.DAY),
    Level(Unit.HOUR, 3, 52, Unit.DAY),
    Level(Unit.HOUR, 6, 52, Unit.DAY),
    Level(Unit.DAY, 1, 30, Unit.MONTH),
    Level(Unit.WEEK, 1, 44, Unit.MONTH),
    Level(Unit.MONTH, 1, 44, Unit.YEAR),
    Level(Unit.MONTH, 3, 52, Unit.YEAR),
    Level(Unit.YEAR, 1, 52, Unit.CENTURY),
    Level(Unit.YEAR, 2, 52, Unit.CENTURY),
    Level(Unit.YEAR, 5, 52, Unit.CENTURY),
    Level(Unit.YEAR, 10, 56, Unit.CENTURY),
    Level(Unit.YEAR, 20, 56, Unit.CENTURY),
    Level(Unit.YEAR, 50, 56, Unit.CENTURY),
    Level(Unit.YEAR, 100, 68, Unit.ERA),
    Level(Unit.YEAR, 200, 68, Unit.ERA),
    Level(Unit.YEAR, 500, 68, Unit.ERA),
    Level(Unit.YEAR, 1000, 72, Unit.ERA),
    Level(Unit.YEAR, 2000, 72, Unit.ERA),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line at a second; a weekend's or a fine grid line has no label. A `spare` label gives way to all others."""

    second: int
    label: str = ""
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A larger unit from `start` to `end`, at least partly in view; its label may go on until `reach`.

    What is `cut` begins there because a gap ends, and not by the calendar.
    """

    start: int
    end: int
    label: str
    reach: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """The axis of one view at its level: labelled ticks, fine lines in seconds, and bands."""

    level: Level
    ticks: tuple[Tick, ...]
    fine: tuple[int, ...]
    bands: tuple[Band, ...]


def lay_out_axis(view: Viewport, names: CalendarNames, type_size: float = 1.0, folds: Folds = UNFOLDED) -> Axis:
    """Everything on the axis of a view; `type_size` widens the room of labels where the type is larger than usual.

    All places are seconds of the axis, which has nothing where a gap is folded.
    """
    number = next((i for i, level in enumerate(LEVELS) if level.seconds * view.scale >= level.room * type_size),
                  len(LEVELS) - 1)  # fmt: skip
    level, ticks, fine, bands = LEVELS[number], list[Tick](), list[int](), list[Band]()
    parts = list(folds.parts(view))
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        first, shift = floor(part.view.start) if folds.gaps else -_FAR, part.shift
        starts = [second for second in unit_starts(level.unit, level.step, part.view) if second >= first]
        ticks += [Tick(second - shift, _label(level, second, names, view.scale)) for second in starts]
        ticks += [] if starts else _spare_ticks(number, part, names)
        fine += (second - shift for second in _fine(number, part.view) if second >= first)
        bands += _bands_of(part, after, view, level.band, names) if folds.gaps else _bands(level.band, names, view)
    return Axis(level, tuple(ticks), tuple(fine), tuple(bands))


def _spare_ticks(number: int, part: Part, names: CalendarNames) -> list[Tick]:
    """Where a stretch between two gaps is too short for a tick: one of the coarsest finer level that has any, dated.

    What stands there would have no date on the axis at all.
    """
    for level in reversed(LEVELS[:number]):
        starts = [second for second in unit_starts(level.unit, level.step, part.view) if second >= part.view.start]
        if starts:
            second = starts[(len(starts) - 1) // 2]
            return [Tick(second - part.shift, _whole_label(level.unit, second, names), spare=True)]
    return []


def _whole_label(unit: Unit, second: int, names: CalendarNames) -> str:
    """A label that tells the year as well."""
    civil = civil_from_days(second // DAY_SECONDS)
    if unit is Unit.YEAR:
        return names.year_text(civil.year)
    return names.month_text(civil.year, civil.month) if unit is Unit.MONTH else names.date_text(civil)


def _bands_of(part: Part, after: Part | None, view: Viewport, unit: Unit, names: CalendarNames) -> Iterator[Band]:
    """The larger units between two gaps; the label of the last one may go on into the gap that follows."""
    first, last, shift = floor(part.view.start), ceil(part.view.end), part.shift
    reach = round(view.end) if after is None else floor(after.view.start) - after.shift
    for band in _bands(unit, names, part.view):
        is_last = band.end >= last
        end = min(band.end, last) - shift
        start = max(band.start, first) - shift
        yield Band(start, end, band.label, max(reach, end) if is_last else end, cut=band.start < first)


def _fine(number: int, view: Viewport) -> Iterator[int]:
    """Lines without a label between the ticks, of the finest level that still has air around it."""
    for level in LEVELS[:number]:
        crossing = level.unit is Unit.WEEK and LEVELS[number].unit is not Unit.MONTH
        if level.seconds * view.scale >= _FINE_GRID_PIXELS and not crossing:
            yield from unit_starts(level.unit, level.step, view)
            return


def unit_starts(unit: Unit, step: int, view: Viewport) -> Iterator[int]:
    """The seconds at which units begin, from the one that holds the left edge to the right edge."""
    if unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY):
        length = unit.value * step
        yield from range(floor(view.start / length) * length, floor(view.end) + 1, length)
        return
    first, last = floor(view.start / DAY_SECONDS), floor(view.end / DAY_SECONDS)
    if unit is Unit.WEEK:
        yield from (day * DAY_SECONDS for day in range(first - weekday_written(first) + 1, last + 1, 7))
    elif unit is Unit.MONTH:
        yield from _months(first, last, step)
    else:
        yield from (_year_start(year) for year in _years(civil_from_days(first).year, civil_from_days(last).year, step))


def _months(first: int, last: int, step: int) -> Iterator[int]:
    start, end = civil_from_days(first), civil_from_days(last)
    begin = (start.year * 12 + start.month - 1) // step * step
    for index in range(begin, end.year * 12 + end.month, step):
        yield days_from_civil(index // 12, index % 12 + 1, 1) * DAY_SECONDS


def _years(first: int, last: int, step: int) -> Iterator[int]:
    """Astronomical years to label: multiples of `step` on both sides, counted as people count, and the year 1."""
    if step == 1:
        yield from range(first, last + 1)
        return
    if first <= 0:
        oldest, youngest = 1 - first, 1 - min(last, 0)
        yield from (1 - year for year in range((oldest // step + 1) * step, youngest - 1, -step))
    if first <= 1 <= last:
        yield 1
    yield from range(max(first // step, 1) * step, last + 1, step)


def _year_start(year: int) -> int:
    return days_from_civil(year, 1, 1) * DAY_SECONDS


def _label(level: Level, second: int, names: CalendarNames, scale: float) -> str:
    days, clock = divmod(second, DAY_SECONDS)
    if level.unit is Unit.SECOND:
        return f"{clock // 3600:02d}:{clock // 60 % 60:02d}:{clock % 60:02d}"
    if level.unit in (Unit.MINUTE, Unit.HOUR):
        return f"{clock // 3600:02d}:{clock // 60 % 60:02d}"
    civil = civil_from_days(days)
    if level.unit is Unit.DAY:
        text = names.day.format(day=civil.day)
        return f"{names.weekday_text(days)} {text}" if scale * DAY_SECONDS >= 64 else text
    if level.unit is Unit.WEEK:
        return names.day.format(day=civil.day)
    if level.unit is Unit.MONTH:
        months = names.months if scale * level.seconds >= 92 else names.short_months
        return months[civil.month - 1]
    return names.year_below_era(civil.year)


def _bands(unit: Unit, names: CalendarNames, view: Viewport) -> Iterator[Band]:
    if unit is Unit.ERA:
        turn = _year_start(1)
        yield from (band for band in (Band(-_FAR, turn, names.era_before_christ, turn),
                                 Band(turn, _FAR, names.after_christ, _FAR))
                    if band.start < view.end and band.end > view.start)  # fmt: skip
        return
    starts = list(_centuries(view)) if unit is Unit.CENTURY else list(unit_starts(unit, 1, view))
    for start, end in zip(starts, [*starts[1:], floor(view.end) + 1], strict=True):
        yield Band(start, end, _band_label(unit, start, names), end)


def _centuries(view: Viewport) -> Iterator[int]:
    """Centuries begin in the years 1, 101, 201 … and 100 BC, 200 BC …, all 1 modulo 100 as astronomers count."""
    first = civil_from_days(floor(view.start / DAY_SECONDS)).year
    last = civil_from_days(floor(view.end / DAY_SECONDS)).year
    for year in range((first - 1) // 100 * 100 + 1, last + 1, 100):
        yield _year_start(year)


def _band_label(unit: Unit, second: int, names: CalendarNames) -> str:
    days = second // DAY_SECONDS
    civil = civil_from_days(days)
    if unit is Unit.DAY:
        return f"{names.weekday_text(days)} {names.date_text(civil)}"
    if unit is Unit.MONTH:
        return names.month_text(civil.year, civil.month)
    if unit is Unit.YEAR:
        return names.year_text(civil.year)
    return names.century_text(civil.year)
