"""Events as columns: what layout and paint need to know of each, in arrays sorted by start."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Numbers, Seconds
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty, Mod

CERTAINTIES = tuple(Certainty)


class Trait(IntFlag):
    """How an event's edges look, and whether it contradicts itself."""

    SOFT_START = 1
    SOFT_END = 2
    OPEN_START = 4
    OPEN_END = 8
    CONFLICT = 16


SOFT = Trait.SOFT_START | Trait.SOFT_END
OPEN = Trait.OPEN_START | Trait.OPEN_END
_SOFT = {Mod.START: Trait.SOFT_END, Mod.END: Trait.SOFT_START, Mod.MID: SOFT, Mod.APPROX: SOFT}


@dataclass(frozen=True, slots=True)
class Items:
    """Columns of equal length; a position in them is the event's position in the order of starts.

    `starts` and `ends` bound half-open intervals of at least a second; `certainties` count in `CERTAINTIES`,
    `granularities` are Granularity's numbers, `traits` are bits of Trait, `documents` number the open documents.
    """

    starts: Seconds
    ends: Seconds
    certainties: Codes
    granularities: Codes
    traits: Codes
    documents: Numbers

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(frozen=True, slots=True)
class Hidden:
    """What the legend leaves out: certainties by number, and events that have any of these traits."""

    certainties: frozenset[int] = frozenset()
    traits: int = 0

    def __bool__(self) -> bool:
        return bool(self.certainties or self.traits)

    def shown(self, items: Items) -> Flags:
        """For each item whether it is left."""
        kept: Flags = (items.traits & self.traits) == 0
        for certainty in self.certainties:
            kept &= items.certainties != certainty
        return kept


def items_of(events: Sequence[Event], documents: Sequence[int] | None = None) -> Items:
    """The columns of events that already stand in the order of their starts; all of document 0 unless numbered."""
    count = len(events)
    starts = np.fromiter((event.interval.start for event in events), np.int64, count)
    ends = np.fromiter((event.interval.end for event in events), np.int64, count)
    return Items(
        starts,
        np.maximum(ends, starts + 1),
        np.fromiter((CERTAINTIES.index(event.certainty) for event in events), np.uint8, count),
        np.fromiter((event.granularity for event in events), np.uint8, count),
        np.fromiter((int(_traits(event)) for event in events), np.uint8, count),
        np.zeros(count, np.uint16) if documents is None else np.array(documents, np.uint16),
    )


def _traits(event: Event) -> Trait:
    traits = _SOFT.get(event.mod, Trait(0)) if event.mod else Trait(0)
    if event.interval.open_start:
        traits |= Trait.OPEN_START
    if event.interval.open_end:
        traits |= Trait.OPEN_END
    if event.conflict:
        traits |= Trait.CONFLICT
    return traits
