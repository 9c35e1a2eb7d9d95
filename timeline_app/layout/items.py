"""Events as columns: what layout and paint need to know of each, in arrays sorted by start."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag

import numpy as np

from timeline_app.layout.arrays import Codes
from timeline_app.layout.index import TimeIndex
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


_SOFT = {
    Mod.START: Trait.SOFT_END,
    Mod.END: Trait.SOFT_START,
    Mod.MID: Trait.SOFT_START | Trait.SOFT_END,
    Mod.APPROX: Trait.SOFT_START | Trait.SOFT_END,
}


@dataclass(frozen=True, slots=True)
class Items:
    """Columns of equal length; a position in them is the event's position in the order of starts."""

    index: TimeIndex
    certainties: Codes
    traits: Codes

    def __len__(self) -> int:
        return len(self.index)


def items_of(events: Sequence[Event]) -> Items:
    """The columns of events that already stand in the order of their starts."""
    count = len(events)
    starts = np.fromiter((event.interval.start for event in events), np.int64, count)
    ends = np.fromiter((event.interval.end for event in events), np.int64, count)
    certainties = np.fromiter((CERTAINTIES.index(event.certainty) for event in events), np.uint8, count)
    traits = np.fromiter((int(_traits(event)) for event in events), np.uint8, count)
    return Items(TimeIndex(starts, ends), certainties, traits)


def _traits(event: Event) -> Trait:
    traits = _SOFT.get(event.mod, Trait(0)) if event.mod else Trait(0)
    if event.interval.open_start:
        traits |= Trait.OPEN_START
    if event.interval.open_end:
        traits |= Trait.OPEN_END
    if event.conflict:
        traits |= Trait.CONFLICT
    return traits
