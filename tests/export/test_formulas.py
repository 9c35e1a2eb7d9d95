"""No table runs anything, by whatever its rows are split, and every text can be had back exactly."""

import csv
import io
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_events import HOSTILE, event, patient, told, written

from timeline_app.export.columns import TEXTS
from timeline_app.export.csv import COLUMNS, SEPARATORS, write
from timeline_app.export.desk.timelinejs import write_csv
from timeline_app.export.formulas import guarded, may_need_guard, referenced, unguarded
from timeline_app.export.incoming.edited import read_edited
from timeline_app.model.event import Event

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
BROKEN = st.one_of(
    HOSTILE,
    st.text(st.sampled_from("=+-@＝＋－＠\t\r\n|\"',;'a&<\0"), max_size=20),
    st.lists(
        st.sampled_from(['"', "'", ";", ",", "\t", "\r\n", "=", "a", '"=', ";=", ';"=', "'=", "; ", "==", "&"])
    ).map("".join),
)
"""Texts that end cells and rows and open quotes at places of their own, with guards among them."""


def _named(text: str) -> Event:
    return event(**dict.fromkeys(("label", "sentence", "explanation", "document", "category", "notes"), text))


def _runs(cell: str) -> bool:
    """Whether a spreadsheet may take a cell for a formula, even one that trims it and takes quotes away."""
    return cell.lstrip('\t\r\n"').startswith(SIGNS)


def _cells(data: str, separator: str) -> Iterator[str]:
    csv.field_size_limit(2**31 - 1)
    for row in csv.reader(io.StringIO(data, newline=""), delimiter=separator):
        yield from row


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("a;=1+1", "a;'=1+1"),
        ("a,-1;\t@b", "a,'-1;\t'@b"),
        ("a\r\n＝1", "a\r\n'＝1"),
        ('a;"=1', "a;\"'=1"),
        ("a;'=1", "a;''=1"),
        ("\t=1", "'\t'=1"),
        ("\na", "'\na"),
        ("a|+1", "a|'+1"),
        ("== ;==", "'== ;'=="),
    ],
)
def test_every_place_where_a_cell_may_begin_is_guarded(text: str, safe: str) -> None:
    assert guarded(text) == safe
    assert unguarded(safe) == text
    assert may_need_guard(f",{text}")


@pytest.mark.parametrize(
    "text", ["", "a=1", "a; =1", "5 - 3", "'a", "'", "a;'b", "1994", "„=1“", "–1", "a;\n", "say '"]
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@patient
@given(BROKEN)
def test_the_guard_can_always_be_taken_away(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert may_need_guard(f",{text}") or guarded(text) == text


@patient
@given(BROKEN)
def test_a_guard_is_never_one_too_many(text: str) -> None:
    assert guarded(unguarded(guarded(text))) == guarded(text)


@settings(patient, max_examples=300)
@given(
    separator=st.sampled_from([*SEPARATORS]),
    other=st.sampled_from([*SEPARATORS.values(), "|"]),
    texts=st.lists(BROKEN, max_size=3),
    excel=st.booleans(),
)
def test_no_cell_runs_however_its_row_is_split(separator: str, other: str, texts: list[str], excel: bool) -> None:
    data = written(write, map(_named, texts), separator=separator, excel=excel).decode("utf-8-sig")
    assert not any(map(_runs, _cells(data, other)))
    slides = written(write_csv, map(_named, texts)).decode("utf-8")
    assert not any(map(_runs, _cells(slides, other)))


@settings(patient, max_examples=300)
@given(
    separator=st.sampled_from([*SEPARATORS]),
    other=st.sampled_from([*SEPARATORS.values()]),
    text=BROKEN,
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_NONE]),
)
def test_no_cell_runs_in_pandas(separator: str, other: str, text: str, quoting: int) -> None:
    data = written(write, [_named(text)], separator=separator)
    # A name for every cell that there may be: it refuses rows that are longer than the first.
    names = [str(number) for number in range(30 + 6 * len(text))]
    options: dict[str, Any] = {"index_col": False, "dtype": str, "keep_default_na": False, "quoting": quoting}
    try:
        frame = pandas.read_csv(io.BytesIO(data), sep=other, names=names, header=None, **options)
    except pandas.errors.ParserError:
        # Split elsewhere, the last quote may be left open: nothing is shown then.
        assert SEPARATORS[separator] != other or quoting == csv.QUOTE_NONE
        return
    assert not any(_runs(cell) for cell in frame.to_numpy().ravel() if isinstance(cell, str))


@pytest.mark.parametrize("separator", SEPARATORS)
def test_libreoffice_runs_nothing_however_it_splits(
    tmp_path: Path, libreoffice: Callable[..., Path], separator: str
) -> None:
    texts = ["a;=1+1", "a,=1+1", "a\t=1+1", 'a;"=1+1', 'a\n"=1+1";x', "a;'=1+1", "x\n=1+1", ';"";=1+1']
    (tmp_path / "a.csv").write_bytes(written(write, map(_named, texts), separator=separator))
    for other in (44, 59, 9):
        # Formulas are looked for, and cells saved as they are written, not as they are shown.
        told = f"{other},34,76,1,,1033,false,true,false,false,false,0,true,false,true"
        to = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,true"
        folder = libreoffice(to, tmp_path / "a.csv", reading=f"CSV:{told}")
        saved = (folder / "a.csv").read_text(encoding="utf-8")
        assert not any(map(_runs, _cells(saved, ",")))
        assert "2" not in set(_cells(saved, ","))


@pytest.mark.parametrize("separator", SEPARATORS)
@patient
@given(texts=st.lists(BROKEN, min_size=1, max_size=3))
def test_what_comes_back_is_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, separator: str, texts: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / f"{separator}.csv"
    path.write_bytes(written(write, map(_named, texts), separator=separator, columns=(*COLUMNS, "category", "notes")))
    back = [row.fields for row in read_edited(path).rows]
    expected = [told(text).replace("\0", "\ufffd") for text in texts]
    assert [row["label"] for row in back] == [row["notes"] for row in back] == expected


@patient
@given(BROKEN)
def test_html_shows_the_same_without_a_formula(text: str) -> None:
    html = text.replace("&", "&amp;").replace("<", "&lt;")
    assert unescape(referenced(html)) == unescape(html)
    for separator in (*SEPARATORS.values(), "|"):
        assert not any(_runs(cell) for cell in _cells(f'"{referenced(html).replace(chr(34), 2 * chr(34))}"', separator))


def test_a_row_is_safe_without_a_look_at_each_text() -> None:
    """What nearly all rows are like: prose with hyphens, signs and separators."""
    prose = "Am 2021-07-02 trat er - so hieß es - in Kraft; a=b, 3 + 4, „x“, a@b.de"
    assert not may_need_guard("".join(f",{prose}" for _ in TEXTS))
    assert written(write, [_named(prose)]).count(b"'") == 0
