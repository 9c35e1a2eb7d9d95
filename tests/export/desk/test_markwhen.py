"""A timeline in markwhen is taken apart again as its notation says: a head, and events that begin with their dates."""

import io
import re
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import LONG, any_event, content, event, patient, source, told, written

from timeline_app.export.characters import one_line
from timeline_app.export.content import Note
from timeline_app.export.desk.markwhen import write
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval

# What begins an event in markwhen's own grammar: one day or two and a stroke, or two moments in UTC and a hyphen.
_DAY, _MOMENT = r"\d{4}-\d\d-\d\d", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_EVENT = re.compile(rf"({_DAY}|{_MOMENT}(?=-))(?:/({_DAY})|-({_MOMENT}))?: ?(.*)")


class Read(NamedTuple):
    start: str
    end: str | None
    text: str
    more: list[str]


def _read(events: Any, **options: Any) -> tuple[str, list[Read]]:
    """The head, and the events."""
    lines = written(write, events, **options).decode("utf-8").split("\n")
    assert lines[0] == lines[2] == "---"
    found: list[Read] = []
    for line in lines[3:]:
        if match := _EVENT.fullmatch(line):
            start, last_day, end, text = match.groups()
            found.append(Read(start, last_day or end, text, []))
        elif line:
            found[-1].more.append(line)
    return lines[1], found


def test_an_event_is_told_with_its_sentence_and_its_reasons() -> None:
    made = content([event(notes="Prüfen")], sources=[source(name='Das "Gesetz"'), source(pages=(0, 2))])
    head, (one,) = _read(made, interface="de")
    assert head == r'title: "Chronik: Das \"Gesetz\" · a"'
    assert one == Read("1994-01-01", "1994-12-31", "Trat in Kraft #document2", [
        "> Im 1994 trat es in Kraft.", "- Quelle: a.txt, Seite 2", "- Warum dieses Datum: “1994”: Stated in the text.",
        "- Notizen: Prüfen",
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("interval", "granularity", "start", "end"),
    [
        (days_interval(0, 1), Granularity.DAY, "1970-01-01", None),
        (days_interval(0, 3), Granularity.DAY, "1970-01-01", "1970-01-03"),
        (Interval(60, 120), Granularity.MINUTE, "1970-01-01T00:01:00Z", "1970-01-01T00:02:00Z"),
    ],
)
def test_dates(interval: Interval, granularity: Granularity, start: str, end: str | None) -> None:
    _, (one,) = _read([event(interval=interval, granularity=granularity)])
    assert one[:2] == (start, end)


def test_what_its_dates_cannot_hold_is_left_out_and_told() -> None:
    days = [Civil(0, 12, 31).days, Civil(1, 1, 1).days, Civil(9999, 12, 31).days, Civil(10_000, 1, 1).days]
    events = [event(interval=days_interval(day, day + 1), granularity=Granularity.DAY) for day in days]
    done = write(content(events), io.BytesIO())
    assert (done.rows, done.notes) == (2, (Note("before_christ", 1), Note("after_9999", 1)))
    assert [one.start for one in _read(events)[1]] == ["0001-01-01", "9999-12-31"]


@pytest.mark.parametrize("text", ["1999-01-01: no", "---", "group x", "section y", "# heading", "1999: no"])
def test_a_text_begins_no_event_of_its_own(text: str) -> None:
    _, found = _read([event(label=text, sentence=f"{text} {text}", notes=text)])
    assert [one.start for one in found] == ["1994-01-01"]
    assert found[0].text == text


def test_what_is_hidden_is_left_out_unless_it_is_wanted() -> None:
    assert _read([event(hidden=True)])[1] == []
    assert len(_read([event(hidden=True)], hidden=True)[1]) == 1


def test_a_very_long_text() -> None:
    assert len(_read([event(sentence=LONG)])[1][0].more) == 3


@patient
@given(st.lists(any_event(), max_size=3))
def test_any_event_can_be_read(events: list[Event]) -> None:
    held = [one for one in events if one.interval.first_day.year > 0 and one.interval.last_day.year <= 9999]
    _, found = _read(events, hidden=True)
    assert [one.text.strip() for one in found] == [told(one_line(one.label)) for one in held]
    assert all(date.fromisoformat(one.start[:10]) for one in found)
