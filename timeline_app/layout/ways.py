"""The ways in which an event can be told of at its mark: in which form, on which side, and in how much room."""

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Floats, Positions


class Form(IntEnum):
    """What is told of an event, from the least to the most."""

    BARE = 0
    SHORT = 1
    LINE = 2
    LINES = 3
    CARD = 4


PAD = 7.0
"""Pixels between a mark and its label."""
UNITS = 3
"""Units of height that a row of one line takes; each line more takes two."""
_CLEAR = 4.0
"""Pixels between a label and what it does not reach across."""
_BESIDE = 300.0
_UNDER = 60.0
"""A bar that is longer has its lines below it."""


class Side(IntEnum):
    """Where a label stands as seen from its mark."""

    RIGHT = 0
    LEFT = 1
    INSIDE = 2
    UNDER = 3


Measure = Callable[[int, Form], tuple[float, int]]
"""Pixels and lines of what is told of the item at a position."""


class Extents(NamedTuple):
    """Edges of marks in pixels, without and with the fading of open ends."""

    left: Floats
    right: Floats
    before: Floats
    beyond: Floats


class Way(NamedTuple):
    """One way to stand in a strip: a stretch, units of height, in it the label; what `crosses` is the last choice."""

    left: float
    right: float
    high: int
    form: Form
    side: Side = Side.RIGHT
    label: float = 0.0
    width: float = 0.0
    lines: int = 0
    crosses: bool = False


class Ways:
    """The ways of some items to stand where their marks are.

    `bounds` are the edges of the view in the pixels of the extents: a label beside a mark in view ends there. `border`
    is a place there that a label reaches across only where there is no other room for it.
    """

    def __init__(
        self,
        positions: Positions,
        extents: Extents,
        measure: Measure,
        bounds: tuple[float, float],
        border: float | None = None,
    ) -> None:
        self._positions = positions.tolist()
        self._edges = list(zip(*(edge.tolist() for edge in extents), strict=True))
        self._measure = measure
        self._bounds = bounds
        self._border = border
        middles = (extents.left + extents.right) / 2
        in_order = np.sort(middles)
        at = np.searchsorted(in_order, middles, "left")
        before = at - np.searchsorted(in_order, middles - _BESIDE, "left")
        after = np.searchsorted(in_order, middles + _BESIDE, "right") - at
        # What a crowd begins with has its label on the other side, where there is room.
        self._begins_crowd = after > 3 * before + 4

    def size(self, at: int, form: Form) -> tuple[float, int]:
        """Pixels and lines of what is told of an item in a form."""
        return self._measure(self._positions[at], form)

    def of(self, at: int, form: Form) -> Iterator[Way]:
        """The places that a label of this form could have, the best first; none runs out of the view."""
        left, right, before, beyond = self._edges[at]
        if form is Form.BARE or not self.size(at, Form.LINE)[0]:
            # What has no title stands there bare, whatever there is room for.
            yield Way(before, beyond, UNITS, Form.BARE)
            return
        low, high = self._bounds
        if form is Form.CARD and right - left >= _UNDER and left >= low and right <= high:
            yield from self._under(at)
            return
        if min(right, high) - max(left, low) >= self.size(at, Form.LINE)[0] + 2 * PAD:
            width = self.size(at, Form.LINE)[0]
            yield Way(before, beyond, UNITS, Form.LINE, Side.INSIDE, left + PAD, width, 1)
            return
        yield from self.beside(at, form)

    def beside(self, at: int, form: Form) -> list[Way]:
        """After a mark and before it; what crosses the border comes last."""
        left, right, before, beyond = self._edges[at]
        (width, lines), (low, high), (lowest, highest) = self.size(at, form), self._bounds, self.room(at)
        first, last, units = before - PAD - width, beyond + PAD + width, 2 * lines + 1
        # What is out of sight may have its label anywhere: nobody sees it until the view is laid out again.
        is_out = right <= low or left >= high
        ways = []
        if is_out or last <= high:
            ways.append(Way(before, last, units, form, Side.RIGHT, beyond + PAD, width, lines))
        if is_out or first >= low:
            ways.append(Way(first, beyond, units, form, Side.LEFT, first, width, lines))
        ways = ways[::-1] if self._begins_crowd[at] else ways
        if self._border is None or is_out:
            return ways
        crossing = [way for way in ways if way.label < lowest or way.label + width > highest]
        return [*(way for way in ways if way not in crossing), *(way._replace(crosses=True) for way in crossing)]

    def room(self, at: int) -> tuple[float, float]:
        """From where to where the label of a mark may best reach: within the view, on the mark's side of the border."""
        left, right, _, _ = self._edges[at]
        (low, high), border = self._bounds, self._border
        if border is None or left < border < right:
            return low, high
        return (low, min(high, border - _CLEAR)) if right <= border else (max(low, border + _CLEAR), high)

    def _under(self, at: int) -> Iterator[Way]:
        """Below a bar, from its beginning on, or up to its end."""
        left, right, before, beyond = self._edges[at]
        (width, lines), (low, high) = self.size(at, Form.CARD), self._bounds
        units = 2 * lines + UNITS
        if left + width <= high:
            yield Way(before, max(beyond, left + width), units, Form.CARD, Side.UNDER, left, width, lines)
        if right - width >= low:
            yield Way(min(before, right - width), beyond, units, Form.CARD, Side.UNDER, right - width, width, lines)


def grown(way: Way, more: float) -> Way:
    """With so many pixels more for its label, on the side where that stands."""
    first, last = (more, 0.0) if way.side is Side.LEFT else (0.0, more)
    return way._replace(left=way.left - first, right=way.right + last, label=way.label - first,
                        width=way.width + more, form=Form.LINE)  # fmt: skip
