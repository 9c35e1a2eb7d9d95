"""What every format is given to write, and what it says of what it wrote."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from timeline_app.model.correction import Correction
from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.timex import Explanation, Timex
from timeline_app.translatable import translatable

Progress = Callable[[int], object]
"""Called with the number of rows written, a thousand at a time; what it raises ends the writing."""
TICK = 1000
Made = TypeVar("Made")


def nothing(rows: int) -> None:
    """For whom progress is of no interest."""


class Reiterable(Iterable[Made]):
    """Values that are made anew each time they are gone through."""

    def __init__(self, make: Callable[[], Iterator[Made]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[Made]:
        return self._make()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document that events come from, with all the time expressions of its text in their order."""

    document: Document
    language: str
    published: PublicationDate
    published_explanation: Explanation = ""
    timexes: Iterable[Timex] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Events in date order, hidden ones among them, and what is known around them.

    The iterables may be made on the way, so that a million events never are in memory together. `corrections` are what
    people set, by the ids of events. `in_words` says an event's date in the words of a language (`de`, `en`), and
    `interface` is the language of reasons in formats that ask for none.
    """

    events: Iterable[Event]
    in_words: Callable[[Event, str], str]
    sources: Sequence[Source] = ()
    unplaced: Iterable[Unplaced] = ()
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    interface: str = "en"

    def tally(self, hidden: bool, progress: Progress) -> "Tally":
        """The events to write, with those that are left out of the timeline only if they are asked for."""
        return Tally(self.events, hidden, progress)

    def pages(self) -> Callable[[Event], int]:
        """Tells the page of its document that an event stands on, from 1; 0 where there are none."""
        paged = {source.document.name: source.document for source in self.sources if source.document.pages}
        if not paged:
            return lambda event: 0
        return lambda event: paged[event.document].page_at(event.span.begin) if event.document in paged else 0


class Tally:
    """Events one by one, counted as they go by, and those that a format cannot hold besides."""

    def __init__(self, events: Iterable[Event], hidden: bool, progress: Progress) -> None:
        self.count = 0
        self._events = events if hidden else (event for event in events if not event.hidden)
        self._progress = progress
        self._left_out: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Event]:
        for count, event in enumerate(self._events, 1):
            yield event
            self.count = count
            if count % TICK == 0:
                self._progress(count)

    def held(self, refused: Callable[[Event], str]) -> Iterator[Event]:
        """Those that a format can hold; `refused` says of what kind of SENTENCES the note on another one is, or ""."""
        for event in self:
            if kind := refused(event):
                self._left_out[kind] += 1
            else:
                yield event

    def written(self) -> "Written":
        """What became of all that went by."""
        return Written(self.count - self._left_out.total(), noted(**self._left_out))


@dataclass(frozen=True, slots=True)
class Note:
    """Something that a format could not hold as it was: a kind of SENTENCES, and how many there were."""

    kind: str
    count: int

    @property
    def sentence(self) -> str:
        """For the command line; the window says the same in its own language, by the kind."""
        return SENTENCES[self.kind].replace("(s)", "" if self.count == 1 else "s").replace("%Ln", str(self.count))


SENTENCES = {
    "before_christ": translatable("Left out before the year 1: %Ln event(s). The format knows no such dates.", "", 0),
    "after_9999": translatable("Left out after the year 9999: %Ln event(s). The format knows no such dates.", "", 0),
    "beyond_dates": translatable("Left out: %Ln event(s). The web's dates do not reach that far.", "", 0),
    "cut_cells": translatable("Shortened: %Ln text(s). A cell of a spreadsheet holds 32,767 characters.", "", 0),
    "more_sheets": translatable("The rows go on in %Ln more sheet(s). A sheet holds 1,048,576 rows.", "", 0),
    "too_many_rows": translatable("Not shown by a spreadsheet: %Ln row(s). It holds 1,048,576 rows.", "", 0),
}
"""With "(s)" for English's plural. A language of the window has as many forms as it needs, in its file."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many events were written, and what the format could not hold."""

    rows: int
    notes: tuple[Note, ...] = ()


def outside_of_years(event: Event) -> str:
    """For formats whose years have four digits: what kind of note tells of an event that has others, or ""."""
    if event.interval.first_day.year < 1:
        return "before_christ"
    return "after_9999" if event.interval.last_day.year > 9999 else ""


def noted(**counts: int) -> tuple[Note, ...]:
    """A note for each kind that happened."""
    return tuple(Note(kind, count) for kind, count in counts.items() if count)
