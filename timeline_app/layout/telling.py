"""How much is told of each event: a card, a title on two lines or on one, a few words, or its mark alone.

What an event gets follows from how many others stand near it, so that the picture changes by degrees: across a view
as well as from one zoom to the next.
"""

from bisect import bisect_left
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Codes, Counts, Floats, Positions
from timeline_app.layout.rows import COLUMN, Rows
from timeline_app.layout.ways import PAD, UNITS, Extents, Form, Measure, Side, Way, Ways, grown

_NEAR = {Form.LINES: 260.0, Form.CARD: 280.0}
_CROWDED = 1.7
"""So many times all rows are full of labels where no more is told of each: they stand on both sides of a mark."""
# With this share told no other form is tried, and a form that tells less has to tell so much of more events.
_ENOUGH = 0.97
_MORE = 0.02
_NARROWEST = 1.0
"""Pixels that any label is wide at least."""
_TRIED = 40
"""Of so many at most it is tried in each way of telling which leaves the fewest untold."""


_FORMS = tuple(Form)


class Told(NamedTuple):
    """For each item the first of its units, -1 without any, and its label."""

    units: Counts
    forms: Codes
    sides: Codes
    label_left: Floats
    label_width: Floats
    lines: Counts
    rows: Rows


class Teller:
    """Finds a place for some items of one zoom level and says how much is told of each.

    `bounds` are the edges of the view in the pixels of the extents: a label beside a mark in view ends there; `around`
    is how far beyond them anything is placed, and `border` what labels do not reach across without need.
    """

    def __init__(
        self,
        positions: Positions,
        extents: Extents,
        measure: Measure,
        bounds: tuple[float, float],
        around: float,
        border: float | None = None,
    ) -> None:
        self._positions = positions.tolist()
        self._extents = extents
        self._edges = list(zip(*(edge.tolist() for edge in extents), strict=True))
        self._bounds = bounds
        self._around = around
        self._middles = np.sort((extents.left + extents.right) / 2)
        self._ways = Ways(positions, extents, measure, bounds, border)

    def wanted(self, units: int, most: Form) -> Codes:
        """What each item would be given, by the number of those near it and the lines that they would take."""
        middles = (self._extents.left + self._extents.right) / 2
        wanted = np.full(len(middles), Form.LINE, np.uint8)
        for form, lines in ((Form.LINES, 2), (Form.CARD, 6)):
            first = np.searchsorted(self._middles, middles - _NEAR[form], "left")
            last = np.searchsorted(self._middles, middles + _NEAR[form], "right")
            wanted[(last - first) * (2 * lines + 1) <= _CROWDED * units] = form
        return np.minimum(wanted, np.uint8(most))

    def plan(self, wanted: Codes, units: int, order: Counts) -> Codes:
        """What each event is given: the most that leaves none in view untold, else what leaves the fewest untold."""
        low, high = self._bounds
        in_view = (self._extents.right > low) & (self._extents.left < high)
        tried = order[in_view[order]]
        tellings: tuple[Form, ...] = (Form.CARD, Form.LINES, Form.LINE, Form.SHORT)
        if len(tried) > _TRIED:
            # Of many it is only asked whether some are told at length at the cost of others.
            tellings = (Form.CARD, Form.LINE)
        if not len(tried) or (len(tried) > _TRIED and wanted[tried].max() <= Form.LINE):
            return wanted
        # A mark that has no title is told of where it stands.
        least = np.array([Form.SHORT if self._ways.size(at, Form.LINE)[0] else Form.BARE for at in tried.tolist()])
        best, most = -1.0, Form.CARD
        for form in tellings:
            # The first takes all as it is wanted.
            if form is not tellings[0] and form >= int(wanted[tried].max()):
                continue
            told = self.told(np.minimum(wanted, np.uint8(form)), units, tried)
            share = float(((told.units[tried] >= 0) & (told.forms[tried] >= least)).mean())
            if share > best + _MORE:
                most, best = form, share
            if best >= _ENOUGH:
                break
        return np.minimum(wanted, np.uint8(most))

    def told(self, plan: Codes, units: int, order: Counts, wanted: Codes | None = None) -> Told:
        """Everything in its place: first all as it is planned, then, in gaps, what has no place yet, with less told.

        What is placed on several lines as it is planned stands in the same row with any number of units; only who goes
        without differs. At last what has less than is `wanted` gets more of what is left.
        """
        (low, high), planned_forms = self._bounds, plan.tolist()
        rows, endless = (Rows(count, low - self._around, high + self._around) for count in (units, None))
        planned: dict[int, tuple[int, Way]] = {}
        # Rows are given as if there were any number, so that none depends on how many there are.
        for at in order.tolist():
            self._put(at, _FORMS[planned_forms[at]], endless, planned)
        ways = {at: (row, way) for at, (row, way) in planned.items() if row + way.high <= units}
        for row, way in ways.values():
            rows.take(row, way.high, way.left, way.right)
        left_over = [at for at in order.tolist() if at not in ways]
        # The others share what is left, in the same order.
        for at in left_over:
            _, _, before, beyond = self._edges[at]
            # Where not even the mark has room, no label has.
            there = rows.first_free(before, beyond, UNITS) >= 0
            for form in range(planned_forms[at] - 1, -1, -1) if there else ():
                if self._put(at, _FORMS[form], rows, ways):
                    break
        self._tell_more(rows, ways, order, plan if wanted is None else wanted)
        self._fill(rows, ways)
        return self._columns(ways, rows)

    def in_line(self, order: Counts) -> Told:
        """Everything in one row: marks may lie on each other, labels stand where nothing else does."""
        low, high = self._bounds
        rows, ways = Rows(UNITS, low - self._around, high + self._around), dict[int, tuple[int, Way]]()
        for at, (_, _, before, beyond) in enumerate(self._edges):
            ways[at] = 0, Way(before, beyond, UNITS, Form.BARE)
            rows.take(0, UNITS, before, beyond)
        for at in order.tolist():
            if self._is_hemmed_in(at):
                continue
            label = next((way for form in (Form.LINE, Form.SHORT) for way in self._ways.beside(at, form)
                          if not self._lies_on_mark(way)
                          and rows.first_free(*self._clear_of_mark(at, way), UNITS) == 0), None)  # fmt: skip
            if label is not None:
                ways[at] = 0, label
                rows.take(0, UNITS, *self._clear_of_mark(at, label))
        return self._columns(ways, rows)

    def _is_hemmed_in(self, at: int) -> bool:
        """Whether even the narrowest label beside a mark would lie on another, before it as well as after it."""
        _, _, before, beyond = self._edges[at]
        first, last = before - PAD, beyond + PAD
        return self._is_on_mark(first - _NARROWEST, first) and self._is_on_mark(last, last + _NARROWEST)

    def _lies_on_mark(self, way: Way) -> bool:
        """Whether a label lies on any mark; columns are too wide to tell close to its own."""
        return self._is_on_mark(way.label, way.label + way.width)

    def _is_on_mark(self, left: float, right: float) -> bool:
        """Whether any mark lies on a stretch, and so on each longer one with the same end at its own mark."""
        begun = bisect_left(self._begins, right)
        return begun > 0 and self._reaches[begun - 1] > left

    @cached_property
    def _begins(self) -> list[float]:
        """Where the marks begin, from left to right, as they come."""
        return [before for _, _, before, _ in self._edges]

    @cached_property
    def _reaches(self) -> list[float]:
        """How far each mark and all before it reach."""
        return list(accumulate((beyond for *_, beyond in self._edges), max))

    def _clear_of_mark(self, at: int, way: Way) -> tuple[float, float]:
        """The stretch of a label without the columns that its own mark takes."""
        _, _, before, beyond = self._edges[at]
        if way.side is Side.RIGHT:
            return beyond + COLUMN + PAD, way.right
        return way.left, before - COLUMN - PAD

    def _tell_more(self, rows: Rows, ways: dict[int, tuple[int, Way]], order: Counts, wanted: Codes) -> None:
        """Move titles of one line to where more of them has room, all to a line first, then to more."""
        most = wanted.tolist()
        # What lies on its bar has all the room that there is.
        movable = [at for at in order.tolist() if at in ways and ways[at][1].form <= Form.LINE
                   and ways[at][1].side is not Side.INSIDE]  # fmt: skip
        for form in (Form.SHORT, Form.LINE, Form.LINES, Form.CARD):
            for at in movable:
                row, way = ways[at]
                if way.form >= form or form > most[at] or (form is Form.LINES and self._ways.size(at, form)[1] < 2):
                    continue
                rows.release(row, way.high, way.left, way.right)
                # Back to where it was, which nothing else has taken meanwhile.
                if not self._put(at, form, rows, ways, crossing=way.form is Form.BARE or way.crosses):
                    rows.take(row, way.high, way.left, way.right)

    def _fill(self, rows: Rows, ways: dict[int, tuple[int, Way]]) -> None:
        """Give labels of a few words what their rows have left beside them, up to a whole line, on whichever side."""
        for at, (row, way) in ways.items():
            if way.form is not Form.SHORT:
                continue
            low, high = self._ways.room(at)
            full = self._ways.size(at, Form.LINE)[0]
            before, after = rows.air(row, way.high, way.left, way.right, full + PAD)
            room = min(before, way.left - low), min(after, high - way.right)
            # The side that the label stands on, then the one across its mark.
            same, other = room if way.side is Side.LEFT else room[::-1]
            longer = grown(way, max(min(full - way.width, same), 0.0))
            if longer.width < full and other >= full + PAD:
                beside = self._ways.beside(at, Form.LINE)
                longer = next((one for one in beside if one.side is not way.side and not one.crosses), longer)
            rows.take(row, way.high, longer.left, longer.right)
            ways[at] = row, longer

    def _put(self, at: int, form: Form, rows: Rows, ways: dict[int, tuple[int, Way]], crossing: bool = True) -> bool:
        best, chosen = -1, None
        for way in self._ways.of(at, form):
            if way.crosses and (chosen is not None or not crossing):
                break
            row = rows.first_free(way.left, way.right, way.high)
            if row >= 0 and (chosen is None or row < best):
                best, chosen = row, way
        if chosen is None:
            return False
        rows.take(best, chosen.high, chosen.left, chosen.right)
        ways[at] = best, chosen
        return True

    def _columns(self, ways: dict[int, tuple[int, Way]], rows: Rows) -> Told:
        count = len(self._positions)
        units, lines = np.full(count, -1), np.zeros(count, np.int64)
        forms, sides = np.zeros(count, np.uint8), np.zeros(count, np.uint8)
        label, width = self._extents.right.copy(), np.zeros(count)
        for at, (row, way) in ways.items():
            units[at], forms[at], sides[at], lines[at] = row, way.form, way.side, way.lines
            if way.form is not Form.BARE:
                label[at], width[at] = way.label, way.width
        return Told(units, forms, sides, label, width, lines, rows)
