"""Rows of one strip and what is taken of them, and the quick packing of crowds."""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from timeline_app.records import dataclass

GAP = 10.0
"""Pixels of air between a label and the next mark."""
COLUMN = 10.0
"""Pixels whose rows are asked for together."""
_LONG = 48
_AIR = 3.0
"""Pixels asked for beside a stretch; whole columns make them more, ten on average."""


class Rows:
    """Which stretches of some rows are taken, from one pixel to another; what lies outside of these counts no more.

    Columns of some pixels have a bit for each row, so that asking for room costs the same for any number of rows; long
    stretches are kept by themselves. Without a `count` there is always a row that is free.
    """

    def __init__(self, count: int | None, first: float, last: float) -> None:
        # Of a negative number all bits above are set, however far up one asks.
        self._every = -1 if count is None else (1 << count) - 1
        self._first = first
        self._taken = [0] * (int((last - first) / COLUMN) + 2)
        self._long: list[tuple[int, int, int]] = []

    def first_free(self, left: float, right: float, high: int) -> int:
        """The first of `high` successive rows that are free from `left` to `right`, and some air beside; else -1."""
        # Every column that the stretch touches, and what is taken in any of them, as bits of the rows.
        begin, end = self._columns(left - _AIR, right + _AIR)
        taken = reduce(or_, self._taken[begin:end], 0)
        for first, last, bits in self._long:
            if first < end and last > begin:
                taken |= bits
        free = run = self._every & ~taken
        # After this a bit stands for a row with so many free ones above it.
        for row in range(1, high):
            run &= free >> row
        # The lowest bit that is set.
        return (run & -run).bit_length() - 1

    def take(self, row: int, high: int, left: float, right: float) -> None:
        """Take a stretch of `high` rows."""
        bits = ((1 << high) - 1) << row
        begin, end = self._columns(left, right)
        # A bar across the view would cost as much as all labels together.
        if end - begin > _LONG:
            self._long.append((begin, end, bits))
        else:
            self._taken[begin:end] = [taken | bits for taken in self._taken[begin:end]]

    def release(self, row: int, high: int, left: float, right: float) -> None:
        """Give back a stretch that was taken with these bounds, and that nothing else shares."""
        bits = ((1 << high) - 1) << row
        begin, end = self._columns(left, right)
        if end - begin > _LONG:
            self._long.remove((begin, end, bits))
        else:
            self._taken[begin:end] = [taken & ~bits for taken in self._taken[begin:end]]

    def air(self, row: int, high: int, left: float, right: float, most: float) -> tuple[float, float]:
        """How many pixels, `most` at the most, are free before and after a stretch in some rows."""
        bits = ((1 << high) - 1) << row
        begin, end = self._columns(left, right)
        steps = int((most + GAP) / COLUMN) + 1
        low, high_end = max(begin - steps, 0), min(end + steps, len(self._taken))
        for first, last, others in self._long:
            if others & bits and last <= begin:
                low = max(low, last)
            elif others & bits and first >= end:
                high_end = min(high_end, first)
        before = next((begin - at - 1 for at in range(begin - 1, low - 1, -1) if self._taken[at] & bits), begin - low)
        after = next((at - end for at in range(end, high_end) if self._taken[at] & bits), high_end - end)
        return before * COLUMN - GAP, after * COLUMN - GAP

    def _columns(self, left: float, right: float) -> tuple[int, int]:
        """The columns that a stretch touches, as the bounds of a slice."""
        count = len(self._taken)
        begin, end = int((left - self._first) / COLUMN), int((right - self._first) / COLUMN) + 1
        return 0 if begin < 0 else begin if begin < count else count, 0 if end < 0 else end if end < count else count


@dataclass(frozen=True, slots=True)
class Packing:
    """For each item its row, or -1 where no row was free, and whether its label has room."""

    rows: list[int]
    labelled: list[bool]


def pack(left: Sequence[float], mark_right: Sequence[float], label_right: Sequence[float], rows: int) -> Packing:
    """Put items, sorted by `left`, into the first free row of `rows`, in one pass from left to right.

    Where no row is free, an earlier label gives way; where even the marks fill all rows, the item gets row -1 and is
    to be counted, not drawn.
    """
    nothing = float("-inf")
    mark_ends, label_ends, last = [nothing] * rows, [nothing] * rows, [-1] * rows
    result = Packing([-1] * len(left), [False] * len(left))
    for item, x in enumerate(left):
        row, free = 0, x - GAP
        while row < rows and label_ends[row] > free:
            row += 1
        if row == rows:
            # The row whose last label, once dropped, makes room: the one whose mark ended longest ago.
            soonest = min(mark_ends)
            if soonest + 1 > x:
                continue
            row = mark_ends.index(soonest)
            result.labelled[last[row]] = False
        mark_ends[row], label_ends[row] = mark_right[item], max(label_right[item], mark_right[item])
        last[row] = item
        result.rows[item], result.labelled[item] = row, True
    return result
