"""Events of different documents that may be one and the same: the same date, told in similar sentences.

The words of the date are the same in any two of them, and so are the little words, so both are left out. What is
alike enough was found by trial: of 34 pairs that two papers may have written of one event 33 are, of 34 pairs of
different events of one day and topic 2.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz, process

from timeline_app.language.detect import function_words
from timeline_app.layout.arrays import Positions
from timeline_app.model.correction import Correction
from timeline_app.model.event import Event
from timeline_app.services.timeline import Timeline

_ALIKE = 66.0
_MOST_OF_A_DATE = 300
_MOST = 5000
_LONGEST = 600
_WORD = re.compile(r"\w+")
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
    little = [function_words().get(page.analysis.language, frozenset()) for page in timeline.pages]
    found: list[Likeness] = []
    groups = list(_groups(timeline))
    for number, group in enumerate(groups):
        progress(number / len(groups))
        # Comparing grows with the square of a group.
        group = group[:_MOST_OF_A_DATE]
        document_index = timeline.items.documents[group]
        events = [timeline.events[position] for position in group.tolist()]
        texts = [_telling(event, little[number]) for event, number in zip(events, document_index.tolist(), strict=True)]
        scores = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, score_cutoff=_ALIKE, dtype=np.float32)
        # Each pair once, and none within a document.
        scores[document_index[:, None] >= document_index[None, :]] = 0
        for first, second in np.argwhere(scores > 0).tolist():
            one, other = events[first].id, events[second].id
            if not _told_apart(corrections, one, other):
                found.append(Likeness(one, other, float(scores[first, second])))
    return sorted(found, key=lambda like: -like.score)[:_MOST]


def _telling(event: Event, little: frozenset[str]) -> str:
    """The words of a sentence that say what happened."""
    begin, end = (offset - event.sentence_span.begin for offset in event.span)
    words = f"{event.sentence[:begin]} {event.sentence[end:]}"[:_LONGEST]
    return " ".join(word for word in _WORD.findall(words.lower()) if word not in little)


def _told_apart(corrections: Mapping[str, Correction], one: str, other: str) -> bool:
    """Whichever of the two it was said of: documents change their order when they are closed and opened."""
    nothing = Correction()
    return other in corrections.get(one, nothing).unlike or one in corrections.get(other, nothing).unlike


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
