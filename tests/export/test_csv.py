"""Events written as CSV are read back by Python's own reader, whatever stands in their texts."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.export.csv import COLUMNS, guarded, row, save_csv, write_csv
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, TimexType
from timeline_app.timex.value import interval_of

FIELDS: dict[str, Any] = {
    "id": "abc",
    "label": "Trat in Kraft",
    "interval": days_interval(8766, 9131),
    "granularity": Granularity.YEAR,
    "certainty": Certainty.STATED,
    "type": TimexType.DATE,
    "value": "1994",
    "expression": "1994",
    "span": Span(3, 7),
    "sentence": "Im 1994 trat es in Kraft.",
    "sentence_span": Span(0, 25),
    "sentence_no": 1,
    "document": "a.txt",
    "explanation": "“1994”: Stated in the text.",
}
HOSTILE = st.one_of(
    st.text(),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Po", "Sm"])),
    st.text(st.sampled_from("=+-@\t\r\n\"',;\0\ud800\u202eאب🗓 a＝")),
)


def _event(**changes: Any) -> Event:
    return Event(**FIELDS | changes)


def _read(events: Iterable[Event]) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    write_csv(events, stream)
    stream.seek(0)
    return list(csv.DictReader(stream, strict=True))


def test_a_row_says_all_of_an_event() -> None:
    assert _read([_event(published=date(2021, 7, 7))]) == [
        {
            "id": "abc",
            "title": "Trat in Kraft",
            "start": "1994-01-01",
            "end": "1994-12-31",
            "edtf": "1994",
            "granularity": "year",
            "certainty": "stated",
            "type": "DATE",
            "timex_value": "1994",
            "timex_mod": "",
            "expression": "1994",
            "published": "2021-07-07",
            "explanation": "“1994”: Stated in the text.",
            "document": "a.txt",
            "sentence": "Im 1994 trat es in Kraft.",
            "sentence_no": "1",
            "char_start": "3",
            "char_end": "7",
        }
    ]


def test_the_header_is_there_without_events() -> None:
    stream = io.StringIO(newline="")
    write_csv([], stream)
    assert stream.getvalue() == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize(
    ("value", "changes", "cells"),
    [
        ("2021-07-02T15:30", {"type": TimexType.TIME}, (*["2021-07-02T15:30"] * 3, "minute")),
        ("2021-W26", {}, ("2021-06-28", "2021-07-04", "2021-06-28/2021-07-04", "week")),
        ("BC0044-03-15", {}, ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day")),
        ("199", {"mod": Mod.APPROX}, ("1990-01-01", "1999-12-31", "199X~", "decade")),
        ("2021-05-03", {"is_range": True}, ("2021-05-03", "2021-05-03", "2021-05-03", "day")),
    ],
)
def test_dates(value: str, changes: dict[str, Any], cells: tuple[str, ...]) -> None:
    placed = interval_of(value)
    assert placed is not None
    (read,) = _read([_event(value=value, interval=placed[0], granularity=placed[1], **changes)])
    assert (read["start"], read["end"], read["edtf"], read["granularity"]) == cells
    assert (read["timex_value"], read["timex_mod"]) == (value, changes.get("mod", ""))


def test_rows_are_in_date_order() -> None:
    late, early, long = (Interval(0, 9), Interval(-9, 0), Interval(0, 99))
    events = [_event(id=name, interval=interval) for name, interval in [("c", long), ("b", late), ("a", early)]]
    assert [read["id"] for read in _read(events)] == ["a", "b", "c"]


@pytest.mark.parametrize("text", ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1", "＋1", "＠1"])
def test_formulas_are_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", " -", "'=1", "1994", "„=1“", "–1"])
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert guarded(text) == text


@given(label=HOSTILE, expression=HOSTILE, explanation=HOSTILE, document=HOSTILE, sentence=HOSTILE)
def test_any_text_survives(**texts: str) -> None:
    (read,) = _read([_event(**texts)])
    texts["title"] = texts.pop("label")
    assert {column: read[column] for column in texts} == {column: guarded(text) for column, text in texts.items()}
    assert not any(read[column].startswith(("=", "+", "-", "@", "\t", "\r")) for column in texts)
    assert read["char_end"] == "7"


@given(st.lists(HOSTILE, max_size=5))
def test_as_many_rows_as_events(texts: list[str]) -> None:
    assert len(_read(_event(sentence=text) for text in texts)) == len(texts)


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("x")', 'say "hi", he\r\nsaid;', "שלום \u202eabc", "🗓\0\xad\xa0", "a\ud800b"]
)
def test_a_file_of_hostile_text_is_read_back(tmp_path: Path, text: str) -> None:
    save_csv([_event(sentence=text)], tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        (read,) = csv.DictReader(stream, strict=True)
    assert read["sentence"] == guarded(text).replace("\ud800", "?")


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    save_csv([_event()], path)
    before = path.read_bytes()
    with pytest.raises(ZeroDivisionError):
        save_csv([_event()] * 2000, path, lambda number: 1 // (number - 1000))
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize(("count", "ticks"), [(0, []), (999, []), (1000, [1000]), (2500, [1000, 2000])])
def test_ticks_tell_the_rows_done(count: int, ticks: list[int]) -> None:
    told: list[int] = []
    write_csv([_event()] * count, io.StringIO(), told.append)
    assert told == ticks


def test_a_row_has_a_cell_a_column() -> None:
    assert len(row(_event())) == len(COLUMNS) == len(set(COLUMNS))
