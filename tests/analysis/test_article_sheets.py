"""Workbooks of Excel are read as tables of articles; openpyxl, another program's writer, makes them."""

import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from held import documents, refusal
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from timeline_app.analysis.inputs import inputs_of

TEXT = "Die Werft schloss am 3. Mai 1999. " * 8
Sheets = dict[str, list[Sequence[Any]]]


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    def make(sheets: Sheets, name: str = "presse.xlsx") -> Path:
        book = Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return make


def test_columns_are_known_by_their_names(workbook: Callable[..., Path]) -> None:
    path = workbook({"Presse": [
        ("Nummer", "Datum", "Titel", "Text", "Sprache"),
        ("p1", date(2021, 7, 7), "Die Werft", TEXT, "de"),
        ("p2", datetime(1904, 2, 8, 15, 30), "Feuer", TEXT + "Ende", "DE"),
        (3, "03.05.1999", None, TEXT, None),
    ]})  # fmt: skip
    one, two, three = documents(path)
    assert [one.name, two.name, three.name] == ["p1", "p2", "3"]
    assert [each.published.day for each in (one, two, three)] == [date(2021, 7, 7), date(1904, 2, 8), date(1999, 5, 3)]
    assert (one.title, one.language, one.text) == ("Die Werft", "de", TEXT)
    assert one.path == path / "p1"


def test_what_a_cell_shows_is_its_text(workbook: Callable[..., Path]) -> None:
    rich = CellRichText("Die ", TextBlock(InlineFont(b=True), "Werft"), f" & <mehr>\n{TEXT}")
    path = workbook({"a": [("id", "text"), ("x", rich), (7.0, "a\tb _x0041_ " + TEXT), (True, TEXT), ("=1+1", TEXT)]})
    first, second, third, fourth = documents(path)
    assert first.text == f"Die Werft & <mehr>\n{TEXT}"
    # As Excel shows it: this writer leaves such a spelling as it is.
    assert second.text.startswith("a\tb A ")
    # A formula without a result, as programs without a calculator write it, has no name to give.
    assert [one.name for one in (second, third, fourth)] == ["7", "TRUE", "presse 5"]


def test_empty_rows_and_columns_around_a_table_do_not_count(workbook: Callable[..., Path]) -> None:
    blank = (None,) * 4
    path = workbook({"a": [blank, (None, "id", None, "text"), blank, (None, "x", "noise", TEXT), blank]})
    (one,) = documents(path)
    assert (one.name, one.text) == ("x", TEXT)


def test_all_sheets_with_articles_are_read(workbook: Callable[..., Path]) -> None:
    words = [("Feld", "Sinn"), ("Text", "was gesagt wird")]
    path = workbook({
        "Erklärung": words, "leer": [], "2020": [("id", "text"), ("a", TEXT)], "2021": [("text",), (TEXT,)]
    })  # fmt: skip
    assert [one.name for one in documents(path)] == ["a", "presse 2"]
    told = refusal(workbook({"leer": [], "Erklärung": words}, "b.xlsx"))
    assert "looks like a table without articles: of its columns (Feld, Sinn)" in told
    assert "is an empty workbook" in refusal(workbook({"leer": []}, "c.xlsx"))


def test_a_workbook_of_events_is_told_apart(workbook: Callable[..., Path]) -> None:
    rows = [("id", "start", "end", "expression", "char_start", "text"), ("1", "1999", "1999", "1999", 0, TEXT)]
    assert "looks like a table of events that Timeline exported" in refusal(workbook({"a": rows}))


@pytest.mark.parametrize("begin", [CALENDAR_WINDOWS_1900, CALENDAR_MAC_1904])
def test_the_days_of_both_calendars_of_excel_are_read(tmp_path: Path, begin: datetime) -> None:
    book = Workbook()
    book.epoch = begin
    first = date(1904, 1, 1)
    for row in [("date", "text"), (date(1999, 5, 3), TEXT), (first, TEXT)]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert [one.published.day for one in documents(tmp_path / "a.xlsx")] == [date(1999, 5, 3), first]


def test_it_lies_in_archives_too(workbook: Callable[..., Path], tmp_path: Path) -> None:
    path = workbook({"a": [("id", "text"), ("x", TEXT)]})
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "tief/presse.xlsx")
    (one,) = documents(tmp_path / "a.zip")
    assert one.path == tmp_path / "a.zip" / "tief" / "presse.xlsx" / "x"


@pytest.mark.parametrize("cut", [100, 1000, 3000])
def test_a_damaged_workbook_is_told(workbook: Callable[..., Path], cut: int) -> None:
    path = workbook({"a": [("id", "text"), ("x", TEXT)]})
    path.write_bytes(path.read_bytes()[:cut])
    assert "cannot be read" in refusal(path)


def test_one_with_a_password_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"))
    (one,), failures = inputs_of([path])
    assert (one.path, one.member, failures) == (path, None, [])


def test_parts_that_do_harm_are_refused(workbook: Callable[..., Path], tmp_path: Path) -> None:
    path = workbook({"a": [("id", "text"), ("x", TEXT)]})
    made = tmp_path / "wide.xlsx"
    row = '<row r="1"><c r="ZZZ1" t="str"><v>x</v></c></row>'
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.namelist():
            data = old.read(part)
            if part.startswith("xl/worksheets"):
                data = data.replace(b"<sheetData>", b"<sheetData>" + row.encode())
            new.writestr(part, data)
    assert "more than 16,384 columns" in refusal(made)


def test_what_is_no_workbook_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(bytes(range(256)) * 20)
    assert "a.xlsx cannot be read: it does not begin as a workbook" in refusal(tmp_path / "a.xlsx")
    # Some programs call pages so.
    (tmp_path / "b.xlsx").write_text(f"<html><body><p>{TEXT}</p></body></html>")
    (one,), failures = inputs_of([tmp_path / "b.xlsx"])
    assert (one.member, failures) == (None, [])
