"""Long stretches in which nothing happens, drawn short: from the calendar's seconds to the axis's and back.

Views count in seconds of the axis. These are as long as the calendar's wherever events are, so that lengths can be
compared; within a gap many of the calendar's go into one of the axis's. Without gaps the two are the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

import numpy as np

from timeline_app.layout.arrays import Floats, Seconds
from timeline_app.layout.items import Items
from timeline_app.layout.viewport import Viewport

_MOST = 12
_LONG = 0.15
"""A gap that takes less than this of what is left of the axis is no waste of it."""
_UNUSUAL = 4
"""So many times as long as gaps are there; else what is scattered evenly would all be folded."""
_SHOWN = 0.06
_AIR = 0.015
"""What a folded gap takes of the rest, and what stays as it is on both sides of it, before the next event."""
# Farther than any date; differences of such seconds are exact as floats.
_FAR = 2**51

_Second = TypeVar("_Second", float, Floats)


class Gap(NamedTuple):
    """A stretch of the calendar in seconds without any event, drawn as if it were `shown` seconds long."""

    begin: int
    end: int
    shown: int


class Part(NamedTuple):
    """What of a view lies between two gaps, in seconds of the calendar; these less `shift` are the axis's."""

    view: Viewport
    shift: int


class Folds:
    """Gaps in the order of time, none touching another."""

    def __init__(self, gaps: Sequence[Gap] = ()) -> None:
        self.gaps = tuple(gaps)
        # `away` is what the gaps so far have taken out.
        seconds, axis, away = [-_FAR], [-_FAR], 0
        for gap in self.gaps:
            seconds += [gap.begin, gap.end]
            axis += [gap.begin - away, gap.begin - away + gap.shown]
            away += gap.end - gap.begin - gap.shown
        # Where gaps begin and end, between two ends of time: by the calendar, and on the axis.
        self._seconds = [*map(float, seconds), float(_FAR)]
        self._axis = [*map(float, axis), float(_FAR - away)]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Folds) and self.gaps == other.gaps

    def __hash__(self) -> int:
        return hash(self.gaps)

    def second(self, axis: _Second) -> _Second:
        """The second of the calendar at a second of the axis; works on arrays as well."""
        return _between(axis, self._axis, self._seconds) if self.gaps else axis

    def axis(self, second: _Second) -> _Second:
        """The second of the axis at a second of the calendar; works on arrays as well."""
        return _between(second, self._seconds, self._axis) if self.gaps else second

    def stretch(self, low: float, high: float) -> tuple[int, int]:
        """The stretch of the axis on which one of the calendar stands."""
        return round(self.axis(float(low))), round(self.axis(float(high)))

    def dates(self, low: float, high: float) -> tuple[int, int]:
        """The stretch of the calendar that one of the axis shows."""
        return round(self.second(float(low))), round(self.second(float(high)))

    def items(self, items: Items) -> Items:
        """The same items where they stand on the axis."""
        if not self.gaps:
            return items
        starts, ends = (self._rounded(edge) for edge in (items.starts, items.ends))
        return replace(items, starts=starts, ends=np.maximum(ends, starts + 1), index=None)

    def view(self, view: Viewport, others: "Folds") -> Viewport:
        """The view of the dates that one under other folds shows."""
        if self == others:
            return view
        low, high = self.stretch(*others.dates(view.start, view.end))
        return Viewport(low, max(high - low, 1), view.width)

    def parts(self, view: Viewport) -> Iterator[Part]:
        """What of a view is no gap, from left to right."""
        for begin, end, second in zip(self._axis[::2], self._axis[1::2], self._seconds[::2], strict=True):
            low, high = max(view.start, begin), min(view.end, end)
            if low < high:
                shift = round(second - begin)
                yield Part(Viewport(low + shift, high - low, (high - low) * view.scale), shift)

    def shown(self, view: Viewport) -> Iterator[tuple[float, float, Gap]]:
        """The pixels between which gaps are, of those that are seen."""
        for begin, end, gap in zip(self._axis[1::2], self._axis[2::2], self.gaps, strict=False):
            if end > view.start and begin < view.end:
                yield view.x(begin), view.x(end), gap

    def _rounded(self, seconds: Seconds) -> Seconds:
        rounded: Seconds = np.rint(self.axis(seconds.astype(np.float64))).astype(np.int64)
        return rounded


UNFOLDED = Folds()


def folds_of(items: Items) -> Folds:
    """The gaps that waste most of the axis, folded; no event begins, ends or goes on in one."""
    if len(items) < 2:
        return UNFOLDED
    # The latest end so far: a long event reaches over the starts of others.
    over = np.maximum.accumulate(items.ends[:-1])
    lengths = items.starts[1:] - over
    middle = (len(lengths) - 1) // 2
    # The median without sorting; negative where events overlap.
    usual = max(int(np.partition(lengths, middle)[middle]), 0)
    left = int(items.ends.max() - items.starts[0])
    chosen = []
    for at in np.argsort(-lengths, kind="stable")[:_MOST].tolist():
        length = int(lengths[at])
        if length <= max(_LONG * left, _UNUSUAL * usual):
            break
        # Of what is left after this gap, the next one may be a large share again.
        left -= length
        chosen.append((int(over[at]), int(items.starts[at + 1])))
    return Folds(list(_gaps(sorted(chosen), max(left, 1))))


def _gaps(stretches: Sequence[tuple[int, int]], rest: int) -> Iterator[Gap]:
    """Of stretches without events all but the air beside the events; what folding would not shorten stays."""
    air, shown = max(round(_AIR * rest), 1), max(round(_SHOWN * rest), 1)
    for begin, end in stretches:
        if end - begin > 2 * air + shown:
            yield Gap(begin + air, end - air, shown)


def _between(value: _Second, known: Sequence[float], wanted: Sequence[float]) -> _Second:
    found = np.interp(value, known, wanted)
    return found if isinstance(value, np.ndarray) else float(found)
