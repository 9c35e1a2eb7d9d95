"""The columns of all open documents, one after the other; what stays the same from step to step is not joined anew."""

from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

import numpy as np

from timeline_app.layout.arrays import Flags, Positions
from timeline_app.layout.items import code_type
from timeline_app.services.naming.events import NameColumns
from timeline_app.storage.analysis_table import MENTIONS, AnalysisTable
from timeline_app.storage.tables import Numbers

_NUMBERS = ("id", "begin", "end", "start", "after", "flags", "granularity", "certainty", "mod", "sentence_no", "role")
_CONFLICT = "conflict"


class Joined:
    """The rows of documents in the order of their texts; nothing in it is ever changed."""

    def __init__(self, documents: Sequence[AnalysisTable], columns: "dict[str, Numbers] | None" = None) -> None:
        self.documents = tuple(documents)
        counts = [len(document.mentions) for document in self.documents]
        self.row_offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        """The row that each document begins at, and after them the number of all rows."""
        self.document_index = np.repeat(np.arange(len(counts), dtype=code_type(len(counts))), counts)
        """For each row the number of its document."""
        self.columns = _columns(self.documents) if columns is None else columns

    def followed_by(self, documents: Sequence[AnalysisTable]) -> "Joined":
        """The columns of other documents; those at the beginning and the end that are the same are taken over."""
        documents = tuple(documents)
        if documents == self.documents:
            return self
        # One document is mostly added at the end, or analysed anew in the middle.
        before = _alike(self.documents, documents)
        most = min(len(self.documents), len(documents)) - before
        # What is the same at the end must not be counted twice where it is the same at the beginning.
        beyond = min(_alike(self.documents[::-1], documents[::-1]), most)
        first, last = (int(self.row_offsets[at]) for at in (before, len(self.documents) - beyond))
        between = _columns(documents[before : len(documents) - beyond])
        columns = {name: np.concatenate([column[:first], between[name], column[last:]])
                   for name, column in self.columns.items()}  # fmt: skip
        return Joined(documents, columns)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(document.document.name for document in self.documents)

    @cached_property
    def event_names(self) -> NameColumns:
        """The names of events, which no correction changes."""
        return NameColumns(self.documents)

    @property
    def conflicts(self) -> Flags:
        """Which rows contradict themselves."""
        return self.columns[_CONFLICT]

    @cached_property
    def by_id(self) -> tuple[Positions, Numbers]:
        """The rows in the order of their ids, and these."""
        ids = self.columns["id"]
        order = np.argsort(ids, kind="stable")
        return order, ids[order]


def _alike(some: Sequence[AnalysisTable], others: Sequence[AnalysisTable]) -> int:
    """How many are the same, from the first on."""
    # By identity: tables are never changed, and to compare their columns would cost what this saves.
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(some, others, strict=False)))


def _columns(documents: Sequence[AnalysisTable]) -> "dict[str, Numbers]":
    tables = [document.mentions for document in documents]
    columns: dict[str, Numbers] = {
        name: _concatenated([one.numbers[name] for one in tables], MENTIONS.numbers[name]) for name in _NUMBERS
    }
    ends = _concatenated([one.texts[_CONFLICT].ends for one in tables], np.int64)
    lengths = np.diff(ends, prepend=0)
    # The first text of each document begins at 0 again.
    row_offsets = np.cumsum([0, *map(len, tables)])[:-1][[len(one) > 0 for one in tables]]
    lengths[row_offsets] = ends[row_offsets]
    columns[_CONFLICT] = lengths > 0
    return columns


def _concatenated(parts: Sequence[Numbers], kind: type) -> Numbers:
    return np.concatenate([np.zeros(0, kind), *parts])
