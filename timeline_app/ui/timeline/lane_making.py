"""Makes the lanes of a timeline by a key, with the indexes of what stands in them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.layout.arrays import Codes, Flags, Numbers
from timeline_app.layout.folds import UNFOLDED, Folds, folds_of
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.items import Items
from timeline_app.layout.lanes import (
    Lane,
    LaneKey,
    codes_of,
    extent,
    indexes_of,
    lanes_of,
    told_indexes,
    whole_extent,
)
from timeline_app.services.timeline import Timeline
from timeline_app.ui.jobs.jobs import checked

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress


class Made(NamedTuple):
    """Lanes of a timeline by a key, and all events that stand in them in a few indexes."""

    timeline: Timeline
    folds: Folds
    items: Items
    """The timeline's where they stand on the axis."""
    key: LaneKey
    lanes: tuple[Lane, ...]
    indexes: tuple[TimeIndex, ...]
    told: tuple[TimeIndex, ...]
    """Those without what is only mentioned; with it, if there is nothing else."""
    everything: tuple[int, int] | None
    """From the first start to the last end of all events, shown or not."""
    codes: Codes | Numbers | None
    """For each event the code of its lane; None where there is one for all."""
    values: tuple[str, ...]
    """What lanes of categories or names are of, by their codes."""


def making(
    timeline: Timeline,
    key: LaneKey,
    shown: Flags | None,
    folding: bool,
    progress: "Progress",
    cancelled: Callable[[], bool],
) -> Made:
    codes, values = _codes_of(timeline, key)
    # Of all events, so that a filter moves nothing.
    folds = folds_of(timeline.items) if folding else UNFOLDED
    items = folds.items(timeline.items)
    lanes = lanes_of(items, codes, shown, checked(progress, cancelled))
    indexes = indexes_of(items, shown, lanes)
    told = told_indexes(items, shown, indexes)
    everything = whole_extent(items, extent(told))
    return Made(timeline, folds, items, key, lanes, indexes, told, everything, codes, values)


def _codes_of(timeline: Timeline, key: LaneKey) -> tuple[Codes | Numbers | None, tuple[str, ...]]:
    """For each event the code of its lane, and what these codes stand for if it is a category or a name."""
    if key is LaneKey.CATEGORY:
        values, codes = timeline.events.categories()
        return codes, values
    if key is LaneKey.NAME:
        values, lanes = timeline.events.names().lanes
        return lanes, values
    return (timeline.events.roles() if key is LaneKey.ROLE else codes_of(timeline.items, key)), ()
