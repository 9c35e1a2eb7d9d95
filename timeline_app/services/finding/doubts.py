"""What speaks for looking at an event again, and in which order a person looks at all of them."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Positions
from timeline_app.layout.items import Trait
from timeline_app.model.event import Event
from timeline_app.model.reasons import kind_of
from timeline_app.model.role import ROLE_REASONS, Because
from timeline_app.model.timex import Certainty, Reason
from timeline_app.services.timeline import Timeline
from timeline_app.storage.analysis_table import CERTAINTIES


class Doubt(StrEnum):
    """Why a date or its title may be wrong, the gravest first."""

    CONTRADICTION = "contradiction"
    INFERRED = "inferred"  # it rests on a publication date that is itself a guess
    CANDIDATES = "candidates"  # and the text speaks for other days of publication, too
    TOLD_BEFORE = "told before"  # it counts from a date that another sentence tells
    COMPLETED = "completed"  # its year or its month is not in the words
    ROLE = "role"  # nothing is said of what happened
    TITLE = "title"  # it is cut, or no more than the date


_WEIGHTS = {
    Doubt.CONTRADICTION: 16,
    Doubt.INFERRED: 8,
    Doubt.CANDIDATES: 2,
    Doubt.TOLD_BEFORE: 5,
    Doubt.COMPLETED: 4,
    Doubt.ROLE: 2,
    Doubt.TITLE: 1,
}
_TOLD_BEFORE = {"told_day", "told_step", "told_unit", "weekday_beside", "season_told", "other_end", "month_told"}
_COMPLETED = {"year_completed", "month_completed", "year_told", "year_of_frame", "holiday_near", "stated_short_year"}
_UNSURE = {Because.ALONE, Because.UNREAD}


class _Facts(NamedTuple):
    """What doubts are told by, of an event or of a row of columns, which are read a hundred times faster."""

    is_contradiction: bool
    certainty: Certainty
    reason: str
    because: Because
    label: str
    expression: str
    days_of_publication: int


def doubts_of(event: Event, days_of_publication: int = 1) -> tuple[Doubt, ...]:
    """What is doubtful of an event as it is now; its text speaks for so many days of publication."""
    reason = event.explanation.kind if isinstance(event.explanation, Reason) else ""
    return tuple(_doubts(_Facts(
        event.conflict is not None, event.certainty, reason, event.role_reason, event.label, event.expression,
        days_of_publication,
    )))  # fmt: skip


def by_doubt(timeline: Timeline, positions: Sequence[int]) -> list[str]:
    """The ids of events, the most doubtful first; of those that are equally so, in the order of dates."""
    chosen = np.asarray(positions, np.int64)
    doubt = [-sum(_WEIGHTS[one] for one in _doubts(facts)) for facts in _facts_of(timeline, chosen)]
    # By doubt, then by position, which is the order of dates.
    order = chosen[np.lexsort((chosen, np.array(doubt, np.int64)))]
    return timeline.events.ids(order)


def _facts_of(timeline: Timeline, positions: Positions) -> Iterator[_Facts]:
    rows, numbers = timeline.rows, timeline.events.order[positions]
    days = [len({one.published.day for one in analysis.candidates}) for analysis in rows.documents]
    columns = zip(
        (timeline.items.traits[positions] & Trait.CONFLICT).tolist(),
        rows.column("certainty")[numbers].tolist(),
        rows.texts("explanation", numbers),
        rows.column("role")[numbers].tolist(),
        rows.texts("label", numbers),
        rows.texts("expression", numbers),
        timeline.items.documents[positions].tolist(),
        strict=True,
    )
    for conflict, certainty, why, role, label, expression, document in columns:
        kind, because = kind_of(why), ROLE_REASONS[role].because
        yield _Facts(bool(conflict), CERTAINTIES[certainty], kind, because, label, expression, days[document])


def _doubts(facts: _Facts) -> Iterator[Doubt]:
    if facts.is_contradiction:
        yield Doubt.CONTRADICTION
    if facts.certainty is Certainty.INFERRED:
        yield Doubt.INFERRED
        if facts.days_of_publication > 1:
            yield Doubt.CANDIDATES
    if facts.reason in _TOLD_BEFORE:
        yield Doubt.TOLD_BEFORE
    if facts.reason in _COMPLETED:
        yield Doubt.COMPLETED
    if facts.because in _UNSURE:
        yield Doubt.ROLE
    if facts.label.endswith("…") or facts.label.casefold() == facts.expression.casefold():
        yield Doubt.TITLE
