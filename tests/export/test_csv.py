"""Events written as CSV are read back by other programs' own readers, whatever stands in their texts."""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import HOSTILE, LONG, any_event, content, event, patient, source, told, written

from timeline_app.errors import ExportError
from timeline_app.export.column import Holds
from timeline_app.export.columns import ALL_COLUMNS, DECLARED, TEXTS, fitting, values_of
from timeline_app.export.content import Note
from timeline_app.export.csv import COLUMNS, shown, write
from timeline_app.export.formulas import guarded
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, TimexType
from timeline_app.timex.value import interval_of


def _read(events: Iterable[Event], **options: Any) -> list[dict[str, str]]:
    text = written(write, events, **options).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def _safe(text: str) -> str:
    return guarded(told(text).replace("\0", "\ufffd"))


def test_a_row_says_all_of_an_event() -> None:
    assert _read([event(published=date(2021, 7, 7))]) == [
        {
            "id": "0123456789ab",
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
            "role": "happening",
            "names": "",
        }
    ]


def test_names_share_a_cell_and_never_become_a_formula() -> None:
    (row,) = _read([event(names=("Ute Kern", "=Bund & Co."))])
    assert row["names"] == "Ute Kern; =Bund & Co."
    (row,) = _read([event(names=("=Bund",))])
    assert row["names"] == "'=Bund"


def test_the_usual_columns_byte_for_byte() -> None:
    assert written(write, [event(sentence='Er sagte: "1994, ja"')]) == (
        b"id,title,start,end,edtf,granularity,certainty,type,timex_value,timex_mod,expression,published,explanation,"
        b"document,sentence,sentence_no,char_start,char_end,role,names\r\n"
        b"0123456789ab,Trat in Kraft,1994-01-01,1994-12-31,1994,year,stated,DATE,1994,,1994,,"
        b"\xe2\x80\x9c1994\xe2\x80\x9d: Stated in the text.,a.txt,"
        b'"Er sagte: ""1994, ja""",1,3,7,happening,\r\n'
    )


def test_the_header_is_there_without_events() -> None:
    assert written(write, []).decode() == ",".join(COLUMNS) + "\r\n"


def test_what_people_set_is_written_when_it_is_asked_for() -> None:
    set_by_hand = event(category="Recht", notes="a\nb", checked=True, hidden=True, conflict="No Tuesday.")
    (read,) = _read(
        content([set_by_hand], sources=[source(pages=(0, 3))]),
        columns=("notes", "id", "category", "checked", "hidden", "conflict", "page"),
        hidden=True,
    )
    assert list(read.items()) == [
        ("notes", "a\nb"),
        ("id", "0123456789ab"),
        ("category", "Recht"),
        ("checked", "yes"),
        ("hidden", "yes"),
        ("conflict", "No Tuesday."),
        ("page", "2"),
    ]
    assert tuple(_read([event()], columns=ALL_COLUMNS)[0]) == ALL_COLUMNS


@pytest.mark.parametrize(("columns", "told"), [(("id", "colour"), "no column colour"), ((), "No column was chosen")])
def test_columns_that_there_are_not(columns: tuple[str, ...], told: str) -> None:
    with pytest.raises(ExportError, match=told):
        _read([], columns=columns)


def test_hidden_events_are_left_out_unless_they_are_asked_for() -> None:
    events = [event(id="a", hidden=True), event(id="b")]
    assert [row["id"] for row in _read(events)] == ["b"]
    assert [row["id"] for row in _read(events, hidden=True)] == ["a", "b"]


@pytest.mark.parametrize(
    ("value", "changes", "cells"),
    [
        ("2021-07-02T15:30", {"type": TimexType.TIME}, (*["2021-07-02T15:30"] * 2, "2021-07-02T15:30:00", "minute")),
        ("2021-W26", {}, ("2021-06-28", "2021-07-04", "2021-06-28/2021-07-04", "week")),
        ("BC0044-03-15", {}, ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day")),
        ("199", {"mod": Mod.APPROX}, ("1990-01-01", "1999-12-31", "199X~", "decade")),
        ("2021-05-03", {"is_range": True}, ("2021-05-03", "2021-05-03", "2021-05-03", "day")),
    ],
)
def test_dates(value: str, changes: dict[str, Any], cells: tuple[str, ...]) -> None:
    placed = interval_of(value)
    assert placed is not None
    (read,) = _read([event(value=value, interval=placed[0], granularity=placed[1], **changes)])
    assert (read["start"], read["end"], read["edtf"], read["granularity"]) == cells
    assert (read["timex_value"], read["timex_mod"]) == (value, changes.get("mod", ""))


def test_without_the_guard_texts_are_as_they_are() -> None:
    assert _read([event(sentence="=1\0+1")], guard=False)[0]["sentence"] == "=1\ufffd+1"


@patient
@given(any_event())
def test_any_event_survives(any_one: Event) -> None:
    (read,) = _read([any_one], columns=ALL_COLUMNS, hidden=True)
    whole = dict(zip(ALL_COLUMNS, map(str, values_of(ALL_COLUMNS)(any_one, 0, "en")), strict=True))
    assert read == whole | {
        column: _safe(shown(whole[column]) if DECLARED[column].holds is Holds.ARTICLE else whole[column])
        for column in TEXTS
    }
    assert not any(read[column].startswith(("=", "+", "-", "@", "\t", "\r", "\0")) for column in TEXTS)


@patient
@given(st.lists(HOSTILE, max_size=5))
def test_as_many_rows_as_events(texts: list[str]) -> None:
    assert len(_read(event(sentence=text) for text in texts)) == len(texts)


@patient
@given(st.lists(any_event(), max_size=3))
def test_pandas_reads_the_same(events: list[Event]) -> None:
    data = written(write, events, columns=ALL_COLUMNS, hidden=True)
    frame = pandas.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False)
    assert frame.to_dict("records") == _read(events, columns=ALL_COLUMNS, hidden=True)


