"""Lanes: the shown events shared out by document, category, certainty …, each lane with an index of its own."""

from collections.abc import Callable, Iterable
from enum import StrEnum

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Numbers, Positions
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.items import Items, Trait
from timeline_app.records import dataclass

# Asking every index is cheap for so many; beyond that one index of all is made instead.
_FEW = 40
_STRETCH = 1 << 13


class LaneKey(StrEnum):
    """What makes events share a lane."""

    NONE = "none"
    DOCUMENT = "document"
    CATEGORY = "category"
    CERTAINTY = "certainty"
    GRANULARITY = "granularity"
    ROLE = "role"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Lane:
    """The events of one code, in the order of starts; `positions` are their positions among all items.

    The code is a document's number, a category's, a certainty's …; 0 where all events share one lane.
    """

    code: int
    positions: Positions
    index: TimeIndex

    def __len__(self) -> int:
        return len(self.positions)

    def place(self, position: int) -> int:
        """Where in this lane an item stands; -1 if it stands in another."""
        # Positions of a lane are sorted, as all items are.
        at = int(np.searchsorted(self.positions, position))
        return at if at < len(self.positions) and self.positions[at] == position else -1


def codes_of(items: Items, key: LaneKey) -> Codes | Numbers | None:
    """For each item the code of its lane, as far as items tell; None where all share one."""
    codes: dict[LaneKey, Codes | Numbers] = {
        LaneKey.DOCUMENT: items.documents,
        LaneKey.CERTAINTY: items.certainties,
        LaneKey.GRANULARITY: items.granularities,
    }
    return codes.get(key)


def lanes_of(
    items: Items,
    codes: Codes | Numbers | None,
    shown: Flags | None = None,
    progress: Callable[[float], object] = bool,
) -> tuple[Lane, ...]:
    """One lane for each code that a shown event has, in the order of codes; one lane for all where there are none.

    `progress` is told the share done.

    Raises what `progress` raises, so that it can end the work.
    """
    positions = np.arange(len(items), dtype=np.int32) if shown is None else np.flatnonzero(shown).astype(np.int32)
    if codes is None:
        return (_lane(items, 0, positions),) if len(positions) else ()
    codes = codes[positions]
    # Codes of one or two bytes are sorted by counting, in linear time; equal ones stay in the order of starts.
    positions = positions[np.argsort(codes, kind="stable")]
    bounds = np.concatenate([[0], np.cumsum(np.bincount(codes))]) if len(codes) else np.zeros(1, np.intp)
    lanes = []
    for code in np.flatnonzero(np.diff(bounds)):
        progress(bounds[code] / len(positions))
        lanes.append(_lane(items, int(code), positions[bounds[code] : bounds[code + 1]]))
    return tuple(lanes)


def indexes_of(items: Items, shown: Flags | None, lanes: tuple[Lane, ...]) -> tuple[TimeIndex, ...]:
    """All shown items in a few indexes: those of the lanes, or one of all where there are a great many lanes."""
    if len(lanes) <= _FEW:
        return tuple(lane.index for lane in lanes)
    return ((_of_all(items) if shown is None else TimeIndex(items.starts[shown], items.ends[shown])).prepare(),)


def told_indexes(items: Items, shown: Flags | None, indexes: tuple[TimeIndex, ...]) -> tuple[TimeIndex, ...]:
    """The shown items that are more than mentions; all of `indexes` where no mention or nothing else is shown."""
    mentions = (items.traits & int(Trait.MENTION)) != 0
    if not mentions.any():
        return indexes
    told = ~mentions if shown is None else shown & ~mentions
    return (TimeIndex(items.starts[told], items.ends[told]),) if told.any() else indexes


def extent(indexes: Iterable[TimeIndex]) -> tuple[int, int] | None:
    """From the first start to the last end in some indexes, none of them empty; None without any."""
    extents = [index.extent() for index in indexes]
    return (min(low for low, _ in extents), max(high for _, high in extents)) if extents else None


def whole_extent(items: Items, shown: tuple[int, int] | None) -> tuple[int, int] | None:
    """That of all items that are more than mentions, and in any case of those that are shown."""
    told = (items.traits & int(Trait.MENTION)) == 0
    if not told.any():
        return shown
    first = int(told.argmax())
    # A stretch at a time: the ends of millions would be copied just to find the last.
    ends = [items.ends[begin : begin + _STRETCH][told[begin : begin + _STRETCH]].max(initial=items.ends[first])
            for begin in range(0, len(items), _STRETCH)]  # fmt: skip
    low, high = int(items.starts[first]), int(max(ends))
    return (low, high) if shown is None else (min(low, shown[0]), max(high, shown[1]))


def _lane(items: Items, code: int, positions: Positions) -> Lane:
    if len(positions) == len(items):
        return Lane(code, positions, _of_all(items).prepare())
    return Lane(code, positions, TimeIndex(items.starts[positions], items.ends[positions]).prepare())


def _of_all(items: Items) -> TimeIndex:
    return items.index or TimeIndex(items.starts, items.ends)
