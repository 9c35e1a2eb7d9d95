"""Lanes on top of each other: which stretch of the height each one has, and how much of them there is to scroll."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.layout.ways import UNITS
from timeline_app.sequences import MadeSequence

_FEWEST_ROWS = 3
_AIR = 6.0
_THINNEST = 11.0
_READABLE = 15.0
_OPEN_SHARE = 0.45
"""Of the height that lanes have which are open among strips, if there is as much."""


class Sizes(NamedTuple):
    """Heights in pixels that follow from the type: a row of one line, a mark in it, a lane's header.

    Without a header, whose names stand elsewhere, a lane that is closed is a strip of one line.
    """

    row: float
    bar: float
    header: float


class Strip(NamedTuple):
    """One lane's part of the height; the header, if any, lies at its top, rows follow from there downwards.

    A row of one line is three units high, and two units more for each line more. A `collapsed` one has a single row,
    or a header alone.
    """

    lane: int
    top: float
    bottom: float
    header: float
    units: int
    unit: float
    collapsed: bool = False
    air: float = _AIR

    @property
    def body(self) -> float:
        """Where the room of marks begins."""
        return self.top + self.header

    @property
    def is_readable(self) -> bool:
        """Whether a line of type has room in its row."""
        return self.unit * UNITS >= _READABLE

    def middle(self, unit: float) -> float:
        """The height of the middle of a row of one line that begins with a unit."""
        return self.body + self.air + (unit + UNITS / 2) * self.unit


class Strips(MadeSequence[Strip]):
    """The strips of all lanes from top to bottom, each made when it is asked for: there may be thousands."""

    def __init__(
        self, collapsed: Sequence[bool], heights: tuple[float, float], sizes: Sizes, top: float, scroll: float
    ) -> None:
        """`heights` are those of a lane that is open, without its header, and of one that is closed."""
        body, closed = heights
        self._collapsed = collapsed
        self._header = sizes.header
        self._unit = sizes.row / UNITS
        self._units = max(int((body - _AIR) // self._unit), UNITS)
        self._closed = closed
        self._top = top
        self._scroll = scroll
        self._bottoms = np.cumsum(np.where(np.asarray(collapsed, np.bool_), closed, sizes.header + body))

    def __len__(self) -> int:
        return len(self._collapsed)

    def item(self, lane: int) -> Strip:
        closed, shift = bool(self._collapsed[lane]), self._top - self._scroll
        top = float(self._bottoms[lane - 1]) if lane else 0.0
        # On whole pixels, or lines between lanes would be blurred; sums of rounded heights would drift.
        top, bottom = round(top + shift), round(float(self._bottoms[lane]) + shift)
        if not closed:
            return Strip(lane, top, bottom, self._header, self._units, self._unit)
        if self._header:
            return Strip(lane, top, bottom, self._header, 0, self._unit, True)
        return Strip(lane, top, bottom, 0.0, UNITS, (bottom - top) / UNITS, True, 0.0)

    @property
    def height(self) -> float:
        return float(self._bottoms[-1])

    @property
    def rows(self) -> int:
        """The rows of one line of all of them together."""
        closed = sum(self._collapsed)
        return self._units // UNITS * (len(self) - closed) + (0 if self._header else closed)

    def in_view(self, height: float) -> list[Strip]:
        """Those that are seen at least in part."""
        first, last = np.searchsorted(self._bottoms, (self._scroll - 1, self._scroll + height + 1))
        near = self[max(int(first) - 1, 0) : int(last) + 2]
        return [strip for strip in near if strip.bottom > self._top and strip.top < self._top + height]


def lay_out_strips(
    collapsed: Sequence[bool], height: float, sizes: Sizes, top: float = 0.0, scroll: float = 0.0
) -> Strips:
    """Share `height` out evenly among lanes, of which there is one at least, that are not collapsed.

    Where there are so many that each would have fewer than three rows, they need more than `height`, and `scroll`
    says how far down the view is. Strips of one line are as high as there is room for, so that many are seen whole;
    beside one that is open they can be read.
    """
    open_ones = len(collapsed) - sum(collapsed)
    least = _FEWEST_ROWS * sizes.row + 2 * _AIR
    wanted = max(open_ones * least, _OPEN_SHARE * height) if open_ones else 0.0
    thinnest = _READABLE if open_ones else _THINNEST
    closed = sizes.header or _thin(height - wanted, len(collapsed) - open_ones, sizes, thinnest)
    taken = closed * (len(collapsed) - open_ones) + sizes.header * open_ones
    body = max((height - taken) / open_ones, least) if open_ones else 0.0
    return Strips(collapsed, (body, closed), sizes, top, scroll)


def _thin(height: float, count: int, sizes: Sizes, least: float) -> float:
    """How high each of some strips of one line is."""
    return min(max(float(height // max(count, 1)), least), sizes.row)
