"""Workbooks are what openpyxl reads without a complaint, whatever stands in the cells and whatever goes wrong."""

import io
import re
from collections.abc import Iterator, Sequence
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from made_events import HOSTILE, patient
from openpyxl.utils.escape import unescape

from timeline_app.export import spreadsheetml
from timeline_app.export.characters import allowed
from timeline_app.export.spreadsheetml import DAY, MINUTE, TEXT, WRAPPED, number, text, workbook


def _packed(rows: Sequence[Sequence[str]], columns: int, most_rows: int = 100) -> io.BytesIO:
    stream = io.BytesIO()
    with workbook(stream, "Sheet", [(f"c{place}", 10 + place) for place in range(columns)]) as book:
        left = iter(rows)
        while len(book.sheets) * (most_rows - 1) < max(len(rows), 1):
            book.add_sheet(left, most_rows)
    return stream


def test_numbers_and_texts_stand_where_they_belong() -> None:
    row = [text("1994", TEXT), "", number(0.5, MINUTE), number(36_526, DAY), text(" a\nb ", WRAPPED)]
    sheet = openpyxl.load_workbook(_packed([row], 5)).active
    assert [tuple(cells) for cells in sheet.values][1][:3] == ("1994", None, sheet["C2"].value)
    assert (sheet["C2"].number_format, sheet["D2"].number_format) == ("yyyy-mm-dd hh:mm", "yyyy-mm-dd")
    assert str(sheet["D2"].value) == "2000-01-01 00:00:00"
    assert sheet["E2"].value == " a\nb "
    assert [sheet[place].alignment.wrap_text for place in ("A2", "E2")] == [None, True]
    assert all(sheet[place].alignment.vertical == "top" for place in ("A2", "C2", "D2", "E2"))
    assert [sheet.column_dimensions[letter].width for letter in "AE"] == [10, 14]


def test_columns_go_on_behind_z() -> None:
    row = [number(place, TEXT) for place in range(800)]
    sheet = openpyxl.load_workbook(_packed([row], 800)).active
    assert [(sheet[place].value, sheet[f"{place[:-1]}1"].value) for place in ("Z2", "AA2", "ZZ2", "AAA2")] == [
        (25, "c25"),
        (26, "c26"),
        (701, "c701"),
        (702, "c702"),
    ]
    assert sheet.auto_filter.ref == "A1:ADT2"


@patient
@given(st.one_of(HOSTILE, st.text(st.sampled_from("_x0041Df&<>\r\n \t\ufffe\ud800\x0b🗓"))))
def test_any_text_survives(value: str) -> None:
    cell = openpyxl.load_workbook(_packed([[text(value, TEXT)]], 1)).active["A2"]
    assert unescape(cell.value or "") == allowed(value)


def test_all_parts_are_told_of_and_are_xml() -> None:
    with ZipFile(_packed([["", ""]] * 7, 2, 3)) as archive:
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
        assert archive.testzip() is None
    kinds = {part.get("PartName", "")[1:] for part in parts["[Content_Types].xml"]} - {""}
    assert kinds == {name for name in parts if not name.endswith(".rels")} - {"[Content_Types].xml"}
    targets = {f"xl/{link.get('Target')}" for link in parts["xl/_rels/workbook.xml.rels"]}
    assert targets == kinds - {"xl/workbook.xml"}
    assert len(targets) == 5
    ids = re.findall(r'r:id="(\w+)"', etree.tostring(parts["xl/workbook.xml"]).decode())
    assert ids == [link.get("Id") for link in parts["xl/_rels/workbook.xml.rels"]][:4]


def test_only_the_first_sheet_is_chosen() -> None:
    sheets = openpyxl.load_workbook(_packed([["", ""]] * 4, 2, 3)).worksheets
    assert [sheet.sheet_view.tabSelected for sheet in sheets] == [True, None]
    assert [sheet.title for sheet in sheets] == ["Sheet", "Sheet 2"]


def test_a_sheet_is_ended_before_an_archive_cannot_hold_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheetml, "_MOST_BYTES", 1000)
    stream = io.BytesIO()
    rows = iter([[text(f"{place:0500}", TEXT)] for place in range(4)])
    with workbook(stream, "Sheet", [("c", 9)]) as book:
        for first in rows:
            book.add_sheet(_led(first, rows), 100)
    sheets = openpyxl.load_workbook(stream).worksheets
    assert [[row[0][-2:] for row in sheet.values] for sheet in sheets] == [["c", "00", "01"], ["c", "02", "03"]]


def _led(first: list[str], rows: Iterator[list[str]]) -> Iterator[list[str]]:
    yield first
    yield from rows


class _Full(io.BytesIO):
    def write(self, data: object) -> int:
        raise OSError(28, "No space left on device")


def test_a_full_device_is_told() -> None:
    with pytest.raises(OSError, match="No space"), workbook(_Full(), "Sheet", [("c", 9)]) as book:
        book.add_sheet([[number(1, TEXT)]], 100)
