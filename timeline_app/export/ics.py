"""Events as a calendar (iCalendar, RFC 5545): days as all-day events, times of day as floating local times.

A calendar has no years before 1 nor after 9999: such events are left out and counted. Events do not block time.
`DTSTAMP` is the publication date, so that the same events always make the same file.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import BinaryIO

from timeline_app import __version__
from timeline_app.export.characters import one_line
from timeline_app.export.content import Content, Progress, Tally, Written, nothing
from timeline_app.export.content_lines import content_line, text
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.timex.explain import explained, said

_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//timeline-app//timeline-app {__version__}//EN")
_FOOT = "END:VCALENDAR"
_EPOCH = date(1970, 1, 1)
_FIRST = (date.min - _EPOCH).days * DAY_SECONDS
# The day that an all-day event ends before has to be a date itself, so that the very last one cannot be told of.
_AFTER = (date.max - _EPOCH).days * DAY_SECONDS


def write(
    content: Content, stream: BinaryIO, progress: Progress = nothing, *, stamp: date | None = None, hidden: bool = False
) -> Written:
    """Write a calendar; `stamp` is the day that it is said to be made on, if not the publication dates."""
    tally = content.tally(hidden, progress)
    entries = _Entries(content, tally, stamp)
    stream.writelines(map(content_line, _HEAD))
    for entry in entries:
        stream.write(b"".join(map(content_line, entry)))
    stream.write(content_line(_FOOT))
    return tally.written()


def _refused(event: Event) -> str:
    """Python's days are those that calendars can have."""
    if event.interval.start < _FIRST:
        return "before_christ"
    return "after_9999" if max(event.interval.end, event.interval.start + 1) > _AFTER else ""


class _Entries:
    """The lines of each event that a calendar can hold; the others are counted."""

    def __init__(self, content: Content, tally: Tally, stamp: date | None) -> None:
        self._tally = tally
        self._stamp = stamp
        self._page = content.pages()
        self._interface = content.interface

    def __iter__(self) -> Iterator[list[str]]:
        return map(self._entry, self._tally.held(_refused))

    def _entry(self, event: Event) -> list[str]:
        return [
            "BEGIN:VEVENT",
            # The same event has the same id in every export, so that calendars bring it up to date instead of doubling
            # it.
            f"UID:{text(one_line(event.id))}@timeline-app",
            f"DTSTAMP:{_basic(self._stamp or event.published or _EPOCH)}T000000Z",
            *_ends(event),
            f"SUMMARY:{text(one_line(event.label))}",
            f"DESCRIPTION:{text(self._description(event))}",
            *([f"CATEGORIES:{text(one_line(event.category))}"] if event.category else []),
            # Nobody is busy on a day because a newspaper tells of it.
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]

    def _description(self, event: Event) -> str:
        page = self._page(event)
        source = f"{event.document}, p. {page}" if page else event.document
        why = (explained(event, self._interface), said(event.conflict, self._interface))
        return "\n\n".join(filter(None, (event.sentence, *why, event.notes, source)))


def _ends(event: Event) -> tuple[str, str]:
    """First day and the day after the last, or first and last moment."""
    start, end = event.interval.start, event.interval.end
    if event.granularity < Granularity.DAY:
        # Without a zone and without a Z: the time of the place, whichever calendar shows it.
        first, last = (_basic(datetime(1970, 1, 1) + timedelta(seconds=second)) for second in (start, end))
        return f"DTSTART:{first}", f"DTEND:{last}"
    # An all-day event ends before the day that is named as its end.
    first_day, after = start // DAY_SECONDS, max(-(-end // DAY_SECONDS), start // DAY_SECONDS + 1)
    first, last = (_basic(_EPOCH + timedelta(days=day)) for day in (first_day, after))
    return f"DTSTART;VALUE=DATE:{first}", f"DTEND;VALUE=DATE:{last}"


def _basic(moment: date) -> str:
    """ISO 8601 without its separators, for a datetime to the second."""
    return moment.isoformat().replace("-", "").replace(":", "")
