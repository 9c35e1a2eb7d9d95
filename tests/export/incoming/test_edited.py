"""Tables that come back: what each row says of one event, and what is told of a row that says what cannot be."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from made_events import HOSTILE, content, event, written

from timeline_app.errors import DocumentError
from timeline_app.export.columns import LONGEST_CELL
from timeline_app.export.incoming.edited import SENTENCES, Edited, Fault, Place, is_same, read_edited
from timeline_app.export.incoming.edited_dates import Dates
from timeline_app.export.json_format import write
from timeline_app.model.correction import Dating
from timeline_app.model.span import Span


def _saved(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_says_what_its_columns_do(tmp_path: Path) -> None:
    text = (
        "id,Title,start,end,timex_mod,document,char_start,char_end,expression,checked,Hidden\n"
        "00ff00ff00ff,Opened,1994-01-01,1994-12-31,APPROX,a.txt,3,7,1994,ja,no\n"
    )
    (row,), faults, narrow = read_edited(_saved(tmp_path / "a.csv", text))
    assert (faults, narrow) == ([], False)
    assert row == Edited(
        2, "00ff00ff00ff", Place("a.txt", Span(3, 7), "1994"), {"label": "Opened", "checked": True, "hidden": False},
        Dates("1994-01-01", "1994-12-31", None, "APPROX"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("word", "flag"),
    [
        ("yes", True),
        ("Ja", True),
        ("X", True),
        ("1", True),
        (" wahr ", True),
        ("", False),
        ("NEIN", False),
        ("0", False),
    ],
)
def test_yes_and_no_in_words_of_several_languages(tmp_path: Path, word: str, flag: bool) -> None:
    (row,), _, _ = read_edited(_saved(tmp_path / "a.csv", f"id,title,checked\n1,x,{word}\n"))
    assert row.fields["checked"] is flag


def test_a_row_that_says_neither_is_a_fault_and_the_others_count(tmp_path: Path) -> None:
    rows, faults, _ = read_edited(_saved(tmp_path / "a.csv", "id,title,checked\n1,x,perhaps\n2,y,yes\n"))
    assert [row.id for row in rows] == ["2"]
    assert faults == [Fault(2, "no_flag", "perhaps")]
    assert faults[0].sentence == "Row 2: “perhaps” is neither yes nor no."


@pytest.mark.parametrize(
    ("begin", "end"), [("", ""), ("3", ""), ("-3", "7"), ("3.5", "7"), ("1" * 10, "1" * 10), ("²", "7")]
)
def test_a_place_that_is_none_is_left_out(tmp_path: Path, begin: str, end: str) -> None:
    text = f"id,title,document,char_start,char_end\n1,x,a.txt,{begin},{end}\n"
    assert read_edited(_saved(tmp_path / "a.csv", text)).rows[0].place == Place("a.txt", None, "")


@pytest.mark.parametrize("header", ["a,b", "id,a", "title,start", "title,document,char_start"])
def test_a_table_that_names_no_events_is_refused(tmp_path: Path, header: str) -> None:
    with pytest.raises(DocumentError, match="no table of events"):
        read_edited(_saved(tmp_path / "a.csv", f"{header}\n{','.join('x' * len(header.split(',')))}\n"))


def test_json_says_it_as_well(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(written(write, content([event(label="Opened", notes="ask", hidden=True)])))
    (row,), faults, _ = read_edited(path)
    assert faults == []
    assert row.fields == {
        "label": "Opened", "category": "", "notes": "ask", "checked": False, "hidden": True, "role": "happening",
    }  # fmt: skip
    assert isinstance(row.dates, Dating)
    assert row.dates.interval == event().interval
    assert row.place == Place("a.txt", Span(3, 7), "1994")


@pytest.mark.parametrize(("cell", "role"), [("mention", "mention"), (" Plan ", "plan"), ("", None)])
def test_a_role_comes_back(tmp_path: Path, cell: str, role: str | None) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"id,role\n0123456789ab,{cell}\n", encoding="utf-8")
    (row,), faults, _ = read_edited(path)
    assert (row.fields.get("role"), faults) == (role, [])


def test_what_is_no_role_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,role\n0123456789ab,happened\n", encoding="utf-8")
    assert [fault.kind for fault in read_edited(path).faults] == ["no_role"]


@given(HOSTILE)
def test_a_text_is_the_same_as_itself_however_it_was_saved(text: str) -> None:
    saved = text.encode("utf-8", "replace").decode()
    assert is_same(text, saved, False)
    # Whoever writes line ends in two characters has none before.
    assert is_same(re.sub("\r\n|\r|\n", "\r\n", text), saved, False)


@pytest.mark.parametrize(
    ("before", "after", "narrow", "same"),
    [("a", "b", False, False), ("a", "a ", False, False), ("a\rb", "a\nb", False, True),
     ("café ☕", "café ?", True, True),
     ("café ☕", "café ?", False, False), ("x" * LONGEST_CELL * 2, "x" * (LONGEST_CELL - 1) + "…", False, True),
     ("x" * 100, "x" * 50 + "…", False, False)],
)  # fmt: skip
def test_only_what_files_do_to_texts_is_no_change(before: str, after: str, narrow: bool, same: bool) -> None:
    assert is_same(before, after, narrow) is same


@pytest.mark.parametrize("kind", SENTENCES)
def test_every_fault_is_a_sentence_with_its_row(kind: str) -> None:
    sentence = Fault(17, kind, "cell").sentence
    assert sentence.startswith("Row 17: ")
    assert sentence.endswith(".")
    assert "{" not in sentence
