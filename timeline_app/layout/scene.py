"""What stands where in a view: marks in rows with their labels, counts where there are too many, or a histogram.

Marks are packed for a whole zoom level, not for a view, so that panning moves them without reshuffling; the packing is
kept until the zoom, the number of rows or the selection changes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor, log2
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Counts, Flags, Floats, Positions
from timeline_app.layout.items import Items, Trait
from timeline_app.layout.rows import pack
from timeline_app.layout.viewport import Viewport

POINT = 11.0
"""Pixels that a mark has at least; a shorter stretch is drawn as a point of this size around its middle."""
FADE = 44.0
"""Pixels over which an open end fades out beyond the bound that the text names."""
PAD = 7.0
MARKS_IN_VIEW = 600
PACKED_AT_ONCE = 1500
_CHIP = 44.0
_BIN = 6.0

LabelWidths = Callable[[Positions], Floats]


class Mark(NamedTuple):
    """One event: `left` to `right` is its true width (or a point's), `row` counts from the axis upwards."""

    position: int
    left: float
    right: float
    row: int
    point: bool
    label_left: float
    label_right: float
    inside: bool

    @property
    def labelled(self) -> bool:
        return self.label_right > self.label_left


class Chip(NamedTuple):
    """A number of events that found no row, around `x`."""

    x: float
    positions: tuple[int, ...]


class Histogram(NamedTuple):
    """Bucket edges in pixels; how many events begin in each bucket, and how many overlap it."""

    edges: Floats
    beginning: Counts
    ongoing: Counts


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands where in one view; a histogram in place of marks where they are too many."""

    view: Viewport
    rows: int
    marks: tuple[Mark, ...] = ()
    chips: tuple[Chip, ...] = ()
    histogram: Histogram | None = None


class _Packed(NamedTuple):
    """A packing over pixels from the first start on: positions in the order of their left edges."""

    positions: Positions
    left: Floats
    right: Floats
    reach_left: Floats
    reach_right: Floats
    label_left: Floats
    label_width: Floats
    rows: Counts
    labelled: Flags


class SceneMaker:
    """Lays out one set of items; `label_widths` gives the pixels of the labels at some positions."""

    def __init__(self, items: Items, label_widths: LabelWidths) -> None:
        self._items = items
        self._label_widths = label_widths
        self._origin = items.index.extent()[0] if len(items) else 0
        self._key: tuple[float, int, int] | None = None
        self._packed: _Packed | None = None

    def scene(self, view: Viewport, rows: int, selected: int = -1) -> Scene:
        """Everything in view on `rows` rows; the label of position `selected` is always shown."""
        index = self._items.index
        if not len(index):
            return Scene(view, rows)
        pad = (FADE + POINT) / view.scale
        in_view = index.count(view.start - pad, view.end + pad)
        if in_view > MARKS_IN_VIEW:
            return Scene(view, rows, histogram=self._histogram(view))
        return self._marks(view, max(rows, 2), selected)

    def _histogram(self, view: Viewport) -> Histogram:
        """Buckets are powers of two of a second, aligned to the axis, so that panning does not make them flicker."""
        bucket = 2.0 ** ceil(log2(_BIN / view.scale))
        first, last = floor(view.start / bucket), ceil(view.end / bucket)
        edges = np.arange(first, last + 1, dtype=np.float64) * bucket
        index = self._items.index
        return Histogram(view.x(0) + edges * view.scale, index.density(edges), index.ongoing(edges))

    def _marks(self, view: Viewport, rows: int, selected: int) -> Scene:
        packed = self._pack(view, rows, selected)
        shift = (self._origin - view.start) * view.scale
        seen = (packed.reach_right + shift > 0) & (packed.reach_left + shift < view.width)
        marks, crowded = [], []
        for at in np.flatnonzero(seen):
            position, row = int(packed.positions[at]), int(packed.rows[at])
            if row < 0 and position != selected:
                crowded.append((packed.left[at] + shift, position))
            else:
                marks.append(_mark(packed, int(at), shift, rows - 1 if row < 0 else row, view.width))
        return Scene(view, rows, tuple(marks), _chips(crowded))

    def _pack(self, view: Viewport, rows: int, selected: int) -> _Packed:
        if len(self._items) > PACKED_AT_ONCE:
            index, near = self._items.index, (FADE + POINT) / view.scale
            # Half a view more on both sides steadies the rows while panning, where that is not too much to pack.
            far = near + view.span / 2
            pad = far if index.count(view.start - far, view.end + far) <= PACKED_AT_ONCE else near
            return self._packing(index.visible(view.start - pad, view.end + pad), view.scale, rows, selected)
        key = (view.scale, rows, selected)
        if self._packed is None or self._key is None or not _same(key, self._key):
            everything = np.arange(len(self._items), dtype=np.intp)
            self._key, self._packed = key, self._packing(everything, view.scale, rows, selected)
        return self._packed

    def _packing(self, positions: Positions, scale: float, rows: int, selected: int) -> _Packed:
        left, right, before, beyond = self._extents(positions, scale)
        order = np.argsort(before, kind="stable")
        positions = positions[order]
        left, right, before, beyond = left[order], right[order], before[order], beyond[order]
        width = self._label_widths(positions)
        inside = right - left >= width + 2 * PAD
        label_left = np.where(inside, left + PAD, beyond + PAD)
        reach = np.maximum(beyond, label_left + width)
        pinned = next(iter(np.flatnonzero(positions == selected)), -1)
        packing = pack(before.tolist(), beyond.tolist(), reach.tolist(), rows, int(pinned))
        if -1 in packing.rows:
            packing = pack(before.tolist(), beyond.tolist(), reach.tolist(), rows - 1, int(pinned))
        return _Packed(positions, left, right, before, reach, label_left, width,
                       np.array(packing.rows), np.array(packing.labelled, dtype=bool))  # fmt: skip

    def _extents(self, positions: Positions, scale: float) -> tuple[Floats, Floats, Floats, Floats]:
        """Edges of the marks in pixels from the origin, without and with the fading of open ends."""
        index = self._items.index
        left: Floats = (index.starts[positions] - self._origin).astype(np.float64) * scale
        right: Floats = (index.ends[positions] - self._origin).astype(np.float64) * scale
        grow = np.maximum(POINT - (right - left), 0.0) / 2
        left -= grow
        right += grow
        traits = self._items.traits[positions]
        before: Floats = left - np.where(traits & Trait.OPEN_START, FADE, 0.0)
        beyond: Floats = right + np.where(traits & Trait.OPEN_END, FADE, 0.0)
        return left, right, before, beyond


def _same(key: tuple[float, int, int], other: tuple[float, int, int]) -> bool:
    return key[1:] == other[1:] and abs(key[0] - other[0]) <= 1e-12 * key[0]


def _mark(packed: _Packed, at: int, shift: float, row: int, width: float) -> Mark:
    left, right = float(packed.left[at]) + shift, float(packed.right[at]) + shift
    label = float(packed.label_left[at]) + shift
    inside = label < right
    room = float(packed.label_width[at]) if packed.labelled[at] or packed.rows[at] < 0 else 0.0
    if inside:
        label = min(max(label, PAD), max(right - PAD - room, left + PAD))
    end = min(label + room, right - PAD if inside else width - PAD, width - PAD)
    point = right - left <= POINT + 1e-6
    return Mark(int(packed.positions[at]), left, right, row, point, label, max(end, label), inside)


def _chips(crowded: list[tuple[float, int]]) -> tuple[Chip, ...]:
    """Neighbours without a row, gathered into one count per stretch."""
    chips: list[Chip] = []
    for x, position in sorted(crowded):
        if chips and x - chips[-1].x < _CHIP:
            chips[-1] = Chip(chips[-1].x, (*chips[-1].positions, position))
        else:
            chips.append(Chip(x, (position,)))
    return tuple(chips)
