"""What the window shows: everything told by the open documents, as one timeline made ready for drawing."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

import numpy as np

from timeline_app.layout.arrays import Flags
from timeline_app.layout.items import Items, items_of
from timeline_app.model.analysis import Analysis
from timeline_app.model.event import Event, Unplaced, date_order
from timeline_app.model.timex import Certainty
from timeline_app.services.tasks import Read
from timeline_app.text.lines import Lines

Told = Event | Unplaced


class Page:
    """One document's text in lines, and the marked expressions in the order of the text."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.lines = Lines(analysis.document.text)
        self.told: list[Told] = sorted([*analysis.events, *analysis.unplaced], key=lambda told: told.span)
        self._begins = [told.span.begin for told in self.told]

    def between(self, begin: int, end: int) -> list[Told]:
        """The expressions that overlap [begin, end)."""
        first = max(bisect_right(self._begins, begin) - 1, 0)
        after = bisect_right(self._begins, end)
        return [told for told in self.told[first:after] if told.span.begin < end and told.span.end > begin]

    def at(self, offset: int) -> Told | None:
        """The expression at an offset."""
        return next(iter(self.between(offset, offset + 1)), None)

    def neighbour(self, told_id: str, step: int) -> Told | None:
        """The expression before (-1) or after (1) another one; without that one, the first or the last."""
        if not self.told:
            return None
        number = next((index for index, told in enumerate(self.told) if told.id == told_id), None)
        if number is None:
            return self.told[0 if step > 0 else -1]
        return self.told[min(max(number + step, 0), len(self.told) - 1)]


class Events(Sequence[Event]):
    """Events in date order. A subclass that makes them when asked need not hold them all."""

    def __init__(self, events: Sequence[Event] = ()) -> None:
        self._events = events
        self._positions = {event.id: position for position, event in enumerate(events)}

    def __len__(self) -> int:
        return len(self._events)

    @overload
    def __getitem__(self, position: int) -> Event: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[Event]: ...
    def __getitem__(self, position: int | slice) -> Event | Sequence[Event]:
        return self._events[position]

    def position(self, event_id: str) -> int:
        """Where the event of an id stands; -1 for none."""
        return self._positions.get(event_id, -1)

    def texts(self, field: str) -> list[str]:
        """One text field of all events, in their order."""
        return [getattr(event, field) for event in self._events]

    def matching(self, words: str, progress: Callable[[float], None]) -> Flags:
        """For each event whether its sentence or label has all these words, in whatever case.

        `progress` is told the share done and may raise, which ends the search.
        """
        wanted = words.casefold().split()
        found = np.zeros(len(self), dtype=np.bool_)
        for position, event in enumerate(self._events):
            if position % 1000 == 0:
                progress(position / len(self))
            text = f"{event.label}\n{event.sentence}".casefold()
            found[position] = all(word in text for word in wanted)
        return found


@dataclass(frozen=True)
class Timeline:
    """The analyses of all open documents; events of all of them in date order, with their columns."""

    pages: tuple[Page, ...]
    events: Events
    unplaced: tuple[Unplaced, ...]
    items: Items
    documents: tuple[str, ...]

    @cached_property
    def _homes(self) -> dict[str, tuple[int, Unplaced]]:
        return {told.id: (number, told)
                for number, page in enumerate(self.pages) for told in page.analysis.unplaced}  # fmt: skip

    def position(self, told_id: str) -> int:
        """An event's position in date order; -1 for none."""
        return self.events.position(told_id) if told_id else -1

    def find(self, told_id: str) -> Told | None:
        """The event or unplaced expression of an id."""
        position = self.position(told_id)
        if position >= 0:
            return self.events[position]
        home = self._homes.get(told_id)
        return home[1] if home else None

    def page_of(self, told_id: str) -> int:
        """The number of the page that an expression stands on; -1 for none."""
        position = self.position(told_id)
        if position >= 0:
            return int(self.items.documents[position])
        home = self._homes.get(told_id)
        return home[0] if home else -1


def certainty_of(told: Told) -> Certainty | None:
    """How an event's date is known; None for what has no place."""
    return told.certainty if isinstance(told, Event) else None


def timeline_of(analyses: Sequence[Analysis]) -> Timeline:
    """Lay the analyses of several documents together."""
    pages = tuple(Page(analysis) for analysis in analyses)
    numbered = ((event, number) for number, analysis in enumerate(analyses) for event in analysis.events)
    ordered = sorted(numbered, key=lambda pair: (date_order(pair[0]), pair[1]))
    events = [event for event, _ in ordered]
    unplaced = tuple(told for analysis in analyses for told in analysis.unplaced)
    items = items_of(events, [number for _, number in ordered])
    names = tuple(analysis.document.name for analysis in analyses)
    timeline = Timeline(pages, Events(tuple(events)), unplaced, items, names)
    # Made here, on the thread that reads, so that the window's thread finds it ready.
    timeline.find("")
    return timeline


@dataclass(frozen=True, slots=True)
class Opened:
    """A new timeline, which page of it is new, and a sentence for each file that could not be read."""

    timeline: Timeline
    page: int
    failures: tuple[str, ...]


def opened_beside(read: Read, earlier: Sequence[Analysis]) -> Opened:
    """What was read after what is open already; a file that was open is there once, as read now."""
    again = {analysis.document.path for analysis in read.analyses}
    kept = [analysis for analysis in earlier if analysis.document.path is None or analysis.document.path not in again]
    return Opened(timeline_of([*kept, *read.analyses]), len(kept), read.failures)


def opened_again(read: Read, earlier: Sequence[Analysis], page: int) -> Opened:
    """What was read in the place of one of the open documents; the others stay as they are."""
    changed = [*earlier[:page], *read.analyses, *earlier[page + 1 :]]
    return Opened(timeline_of(changed), page, read.failures)


EMPTY = timeline_of(())
