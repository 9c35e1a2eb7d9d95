"""Events spread over some years, and pictures of them as each format writes them."""

from typing import Any

from made_events import content, event, source, written

from timeline_app.export.content import Content
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.model.timex import Certainty
from timeline_app.services.formats.table import FORMATS

COUNT = 24
LABELS = [f"Fall {number}: Größe & <Maß>" for number in range(COUNT)]
"""Short enough to be drawn whole, with letters that XML has to escape."""
HEIGHT = 270
"""Pixels of a picture of a screen's width in which all of them have their labels."""


def spread(count: int = COUNT) -> list[Event]:
    """One event every two years from 1950 on, of all certainties."""
    certainties = list(Certainty)
    return [_day(1950 + 2 * number, LABELS[number % COUNT], certainty=certainties[number % len(certainties)])
            for number in range(count)]  # fmt: skip


def long_one(first: int, last: int) -> Event:
    """A stretch of years."""
    interval = days_interval(days_from_civil(first, 1, 1), days_from_civil(last + 1, 1, 1))
    return event(id="long", label="Lang", interval=interval)


def in_documents(count: int) -> Content:
    """An event in each of many documents."""
    events = [_day(1950, LABELS[0], document=f"Akte {number}.txt") for number in range(count)]
    return content(events, sources=[source(f"Akte {number}.txt") for number in range(count)])


def picture(key: str, events: list[Event] | Content, **options: Any) -> bytes:
    """A picture with nothing around it, unless that is asked for."""
    whole = events if isinstance(events, Content) else content(events, sources=[source()])
    return written(FORMATS[key].load(), whole, **{"title": "", "subtitle": "", "source": ""} | options)


def _day(year: int, label: str, **more: Any) -> Event:
    day = days_from_civil(year, 6, 1)
    return event(
        id=f"{year:012x}", label=label, interval=days_interval(day, day + 1), granularity=Granularity.DAY, **more
    )
