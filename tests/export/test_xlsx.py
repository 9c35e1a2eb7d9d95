"""A workbook is read back by openpyxl and LibreOffice: dates are dates, texts are texts, and nothing is lost."""

import csv
import io
import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_events import LONG, any_event, content, event, source, written
from openpyxl.utils.escape import unescape

from timeline_app.errors import ExportError
from timeline_app.export import xlsx
from timeline_app.export.characters import allowed
from timeline_app.export.columns import ALL_COLUMNS, fitting
from timeline_app.export.content import Note
from timeline_app.export.xlsx import COLUMNS, write
from timeline_app.model.calendar import DAY_SECONDS, Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.span import Span


def _sheet(events: Any, **options: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(written(write, events, **options))).active


def _rows(events: Any, **options: Any) -> list[dict[str, Any]]:
    names, *rows = _sheet(events, **options).values
    return [dict(zip(names, row, strict=True)) for row in rows]


def _on(year: int, month: int, day: int) -> Event:
    first = Civil(year, month, day).days
    return event(interval=days_interval(first, first + 1), granularity=Granularity.DAY)


def test_rows_are_as_high_as_their_texts_and_headings_as_people_read_them() -> None:
    long = "Der Rat der Stadt hat nach langer Beratung beschlossen, die Brücke zu sperren. " * 3
    sheet = _sheet([event(sentence=long, sentence_span=Span(0, len(long))), event()], headings="de")
    assert [cell.value for cell in sheet[1]][:4] == ["Beginn", "Beginn (ISO 8601)", "Ende", "Ende (ISO 8601)"]
    heights = [sheet.row_dimensions[row].height for row in (1, 2, 3)]
    assert heights == [None, 60, None]


def test_a_row_says_what_a_person_wants_to_know() -> None:
    one = event(published=date(2021, 7, 7), notes="Prüfen", checked=True, names=("Graz",))
    (row,) = _rows(content([one], sources=[source(pages=(0, 2))]))
    assert row == {
        "start": datetime(1994, 1, 1),
        "start_iso": "1994-01-01",
        "end": datetime(1994, 12, 31),
        "end_iso": "1994-12-31",
        "edtf": "1994",
        "title": "Trat in Kraft",
        "sentence": "Im 1994 trat es in Kraft.",
        "explanation": "“1994”: Stated in the text.",
        "certainty": "stated",
        "granularity": "year",
        "document": "a.txt",
        "page": 2,
        "published": datetime(2021, 7, 7),
        "category": None,
        "notes": "Prüfen",
        "checked": "yes",
        "conflict": None,
        "role": "happening",
        "names": "Graz",
        "id": "0123456789ab",
    }


@pytest.mark.parametrize(
    ("one", "read"),
    [
        (_on(1900, 3, 1), datetime(1900, 3, 1)),
        (_on(9999, 12, 31), datetime(9999, 12, 31)),
        (_on(1900, 2, 28), None),
        (_on(1900, 1, 1), None),
        (_on(1899, 12, 31), None),
        (_on(-43, 3, 15), None),
        (_on(12_000, 1, 1), None),
    ],
)
def test_dates_are_dates_where_excel_has_them_for_certain(one: Event, read: datetime | None) -> None:
    (row,) = _rows([one])
    assert (row["start"], row["end"]) == (read, read)
    assert row["start_iso"] == one.interval.first_day.iso()


def test_times_are_times_of_their_days() -> None:
    start = Civil(2021, 7, 2).days * DAY_SECONDS + 15 * 3600 + 30 * 60
    (row,) = _rows([event(interval=Interval(start, start + 3600), granularity=Granularity.HOUR)])
    assert (row["start"], row["end"]) == (datetime(2021, 7, 2, 15, 30), datetime(2021, 7, 2, 16, 29))
    assert (row["start_iso"], row["end_iso"]) == ("2021-07-02T15:30", "2021-07-02T16:29")


def test_the_sheet_is_ready_to_be_read() -> None:
    sheet = _sheet([event(), event()])
    assert sheet.title == "Events"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:T3"
    assert sheet["A1"].font.bold
    widths = {sheet.cell(1, column).value: sheet.column_dimensions[sheet.cell(1, column).column_letter].width
              for column in (6, 7, 9)}  # fmt: skip
    assert widths["sentence"] > widths["title"] > widths["certainty"]
    assert sheet["G2"].alignment.wrap_text
    assert sheet["A2"].number_format == "yyyy-mm-dd"
    assert sheet["A2"].is_date


