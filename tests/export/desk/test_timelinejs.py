"""TimelineJS gets its own columns and its own JSON, dates in the units that are known, and texts that are harmless."""

import csv
import io
import json
from html import escape, unescape
from typing import Any

import pytest
from hypothesis import given
from lxml.html import fragment_fromstring
from made_events import any_event, content, event, patient, written

from timeline_app.export.characters import one_line
from timeline_app.export.content import Note
from timeline_app.export.desk.timelinejs import COLUMNS, write_csv, write_json
from timeline_app.model.calendar import DAY_SECONDS, Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.timex.value import interval_of


def _rows(events: list[Event], **options: Any) -> list[dict[str, str]]:
    text = written(write_csv, events, **options).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def _slides(events: list[Event], **options: Any) -> list[dict[str, Any]]:
    slides: list[dict[str, Any]] = json.loads(written(write_json, events, **options))["events"]
    return slides


def test_the_columns_are_those_of_the_spreadsheet() -> None:
    assert written(write_csv, []).decode() == (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
        "Media Caption,Media Thumbnail,Type,Group,Background\r\n"
    )
    (row,) = _rows([event()], interface="de")
    assert {name: cell for name, cell in row.items() if cell} == {
        "Year": "1994",
        "End Year": "1994",
        "End Month": "12",
        "End Day": "31",
        "Display Date": "then (de)",
        "Headline": "Trat in Kraft",
        "Text": "<p>Im <b>1994</b> trat es in Kraft.</p><p>“1994”: Stated in the text.</p>",
        "Group": "a.txt",
    }


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2021-07-02", {"year": 2021, "month": 7, "day": 2}, None),
        ("2021-07", {"year": 2021, "month": 7}, {"year": 2021, "month": 7, "day": 31}),
        ("2021-W26", {"year": 2021, "month": 6, "day": 28}, {"year": 2021, "month": 7, "day": 4}),
        ("2021-Q3", {"year": 2021, "month": 7}, {"year": 2021, "month": 9, "day": 30}),
        ("199X", {"year": 1990}, {"year": 1999, "month": 12, "day": 31}),
        ("BC0044-03-15", {"year": -44, "month": 3, "day": 15}, None),
        ("BC0001", {"year": -1}, {"year": -1, "month": 12, "day": 31}),
        ("2021-07-02T15:30", {"year": 2021, "month": 7, "day": 2, "hour": 15, "minute": 30}, None),
        (
            "2021-07-02T15",
            {"year": 2021, "month": 7, "day": 2, "hour": 15, "minute": 0},
            {"year": 2021, "month": 7, "day": 2, "hour": 16, "minute": 0},
        ),
        (
            "2021-07-02T15:30:07",
            {"year": 2021, "month": 7, "day": 2, "hour": 15, "minute": 30, "second": 7},
            None,
        ),
    ],
)
def test_dates_have_the_units_that_are_known(value: str, start: dict[str, int], end: dict[str, int] | None) -> None:
    placed = interval_of(value)
    assert placed is not None
    one = event(value=value, interval=placed[0], granularity=placed[1])
    (slide,) = _slides([one])
    assert (slide["start_date"], slide.get("end_date")) == (start, end)
    (row,) = _rows([one])
    assert [row[name] for name in ("Year", "Month", "Day")] == [str(start.get(unit, "")) for unit in
                                                                ("year", "month", "day")]  # fmt: skip
    assert row["Time"] == value.partition("T")[2] + ":00" * (value.endswith("T15"))
    assert row["End Year"] == (str(end["year"]) if end else "")


def test_a_part_of_a_year_begins_on_its_day() -> None:
    first, after = Civil(1994, 5, 1).days, Civil(1994, 9, 1).days
    (slide,) = _slides([event(interval=days_interval(first, after), granularity=Granularity.YEAR)])
    assert slide["start_date"] == {"year": 1994, "month": 5}


def test_what_no_web_page_can_hold_is_left_out_and_told() -> None:
    farthest = 100_000_000 * DAY_SECONDS
    events = [event(interval=Interval(start, start + 60), id=str(start)) for start in (-farthest, 0, farthest - 60)]
    stream = io.BytesIO()
    done = write_json(content(events), stream)
    assert [one["unique_id"] for one in json.loads(stream.getvalue())["events"]] == ["0"]
    assert (done.rows, done.notes) == (1, (Note("beyond_dates", 2),))


@patient
@given(any_event())
def test_any_text_shows_itself_and_runs_nowhere(one: Event) -> None:
    for row, slide in zip(_rows([one], hidden=True), _slides([one], hidden=True), strict=True):
        label, document = one_line(one.label), one_line(one.document)
        assert slide["text"]["headline"] == escape(label, quote=False)
        assert _shown(row["Headline"]) == _shown(slide["text"]["headline"]) == label
        assert _shown(row["Group"]) == document
        assert unescape(row["Text"]) == unescape(slide["text"]["text"])
        assert not any(row[name].startswith(("=", "+", "-", "@", "\t", "\r")) for name in COLUMNS[8:])
        assert {tag.tag for tag in fragment_fromstring(row["Text"] or "x", "div").iter()} <= {"div", "p", "b"}


def _shown(html: str) -> str:
    """What a browser makes of a piece of HTML; lxml takes some characters for the end of a text."""
    return str(fragment_fromstring(html, "div").text_content()) if html else ""
