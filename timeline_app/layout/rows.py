"""Packing marks and labels into rows in one pass from left to right, so that nothing covers a label."""

from collections.abc import Sequence
from dataclasses import dataclass

GAP = 10.0
"""Pixels of air between a label and the next mark."""


@dataclass(frozen=True, slots=True)
class Packing:
    """For each item its row, or -1 where no row was free, and whether its label has room."""

    rows: list[int]
    labelled: list[bool]
    used: int


@dataclass(slots=True)
class _Row:
    """How far one row is taken, and by which item at last."""

    mark_end: float = float("-inf")
    label_end: float = float("-inf")
    last: int = -1
    pinned: bool = False


def pack(
    left: Sequence[float], mark_right: Sequence[float], label_right: Sequence[float], rows: int, pinned: int = -1
) -> Packing:
    """Put items, sorted by `left`, into the first free row of `rows`.

    Where no row is free, an earlier label gives way; where even the marks fill all rows, the item gets row -1 and is
    to be counted, not drawn. The label of item `pinned` never gives way.
    """
    table = [_Row() for _ in range(rows)]
    result = Packing([-1] * len(left), [False] * len(left), 0)
    used = 0
    for item, x in enumerate(left):
        number = _free(table, x)
        if number < 0:
            number = _free_without_label(table, x)
            if number < 0:
                continue
            result.labelled[table[number].last] = False
        row = table[number]
        row.mark_end, row.label_end = mark_right[item], max(label_right[item], mark_right[item])
        row.last, row.pinned = item, item == pinned
        result.rows[item], result.labelled[item] = number, True
        used = max(used, number + 1)
    return Packing(result.rows, result.labelled, used)


def _free(table: list[_Row], x: float) -> int:
    return next((number for number, row in enumerate(table) if row.label_end + GAP <= x), -1)


def _free_without_label(table: list[_Row], x: float) -> int:
    """The row whose last label, once dropped, makes room; the one whose mark ended longest ago."""
    best = -1
    for number, row in enumerate(table):
        if row.mark_end + 1 <= x and not row.pinned and (best < 0 or row.mark_end < table[best].mark_end):
            best = number
    return best