def test_other_columns() -> None:
    (row,) = _rows([event(hidden=True)], columns=("char_start", "title", "hidden"), hidden=True)
    assert row == {"char_start": 3, "title": "Trat in Kraft", "hidden": "yes"}
    with pytest.raises(ExportError, match="no column colour"):
        _rows([], columns=("colour",))


@pytest.mark.parametrize("text", ["=1+1", "+1", "@SUM(1)", "http://a.org", "mailto:a@b.org", "1994", "'=1", "{=1}"])
def test_texts_stay_texts(text: str) -> None:
    cell = _sheet([event(label=text)])["F2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@settings(max_examples=40, deadline=None)
@given(st.lists(any_event(), max_size=3))
def test_any_text_survives(events: list[Event]) -> None:
    rows = _rows(events, columns=ALL_COLUMNS, hidden=True)
    for row, one in zip(rows, events, strict=True):
        for name, text in (("title", one.label), ("sentence", one.sentence), ("notes", one.notes)):
            # The parser leaves it to others to undo the spelling of what XML cannot hold.
            assert unescape(row[name] or "") == allowed(text)


def test_what_is_too_long_for_a_cell_is_cut_and_told() -> None:
    stream = io.BytesIO()
    done = write(content([event(sentence=LONG, notes="🗓" * 20_000), event()]), stream)
    first = openpyxl.load_workbook(io.BytesIO(stream.getvalue())).active
    assert first["G2"].value == fitting(LONG)
    assert first["O2"].value == "🗓" * 16_383 + "…"
    assert done.notes == (Note("cut_cells", 2),)


def test_what_is_too_much_for_a_sheet_goes_on_on_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 4)
    stream = io.BytesIO()
    done = write(content([event(label=str(number)) for number in range(7)]), stream)
    sheets = openpyxl.load_workbook(io.BytesIO(stream.getvalue())).worksheets
    assert [[row[5] for row in sheet.values] for sheet in sheets] == [
        ["title", "0", "1", "2"],
        ["title", "3", "4", "5"],
        ["title", "6"],
    ]
    assert [sheet.title for sheet in sheets] == ["Events", "Events 2", "Events 3"]
    assert [sheet.auto_filter.ref for sheet in sheets] == ["A1:T4", "A1:T4", "A1:T2"]
    assert (done.rows, done.notes) == (7, (Note("more_sheets", 2),))


def test_without_events_there_are_headings() -> None:
    assert [tuple(row) for row in _sheet([]).values] == [
        ("start", "start_iso", "end", "end_iso", *COLUMNS[2:])
    ]  # fmt: skip


def test_it_can_be_written_to_a_pipe() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as stream:
        write(content([event()]), stream)
    with os.fdopen(reading, "rb") as stream:
        assert openpyxl.load_workbook(io.BytesIO(stream.read())).active["F2"].value == "Trat in Kraft"


def test_a_writing_that_is_ended_leaves_nothing_lying_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(ZeroDivisionError):
        write(content([event()] * 2000), io.BytesIO(), lambda rows: 1 // (rows - 1000))
    assert list(tmp_path.iterdir()) == []


def test_libreoffice_shows_the_same(tmp_path: Path, libreoffice: Callable[..., Path]) -> None:
    texts = ["=1+1", "http://a.org", "שלום \u202e🗓", "a\nb", "_x0041_"]
    events = [event(label=text) for text in texts] + [_on(1900, 3, 1), _on(1900, 2, 28), _on(-43, 3, 15)]
    (tmp_path / "a.xlsx").write_bytes(written(write, events))
    folder = libreoffice("csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false", tmp_path / "a.xlsx")
    with (folder / "a.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["title"] for row in rows[: len(texts)]] == texts
    assert [(row["start"], row["start_iso"]) for row in rows[-4:]] == [
        ("1994-01-01", "1994-01-01"),
        ("1900-03-01", "1900-03-01"),
        ("", "1900-02-28"),
        ("", "-0043-03-15"),
    ]
