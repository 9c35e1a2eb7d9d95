"""Events as columns: what layout and paint need to know of each, in arrays sorted by start."""

from collections.abc import Sequence
from enum import IntFlag

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Numbers, Seconds
from timeline_app.layout.index import TimeIndex
from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.model.timex import Certainty, Mod, vague_edges
from timeline_app.records import dataclass

CERTAINTIES = tuple(Certainty)


class Trait(IntFlag):
    """How an event's edges look, whether it contradicts itself, and whether it is no more than a mention."""

    SOFT_START = 1
    SOFT_END = 2
    OPEN_START = 4
    OPEN_END = 8
    CONFLICT = 16
    MENTION = 32


SOFT = Trait.SOFT_START | Trait.SOFT_END
OPEN = Trait.OPEN_START | Trait.OPEN_END
_SOFT = {mod: Trait.SOFT_START * start | Trait.SOFT_END * end for mod in Mod for start, end in [vague_edges(mod)]}


@dataclass(frozen=True, slots=True)
class Items:
    """Columns of equal length; a position in them is the event's position in the order of starts.

    `starts` and `ends` bound half-open intervals of at least a second; `certainties` count in `CERTAINTIES`,
    `granularities` are Granularity's numbers, `traits` are bits of Trait, `documents` number the open documents.
    `index` is that of all of them, where it was made already.
    """

    starts: Seconds
    ends: Seconds
    certainties: Codes
    granularities: Codes
    traits: Codes
    documents: Numbers
    index: TimeIndex | None = None

    def __len__(self) -> int:
        return len(self.starts)


def items_of(events: Sequence[Event], documents: Sequence[int] | None = None) -> Items:
    """The columns of events that already stand in the order of their starts; all of document 0 unless numbered."""
    count = len(events)
    document_index = [0] * count if documents is None else documents
    mods: tuple[Mod | None, ...] = (None, *Mod)
    return items_from(
        np.fromiter((event.interval.start for event in events), np.int64, count),
        np.fromiter((event.interval.end for event in events), np.int64, count),
        np.fromiter((CERTAINTIES.index(event.certainty) for event in events), np.uint8, count),
        np.fromiter((event.granularity for event in events), np.uint8, count),
        # A list without elements would be taken for an index of floats.
        trait_codes(mods)[[mods.index(event.mod) for event in events]] if count else np.zeros(0, np.uint8),
        np.fromiter((event.interval.open_start for event in events), np.bool_, count),
        np.fromiter((event.interval.open_end for event in events), np.bool_, count),
        np.fromiter((bool(event.conflict) for event in events), np.bool_, count),
        np.fromiter((event.role is Role.MENTION for event in events), np.bool_, count),
        np.array(document_index, code_type(max(document_index, default=0) + 1)),
    )


def items_from(
    starts: Seconds,
    ends: Seconds,
    certainties: Codes,
    granularities: Codes,
    soft: Codes,
    open_starts: Flags,
    open_ends: Flags,
    conflicts: Flags,
    mentions: Flags,
    documents: Numbers,
) -> Items:
    """Items of columns in the order of starts; `soft` has the traits that follow from the mod."""
    traits = traits_of(soft, open_starts, open_ends, conflicts, mentions)
    # What a file calls empty still has to be hit and seen.
    return Items(starts, np.maximum(ends, starts + 1), certainties, granularities, traits, documents)


def traits_of(soft: Codes, open_starts: Flags, open_ends: Flags, conflicts: Flags, mentions: Flags) -> Codes:
    """The traits of events; `soft` has those that follow from the mod."""
    traits = soft | np.uint8(Trait.OPEN_START) * open_starts | np.uint8(Trait.OPEN_END) * open_ends
    traits |= np.uint8(Trait.CONFLICT) * conflicts
    traits |= np.uint8(Trait.MENTION) * mentions
    return traits.astype(np.uint8)


def trait_codes(mods: Sequence[Mod | None]) -> Codes:
    """For each mod the traits that its edges have."""
    return np.array([int(_SOFT.get(mod, Trait(0))) if mod else 0 for mod in mods], np.uint8)


def code_type(count: int) -> type[np.uint16]:
    """What numbers of so many things are kept in: two bytes, which are sorted by counting, where they are enough."""
    # Four bytes are the exception, which no type of a column tells of.
    return np.uint16 if count <= np.iinfo(np.uint16).max + 1 else np.uint32  # type: ignore[return-value]
