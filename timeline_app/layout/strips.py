"""Lanes on top of each other: which stretch of the height each one has, and how much of them there is to scroll."""

from collections.abc import Sequence
from typing import NamedTuple

_FEWEST_ROWS = 3
_AIR = 6.0


class Sizes(NamedTuple):
    """Heights in pixels that follow from the type: a row of marks, a mark in it, a lane's header."""

    row: float
    bar: float
    header: float


class Strip(NamedTuple):
    """One lane's part of the height; the header, if any, lies at its top, marks stand in rows from its bottom up."""

    lane: int
    top: float
    bottom: float
    header: float
    rows: int
    collapsed: bool = False

    @property
    def body(self) -> float:
        """Where the room of marks begins."""
        return self.top + self.header

    def row_middle(self, row: int, sizes: Sizes) -> float:
        return self.bottom - (row + 0.5) * sizes.row - _AIR + 1.0


def lay_out_strips(
    collapsed: Sequence[bool], height: float, sizes: Sizes, scroll: float = 0.0
) -> tuple[tuple[Strip, ...], float]:
    """Share `height` out evenly among lanes that are not collapsed; returns the strips and the height of all.

    Where there are so many that each would have fewer than three rows, they need more than `height`, and `scroll`
    says how far down the view is. A single lane has no header, but as much room free of marks: "today" stands there.
    """
    if not collapsed:
        return (), 0.0
    header, free = (sizes.header, 0.0) if len(collapsed) > 1 else (0.0, sizes.header)
    open_ones = sum(not one for one in collapsed)
    least = free + _FEWEST_ROWS * sizes.row + 2 * _AIR
    body = max((height - header * len(collapsed)) / open_ones, least) if open_ones else 0.0
    strips, top = [], 0.0
    for lane, closed in enumerate(collapsed):
        high = header + (0.0 if closed else body)
        rows = 0 if closed else max(int((body - free - _AIR) // sizes.row), 1)
        strips.append(Strip(lane, round(top - scroll), round(top + high - scroll), header, rows, closed))
        top += high
    return tuple(strips), top
