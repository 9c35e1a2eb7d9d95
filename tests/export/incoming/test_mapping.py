"""Which column of somebody else's table means what."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import DocumentError
from timeline_app.export.incoming.mapping import ROLES, START, columns_of, guessed
from timeline_app.export.incoming.tables import Row, Table


def _table(names: list[str], *records: list[str]) -> Table:
    rows = [Row(number, dict(zip(names, record, strict=True))) for number, record in enumerate(records, 2)]
    return Table(tuple(names), rows, False)


@pytest.mark.parametrize(
    ("names", "mapped"),
    [
        (["Date", "Title", "Notes"], {"start": "Date", "title": "Title", "notes": "Notes"}),
        (["Datum", "Titel", "Quelle"], {"start": "Datum", "title": "Titel", "source": "Quelle"}),
        (["START_DATE", "END-DATE"], {"start": "START_DATE", "end": "END-DATE"}),
        (["Beginn", "Ende", "Kategorie"], {"start": "Beginn", "end": "Ende", "category": "Kategorie"}),
        (["colour", "size"], {}),
    ],
)
def test_names_tell_what_columns_mean(names: list[str], mapped: dict[str, str]) -> None:
    assert dict(guessed(_table(names))) == mapped


def test_a_column_called_exactly_so_comes_before_one_called_alike() -> None:
    assert guessed(_table(["Date of birth", "Date"]))[START] == "Date"


def test_dates_in_a_column_tell_where_its_name_does_not() -> None:
    table = _table(["a", "b", "c"], ["x", "2021-07-02", "2020-01-01"], ["y", "03.07.2021", ""])
    assert guessed(table) == {START: "b"}


def test_a_column_without_a_cell_tells_of_no_dates() -> None:
    assert guessed(_table(["a", "b"], ["", "x"], [" ", "y"])) == {}


@given(
    st.lists(
        st.sampled_from(["Date", "Start", "Datum", "Ende", "Title", "Text", "Quelle", "x", "Notes 2"]), unique=True
    )
)
def test_no_column_has_two_roles(names: list[str]) -> None:
    mapped = guessed(_table(names))
    assert len(set(mapped.values())) == len(mapped)
    assert set(mapped) <= set(ROLES)
    assert set(mapped.values()) <= set(names)


def test_the_first_rows_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Date;Title\n" + "".join(f"{1990 + n};Event {n}\n" for n in range(9)), encoding="utf-8")
    columns = columns_of(path)
    assert columns.names == ("Date", "Title")
    assert columns.samples == tuple((str(1990 + n), f"Event {n}") for n in range(5))
    assert columns.mapped == {"start": "Date", "title": "Title"}


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"\n\n")
    with pytest.raises(DocumentError, match="names of its columns"):
        columns_of(path)
