"""Timesketch's table and lines are read back as its importer does: with pandas, and the fields it insists on."""

import io
import json
from typing import Any

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import LONG, any_event, content, event, patient, told, written

from timeline_app.export.characters import one_line
from timeline_app.export.content import Note
from timeline_app.export.formulas import guarded
from timeline_app.export.research.timesketch import COLUMNS, write_csv, write_json
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval

NEEDED = {"message", "datetime", "timestamp_desc"}


def _table(events: Any, **options: Any) -> pandas.DataFrame:
    octets = written(write_csv, events, **options)
    return pandas.read_csv(io.BytesIO(octets), dtype=str, keep_default_na=False)


def _lines(events: Any, **options: Any) -> list[dict[str, str]]:
    return [json.loads(line) for line in written(write_json, events, **options).decode("utf-8").splitlines()]


def test_an_event_is_a_row_with_what_timesketch_needs() -> None:
    table = _table([event(category="Recht", conflict="Kein Dienstag.")])
    assert tuple(table.columns) == COLUMNS
    assert table.iloc[0].to_dict() == {
        "message": "Trat in Kraft", "datetime": "1994-01-01T00:00:00+00:00", "timestamp_desc": "start, to the year",
        "last": "1994-12-31", "edtf": "1994", "certainty": "stated", "role": "happening",
        "sentence": "Im 1994 trat es in Kraft.", "explanation": "“1994”: Stated in the text.",
        "conflict": "Kein Dienstag.", "document": "a.txt", "category": "Recht", "notes": "", "event_id": "0123456789ab",
    }  # fmt: skip
    assert _lines([event()])[0].keys() >= NEEDED


def test_times_of_day_are_told() -> None:
    (line,) = _lines([event(interval=Interval(55_805, 55_806), granularity=Granularity.SECOND)])
    assert line["datetime"] == "1970-01-01T15:30:05+00:00"
    assert line["timestamp_desc"] == "start, to the second"


def test_what_its_dates_cannot_hold_is_left_out_and_told() -> None:
    days = [Civil(0, 12, 31).days, Civil(1, 1, 1).days, Civil(9999, 12, 31).days, Civil(10_000, 1, 1).days]
    events = [event(interval=days_interval(day, day + 1), granularity=Granularity.DAY) for day in days]
    for write in (write_csv, write_json):
        done = write(content(events), io.BytesIO())
        assert done.rows == 2
        assert done.notes == (Note("before_christ", 1), Note("after_9999", 1))
    assert [line["datetime"][:10] for line in _lines(events)] == ["0001-01-01", "9999-12-31"]


@pytest.mark.parametrize(("label", "message"), [("", "1994"), ("  \n ", "1994"), ("a\nb", "a b")])
def test_a_message_is_one_line_and_never_empty(label: str, message: str) -> None:
    assert _lines([event(label=label)])[0]["message"] == message


def test_what_a_spreadsheet_would_run_is_guarded_in_the_table_alone() -> None:
    made = event(label='=HYPERLINK("x")')
    assert _table([made])["message"][0] == '\'=HYPERLINK("x")'
    assert _lines([made])[0]["message"] == '=HYPERLINK("x")'


def test_what_is_hidden_is_left_out_unless_it_is_wanted() -> None:
    assert _lines([event(hidden=True)]) == []
    assert len(_lines([event(hidden=True)], hidden=True)) == 1


def test_a_very_long_text() -> None:
    assert _lines([event(sentence=LONG)])[0]["sentence"] == one_line(LONG)


@patient
@given(st.lists(any_event(), max_size=3))
def test_pandas_reads_every_date_and_text(events: list[Event]) -> None:
    lines, table = _lines(events, hidden=True), _table(events, hidden=True)
    held = [one for one in events if 1 <= one.interval.first_day.year <= 9999]
    assert [line["event_id"] for line in lines] == [one.id for one in held]
    assert [line.get("sentence", "") for line in lines] == [told(one_line(one.sentence)) for one in held]
    assert list(table["sentence"]) == [told(guarded(one_line(one.sentence))) for one in held]
    for line in lines:
        assert pandas.Timestamp(line["datetime"]).tz is not None
        assert line["message"]