def test_libreoffice_reads_the_same_and_runs_nothing(tmp_path: Path, libreoffice: Callable[..., Path]) -> None:
    texts = ["=1+1", "\0=1+1", "'=1+1", "@SUM(1)", '="a"', "-0043-03-15", 'say "hi", he;\nsaid', "שלום \u202e🗓", "＝1"]
    write_to = tmp_path / "a.csv"
    write_to.write_bytes(written(write, [event(id=f"{number:012x}", label=text) for number, text in enumerate(texts)]))
    # Commas, quotes, UTF-8, all columns as they come, in English; then the same on the way out.
    told = "44,34,76,1,,1033,false,true,false"
    folder = libreoffice(f"csv:Text - txt - csv (StarCalc):{told}", write_to, reading=f"CSV:{told}")
    with (folder / "a.csv").open(encoding="utf-8", newline="") as stream:
        titles = [read["title"] for read in csv.DictReader(stream)]
    assert titles == list(map(_safe, texts))


@pytest.mark.parametrize(
    ("options", "mark", "separator"),
    [
        ({"separator": "semicolon"}, "", ";"),
        ({"separator": "tab"}, "", "\t"),
        ({"excel": True, "separator": "comma"}, "\ufeff", ","),
        ({"excel": True, "separator": "semicolon"}, "\ufeff", ";"),
    ],
)
def test_separators_and_the_mark_for_excel(options: dict[str, Any], mark: str, separator: str) -> None:
    text = written(write, [event(label="a;b,c\td")], **options).decode("utf-8")
    assert text.startswith(mark + separator.join(COLUMNS))
    rows = list(csv.reader(io.StringIO(text.removeprefix(mark), newline=""), delimiter=separator, strict=True))
    assert rows[1][1] == "a;b,c\td"


@pytest.mark.parametrize(
    ("locale", "excel", "separator"),
    [("de_DE.UTF-8", True, ";"), ("en_US.UTF-8", True, ","), ("fr_CA", True, ";"), ("C", True, ","), ("xx", True, ","),
     ("de_DE.UTF-8", False, ",")],
)  # fmt: skip
def test_excel_wants_a_semicolon_where_there_is_a_decimal_comma(
    monkeypatch: pytest.MonkeyPatch, locale: str, excel: bool, separator: str
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_NUMERIC", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    head = written(write, [], excel=excel).decode("utf-8-sig")
    assert head == separator.join(COLUMNS) + "\r\n"


def test_excel_is_not_given_what_it_would_spoil() -> None:
    stream = io.BytesIO()
    ides = event(interval=days_interval(-735_160, -735_159), granularity=Granularity.DAY, value="BC0044-03-15")
    long = event(sentence="🗓" * 20_000)
    done = write(content([ides, long]), stream, excel=True, separator="comma")
    first, second = csv.DictReader(io.StringIO(stream.getvalue().decode("utf-8-sig"), newline=""))
    assert first["start"] == first["edtf"] == "'-0043-03-15"
    assert len(second["sentence"].encode("utf-16-le")) <= 2 * 32_767
    assert second["sentence"] == "🗓" * 16_383 + "…"
    assert done.notes == (Note("cut_cells", 1),)
    assert done.notes[0].sentence == "Shortened: 1 text. A cell of a spreadsheet holds 32,767 characters."


@pytest.mark.parametrize("text", ["a" * 32_767, "🗓" * 16_383, "a" + "🗓" * 16_383])
def test_what_fits_is_not_cut(text: str) -> None:
    assert fitting(text) is text
    assert len(fitting(text + "b🗓").encode("utf-16-le")) // 2 in (32_766, 32_767)


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("x")', 'say "hi", he\r\nsaid;', "שלום \u202eabc", "🗓\0\xad\xa0", "a\ud800b", LONG]
)
def test_a_file_of_hostile_text_is_read_back(text: str) -> None:
    (read,) = _read([event(sentence=text)])
    assert read["sentence"] == _safe(shown(text))


@pytest.mark.parametrize(("count", "ticks"), [(0, []), (999, []), (1000, [1000]), (2500, [1000, 2000])])
def test_ticks_tell_the_rows_done(count: int, ticks: list[int]) -> None:
    told: list[int] = []
    done = write(content([event()] * count), io.BytesIO(), told.append)
    assert told == ticks
    assert done.rows == count


def test_a_row_has_a_cell_a_column() -> None:
    assert len(values_of(ALL_COLUMNS)(event(span=Span(0, 1)), 0, "en")) == len(set(ALL_COLUMNS))
    assert ALL_COLUMNS[: len(COLUMNS)] == COLUMNS


def test_the_words_of_an_article_turn_nothing_round_and_hold_no_controls() -> None:
    hostile = "on \u202e3\u202c \x1b[31mMay\u2066\n\t2020"
    (row,) = _read([event(sentence=hostile, expression=hostile, document=hostile, notes=hostile)], columns=ALL_COLUMNS)
    shown = "on 3 \ufffd[31mMay\n\t2020"
    assert [row[name] for name in ("sentence", "expression", "document", "notes")] == [shown, shown, shown, hostile]
