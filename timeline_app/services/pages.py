"""The pages of open documents: each one's text in lines, and the expressions that are marked in it."""

from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from timeline_app.layout.arrays import Positions
from timeline_app.sequences import MadeSequence
from timeline_app.services.mention_table import Mention, MentionTable
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.text.lines import Lines

# By analysis, not by page: pages are made anew with every correction.
_LINES: WeakKeyDictionary[AnalysisTable, Lines] = WeakKeyDictionary()


class DocumentView:
    """One document's text in lines, and the marked expressions in the order of the text."""

    def __init__(self, rows: MentionTable, number: int) -> None:
        self.analysis = rows.documents[number]
        self.number = number
        self._rows = rows

    @cached_property
    def lines(self) -> Lines:
        """The same lines for the same text, through all that is changed of its events."""
        lines = _LINES.get(self.analysis)
        if lines is None:
            lines = _LINES[self.analysis] = Lines(self.analysis.document.text)
        return lines

    @cached_property
    def _order(self) -> Positions:
        return self._rows.of_document(self.number)

    @cached_property
    def _begins(self) -> Positions:
        return self._rows.column("begin")[self._order]

    @cached_property
    def _reaches(self) -> Positions:
        """Of each expression and all before it the last end; added events may lie over others."""
        reaches: Positions = np.maximum.accumulate(self._rows.column("end")[self._order])
        return reaches

    def __len__(self) -> int:
        return len(self._order)

    def between(self, begin: int, end: int) -> list[Mention]:
        """The expressions that overlap [begin, end)."""
        # All before it end too early, whatever lies over what.
        first = int(np.searchsorted(self._reaches, begin, "right"))
        after = int(np.searchsorted(self._begins, end))
        mentions = (self._rows.mention(int(row)) for row in self._order[first:after])
        return [one for one in mentions if one.span.begin < end and one.span.end > begin]

    def at(self, offset: int) -> Mention | None:
        """The expression at an offset."""
        return next(iter(self.between(offset, offset + 1)), None)

    def neighbour(self, mention_id: str, step: int) -> Mention | None:
        """The shown expression before (-1) or after (1) another one; without that one, the first or the last."""
        order = self._order[self._rows.shown[self._order]]
        if not len(order):
            return None
        found = np.flatnonzero(order == self._rows.row_of(mention_id))
        if not len(found):
            return self._rows.mention(int(order[0 if step > 0 else -1]))
        return self._rows.mention(int(order[min(max(int(found[0]) + step, 0), len(order) - 1)]))


class Pages(MadeSequence[DocumentView]):
    """A page for each document, made when it is first asked for."""

    def __init__(self, rows: MentionTable) -> None:
        self._rows = rows
        self._made: dict[int, DocumentView] = {}

    def __len__(self) -> int:
        return len(self._rows.documents)

    def item(self, number: int) -> DocumentView:
        page = self._made.get(number)
        return page if page is not None else self._made.setdefault(number, DocumentView(self._rows, number))
