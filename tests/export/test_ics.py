"""A calendar is read back by icalendar's own parser: days, times, what is left out, and texts of all kinds."""

import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from made_events import LONG, any_event, content, event, patient, source, written

from timeline_app.export.characters import allowed, one_line
from timeline_app.export.content import Note
from timeline_app.export.ics import write
from timeline_app.model.calendar import DAY_SECONDS, Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval

_LAST = Civil(9999, 12, 31).days
_FIRST = Civil(1, 1, 1).days


def _entries(events: list[Event], **options: object) -> list[dict[str, object]]:
    calendar = Calendar.from_ical(written(write, events, **options))
    assert calendar["version"] == "2.0"
    assert calendar["prodid"].startswith("-//timeline-app//")
    return [{name.lower(): value for name, value in entry.items()} for entry in calendar.walk("VEVENT")]


def test_days_are_all_day_events_that_end_on_the_day_after() -> None:
    (entry,) = _entries([event(published=date(2021, 7, 7), category="Recht, Geld", notes="Prüfen; bald")])
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (date(1994, 1, 1), date(1995, 1, 1))
    assert entry["dtstart"].params["value"] == "DATE"
    assert entry["uid"] == "0123456789ab@timeline-app"
    assert entry["summary"] == "Trat in Kraft"
    assert entry["description"] == ("Im 1994 trat es in Kraft.\n\n“1994”: Stated in the text.\n\nPrüfen; bald\n\na.txt")
    assert entry["categories"].cats == ["Recht, Geld"]
    assert entry["transp"] == "TRANSPARENT"
    assert entry["dtstamp"].dt.isoformat() == "2021-07-07T00:00:00+00:00"


@pytest.mark.parametrize("granularity", [Granularity.MINUTE, Granularity.HOUR, Granularity.SECOND])
def test_times_of_day_belong_to_no_time_zone(granularity: Granularity) -> None:
    start = Civil(2021, 7, 2).days * DAY_SECONDS + 15 * 3600 + 30 * 60 + 5
    (entry,) = _entries([event(interval=Interval(start, start + 60), granularity=granularity)])
    assert entry["dtstart"].dt == datetime(2021, 7, 2, 15, 30, 5)
    assert entry["dtend"].dt == datetime(2021, 7, 2, 15, 31, 5)


def test_the_same_events_make_the_same_file() -> None:
    assert written(write, [event()]) == written(write, [event()])
    assert b"DTSTAMP:19700101T000000Z\r\n" in written(write, [event()])
    assert b"DTSTAMP:20240229T000000Z\r\n" in written(write, [event()], stamp=date(2024, 2, 29))


def test_what_a_calendar_does_not_know_is_left_out_and_told() -> None:
    days = {"a": _FIRST - 1, "b": _FIRST, "c": _LAST - 1, "d": _LAST, "e": Civil(12_000, 1, 1).days}
    events = [event(id=name, interval=days_interval(day, day + 1), granularity=Granularity.DAY)
              for name, day in days.items()]  # fmt: skip
    stream = io.BytesIO()
    done = write(content(events), stream)
    read = Calendar.from_ical(stream.getvalue()).walk("VEVENT")
    assert [entry["uid"][0] for entry in read] == ["b", "c"]
    assert [entry["dtstart"].dt for entry in read] == [date(1, 1, 1), date(9999, 12, 30)]
    assert done.rows == 2
    assert done.notes == (Note("before_christ", 1), Note("after_9999", 2))
    assert done.notes[1].sentence.startswith("Left out after the year 9999: 2 events")


def test_the_page_is_told() -> None:
    stream = io.BytesIO()
    write(content([event()], sources=[source(pages=(0, 2))]), stream)
    (entry,) = Calendar.from_ical(stream.getvalue()).walk("VEVENT")
    assert entry["description"].endswith("\n\na.txt, p. 2")


@patient
@given(st.lists(any_event(), max_size=3))
def test_any_texts_survive_in_lines_of_75_octets(events: list[Event]) -> None:
    data = written(write, events, hidden=True)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    known = [one for one in events if _FIRST <= one.interval.first_day.days <= one.interval.last_day.days < _LAST]
    entries = Calendar.from_ical(data).walk("VEVENT")
    assert [str(entry["summary"]) for entry in entries] == [one_line(one.label) for one in known]
    for entry, one in zip(entries, known, strict=True):
        assert str(entry["description"]).startswith(allowed("\n".join(one.sentence.splitlines())))


def test_a_very_long_text() -> None:
    (entry,) = _entries([event(sentence=LONG)])
    assert str(entry["description"]).startswith(LONG.rstrip())
