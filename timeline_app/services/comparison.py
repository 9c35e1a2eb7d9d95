"""What another analysis of the same text changes: which expressions are told anew, otherwise, or no more."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Positions
from timeline_app.services.mention_table import Mention
from timeline_app.storage.analysis_table import AnalysisTable

_SAME = ("id", "begin", "end", "start", "after", "flags", "granularity", "mod", "type", "role")


class Kind(StrEnum):
    """What has become of an expression."""

    NEW = "new"
    GONE = "gone"
    OTHER = "other"


class Difference(NamedTuple):
    """One expression before and after; None where it is not told."""

    kind: Kind
    before: Mention | None
    after: Mention | None


def match_mentions(before: AnalysisTable, after: AnalysisTable) -> dict[int, int]:
    """For each row of the first that is one expression with a row of the second, that row.

    The same words at the same place are one; else those that overlap, the first with the first.
    """
    old, new = before.mentions.numbers["id"], after.mentions.numbers["id"]
    # An id is made of place and words, so equal ids are the same expression.
    _, in_old, in_new = np.intersect1d(old, new, return_indices=True)
    found = dict(zip(in_old.tolist(), in_new.tolist(), strict=True))
    free = np.setdiff1d(np.arange(len(new)), in_new)
    begins, ends = (after.mentions.numbers[name][free] for name in ("begin", "end"))
    taken: set[int] = set()
    # The rest by place; rows are in the order of the text, so the first takes the first that overlaps it.
    for row in np.setdiff1d(np.arange(len(old)), in_old).tolist():
        begin, end = before.mentions.number("begin", row), before.mentions.number("end", row)
        for at in _overlapping(begins, ends, begin, end):
            if at not in taken:
                taken.add(at)
                found[row] = int(free[at])
                break
    return found


def _overlapping(begins: Positions, ends: Positions, begin: int, end: int) -> Iterator[int]:
    """Which of some spans, that follow each other, overlap [begin, end)."""
    at = int(np.searchsorted(ends, begin, "right"))
    while at < len(begins) and int(begins[at]) < end:
        yield at
        at += 1


def differences(before: AnalysisTable, after: AnalysisTable) -> list[Difference]:
    """All that is told otherwise than before, in the order of the text."""
    found = match_mentions(before, after)
    # Columns are compared all at once; rows are made of those alone that differ.
    same = set(zip(*map(list, _unchanged(before, after, found)), strict=True))
    result = [Difference(Kind.OTHER, before.row(old), after.row(new))
              for old, new in found.items() if (old, new) not in same]  # fmt: skip
    result += [Difference(Kind.GONE, before.row(row), None) for row in range(len(before.mentions)) if row not in found]
    news = set(range(len(after.mentions))) - set(found.values())
    result += [Difference(Kind.NEW, None, after.row(row)) for row in sorted(news)]
    return sorted(result, key=_place)


def _unchanged(before: AnalysisTable, after: AnalysisTable, found: dict[int, int]) -> tuple[list[int], list[int]]:
    """The pairs whose columns and values are equal."""
    old, new = np.array(list(found), np.intp), np.array(list(found.values()), np.intp)
    equal = np.ones(len(found), np.bool_)
    for name in _SAME:
        equal &= before.mentions.numbers[name][old] == after.mentions.numbers[name][new]
    values, others = before.mentions.texts["value"][:], after.mentions.texts["value"][:]
    kept = [number for number in np.flatnonzero(equal).tolist() if values[old[number]] == others[new[number]]]
    return old[kept].tolist(), new[kept].tolist()


def _place(one: Difference) -> tuple[int, int]:
    mention = one.after or one.before
    assert mention is not None
    return mention.span
