"""The marks of one lane: true widths or points, each with what is told of it, and counts of what has no row.

Marks are placed for more than a view, so that panning moves them without reshuffling; the places are kept until the
zoom changes or the view leaves what was placed. A higher strip shows more of the same rows.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Codes, Counts, Flags, Floats, Positions
from timeline_app.layout.items import Items, Trait
from timeline_app.layout.lanes import Lane
from timeline_app.layout.mark import FADE, POINT, Chip, Mark, Place, gathered, turned
from timeline_app.layout.rows import Rows, pack
from timeline_app.layout.strips import Strip
from timeline_app.layout.telling import Teller, Told
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import PAD, UNITS, Extents, Form, Measure, Side

PACKED_AT_ONCE = 800
# Views beside the one that is seen for which marks are placed as well.
_AROUND = 1.0
_SHORTEST_LABEL = 26.0
_SAME_HEIGHT = 0.75, 1.34
_DENSER = 1.15
"""So many times the rows, each a little lower, where that leaves nothing out."""

Weights = Callable[[Positions], Counts]
"""How much the items at some positions weigh: what weighs more is told first."""


class _Packed(NamedTuple):
    """What was placed in pixels from the first start of the lane on: places in the lane, and what is told of each."""

    places: Positions
    extents: Extents
    told: Told


class _Plan(NamedTuple):
    """How much is told of each of what is placed at one scale, and for how many units of height that was chosen.

    `wanted` is what each may have beyond that where there is room left.
    """

    scale: float
    units: int
    forms: Codes
    wanted: Codes


class LanePacker:
    """Lays out the marks of one lane; labels do not reach across the second `border` without need."""

    def __init__(
        self,
        items: Items,
        lane: Lane,
        measure: Measure,
        weights: Weights | None = None,
        most: Form = Form.CARD,
        border: int | None = None,
    ) -> None:
        self._traits = items.traits
        self._lane = lane
        self._measure = measure
        self._quiet = frozenset[int]()
        """The mentions of what is packed that have no label, for others stand near."""
        self._weights = weights
        self._most = most
        self._border = border
        self._origin = lane.index.extent()[0]
        self._packed: _Packed | None = None
        # Scale, units of height and whether there is a crowd: with another key all is placed anew.
        self._key = (0.0, 0, False)
        self._plan: _Plan | None = None
        self._has_chips = False
        self._rows = 0
        self._region = (0.0, 0.0)
        self._edges = (0.0, 0.0)

    def count(self, view: Viewport) -> int:
        """How many marks are in view."""
        pad = (FADE + POINT) / view.scale
        return self._lane.index.count(view.start - pad, view.end + pad)

    def marks(
        self, view: Viewport, strip: Strip, most: int = 200, edges: tuple[float, float] = (0.0, 0.0)
    ) -> tuple[list[Mark], list[Chip]]:
        """All marks in view, and chips for those that are not told of: without a row, or without their label.

        Where more than `most` are in view, labels are placed the quick way; about as many are placed around a view. In
        the first row no label on a bar stands in so many pixels at both `edges`.
        """
        packed, self._edges = self._pack(view, strip, most), edges
        shift = (self._origin - view.start) * view.scale
        seen = (packed.extents.beyond + shift > 0) & (packed.extents.before + shift < view.width)
        marks = self._marks(packed, seen & (packed.told.units >= 0), shift, view, self._filled(strip))
        crowded = seen & (packed.told.units < 0)
        positions = self._lane.positions[packed.places[crowded]]
        untold = [*zip((packed.extents.left[crowded] + shift).tolist(), positions.tolist(), strict=True)]
        # A lane of one line has no room for counts.
        if strip.units > UNITS:
            untold += [(mark.left, mark.position) for mark in marks if not mark.labelled and mark.right > 0
                       and mark.left < view.width and self._size(mark.position, Form.LINE)[0]]  # fmt: skip
        return marks, gathered(untold, strip.middle(max(strip.units - UNITS, 0)))

    def mark(self, position: int, view: Viewport, strip: Strip) -> Mark | None:
        """The mark of one item, labelled wherever it stands and whatever is around it; None if it is out of view."""
        place = self._lane.place(position)
        if place < 0:
            return None
        shift = (self._origin - view.start) * view.scale
        packed, at = self._packed, -1
        if packed is not None and self._key[:2] == (view.scale, strip.units):
            known = np.flatnonzero(packed.places == place)
            at = int(known[0]) if len(known) else -1
        if packed is None or at < 0 or packed.told.units[at] < 0 or packed.told.forms[at] == Form.BARE:
            row = -1 if packed is None or at < 0 else int(packed.told.units[at])
            packed, at = self._alone(place, view, row if row >= 0 or at < 0 else strip.units - UNITS), 0
        beyond, before = packed.extents.beyond[at] + shift, packed.extents.before[at] + shift
        if beyond <= 0 or before >= view.width:
            return None
        chosen = np.zeros(len(packed.places), bool)
        chosen[at] = True
        return self._marks(packed, chosen, shift, view, self._filled(strip))[0]

    def _filled(self, strip: Strip) -> Strip:
        """The strip with rows as low as what was placed needs them."""
        if self._rows <= strip.units or self._key[1] != strip.units:
            return strip
        return strip._replace(units=self._rows, unit=strip.unit * strip.units / self._rows)

    def _alone(self, place: int, view: Viewport, row: int) -> _Packed:
        """One item as if there were no other, in a row that is known."""
        places = np.array([place], dtype=np.intp)
        extents = self._extents(places, view.scale)
        teller = Teller(self._lane.positions[places], extents, self._measure, self._bounds(view), 0.0)
        told = teller.told(np.full(1, Form.LINE, np.uint8), UNITS, np.zeros(1, np.intp))
        return _Packed(places, extents, told._replace(units=np.array([max(row, 0)])))

    def _marks(self, packed: _Packed, chosen: Flags, shift: float, view: Viewport, strip: Strip) -> list[Mark]:
        told, (left, right, before, beyond) = packed.told, (edge[chosen] + shift for edge in packed.extents)
        label, width = told.label_left[chosen] + shift, told.label_width[chosen]
        units, sides, lines = told.units[chosen], told.sides[chosen], told.lines[chosen]
        on_bar = sides == Side.INSIDE
        # The label of a bar that began before the view stays in view as long as the bar does.
        first, last = (PAD + np.where(units < UNITS, edge, 0.0) for edge in self._edges)
        label = np.where(on_bar, np.clip(label, first, np.maximum(right - PAD - width, left + PAD)), label)
        # On a bar a title has all the room that there is.
        end = np.where(on_bar, np.minimum(right - PAD, view.width - last), label + width)
        # A label beside a mark that is in view may turn to its other side, though none of it is in view.
        there = np.where(on_bar, (label < view.width) & (end > 0), (left < view.width) & (right > 0))
        shown = (width > 0) & (end - label >= np.minimum(_SHORTEST_LABEL, width)) & there
        label, end = np.where(shown, label, right), np.where(shown, end, right)
        y = strip.middle(0) + units * strip.unit
        under = sides == Side.UNDER
        top, label_y = y - UNITS / 2 * strip.unit, y + np.where(under, 2.5 * strip.unit, 0.0)
        bottom = y + (2 * np.maximum(lines, 1) - 0.5 + np.where(under, 2.0, 0.0)) * strip.unit
        marks = list(map(Mark, self._lane.positions[packed.places[chosen]].tolist(), left.tolist(), right.tolist(),
                         y.tolist(), (right - left <= POINT + 1e-6).tolist(), label.tolist(), end.tolist(),
                         map(Side, sides.tolist()), map(Form, told.forms[chosen].tolist()), lines.tolist(),
                         label_y.tolist(), top.tolist(), bottom.tolist()))  # fmt: skip
        # Few of many, so these alone are looked at one by one.
        cut = ~on_bar & shown & ((label < PAD - 1) | (end > view.width - PAD + 1))
        for at in np.flatnonzero(cut).tolist():
            place = Place(int(units[at]), before[at] - shift, beyond[at] - shift, shift)
            marks[at] = turned(marks[at], told, place, view.width)
        return marks

    def _pack(self, view: Viewport, strip: Strip, most: int) -> _Packed:
        units = strip.units
        crowd = self.count(view) > most
        low, high = self._region
        # Panning keeps the scale, but for what floats lose on the way.
        same = self._key[1:] == (units, crowd) and abs(self._key[0] - view.scale) <= 1e-12 * view.scale
        if self._packed is None or not same or view.start < low or view.end > high:
            places, self._region = self._places(view, crowd, most)
            self._key, self._packed = (view.scale, units, crowd), self._packing(places, view, strip, crowd)
        return self._packed

    def _places(self, view: Viewport, crowd: bool, most: int) -> tuple[Positions, tuple[float, float]]:
        """What to place, and the views that it serves: the whole lane, a view more on both sides, or just this view."""
        index, near = self._lane.index, (FADE + POINT) / view.scale
        if crowd:
            if len(index) <= PACKED_AT_ONCE:
                return np.arange(len(index), dtype=np.intp), (-np.inf, np.inf)
            is_calm = index.count(view.start - view.span, view.end + view.span) <= PACKED_AT_ONCE
            pad = view.span if is_calm else 0.0
        else:
            pads = (pad * view.span for pad in (_AROUND, _AROUND / 2))
            pad = next((pad for pad in pads if index.count(view.start - pad, view.end + pad) <= 2 * most), 0.0)
        low, high = view.start - pad, view.end + pad
        return index.visible(low - near, high + near), (low, high)

    def _packing(self, places: Positions, view: Viewport, strip: Strip, crowd: bool) -> _Packed:
        units = self._rows = strip.units
        extents = self._extents(places, view.scale)
        order = np.argsort(extents.before, kind="stable")
        places, extents = places[order], Extents(*(edge[order] for edge in extents))
        self._quiet = self._quiet_ones(places, extents, view.width)
        if crowd and units > UNITS:
            return _Packed(places, extents, self._crowd(places, extents, units, view))
        positions = self._lane.positions[places]
        border = None if self._border is None else (self._border - self._origin) * view.scale
        teller = Teller(positions, extents, self._size, self._bounds(view), _AROUND * view.width, border)
        weights = np.zeros(len(places), np.int64) if self._weights is None else self._weights(positions)
        order = np.argsort(-weights, kind="stable")
        if units == UNITS:
            return _Packed(places, extents, teller.in_line(order if strip.is_readable else order[:0]))
        plan, above = self._planned(teller, view, units, order), max(units - UNITS, UNITS)
        told = teller.told(plan.forms, above if self._has_chips else units, order, plan.wanted)
        if not self._has_chips and self._leaves_out(told, positions):
            # Else the last row is left to the chips.
            told = self._in_lower_rows(teller, plan, units, order, positions) or teller.told(
                plan.forms, above, order, plan.wanted
            )
        self._has_chips = self._leaves_out(told, positions)
        return _Packed(places, extents, told)

    def _size(self, position: int, form: Form) -> tuple[float, int]:
        """What is told of an item takes so much, unless it is a mention that others stand near."""
        return (0.0, 1) if position in self._quiet else self._measure(position, form)

    def _quiet_ones(self, places: Positions, extents: Extents, width: float) -> frozenset[int]:
        """The positions of mentions that share a view, in the middle of which they stand, with what is told."""
        positions = self._lane.positions[places]
        mentions = (self._traits[positions] & int(Trait.MENTION)) != 0
        if not mentions.any():
            return frozenset()
        middles = (extents.left + extents.right)[mentions] / 2
        begun = np.searchsorted(np.sort(extents.left[~mentions]), middles + width / 2)
        over = np.searchsorted(np.sort(extents.right[~mentions]), middles - width / 2)
        return frozenset(positions[mentions][begun > over].tolist())

    def _leaves_out(self, told: Told, positions: Positions) -> bool:
        """Whether anything has no row, or no label though it has a title."""
        if (told.units < 0).any():
            return True
        bare = positions[told.forms == Form.BARE].tolist()
        return any(self._size(position, Form.LINE)[0] for position in bare)

    def _in_lower_rows(
        self, teller: Teller, plan: _Plan, units: int, order: Counts, positions: Positions
    ) -> Told | None:
        """All of it where rows of one line are a little lower; None where that is not enough, or titles need two."""
        if plan.forms.max() > Form.LINE:
            return None
        rows = round(units * _DENSER)
        told = teller.told(plan.forms, rows, order, plan.forms)
        if self._leaves_out(told, positions):
            return None
        self._rows = rows
        return told

    def _planned(self, teller: Teller, view: Viewport, units: int, order: Counts) -> _Plan:
        """How much is told of each, chosen once for a zoom; it stays while the height changes by little."""
        low, high = _SAME_HEIGHT
        kept = self._plan
        is_other = kept is None or kept.scale != view.scale or len(kept.forms) != len(order)
        if kept is None or is_other or not low <= units / kept.units <= high:
            wanted = teller.wanted(units, self._most)
            kept = self._plan = _Plan(view.scale, units, teller.plan(wanted, units, order), wanted)
        return kept

    def _crowd(self, places: Positions, extents: Extents, units: int, view: Viewport) -> Told:
        """Labels of one line to the right of marks, in one pass; where they crowd each other, the earlier give way."""
        rows = max(units // UNITS, 1)
        width = np.array([self._size(at, Form.LINE)[0] for at in self._lane.positions[places].tolist()], np.float64)
        left, right, before, beyond = extents
        inside = right - left >= width + 2 * PAD
        label = np.where(inside, left + PAD, beyond + PAD)
        reach = np.maximum(beyond, label + width)
        packing = pack(before.tolist(), beyond.tolist(), reach.tolist(), rows)
        if rows > 1 and not all(packing.labelled):
            # The last row is left to the chips.
            packing = pack(before.tolist(), beyond.tolist(), reach.tolist(), rows - 1)
        labelled, row = np.array(packing.labelled, dtype=bool), np.array(packing.rows)
        forms = np.where(labelled, np.uint8(Form.LINE), np.uint8(Form.BARE))
        sides = np.where(inside, np.uint8(Side.INSIDE), np.uint8(Side.RIGHT))
        taken = self._taken(row, before, np.where(labelled, reach, beyond), view)
        return Told(np.where(row < 0, -1, row * UNITS), forms, sides, label, np.where(labelled, width, 0.0),
                    labelled.astype(np.int64), taken)  # fmt: skip

    def _taken(self, row: Counts, before: Floats, reach: Floats, view: Viewport) -> Rows:
        """What of the rows near the view is taken, for labels that turn to the other side at its edges."""
        (low, high), around = self._bounds(view), _AROUND * view.width
        rows = Rows(UNITS * (int(row.max(initial=0)) + 1), low - around, high + around)
        near = (row >= 0) & (reach > low - around) & (before < high + around)
        for at, left, right in zip(row[near].tolist(), before[near].tolist(), reach[near].tolist(), strict=True):
            rows.take(at * UNITS, UNITS, left, right)
        return rows

    def _bounds(self, view: Viewport) -> tuple[float, float]:
        left = (view.start - self._origin) * view.scale
        return left + PAD, left + view.width - PAD

    def _extents(self, places: Positions, scale: float) -> Extents:
        """Edges of the marks in pixels from the origin."""
        index = self._lane.index
        left: Floats = (index.starts[places] - self._origin).astype(np.float64) * scale
        right: Floats = (index.ends[places] - self._origin).astype(np.float64) * scale
        # To both sides: the middle of a point is the middle of its stretch.
        grow = np.maximum(POINT - (right - left), 0.0) / 2
        left -= grow
        right += grow
        traits = self._traits[self._lane.positions[places]]
        before: Floats = left - np.where(traits & Trait.OPEN_START, FADE, 0.0)
        beyond: Floats = right + np.where(traits & Trait.OPEN_END, FADE, 0.0)
        return Extents(left, right, before, beyond)
