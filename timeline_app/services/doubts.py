"""What speaks for looking at an event again: what a review says of it, and what a filter takes it for doubtful by."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from timeline_app.layout.arrays import Flags, Positions
from timeline_app.model.event import Event
from timeline_app.model.reasons import kind_of
from timeline_app.model.role import ROLE_REASONS, Because
from timeline_app.model.timex import Certainty, Reason
from timeline_app.services.mention_table import MentionTable
from timeline_app.storage.analysis_table import CERTAINTIES, AnalysisTable


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


def weights(rows: MentionTable, numbers: Positions) -> list[int]:
    """How doubtful each of some rows is; 0 where nothing speaks against it."""
    return [sum(_WEIGHTS[one] for one in _doubts(facts)) for facts in _facts_of(rows, numbers)]


def doubtful(rows: MentionTable, numbers: Positions) -> Flags:
    """For each of some rows, whether a review has doubts about it."""
    return np.fromiter(
        (any(True for _ in _doubts(facts)) for facts in _facts_of(rows, numbers)), np.bool_, len(numbers)
    )


def are_doubtful(events: Sequence[Event], rows: MentionTable) -> list[bool]:
    """The same for some events."""
    documents = (rows.documents[rows.document_index[rows.row_of(event.id)]] for event in events)
    return [bool(doubts_of(event, days_of_publication(one))) for event, one in zip(events, documents, strict=True)]


def days_of_publication(analysis: AnalysisTable) -> int:
    """For how many days of publication a text speaks."""
    return len({one.published.day for one in analysis.candidates})


def _facts_of(rows: MentionTable, numbers: Positions) -> Iterator[_Facts]:
    days = [days_of_publication(analysis) for analysis in rows.documents]
    columns = zip(
        rows.conflicts[numbers].tolist(),
        rows.column("certainty")[numbers].tolist(),
        rows.texts("explanation", numbers),
        rows.column("role")[numbers].tolist(),
        rows.texts("label", numbers),
        rows.texts("expression", numbers),
        rows.document_index[numbers].tolist(),
        strict=True,
    )
    for conflict, certainty, why, role, label, expression, document in columns:
        kind, because = kind_of(why), ROLE_REASONS[role].because
        yield _Facts(conflict, CERTAINTIES[certainty], kind, because, label, expression, days[document])


def _doubts(facts: _Facts) -> Iterator[Doubt]:
    if facts.certainty is Certainty.GIVEN:
        # Somebody has decided on it.
        return
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
