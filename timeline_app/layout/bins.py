"""Counted bins where events are too many for marks: calendar units, so that panning never moves their edges."""

from math import ceil, floor
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Codes, Counts, Floats, Seconds
from timeline_app.layout.folds import UNFOLDED, Folds
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.ticks import LEVELS, Level, Unit, unit_starts
from timeline_app.layout.viewport import Viewport
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.granularity import Granularity

# Narrower bins could not be told apart, nor be hit with the pointer.
_LEAST_PIXELS = 5.0
# The share of events that decides how fine bins may be, and how many are asked for it.
_MOST, _LOOKED_AT = 0.6, 50_000
_SECONDS = {
    Granularity.SECOND: 1,
    Granularity.MINUTE: 60,
    Granularity.HOUR: 3600,
    Granularity.WEEKEND: DAY_SECONDS,
    Granularity.WEEK: 7 * DAY_SECONDS,
    Granularity.SEASON: 28 * DAY_SECONDS,
    Granularity.YEAR: 365 * DAY_SECONDS,
}
"""Up to which granularity bins may be as fine as so many seconds."""
_LEVELS = (Level(Unit.SECOND, 1, 0, Unit.DAY), *LEVELS)
"""Each is seven times as long as the one before at most, so that no zoom makes a few wide bars of many narrow ones."""


_TOPS = (10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 28, 30, 33, 36, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90, 100)
"""Two digits of numbers that are round enough to be told, each an eighth more than the one before at most."""


class Bins(NamedTuple):
    """The calendar units in view: edges in seconds and in pixels, one more than there are bins."""

    level: Level
    edges: Seconds
    places: Floats

    def at(self, x: float) -> int:
        """The number of the bin under a pixel; -1 outside of all."""
        number = int(np.searchsorted(self.places, x, "right")) - 1
        return number if 0 <= number < len(self.edges) - 1 else -1


class Histogram(NamedTuple):
    """For each bin how many events of a lane begin in it, how many overlap it, how many of those begun are found."""

    beginning: Counts
    ongoing: Counts
    found: Counts | None = None


def finest_of(granularities: Codes) -> float:
    """Seconds of the finest unit that most events are exact to: in finer bins they would be where nobody knows."""
    # Of millions, each so-manieth tells it.
    some = granularities[:: max(len(granularities) // _LOOKED_AT, 1)]
    counts = np.bincount(some, minlength=1).cumsum()
    exact = Granularity(int(np.searchsorted(counts, _MOST * counts[-1])) if counts[-1] else 0)
    return next((seconds for unit, seconds in _SECONDS.items() if exact <= unit), _SECONDS[Granularity.YEAR])


def bins_of(view: Viewport, finest: float = 0.0, folds: Folds = UNFOLDED) -> Bins:
    """The finest calendar units that are wide enough to be told apart, from the left edge to the right.

    None is finer than so many seconds. Gaps that are folded are a bin each.
    """
    level = next((level for level in _LEVELS if level.seconds * view.scale >= _LEAST_PIXELS
                  and level.seconds >= finest), _LEVELS[-1])  # fmt: skip
    edges = _folded_edges(level, view, folds) if folds.gaps else _edges(level, view)
    return Bins(level, edges, ((edges - view.start) * view.scale).astype(np.float64, copy=False))


def _folded_edges(level: Level, view: Viewport, folds: Folds) -> Seconds:
    """Those of each part between two gaps, and the ends of the view."""
    edges = [np.array([floor(view.start), ceil(view.end)], np.int64)]
    for part in folds.parts(view):
        edges.append(_edges(level, part.view).clip(floor(part.view.start), ceil(part.view.end)) - part.shift)
    # Sorted as well; a gap's two ends are edges, between which nothing is counted.
    every: Seconds = np.unique(np.concatenate(edges))
    return every


def _edges(level: Level, view: Viewport) -> Seconds:
    """Where units begin, from the one that holds the left edge of a view on, and where the last one ends."""
    if level.unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY):
        # Units up to a day all have one length, so their edges need no calendar.
        length = level.unit.value * level.step
        first, last = int(view.start // length), int(view.end // length) + 1
        edges: Seconds = np.arange(first, last + 1, dtype=np.int64) * length
        return edges
    return _calendar_edges(level, view)


def histogram(index: TimeIndex, bins: Bins, found: Seconds | None = None) -> Histogram:
    """The counts of one lane; `found` are the sorted starts of events to be told apart."""
    marked = None
    if found is not None:
        marked = np.diff(np.searchsorted(found, bins.edges, "left"))
    return Histogram(*index.counts(bins.edges), marked)


def nice_peak(count: int) -> int:
    """The least round number (1, 2, … 10, 11, … 16, 18, 20, 22 …) that is no less than a count: the top of the scale.

    The tallest bin takes seven eighths of the height at least, and while it grows by little the others do not shrink.
    """
    if count <= _TOPS[0]:
        return max(count, 1)
    power = int(10 ** (len(str(count)) - 2))
    tens: int = next(top for top in _TOPS if top * power >= count)
    return tens * power


def _calendar_edges(level: Level, view: Viewport) -> Seconds:
    """Edges of weeks, months and years; a unit more on both sides makes sure that the view's edges lie between."""
    over = 1.1 * level.seconds + DAY_SECONDS
    wider = Viewport(view.start - over, view.span + 2 * over, view.width)
    edges = np.fromiter(unit_starts(level.unit, level.step, wider), np.int64)
    first = max(int(np.searchsorted(edges, view.start, "right")) - 1, 0)
    last = min(int(np.searchsorted(edges, view.end, "left")), len(edges) - 1)
    return edges[first : last + 1]
