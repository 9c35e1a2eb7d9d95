"""Packing marks and labels into rows in one pass from left to right, so that nothing covers a label."""

from collections.abc import Sequence

from timeline_app.records import dataclass

GAP = 10.0
"""Pixels of air between a label and the next mark."""


@dataclass(frozen=True, slots=True)
class Packing:
    """For each item its row, or -1 where no row was free, and whether its label has room."""

    rows: list[int]
    labelled: list[bool]


def pack(left: Sequence[float], mark_right: Sequence[float], label_right: Sequence[float], rows: int) -> Packing:
    """Put items, sorted by `left`, into the first free row of `rows`.

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
