"""A workbook's first sheet is a table like any other; openpyxl, another program's writer, makes it."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from timeline_app.documents import sheets
from timeline_app.errors import DocumentError
from timeline_app.export.incoming.mapping import columns_of
from timeline_app.export.incoming.sheet_tables import read_table_or_sheet
from timeline_app.services.table_import import import_rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    book = Workbook()
    book.active.title = "leer"
    sheet = book.create_sheet("Chronik")
    for row in (
        ("Datum", "Ereignis", "Anmerkung"), (date(1999, 5, 3), "Die Werft schließt", None), (None, None, None),
        (datetime(2021, 7, 2, 14, 30), "Der Rat tagt", "wichtig"), (1843, "Gründung", None),
    ):  # fmt: skip
        sheet.append(row)
    book.save(tmp_path / "chronik.xlsx")
    return tmp_path / "chronik.xlsx"


def test_its_cells_are_texts_under_the_names_of_the_first_row(path: Path) -> None:
    table = read_table_or_sheet(path)
    assert table.names == ("Datum", "Ereignis", "Anmerkung")
    assert [(row.number, row.cells["Datum"]) for row in table.rows] == [
        (2, "1999-05-03"), (4, "2021-07-02 14:30:00"), (5, "1843")
    ]  # fmt: skip


def test_a_chronology_in_it_becomes_events(path: Path) -> None:
    columns = columns_of(path)
    assert columns.mapped["start"] == "Datum"
    document = import_rows(path, columns.mapped).analysis.document
    assert "Die Werft schließt" in document.text
    assert "1999-05-03" in document.text


def test_what_is_no_table_is_told(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "leer.xlsx")
    with pytest.raises(DocumentError, match="has no row with the names of its columns"):
        read_table_or_sheet(tmp_path / "leer.xlsx")
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(DocumentError, match=r"a\.xlsx cannot be read as a table: the archive that"):
        read_table_or_sheet(tmp_path / "a.xlsx")


def _made(tmp_path: Path, *rows: tuple[object, ...], merged: tuple[str, ...] = ()) -> list[dict[str, str]]:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cells in merged:
        book.active.merge_cells(cells)
    book.save(tmp_path / "a.xlsx")
    return [row.cells for row in read_table_or_sheet(tmp_path / "a.xlsx").rows]


def test_times_and_hours_are_of_no_day(tmp_path: Path) -> None:
    cells = (time(14, 30), timedelta(hours=25, minutes=30), timedelta(minutes=7), 0, datetime(1900, 1, 1, 6))
    made = _made(tmp_path, ("Wann",), *((cell,) for cell in cells))
    assert [row["Wann"] for row in made] == ["14:30:00", "25:30:00", "00:07:00", "0", "1900-01-01 06:00:00"]
    imported = import_rows(tmp_path / "a.xlsx", {"start": "Wann"})
    assert [number for number, _ in imported.undated] == [2, 3, 4, 5]


def test_what_stands_in_merged_cells_stands_beside_all_their_rows(tmp_path: Path) -> None:
    rows = [("Tag", "Was", "Wo"), (date(1999, 5, 3), "a", "Kiel"), (None, "b", None), (None, None, None),
            (None, "c", None), ("1843", "d", None)]  # fmt: skip
    made = _made(tmp_path, *rows, merged=("A2:A5", "C2:C3", "B6:C6"))
    assert [(row.get("Tag"), row["Was"], row.get("Wo", "")) for row in made] == [
        ("1999-05-03", "a", "Kiel"), ("1999-05-03", "b", "Kiel"), ("1999-05-03", "c", ""), ("1843", "d", "")
    ]  # fmt: skip


def test_names_of_columns_reach_down_to_no_row(tmp_path: Path) -> None:
    rows = [("Datum", "Zeit", None), (None, "von", "bis"), ("1999", "8", "9")]
    assert _made(tmp_path, *rows, merged=("A1:A2", "B1:C1"))[0] == {"Zeit": "von"}


def test_more_merged_cells_than_can_be_borne_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "_MOST_REPEATED", 5)
    with pytest.raises(DocumentError, match="more than 5 cells of it are merged"):
        _made(tmp_path, ("a", "b"), *[(1, 2)] * 9, merged=("A2:A9",))


def test_columns_of_one_name_keep_their_cells(tmp_path: Path) -> None:
    assert _made(tmp_path, ("Datum", "Text", None, "Text"), (1999, "a", "-", "b")) == [
        {"Datum": "1999", "Text": "a", "Text (2)": "b"}
    ]  # fmt: skip
