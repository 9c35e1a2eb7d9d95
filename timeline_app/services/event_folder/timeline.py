"""A timeline whose events stay in their folder: where they are is known, what they tell is read when it is wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.extras import extra
from timeline_app.layout.arrays import Codes, Flags, Numbers
from timeline_app.layout.items import CERTAINTIES, Trait
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import ROLES
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, TimexType
from timeline_app.model.titles import titles
from timeline_app.sequences import MadeSequence
from timeline_app.services.event_folder.columns import read_columns
from timeline_app.services.event_folder.facts import CHECKED, MODS, codes_in, flagged
from timeline_app.services.event_folder.files import arrow_for, files_in, gaps
from timeline_app.services.event_folder.ordering import Ordered, in_order
from timeline_app.services.event_folder.words import Words
from timeline_app.services.event_list import Events
from timeline_app.services.mention_table import Mention
from timeline_app.services.timeline import EMPTY, Timeline

_MOST_KEPT, _MOST_WANTED = 20_000, 2000
_WAITING, _LOST = "…", "?"
_READ = 0.6
"""The share of the work that reading is; the rest is putting the events in order."""


class DocumentNames(MadeSequence[str]):
    """The names of documents, of which there may be a million: they stay in an Arrow array until they are asked for."""

    def __init__(self, array: Any) -> None:
        self.array = array

    def __len__(self) -> int:
        return len(self.array)

    def item(self, number: int) -> str:
        return str(self.array[number].as_py())

    def index(self, name: Any, start: int = 0, stop: int | None = None) -> int:
        """Where a name stands. Raises ValueError where it does not."""
        number = int(extra("pyarrow.compute", "Parquet", DocumentError).index(self.array, name).as_py())
        if number < 0:
            raise ValueError(name)
        return number


class FoundWords(NamedTuple):
    """Events by their positions, the pages of those that are on one, and why others could not be read."""

    events: Mapping[int, Event]
    pages: Mapping[int, int]
    faults: tuple[TimelineError, ...]


class FolderEvents(Events):
    """Events in date order; of one that nobody has read yet there is its date, and it is noted as wanted.

    Their ids are their positions. `order` has their rows in the folder.
    """

    def __init__(self, ordered: Ordered, words: Words) -> None:
        super().__init__(EMPTY.rows, ordered.order)
        self._ordered = ordered
        self._items = ordered.items
        self.document_names = DocumentNames(ordered.documents)
        self._kept: dict[int, Event] = {}
        self._pages: dict[int, int] = {}
        self.words = words
        self._wanted: dict[int, None] = {}
        self.wanting: Callable[[], object] | None = None
        """Is told of each event that is asked for and was not read yet."""

    def item(self, position: int) -> Event:
        event = self._kept.get(position)
        if event is None:
            self._want(position)
            return self._without_words(position)
        return event

    def titles(self, position: int) -> Sequence[str]:
        return titles(self[position])

    def has_words(self, position: int) -> bool:
        """Whether what an event tells has been read; else it is noted as wanted."""
        is_there = position in self._kept
        if not is_there:
            self._want(position)
        return is_there

    def page(self, position: int) -> int:
        """The page that an event stands on; 0 where there are none, or that was not read yet."""
        return self._pages.get(position, 0)

    def take_wanted(self) -> list[int]:
        """What was asked for and is not there yet, the last first."""
        wanted = [one for one in reversed(tuple(self._wanted)) if one not in self._kept]
        self._wanted.clear()
        return wanted

    def read(self, positions: Sequence[int]) -> FoundWords:
        """Events at some positions, on whatever thread; those of a file that cannot be read stay without words."""
        rows, faults = self.order[np.array(positions, np.int64)], []
        events: dict[int, Event] = {}
        pages: dict[int, int] = {}
        for places, group in self.words.groups(rows):
            chosen = [positions[place] for place in places.tolist()]
            try:
                told, numbers = self.words.of_group(group, rows[places])
            except DocumentError as error:
                faults.append(error)
                # Kept all the same: asked for again and again it would be told of again and again.
                told, numbers = [self._without_words(one, _LOST) for one in chosen], [0] * len(chosen)
            events |= {one: replace(event, id=_id(one)) for one, event in zip(chosen, told, strict=True)}
            pages |= {one: page for one, page in zip(chosen, numbers, strict=True) if page}
        return FoundWords(events, pages, tuple(faults))

    def keep(self, found: FoundWords) -> None:
        """Have at hand what was read."""
        if len(self._kept) + len(found.events) > _MOST_KEPT:
            self._kept, self._pages = {}, {}
        self._kept = {**self._kept, **found.events}
        self._pages = {**self._pages, **found.pages}

    def _want(self, position: int) -> None:
        is_new = position not in self._wanted
        self._wanted.pop(position, None)
        self._wanted[position] = None
        if len(self._wanted) > _MOST_WANTED:
            self._wanted.pop(next(iter(self._wanted)), None)
        # A view that is drawn again and again asks for the same each time: it would never come to rest.
        if is_new and self.wanting is not None:
            self.wanting()

    def position(self, event_id: str) -> int:
        number = int(event_id[1:]) if event_id[:1] == "e" and event_id[1:].isdecimal() else -1
        return number if number < len(self) else -1

    def texts(self, field: str) -> list[str]:
        raise NotImplementedError("the texts of a folder are too many to be in memory together")

    def categories(self) -> tuple[tuple[str, ...], Numbers]:
        return self._ordered.categories, self._ordered.category

    def roles(self) -> Codes:
        return self._roles

    @cached_property
    def _roles(self) -> Codes:
        roles: Codes = codes_in(self._ordered.facts, "role").astype(np.uint8)
        return roles

    def needs_checking(self) -> Flags:
        doubtful = self._items.certainties == CERTAINTIES.index(Certainty.INFERRED)
        doubtful |= (self._items.traits & int(Trait.CONFLICT)) != 0
        doubtful &= ~flagged(self._ordered.facts, CHECKED)
        needing: Flags = doubtful
        return needing

    def _without_words(self, position: int, words: str = _WAITING) -> Event:
        items, ordered, traits = self._items, self._ordered, int(self._items.traits[position])
        facts = int(ordered.facts[position])
        interval = Interval(
            int(items.starts[position]),
            int(items.ends[position]),
            bool(traits & Trait.OPEN_START),
            bool(traits & Trait.OPEN_END),
        )
        return Event(
            id=_id(position), label=words, interval=interval,
            granularity=Granularity(int(items.granularities[position])),
            certainty=CERTAINTIES[int(items.certainties[position])], type=TimexType.DATE, value="",
            mod=MODS[codes_in(facts, "timex_mod")], expression="", span=Span(0, 0), sentence=words,
            sentence_span=Span(0, len(words)), sentence_no=1,
            document=self.document_names[int(items.documents[position])],
            explanation=words, role=ROLES[codes_in(facts, "role")],
            category=ordered.categories[int(ordered.category[position])],
        )  # fmt: skip


@dataclass(frozen=True)
class FolderTimeline(Timeline):
    """Events of a folder, for reading only. `faults` say what of it could not be read."""

    folder: Path | None = None
    faults: tuple[TimelineError, ...] = ()

    @property
    def folder_events(self) -> FolderEvents:
        assert isinstance(self.events, FolderEvents)
        return self.events

    def titles(self, position: int) -> Sequence[str]:
        """Nothing stands beside an event until its title has been read."""
        return super().titles(position) if self.folder_events.has_words(position) else ("",)

    def document_of(self, mention: Mention) -> Document:
        page = self.folder_events.page(self.position(mention.id))
        # On every page from the first to its own the text begins anew, as far as anybody is told here.
        return Document(mention.document, "", pages=(0,) * page)


def open_folder(path: Path, reached: Callable[[float], object] = bool) -> FolderTimeline:
    """The events of a folder, or of one file; `reached` is told the share done and may raise to end it.

    Raises DocumentError where nothing in it can be read.
    """
    arrow_for(path)
    inside = files_in(path)
    columns = read_columns(inside, lambda share: reached(share * _READ))
    faults = columns.faults
    if len(faults) == len(inside):
        raise faults[0]
    ordered = in_order(columns)
    reached(1.0)
    events = FolderEvents(ordered, Words(columns.files))
    if not len(events):
        raise DocumentError("{path} holds no events. Open another folder.", path=path)
    told = (*gaps(path, inside), *faults)
    return FolderTimeline(
        (), EMPTY.rows, events, EMPTY.unplaced, EMPTY.left_out, ordered.items, events.document_names, path, told
    )  # fmt: skip


def _id(position: int) -> str:
    return f"e{position}"
