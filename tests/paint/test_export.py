"""Which events a picture has, how many are told to have been written, and what stands around them unasked."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from made_events import content, event, source
from made_pictures import LABELS, in_documents, long_one, picture, spread

from timeline_app.export.content import Written
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.interval import days_interval
from timeline_app.paint.export import write_svg

pytestmark = pytest.mark.usefixtures("qapp")


def _day(*civil: int) -> Event:
    day = days_from_civil(*civil)
    return event(id=f"{day:012x}", label="x", interval=days_interval(day, day + 1))


def _count(events: list[Event], **options: Any) -> int:
    written = write_svg(content(events, sources=[source()]), io.BytesIO(), **options)
    assert isinstance(written, Written)
    return written.rows


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (None, None, 3),
        (date(1950, 6, 2), None, 2),
        (date(1950, 6, 1), None, 3),
        (None, date(1950, 6, 1), 1),
        (None, date(1950, 5, 31), 0),
        (date(1950, 6, 2), date(1950, 6, 2), 1),
        (date(1950, 6, 4), date(1950, 6, 9), 0),
    ],
)
def test_both_days_are_part_of_the_stretch(first: date | None, last: date | None, count: int) -> None:
    events = [_day(1950, 6, day) for day in (1, 2, 3)]
    assert _count(events, first=first, last=last) == count


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (date(1910, 1, 1), date(1911, 1, 1), 1),
        (date(1920, 12, 31), None, 1),
        (date(1921, 1, 1), None, 0),
        (None, date(1899, 12, 31), 0),
        (None, date(1900, 1, 1), 1),
    ],
)
def test_what_reaches_into_the_stretch_is_in_it(first: date | None, last: date | None, count: int) -> None:
    assert _count([long_one(1900, 1920)], first=first, last=last) == count


def test_a_moment_is_in_the_stretch_that_begins_with_it() -> None:
    start = days_from_civil(1950, 6, 1)
    moment = event(id="m", label="x", interval=days_interval(start, start))
    assert _count([moment], first=date(1950, 6, 1), last=date(1950, 6, 1)) == 1
    assert _count([moment], first=date(1950, 6, 2)) == 0


def test_hidden_events_are_written_on_request() -> None:
    events = [_day(1950, 6, 1), event(id="h", label="y", hidden=True)]
    assert (_count(events), _count(events, hidden=True)) == (1, 2)


def test_without_events_there_is_a_picture() -> None:
    stream = io.BytesIO()
    assert write_svg(content([], sources=[]), stream).rows == 0
    assert b"<svg" in stream.getvalue()


def test_what_nobody_says_is_proposed_and_the_empty_text_is_none() -> None:
    proposed, bare = (_svg(spread(3), **more) for more in ({}, {"title": "", "subtitle": "", "source": ""}))
    assert "3 events" in proposed
    assert "3 events" not in bare
    assert "Mine" in _svg(spread(3), title="Mine")


def _svg(events: list[Event], **options: Any) -> str:
    stream = io.BytesIO()
    write_svg(content(events, sources=[source()]), stream, **options)
    return stream.getvalue().decode("utf-8")


def test_a_picture_ends_with_its_last_event() -> None:
    """Its label stands on the left: to the right of it is a future that nobody tells of."""
    last = replace(_day(1950, 9, 1), label="What happened last of all in that year")
    told = _svg([_day(1950, 6, 1), last], title="", subtitle="", source="", size="screen")
    assert last.label in told
    assert ("August 1950" in told, "September 1950" in told) == (True, False)


def test_lanes_are_named_where_there_are_several_documents() -> None:
    lanes = picture("svg", in_documents(2)).decode("utf-8")
    together = picture("svg", in_documents(2), lanes="none").decode("utf-8")
    assert ">Akte 1.txt<" in lanes
    assert ">Akte 1.txt<" not in together


def test_the_legend_goes_on_request() -> None:
    long, short = (len(picture("svg", spread(6), legend=legend)) for legend in (True, False))
    assert long > short


def test_words_of_a_picture_are_in_its_language() -> None:
    assert "Ereignisse" in _svg(spread(3), interface="de")
    assert LABELS[0].split(":")[0] in _svg(spread(3), interface="de")
