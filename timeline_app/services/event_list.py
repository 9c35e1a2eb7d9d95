"""Events in date order, and rows of other kinds in the order of texts; each is made when it is asked for."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Numbers, Positions
from timeline_app.model.event import Event
from timeline_app.sequences import MadeSequence
from timeline_app.services.doubts import are_doubtful, doubtful
from timeline_app.services.mention_table import Mention, MentionTable
from timeline_app.services.naming.events import EventNames


class Events(MadeSequence[Event]):
    """Events in date order, made when asked for; `order` has their rows."""

    def __init__(self, rows: MentionTable, order: Positions) -> None:
        self._rows = rows
        self.order = order
        # Looked for in every event when somebody asks; steps that change words look at theirs alone.
        self._doubtful: Flags | None = None

    def __len__(self) -> int:
        return len(self.order)

    def item(self, position: int) -> Event:
        event = self._rows.mention(int(self.order[position]))
        assert isinstance(event, Event)
        return event

    def titles(self, position: int) -> Sequence[str]:
        """What is written beside an event, the longest first."""
        return self._rows.titles(int(self.order[position]))

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

    def reworded(self, rows: MentionTable, told_ids: Iterable[str]) -> "Events":
        """The same events under other words of some; what is known of the others is not made anew."""
        events = copy(self)
        events._rows = rows
        if self._doubtful is not None:
            events._doubtful = self._doubtful.copy()
            told = np.array([at for one in told_ids if (at := self.position(one)) >= 0], np.int64)
            events._doubtful[told] = are_doubtful([events[at] for at in told.tolist()], rows)
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
        if self._doubtful is None:
            self._doubtful = doubtful(self._rows, self.order)
        needing: Flags = self._doubtful & ~self._rows.checked[self.order]
        return needing


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
