"""What the window shows: everything told by the open documents, as one timeline made ready for drawing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from timeline_app.layout.items import Items
from timeline_app.model.correction import NO_EDITS, Edits
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty
from timeline_app.records import dataclass as record
from timeline_app.services.event_list import Events, UnplacedList
from timeline_app.services.joined import Joined
from timeline_app.services.mention_table import Mention, MentionTable
from timeline_app.services.pages import DocumentView, Pages
from timeline_app.storage.analysis_table import AnalysisTable


@dataclass(frozen=True, eq=False, repr=False)
class Timeline:
    """What all open documents tell: events in date order with their columns, what has no place, what is left out."""

    pages: Sequence[DocumentView]
    rows: MentionTable
    events: Events
    unplaced: UnplacedList
    left_out: UnplacedList
    items: Items
    documents: Sequence[str]
    folder: Path | None = None
    """Where the events stay, if that is not in open documents: then they are for reading only."""

    def prepare(self, page: int) -> None:
        """Make what is asked for as soon as it is shown; a job does so beside the window's thread."""
        # Asked for and thrown away: a cached property is made by being asked.
        _ = self.rows.joined.event_names
        if self.pages:
            _ = self.pages[page].lines
        if self.events:
            self.position(self.events[0].id)

    def position(self, mention_id: str) -> int:
        """An event's position in date order; -1 for none."""
        return self.events.position(mention_id) if mention_id else -1

    def titles(self, position: int) -> Sequence[str]:
        """What is written beside an event, the longest first."""
        return self.events.titles(position)

    def hidden_by_hand(self) -> list[Mention]:
        """The events that somebody has hidden."""
        return list(map(self.rows.mention, self.rows.hidden_by_hand()))

    def reworded(self, edits: Edits, told_ids: Iterable[str]) -> "Timeline":
        """The same timeline under other words of some: edits that leave dates and what is hidden as they are."""
        told = list(told_ids)
        rows = self.rows.reworded(edits, told)
        return replace(
            self,
            pages=Pages(rows),
            rows=rows,
            events=self.events.reworded(rows, told),
            unplaced=UnplacedList(rows, self.unplaced.chosen),
            left_out=UnplacedList(rows, self.left_out.chosen),
        )

    def find(self, mention_id: str) -> Mention | None:
        """What an id stands for, shown or left out."""
        position = self.position(mention_id)
        if position >= 0:
            return self.events[position]
        row = self.rows.row_of(mention_id)
        return self.rows.mention(row) if row >= 0 else None

    def document_of(self, mention: Mention) -> Document:
        """The document that tells of an expression."""
        return self.rows.documents[self.page_of(mention.id)].document

    def page_of(self, mention_id: str) -> int:
        """The number of the page that an expression stands on; -1 for none."""
        row = self.rows.row_of(mention_id)
        return int(self.rows.document_index[row]) if row >= 0 else -1


def certainty_of(mention: Mention) -> Certainty | None:
    """How an event's date is known; None for what has no place on the timeline."""
    return mention.certainty if isinstance(mention, Event) and not mention.hidden else None


def timeline_of(
    documents: Sequence[AnalysisTable], edits: Edits = NO_EDITS, outside: bool = False, before: Joined | None = None
) -> Timeline:
    """Lay several documents together, with what people changed; with `outside` also what their boilerplate tells.

    What the documents of another timeline's rows have joined already is taken over from `before`.
    """
    rows = MentionTable(documents, edits, outside, before)
    shown, placed = rows.shown, rows.placed
    chosen = np.flatnonzero(shown & placed)
    end, begin, after, start = (rows.column(name)[chosen] for name in ("end", "begin", "after", "start"))
    # The last key counts the most: by start, then end, document, and place in the text.
    order = chosen[np.lexsort((end, begin, rows.document_index[chosen], after, start))].astype(np.int32)
    events = Events(rows, order)
    # Made here, on the thread that reads, so that the window's thread finds it ready.
    events.position("0" * 12)
    return Timeline(
        Pages(rows),
        rows,
        events,
        UnplacedList(rows, np.flatnonzero(shown & ~placed)),
        UnplacedList(rows, np.flatnonzero(~shown)),
        rows.items(order),
        rows.joined.names,
    )


@record(frozen=True, slots=True)
class Opened:
    """A new timeline, and which page of it is to be shown; of which workspace, and the keys of its documents there."""

    timeline: Timeline
    page: int
    other: bool = True
    """Whether other documents are open now, or the same ones tell something else."""
    workspace: int | None = None
    keys: tuple[int, ...] = ()


EMPTY = timeline_of(())
