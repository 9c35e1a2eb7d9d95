"""The marks of one lane: true widths or points, packed into rows with their labels, and counts of what has no row.

Marks are packed for more than a view, so that panning moves them without reshuffling; the packing is kept until the
zoom or the number of rows changes, or the view leaves what was packed.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Counts, Flags, Floats, Positions
from timeline_app.layout.items import Items, Trait
from timeline_app.layout.lanes import Lane
from timeline_app.layout.rows import pack
from timeline_app.layout.strips import Sizes, Strip
from timeline_app.layout.viewport import Viewport

POINT = 11.0
"""Pixels that a mark has at least; a shorter stretch is drawn as a point of this size around its middle."""
FADE = 44.0
"""Pixels over which an open end fades out beyond the bound that the text names."""
PAD = 7.0
PACKED_AT_ONCE = 800
_CHIP = 44.0
_SHORTEST_LABEL = 26.0

LabelWidths = Callable[[Positions], Floats]
"""Pixels of the labels at some positions among all items."""


class Mark(NamedTuple):
    """One event, its middle at the height `y`; a `point` is wider than its stretch of time, others are as wide.

    A label that is `inside` lies on its bar, another one beside its mark; without room both its edges are the mark's
    right one.
    """

    position: int
    left: float
    right: float
    y: float
    point: bool
    label_left: float
    label_right: float
    inside: bool

    @property
    def labelled(self) -> bool:
        return self.label_right > self.label_left


class Chip(NamedTuple):
    """A number of events that found no row, from `x` on at the height `y`."""

    x: float
    y: float
    positions: tuple[int, ...]


class _Packed(NamedTuple):
    """A packing in pixels from the first start of the lane on: places in the lane in the order of their left edges."""

    places: Positions
    left: Floats
    right: Floats
    reach_left: Floats
    reach_right: Floats
    label_left: Floats
    label_width: Floats
    rows: Counts
    labelled: Flags


class LanePacker:
    """Lays out the marks of one lane."""

    def __init__(self, items: Items, lane: Lane, label_widths: LabelWidths) -> None:
        self._traits = items.traits
        self._lane = lane
        self._label_widths = label_widths
        self._origin = lane.index.extent()[0]
        self._packed: _Packed | None = None
        self._key = (0.0, 0)
        self._region = (0.0, 0.0)

    def count(self, view: Viewport) -> int:
        """How many marks are in view."""
        pad = (FADE + POINT) / view.scale
        return self._lane.index.count(view.start - pad, view.end + pad)

    def marks(self, view: Viewport, strip: Strip, sizes: Sizes) -> tuple[list[Mark], list[Chip]]:
        """All marks in view, and chips for those without a row."""
        packed = self._pack(view, strip.rows)
        shift = (self._origin - view.start) * view.scale
        seen = (packed.reach_right + shift > 0) & (packed.reach_left + shift < view.width)
        crowded = seen & (packed.rows < 0)
        positions = self._lane.positions[packed.places[crowded]]
        top = strip.row_middle(strip.rows - 1, sizes)
        chips = _chips((packed.left[crowded] + shift).tolist(), top, positions.tolist())
        return self._marks(packed, seen & (packed.rows >= 0), shift, view, strip, sizes), chips

    def mark(self, position: int, view: Viewport, strip: Strip, sizes: Sizes) -> Mark | None:
        """The mark of one item, labelled wherever it stands and whatever is around it; None if it is out of view."""
        place = self._lane.place(position)
        if place < 0:
            return None
        alone = np.array([place], dtype=np.intp)
        packed = self._packing(alone, view.scale, 1)
        if self._packed is not None and self._key == (view.scale, strip.rows):
            known = np.flatnonzero(self._packed.places == place)
            rows = self._packed.rows[known]
            packed = packed._replace(rows=np.where(rows < 0, strip.rows - 1, rows) if len(known) else packed.rows)
        shift = (self._origin - view.start) * view.scale
        if packed.reach_right[0] + shift <= 0 or packed.reach_left[0] + shift >= view.width:
            return None
        return self._marks(packed, np.ones(1, bool), shift, view, strip, sizes)[0]

    def _marks(
        self, packed: _Packed, chosen: Flags, shift: float, view: Viewport, strip: Strip, sizes: Sizes
    ) -> list[Mark]:
        left, right = packed.left[chosen] + shift, packed.right[chosen] + shift
        label = packed.label_left[chosen] + shift
        room = np.where(packed.labelled[chosen], packed.label_width[chosen], 0.0)
        inside = label < right
        # The label of a bar that began before the view stays in view as long as the bar does.
        label = np.where(inside, np.clip(label, PAD, np.maximum(right - PAD - room, left + PAD)), label)
        end = np.minimum(label + room, np.where(inside, right - PAD, np.inf))
        end = np.minimum(end, view.width - PAD)
        # A label that begins beyond the left edge belongs to a mark that is out of sight.
        shown = (room > 0) & (end - label >= np.minimum(_SHORTEST_LABEL, room)) & (label >= 0)
        label, end = np.where(shown, label, right), np.where(shown, end, right)
        y = strip.row_middle(0, sizes) - packed.rows[chosen] * sizes.row
        return list(map(Mark, self._lane.positions[packed.places[chosen]].tolist(), left.tolist(), right.tolist(),
                        y.tolist(), (right - left <= POINT + 1e-6).tolist(), label.tolist(),
                        end.tolist(), inside.tolist()))  # fmt: skip

    def _pack(self, view: Viewport, rows: int) -> _Packed:
        key = (view.scale, rows)
        low, high = self._region
        same = self._key[1] == rows and abs(self._key[0] - view.scale) <= 1e-12 * view.scale
        if self._packed is None or not same or view.start < low or view.end > high:
            places, self._region = self._places(view)
            self._key, self._packed = key, self._packing(places, view.scale, rows)
        return self._packed

    def _places(self, view: Viewport) -> tuple[Positions, tuple[float, float]]:
        """What to pack, and the views that it serves: the whole lane, a view more on both sides, or just this view."""
        index, near = self._lane.index, (FADE + POINT) / view.scale
        if len(index) <= PACKED_AT_ONCE:
            return np.arange(len(index), dtype=np.intp), (-np.inf, np.inf)
        pad = view.span if index.count(view.start - view.span, view.end + view.span) <= PACKED_AT_ONCE else 0.0
        low, high = view.start - pad, view.end + pad
        return index.visible(low - near, high + near), (low, high)

    def _packing(self, places: Positions, scale: float, rows: int) -> _Packed:
        left, right, before, beyond = self._extents(places, scale)
        order = np.argsort(before, kind="stable")
        places = places[order]
        left, right, before, beyond = left[order], right[order], before[order], beyond[order]
        width = self._label_widths(self._lane.positions[places])
        inside = right - left >= width + 2 * PAD
        label_left = np.where(inside, left + PAD, beyond + PAD)
        reach = np.maximum(beyond, label_left + width)
        packing = pack(before.tolist(), beyond.tolist(), reach.tolist(), rows)
        if -1 in packing.rows and rows > 1:
            # The top row is left to the chips.
            packing = pack(before.tolist(), beyond.tolist(), reach.tolist(), rows - 1)
        return _Packed(places, left, right, before, reach, label_left, width,
                       np.array(packing.rows), np.array(packing.labelled, dtype=bool))  # fmt: skip

    def _extents(self, places: Positions, scale: float) -> tuple[Floats, Floats, Floats, Floats]:
        """Edges of the marks in pixels from the origin, without and with the fading of open ends."""
        index = self._lane.index
        left: Floats = (index.starts[places] - self._origin).astype(np.float64) * scale
        right: Floats = (index.ends[places] - self._origin).astype(np.float64) * scale
        grow = np.maximum(POINT - (right - left), 0.0) / 2
        left -= grow
        right += grow
        traits = self._traits[self._lane.positions[places]]
        before: Floats = left - np.where(traits & Trait.OPEN_START, FADE, 0.0)
        beyond: Floats = right + np.where(traits & Trait.OPEN_END, FADE, 0.0)
        return left, right, before, beyond


def _chips(places: list[float], y: float, positions: list[int]) -> list[Chip]:
    """Neighbours without a row, gathered into one count per stretch."""
    chips: list[Chip] = []
    for x, position in sorted(zip(places, positions, strict=True)):
        if chips and x - chips[-1].x < _CHIP:
            chips[-1] = Chip(chips[-1].x, y, (*chips[-1].positions, position))
        else:
            chips.append(Chip(x, y, (position,)))
    return chips
