"""Where events are in time: sorted starts and ends, and a tree of latest ends for bars that began before the view.

Counting costs two binary searches, listing costs the number listed times the depth of the tree, and a histogram two
binary searches a bucket; nothing grows with the number of all events.
"""

from functools import cached_property
from math import ceil, floor

import numpy as np

from timeline_app.layout.arrays import Counts, Positions, Seconds

_BRANCHES = 32


class TimeIndex:
    """Half-open intervals, none empty, in the order of their starts; positions are positions in that order."""

    def __init__(self, starts: Seconds, ends: Seconds, sorted_ends: Seconds | None = None) -> None:
        """`sorted_ends` are the ends in their own order, where that is known; else they are sorted when asked for."""
        if len(starts) > 1 and bool((starts[1:] < starts[:-1]).any()):
            # Binary search would answer wrongly and in silence.
            raise ValueError("events must come in the order of their starts")
        self.starts = starts
        self.ends = ends
        if sorted_ends is not None:
            self._sorted_ends = sorted_ends
        self._latest = _latest_ends(self.ends)

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def _sorted_ends(self) -> Seconds:
        return np.sort(self.ends)

    def prepare(self) -> "TimeIndex":
        """Sort the ends now, on this thread, of which a million take a while."""
        _ = self._sorted_ends
        return self

    def extent(self) -> tuple[int, int]:
        """From the first start to the last end; needs at least one event."""
        return int(self.starts[0]), int(self._latest[-1][0])

    def count(self, low: float, high: float) -> int:
        """How many events overlap [low, high)."""
        # Begun before the end of the view, less those that were over before it began.
        return max(_less(self.starts, high) - int(np.searchsorted(self._sorted_ends, floor(low), "right")), 0)

    def ended_by(self, second: float) -> int:
        """How many events end no later."""
        return int(np.searchsorted(self._sorted_ends, floor(second), "right"))

    def begun_by(self, second: float) -> int:
        """How many events begin before."""
        return _less(self.starts, second)

    def end_of(self, number: int) -> int:
        """The end that as many others come before."""
        return int(self._sorted_ends[number])

    def visible(self, low: float, high: float) -> Positions:
        """Positions of all events that overlap [low, high), in order."""
        first, last = _less(self.starts, low), _less(self.starts, high)
        return np.concatenate([self._lasting_until(low, first), np.arange(first, last, dtype=np.intp)])

    def counts(self, edges: Seconds) -> tuple[Counts, Counts]:
        """How many events begin in each bucket between successive edges, and how many overlap it.

        Those that begin sum to the events between the first edge and the last.
        """
        begun = np.searchsorted(self.starts, edges, "left")
        ongoing = begun[1:] - np.searchsorted(self._sorted_ends, edges[:-1], "right")
        return np.diff(begun).astype(np.int64), ongoing.astype(np.int64)

    def _lasting_until(self, low: float, before: int) -> Positions:
        """Positions below `before` whose end lies after `low`: down the tree, into branches with a late end only."""
        found = np.zeros(1, dtype=np.intp)
        # From the root, which is one number, down to the ends themselves.
        for depth in range(len(self._latest) - 1, -1, -1):
            latest = self._latest[depth]
            if depth < len(self._latest) - 1:
                found = (found[:, None] * _BRANCHES + np.arange(_BRANCHES)).ravel()
            # How many events each node of this level stands for.
            reach = _BRANCHES**depth
            found = found[(found < len(latest)) & (found * reach < before)]
            found = found[latest[found] > low]
        return found


def _less(values: Seconds, limit: float) -> int:
    """How many sorted values are less; asked with a float, numpy would first turn all of them into floats."""
    return int(np.searchsorted(values, ceil(limit), "left"))


def _latest_ends(ends: Seconds) -> list[Seconds]:
    """The ends, then the latest of every 32 of them, and so on up to a single one."""
    levels = [ends]
    while len(levels[-1]) > 1:
        below = levels[-1]
        levels.append(np.maximum.reduceat(below, np.arange(0, len(below), _BRANCHES)))
    return levels
