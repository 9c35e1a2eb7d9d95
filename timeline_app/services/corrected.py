"""A single mention with what people changed of it: the date, the title and the role that it has then."""

from dataclasses import replace
from datetime import date

from timeline_app.model.correction import Addition, Correction, Dating
from timeline_app.model.document import Document
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import RoleReason
from timeline_app.model.timex import Certainty, Reason, TimexType
from timeline_app.model.titles import cut_text


def corrected(
    found: Event | Unplaced,
    correction: Correction,
    standing: RoleReason,
    published: date | None,
    *,
    label: str = "",
    hidden: bool = False,
) -> Event | Unplaced:
    """What was found, as corrected; an expression without a place becomes an event once it is given one.

    Such an event is called by its `label`, or by its sentence if that is "". `standing` is the role that it has in the
    end, `published` the day of its document's publication.
    """
    event = found
    if isinstance(event, Unplaced):
        if correction.dating is None:
            return replace(event, hidden=hidden)
        event = _placed(event, label or label_of(event), published)
    if correction.dating is not None:
        event = _dated(event, found, correction.dating)
    return replace(
        event,
        label=correction.label if correction.label is not None else event.label,
        # Shorter forms are of the title that the program found, not of one's own.
        shorter=event.shorter if correction.label is None else (),
        category=correction.category,
        notes=correction.notes,
        checked=correction.checked,
        hidden=hidden,
        role=standing.role,
        role_reason=standing.because,
    )


def without_date(document: Document, mention_id: str, place: Addition) -> Unplaced:
    """An event of one's own before its correction is laid over it, which has the date and the title."""
    return Unplaced(
        id=mention_id, type=TimexType.DATE, value="", expression=place.span.of(document.text), span=place.span,
        sentence=place.sentence_span.of(document.text), sentence_span=place.sentence_span,
        sentence_no=place.sentence_no, document=document.name, explanation="", reason=Reason("no_place_vague"),
    )  # fmt: skip


def label_of(mention: Event | Unplaced) -> str:
    """What an event is called; an expression without a place is called by its sentence once it is given one."""
    return mention.label if isinstance(mention, Event) else cut_text(" ".join(mention.sentence.split()))


def dating_of_event(mention: Event | Unplaced) -> Dating | None:
    """The date that an event has, as somebody would have set it; None without a place on the timeline."""
    if not isinstance(mention, Event):
        return None
    return Dating(interval=mention.interval, granularity=mention.granularity, mod=mention.mod, value=mention.value)


def is_date_of(dating: Dating | None, mention: Event | Unplaced) -> bool:
    """Does a date tell nothing but the one that an event has anyway?"""
    if dating is None or not isinstance(mention, Event):
        return False
    has = mention.interval, mention.granularity, mention.mod
    return (dating.interval, dating.granularity, dating.mod) == has


def _placed(found: Unplaced, label: str, published: date | None) -> Event:
    """An expression without a place, on its way to be given one by hand."""
    return found.placed(
        label=label, interval=Interval(0, 1), granularity=Granularity.DAY, certainty=Certainty.GIVEN,
        published=published, hidden=False,
    )  # fmt: skip


def _dated(event: Event, found: Event | Unplaced, dating: Dating) -> Event:
    """An event at a date of somebody's own; the reason for that has what was found before, if it was explained."""
    kind = "by_hand_in_words" if dating.words else "by_hand"
    facts = {"words": dating.words} | ({"found": found} if found.explanation else {})
    return replace(
        event,
        interval=dating.interval,
        granularity=dating.granularity,
        mod=dating.mod,
        value=dating.value,
        certainty=Certainty.GIVEN,
        explanation=Reason(kind, facts),
        # A weekday that does not fit says nothing against a day that somebody chose.
        conflict=None,
        is_range=False,
    )
