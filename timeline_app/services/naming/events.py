"""Who and what is named by events: each name once, and for each event the numbers of its own."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from timeline_app.layout.arrays import Codes, Counts, Flags, Positions
from timeline_app.storage.analysis_table import AnalysisTable, lines_of
from timeline_app.storage.tables import Numbers

MOST_LANES = 12
"""So many names have a lane of their own."""


class _OfDocument(NamedTuple):
    """A document's names, each once, and which of them each row has, one row's after the other's."""

    values: tuple[str, ...]
    counts: Numbers
    codes: Numbers


# Through all that is changed of other documents and of dates.
_KNOWN: WeakKeyDictionary[AnalysisTable, _OfDocument] = WeakKeyDictionary()


def _of_document(analysis: AnalysisTable) -> _OfDocument:
    found = _KNOWN.get(analysis)
    if found is None:
        rows = list(map(lines_of, analysis.mentions.texts["names"][:]))
        numbers: dict[str, int] = {}
        codes = [numbers.setdefault(name, len(numbers)) for row in rows for name in row]
        counts = np.fromiter(map(len, rows), np.int32, len(rows))
        found = _KNOWN[analysis] = _OfDocument(tuple(numbers), counts, np.array(codes, np.int32))
    return found


class NameColumns:
    """The names of all rows of some documents: those of row n are `codes[ends[n]:ends[n + 1]]`, numbers in `values`."""

    def __init__(self, documents: Sequence[AnalysisTable]) -> None:
        parts = list(map(_of_document, documents))
        numbers: dict[str, int] = {}
        codes = [np.zeros(0, np.int32)]
        for part in parts:
            known = np.array([numbers.setdefault(name, len(numbers)) for name in part.values], np.int32)
            codes.append(known[part.codes])
        # Sorted once here, so that equal counts need no comparison of texts later.
        ordered = sorted(numbers, key=lambda name: (name.casefold(), name))
        self.values = tuple(ordered)
        """In the order of letters."""
        places = np.zeros(len(ordered), np.int32)
        places[[numbers[name] for name in ordered]] = np.arange(len(ordered))
        self.codes: Numbers = places[np.concatenate(codes)]
        counts = np.concatenate([np.zeros(1, np.int64), *(part.counts for part in parts)])
        self.ends: Positions = np.cumsum(counts)

    def rows_of(self, wanted: Sequence[bool]) -> Positions:
        """The rows that have a name of those that are wanted, a flag for each of `values`."""
        at = np.flatnonzero(np.array(wanted, np.bool_)[self.codes]) if len(self.values) else np.zeros(0, np.int64)
        return np.searchsorted(self.ends, at, "right") - 1


class EventNames:
    """The names of the events at some rows, the most frequent first, those of equal counts in the order of letters."""

    def __init__(self, columns: NameColumns, order: Positions) -> None:
        rows = order.astype(np.int64)
        # Rows that people added themselves have no names.
        found = np.flatnonzero(rows < len(columns.ends) - 1)
        begins, ends = columns.ends[rows[found]], columns.ends[rows[found] + 1]
        counts = ends - begins
        self._events: Positions = np.repeat(found, counts)
        # 0, 1, 2 … within each event, so that a slice for each is taken without a loop.
        inside = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        codes = columns.codes[np.repeat(begins, counts) + inside]
        totals = np.bincount(codes, minlength=len(columns.values))
        used = np.argsort(-totals, kind="stable")[: np.count_nonzero(totals)]
        self.values = tuple(columns.values[code] for code in used.tolist())
        ranks = np.zeros(len(columns.values), np.int32)
        ranks[used] = np.arange(len(used))
        self._codes: Numbers = ranks[codes]
        self._count = len(order)

    def having(self, names: Collection[str]) -> Flags:
        """For each event whether it has one of some names."""
        flags = np.zeros(self._count, np.bool_)
        if self.values:
            wanted = np.fromiter((name in names for name in self.values), np.bool_, len(self.values))
            flags[self._events[wanted[self._codes]]] = True
        return flags

    def counts(self, among: Flags) -> Counts:
        """For each name how many of the events that are flagged have it."""
        counts: Counts = np.bincount(self._codes[among[self._events]], minlength=len(self.values))
        return counts

    @cached_property
    def lanes(self) -> tuple[tuple[str, ...], Codes]:
        """The names that have lanes, and behind them "" for the rest; for each event the first lane of its names."""
        names = (*self.values[:MOST_LANES], "")
        codes = np.full(self._count, len(names) - 1, np.uint8)
        # An event with several names stands in the lane of its most frequent one.
        np.minimum.at(codes, self._events, np.minimum(self._codes, len(names) - 1).astype(np.uint8))
        return names, codes
