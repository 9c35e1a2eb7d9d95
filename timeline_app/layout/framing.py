"""Which stretch of time a view shows at first, and what of the events lies before it and after it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Seconds
from timeline_app.layout.dates import date_text
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval

MARGIN = 0.03
"""Of the events' stretch, free on both sides."""
_FEW = 0.05
_SINGLE = 8
"""Among so many events a single one is an outlier, though it is more than the few."""
# Of the whole stretch: a bulk that fills this much of the width is seen well enough with all the others beside it.
_MOST_OF_IT = 0.5
_MANY = 1 / 3
"""Of all events so many may wait outside where the others, a crowd, would share a strip too narrow to tell of them."""
_STRIP = 1 / 20
_CROWD = 20
# Of the bulk's own length: what lies nearer than this would only look forgotten.
_NEAR = 0.25
# Of millions, each so-manieth event tells where the bulk is.
_LOOKED_AT = 50_000


class Beyond(NamedTuple):
    """Events that lie before a view (`earlier`) or after it: how many, and the stretch from the first to the last."""

    earlier: bool
    number: int
    low: int
    high: int


def whole(low: int, high: int, width: float) -> Viewport:
    """The view of a stretch with a margin on both sides and nothing else."""
    margin = width * MARGIN / (1 + 2 * MARGIN)
    return fitted(low, high, width, margin, margin)


def bulk(indexes: Sequence[TimeIndex]) -> tuple[int, int] | None:
    """The stretch of all events but a few far ones, where these would take more than half of the width; else None.

    Where the far ones are more than a few, they have to take all but a strip of it.
    """
    count = sum(map(len, indexes))
    step = max(count // _LOOKED_AT, 1)
    if not count:
        return None
    starts = np.sort(np.concatenate([index.starts[::step] for index in indexes]))
    ends = np.sort(np.concatenate([index.ends[::step] for index in indexes]))
    # A share of exactly the few does not count, so that one of twenty is none.
    few = max(int(len(starts) * _FEW - 1e-9), 1 if len(starts) >= _SINGLE else 0)
    many = int(len(starts) * _MANY)
    ways = [(few, _MOST_OF_IT)]
    if len(starts) - many >= _CROWD:
        ways.append((many, _STRIP))
    for number, most in ways:
        low, high = _densest(starts, ends, number)
        if ends[high] - starts[low] < most * (ends[-1] - starts[0]):
            low, high = _grown(starts, ends, low, high)
            return int(starts[low]), int(ends[high])
    return None


def beyond(index: TimeIndex, view: Viewport) -> list[Beyond]:
    """What of a lane lies before a view, and what after it."""
    early, late = index.ended_by(view.start), index.begun_by(view.end)
    there = []
    if early:
        there.append(Beyond(True, early, int(index.starts[0]), index.end_of(early - 1)))
    if late < len(index):
        there.append(Beyond(False, len(index) - late, int(index.starts[late]), index.extent()[1]))
    return there


def stretch_text(low: int, high: int, names: CalendarNames) -> str:
    """From when to when, as short as can be: in years where it is more than one, else in days."""
    first, last = civil_from_days(low // DAY_SECONDS), civil_from_days((high - 1) // DAY_SECONDS)
    if first.year != last.year:
        return f"{names.year_text(first.year)}\u2009–\u2009{names.year_text(last.year)}"
    days = Interval(low // DAY_SECONDS * DAY_SECONDS, ((high - 1) // DAY_SECONDS + 1) * DAY_SECONDS)
    return date_text(days, Granularity.DAY, None, names)


def _densest(starts: Seconds, ends: Seconds, few: int) -> tuple[int, int]:
    """Which start and which end bound the shortest stretch that leaves no more than a few events out."""
    # So many before the bulk, the rest of the few behind it; all ways are tried at once.
    left_out = np.arange(few + 1)
    spans = ends[len(ends) - 1 - (few - left_out)] - starts[left_out]
    at = int(np.argmin(spans))
    return at, len(ends) - 1 - (few - at)


def _grown(starts: Seconds, ends: Seconds, low: int, high: int) -> tuple[int, int]:
    """With what lies near on both sides."""
    # One event at a time, on whichever side one lies near: each that joins makes the stretch, and what is near, longer.
    while True:
        near = _NEAR * (ends[high] - starts[low])
        if low > 0 and starts[low] - starts[low - 1] <= near:
            low -= 1
        elif high < len(ends) - 1 and ends[high + 1] - ends[high] <= near:
            high += 1
        else:
            return low, high
