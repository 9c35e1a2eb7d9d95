"""What the window shows: everything told by the open documents, as one timeline made ready for drawing."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Numbers, Positions
from timeline_app.layout.items import Items
from timeline_app.model.correction import NO_EDITS, Edits
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty
from timeline_app.model.titles import titles_beside
from timeline_app.records import dataclass as record
from timeline_app.sequences import MadeSequence
from timeline_app.services.event_names import EventNames
from timeline_app.services.joined import Joined
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


class Events(MadeSequence[Event]):
    """Events in date order, made when asked for; `order` has their rows."""

    def __init__(self, rows: MentionTable, order: Positions) -> None:
        self._rows = rows
        self.order = order

    def __len__(self) -> int:
        return len(self.order)

    def item(self, position: int) -> Event:
        event = self._rows.mention(int(self.order[position]))
        assert isinstance(event, Event)
        return event

    def position(self, event_id: str) -> int:
        """Where the event of an id stands; -1 for none."""
        row = self._rows.row_of(event_id)
        # A row's position, for an event that is left out has a row and no position.
        return int(self._positions[row]) if row >= 0 else -1

    @property
    def _positions(self) -> Positions:
        """Of each row the position of its event; -1 for none."""
        # No cached property, since `reworded` copies what is known and leaves what is not to be made in each copy.
        if not hasattr(self, "_of_rows"):
            self._of_rows = np.full(len(self._rows), -1, np.int32)
            self._of_rows[self.order] = np.arange(len(self.order), dtype=np.int32)
        return self._of_rows

    def reworded(self, rows: MentionTable) -> "Events":
        """The same events under other words; what is known of their positions is not made anew."""
        events = copy(self)
        events._rows = rows
        return events

    def ids(self, positions: Positions) -> list[str]:
        """The ids of some events, without making these."""
        return self._rows.ids(self.order[positions])

    def texts(self, field: str) -> list[str]:
        """One text field of all events, in their order."""
        return self._rows.texts(field, self.order)

    def categories(self) -> tuple[tuple[str, ...], Numbers]:
        """All categories, "" for none the first, and for each event the number of its own."""
        names, codes = self._rows.categories()
        return names, codes[self.order]

    def roles(self) -> Codes:
        """For each event the number of its role in ROLES."""
        return self._rows.roles()[self.order]

    def names(self) -> EventNames:
        """The proper names of the events."""
        return EventNames(self._rows.joined.event_names, self.order)

    def needs_checking(self) -> Flags:
        """The events that are doubtful and that nobody has checked."""
        return self._rows.needs_checking()[self.order]


class UnplacedList:
    """Rows of some kind in the order of documents and texts, made when asked for."""

    def __init__(self, rows: MentionTable, chosen: Positions) -> None:
        self._rows = rows
        self.chosen = chosen

    def __len__(self) -> int:
        return len(self.chosen)

    def __iter__(self) -> Iterator[Mention]:
        return (self.mention(number) for number in range(len(self)))

    def mention(self, number: int) -> Mention:
        return self._rows.mention(int(self.chosen[number]))

    def index_of(self, mention_id: str) -> int:
        """Where an expression stands; -1 for none."""
        row = self._rows.row_of(mention_id)
        at = int(np.searchsorted(self.chosen, row))
        return at if row >= 0 and at < len(self.chosen) and int(self.chosen[at]) == row else -1


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
        return titles_beside(self.events[position])

    def hidden_by_hand(self) -> list[Mention]:
        """The events that somebody has hidden."""
        return list(map(self.rows.mention, self.rows.hidden_by_hand()))

    def reworded(self, edits: Edits, told_ids: Iterable[str]) -> "Timeline":
        """The same timeline under other words of some: edits that leave dates and what is hidden as they are."""
        rows = self.rows.reworded(edits, told_ids)
        return replace(
            self,
            pages=Pages(rows),
            rows=rows,
            events=self.events.reworded(rows),
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
