"""The Parquet table is read back by DuckDB, whose reader is its own, and by pandas: values, types, facts and order."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas
import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_events import LONG, any_event, content, event, source, told, written

from timeline_app.export.columns import ALL_COLUMNS, values_of
from timeline_app.export.research import parquet
from timeline_app.export.research.parquet import COLUMNS, write
from timeline_app.model.event import Event
from timeline_app.model.interval import Interval
from timeline_app.model.reasons import explanation_of
from timeline_app.model.timex import Reason


def _rows(folder: Path, events: Any, **options: Any) -> list[dict[str, Any]]:
    path = folder / "events.parquet"
    path.write_bytes(written(write, events, **options))
    found = duckdb.sql(f"select * from read_parquet('{path}')")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def test_an_event_is_a_row_of_typed_columns(tmp_path: Path) -> None:
    reason = Reason("stated", {"expression": "1994", "n": 2})
    (row,) = _rows(tmp_path, [event(explanation=reason, published=date(2021, 7, 7), category="Recht",
                                 names=("Ute Kern", "Graz"))])  # fmt: skip
    assert tuple(row) == COLUMNS
    assert row | {"explanation": ""} == {
        "id": "0123456789ab", "title": "Trat in Kraft", "start": "1994-01-01", "end": "1994-12-31", "edtf": "1994",
        "granularity": "year", "certainty": "stated", "type": "DATE", "timex_value": "1994", "timex_mod": "",
        "expression": "1994", "published": date(2021, 7, 7), "explanation": "", "document": "a.txt",
        "sentence": "Im 1994 trat es in Kraft.", "sentence_no": 1, "char_start": 3, "char_end": 7, "role": "happening",
        "names": "Ute Kern; Graz",
        "page": None, "conflict": "", "category": "Recht", "notes": "", "checked": False, "hidden": False,
        "start_seconds": 757_382_400, "end_seconds": 788_918_400, "open_start": False, "open_end": False,
        "sentence_start": 0, "reason": '{"stated":{"expression":"1994","n":2}}', "conflict_reason": "",
    }  # fmt: skip
    assert row["explanation"]


def test_dates_beyond_any_calendar_keep_their_seconds(tmp_path: Path) -> None:
    far = Interval(-(400_000 * 366 * 86_400), 10**13, True, True)
    (row,) = _rows(tmp_path, [event(interval=far)])
    assert (row["start_seconds"], row["end_seconds"], row["open_start"], row["open_end"]) == far


def test_pages_are_numbers(tmp_path: Path) -> None:
    (row,) = _rows(tmp_path, content([event()], sources=[source(pages=(0, 20))]))
    assert row["page"] == 1


def test_pandas_has_the_types() -> None:
    frame = pandas.read_parquet(io.BytesIO(written(write, [event(checked=True)])))
    assert frame["start_seconds"].dtype == "int64"
    assert frame["checked"].tolist() == [True]
    assert frame["char_end"].dtype == "int32"


def test_no_events_make_a_table_with_columns(tmp_path: Path) -> None:
    assert _rows(tmp_path, []) == []
    assert tuple(duckdb.sql(f"select * from '{tmp_path}/events.parquet'").columns) == COLUMNS


def test_what_is_hidden_is_left_out_unless_it_is_wanted(tmp_path: Path) -> None:
    assert _rows(tmp_path, [event(hidden=True)]) == []
    assert [row["hidden"] for row in _rows(tmp_path, [event(hidden=True)], hidden=True)] == [True]


@pytest.mark.parametrize("count", [6, 7, 8])
def test_rows_stand_in_groups_and_in_order(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(parquet, "ROWS", 3)
    octets = written(write, [event(id=f"{number:012x}") for number in range(count)])
    file = pyarrow.parquet.ParquetFile(io.BytesIO(octets))
    assert [file.metadata.row_group(one).num_rows for one in range(file.num_row_groups)] == [3, 3, count - 6][
        : -(-count // 3)
    ]
    assert file.read()["id"].to_pylist() == [f"{number:012x}" for number in range(count)]


def test_the_same_events_make_the_same_bytes() -> None:
    events = [event(id=f"{number:012x}", sentence=LONG) for number in range(50)]
    assert written(write, events) == written(write, events)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(any_event(), max_size=3))
def test_any_event_comes_back(tmp_path: Path, events: list[Event]) -> None:
    rows = _rows(tmp_path, events, hidden=True)
    for row, one in zip(rows, events, strict=True):
        wanted = dict(zip(ALL_COLUMNS, values_of(ALL_COLUMNS)(one, 0, "en"), strict=True))
        texts = {name: told(value) for name, value in wanted.items() if isinstance(value, str)}
        own = {"page", "published", "checked", "hidden"}
        assert {name: row[name] for name in texts.keys() - own} == {name: texts[name] for name in texts.keys() - own}
        assert (row["published"], row["checked"], row["hidden"]) == (one.published, one.checked, one.hidden)
        assert Interval(row["start_seconds"], row["end_seconds"], row["open_start"], row["open_end"]) == one.interval
        assert row["reason"] == told(str(one.explanation))


def test_the_facts_of_a_reason_come_back(tmp_path: Path) -> None:
    reason = Reason("weekday", {"n": 3, "word": "Mittwoch „spät“"})
    (row,) = _rows(tmp_path, [event(explanation=reason, conflict=reason)])
    assert explanation_of(row["reason"]) == reason == explanation_of(row["conflict_reason"])
    assert json.loads(row["reason"])["weekday"]["n"] == 3
