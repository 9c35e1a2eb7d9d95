"""What speaks for looking at an event again, and in which order a person looks at all of them."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from timeline_app.model.event import Event
from timeline_app.model.role import Because
from timeline_app.model.timex import Certainty, Reason
from timeline_app.services.timeline import Timeline


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


def doubts_of(event: Event, days_of_publication: int = 1) -> tuple[Doubt, ...]:
    """What is doubtful of an event as it is now; its text speaks for so many days of publication."""
    return tuple(_doubts(event, days_of_publication))


def _doubts(event: Event, days_of_publication: int) -> Iterable[Doubt]:
    kind = event.explanation.kind if isinstance(event.explanation, Reason) else ""
    if event.conflict is not None:
        yield Doubt.CONTRADICTION
    if event.certainty is Certainty.INFERRED:
        yield Doubt.INFERRED
        if days_of_publication > 1:
            yield Doubt.CANDIDATES
    if kind in _TOLD_BEFORE:
        yield Doubt.TOLD_BEFORE
    if kind in _COMPLETED:
        yield Doubt.COMPLETED
    if event.role_reason in _UNSURE:
        yield Doubt.ROLE
    if event.label.endswith("…") or event.label.casefold() == event.expression.casefold():
        yield Doubt.TITLE


def by_doubt(timeline: Timeline, positions: Sequence[int]) -> list[str]:
    """The ids of events, the most doubtful first; of those that are equally so, in the order of dates."""
    days = [len({one.published.day for one in analysis.candidates}) for analysis in timeline.rows.documents]
    weighed = []
    for position in positions:
        event = timeline.events[position]
        number = days[int(timeline.items.documents[position])]
        weighed.append((-sum(_WEIGHTS[doubt] for doubt in doubts_of(event, number)), position, event.id))
    return [mention_id for _, _, mention_id in sorted(weighed)]
