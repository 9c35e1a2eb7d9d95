"""Events of different documents that may be one and the same: the same date, told in similar sentences."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Positions
from timeline_app.model.correction import Correction
from timeline_app.services.timeline import Timeline

_ALIKE = 62.0
_MOST_OF_A_DATE = 300
_MOST = 5000
# Two reports of one year have a great deal in common by chance.
_COARSEST_DAYS = 35


class Likeness(NamedTuple):
    """Two events by their ids, the earlier document's first, and how alike their sentences are, from 0 to 100."""

    first: str
    second: str
    score: float


def likenesses(
    timeline: Timeline, corrections: Mapping[str, Correction], progress: Callable[[float], object] = bool
) -> list[Likeness]:
    """The most alike first, 5,000 at the most. What somebody has called different is left out.

    `progress` is told the share done; it may raise, which ends the search.
    """
    from rapidfuzz import fuzz, process, utils

    found: list[Likeness] = []
    groups = list(_groups(timeline))
    for number, group in enumerate(groups):
        progress(number / len(groups))
        events = [timeline.events[position] for position in group[:_MOST_OF_A_DATE].tolist()]
        texts = [utils.default_process(f"{event.label} {event.sentence}"[:600]) for event in events]
        scores = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, score_cutoff=_ALIKE, dtype=np.float32)
        homes = timeline.items.documents[group[:_MOST_OF_A_DATE]]
        scores[homes[:, None] >= homes[None, :]] = 0
        for first, second in np.argwhere(scores > 0).tolist():
            one, other = events[first].id, events[second].id
            if not _told_apart(corrections, one, other):
                found.append(Likeness(one, other, float(scores[first, second])))
    return sorted(found, key=lambda like: -like.score)[:_MOST]


def _told_apart(corrections: Mapping[str, Correction], one: str, other: str) -> bool:
    given = corrections.get(one)
    return given is not None and other in given.unlike


def _groups(timeline: Timeline) -> Iterator[Positions]:
    """Positions of events of the same stretch of time that stand in more than one document."""
    items = timeline.items
    short = np.flatnonzero(items.ends - items.starts <= _COARSEST_DAYS * 86_400)
    order = short[np.lexsort((items.ends[short], items.starts[short]))]
    starts, ends = items.starts[order], items.ends[order]
    new = np.flatnonzero((np.diff(starts, prepend=0) != 0) | (np.diff(ends, prepend=0) != 0))
    for low, high in pairwise([*new.tolist(), len(order)]):
        group = order[low:high]
        if high - low > 1 and len(np.unique(items.documents[group])) > 1:
            yield group
