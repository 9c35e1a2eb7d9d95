"""A workbook's first sheet is a table like any other; openpyxl, another program's writer, makes it."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

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
