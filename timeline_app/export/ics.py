"""Events as a calendar (iCalendar, RFC 5545): days as all-day events, times of day as floating local times.

A calendar has no years before 1 nor after 9999: such events are left out and counted. Events do not block time.
`DTSTAMP` is the publication date, so that the same events always make the same file.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, BinaryIO

from timeline_app import __version__
from timeline_app.export.characters import allowed, one_line
from timeline_app.export.content import Content, Progress, Tally, Written, noted, nothing
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity

if TYPE_CHECKING:
    from icalendar import Event as Component

_EPOCH = date(1970, 1, 1)
_FIRST = (date.min - _EPOCH).days * DAY_SECONDS
# The day that an all-day event ends before has to be a date itself, so that the very last one cannot be told of.
_AFTER = (date.max - _EPOCH).days * DAY_SECONDS


def write(
    content: Content, stream: BinaryIO, progress: Progress = nothing, *, stamp: date | None = None, hidden: bool = False
) -> Written:
    """Write a calendar; `stamp` is the day that it is said to be made on, if not the publication dates."""
    from icalendar import Calendar

    calendar = Calendar({"prodid": f"-//timeline-app//timeline-app {__version__}//EN", "version": "2.0"})
    head, foot = calendar.to_ical().split(b"END:VCALENDAR")
    entries = _Entries(content, content.tally(hidden, progress), stamp)
    stream.write(head)
    stream.writelines(entry.to_ical() for entry in entries)
    stream.write(b"END:VCALENDAR" + foot)
    return entries.written()


class _Entries:
    """The events that a calendar can hold; the others are counted."""

    def __init__(self, content: Content, tally: Tally, stamp: date | None) -> None:
        self._tally = tally
        self._stamp = stamp
        self._page = content.pages()
        self._before = self._after = 0

    def __iter__(self) -> "Iterator[Component]":
        for event in self._tally:
            if event.interval.start < _FIRST:
                self._before += 1
            elif max(event.interval.end, event.interval.start + 1) > _AFTER:
                self._after += 1
            else:
                yield self._entry(event)

    def written(self) -> Written:
        left_out = self._before + self._after
        return Written(self._tally.count - left_out, noted(before_christ=self._before, after_9999=self._after))

    def _entry(self, event: Event) -> "Component":
        from icalendar import Event as Component

        entry = Component()
        entry.add("uid", f"{one_line(event.id)}@timeline-app")
        entry.add("dtstamp", self._stamped(event))
        start, end = _ends(event)
        entry.add("dtstart", start)
        entry.add("dtend", end)
        entry.add("summary", one_line(event.label))
        entry.add("description", self._description(event))
        if event.category:
            entry.add("categories", [one_line(event.category)])
        entry.add("transp", "TRANSPARENT")
        return entry

    def _stamped(self, event: Event) -> datetime:
        return datetime.combine(self._stamp or event.published or _EPOCH, time(), UTC)

    def _description(self, event: Event) -> str:
        page = self._page(event)
        source = f"{event.document}, p. {page}" if page else event.document
        parts = (event.sentence, event.explanation, event.conflict, event.notes, source)
        return "\n\n".join(allowed("\n".join(part.splitlines())) for part in parts if part)


def _ends(event: Event) -> tuple[date, date]:
    """First day and the day after the last, or first and last moment."""
    start, end = event.interval.start, event.interval.end
    if event.granularity < Granularity.DAY:
        first, last = (datetime(1970, 1, 1) + timedelta(seconds=second) for second in (start, end))
        return first, last
    first_day, after = start // DAY_SECONDS, max(-(-end // DAY_SECONDS), start // DAY_SECONDS + 1)
    return _EPOCH + timedelta(days=first_day), _EPOCH + timedelta(days=after)
