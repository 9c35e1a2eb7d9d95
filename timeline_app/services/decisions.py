"""What people have decided on events in a review: in which order these are looked at, and how many are done."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.model.correction import Correction
from timeline_app.services.doubts import weights
from timeline_app.services.timeline import Timeline


class Tally(NamedTuple):
    """How many events were found right, changed and hidden, and how many nobody has decided on."""

    right: int
    changed: int
    hidden: int
    left: int

    @property
    def done(self) -> int:
        return self.right + self.changed + self.hidden

    @property
    def all(self) -> int:
        return self.done + self.left


class Ranked(NamedTuple):
    """Events in the order in which they are looked at, their places in it, and what was decided on some before."""

    order: list[str]
    places: dict[str, int]
    done: dict[str, str]


def by_doubt(timeline: Timeline, positions: Sequence[int]) -> list[str]:
    """The ids of events, the most doubtful first; of those that are equally so, in the order of dates."""
    chosen = np.asarray(positions, np.int64)
    doubt = np.array(weights(timeline.rows, timeline.events.order[chosen]), np.int64)
    # By doubt, then by position, which is the order of dates.
    return timeline.events.ids(chosen[np.lexsort((chosen, -doubt))])


def ranked_by_doubt(
    timeline: Timeline, positions: Sequence[int], corrections: Mapping[str, Correction], _progress: object,
    _cancelled: object,
) -> Ranked:  # fmt: skip
    """The events at some positions, the most doubtful first."""
    order = by_doubt(timeline, positions)
    places = {one: place for place, one in enumerate(order)}
    kinds = {one: kind_of(value) for one, value in corrections.items() if one in places}
    return Ranked(order, places, {one: kind for one, kind in kinds.items() if kind})


def kind_of(correction: Correction) -> str:
    """What was decided on an event that has this correction; "" if nothing was."""
    if correction.hidden or correction.joined_to:
        return "hidden"
    changed = correction.dating is not None or correction.role is not None
    if correction.checked:
        return "changed" if changed or correction.label is not None else "right"
    return "changed" if changed else ""
