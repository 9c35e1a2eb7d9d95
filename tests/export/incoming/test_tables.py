"""Tables are read however other programs saved them: encodings, separators, quoting, ragged rows."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import LONG, patient

from timeline_app.errors import DocumentError
from timeline_app.export import reading
from timeline_app.export.incoming.tables import LONGEST_CELL, LONGEST_LINE, MOST_COLUMNS, Row, listed, read_table


def _table(path: Path, content: bytes | str) -> list[dict[str, str]]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return [row.cells for row in read_table(path).rows]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables") / "a.csv"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(path: Path, separator: str, end: str) -> None:
    lines = [["Datum", "Titel"], ["2.7.2021", f"a,b;c{separator}d"], ["3.7.2021", 'say "x"']]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, lineterminator=end).writerows(lines)
    assert _table(path, stream.getvalue()) == [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(path: Path, encoding: str) -> None:
    path.write_bytes("Datum;Titel\n2.7.2021;Größe – „€“\n".encode(encoding))
    table = read_table(path)
    assert table.rows == [Row(2, {"Datum": "2.7.2021", "Titel": "Größe – „€“"})]
    assert table.is_narrow == (encoding == "cp1252")


def test_a_line_for_excel_is_no_row(path: Path) -> None:
    assert _table(path, "sep=|\r\na|b;c\r\n1|2\r\n") == [{"a": "1", "b;c": "2"}]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(path: Path) -> None:
    path.write_text('a,b\n1,"x\ny"\n,\n\n2,z\n', encoding="utf-8")
    assert [row.number for row in read_table(path).rows] == [2, 5]


def test_rows_may_be_short_or_long(path: Path) -> None:
    assert _table(path, "a,b\n1\n1,2,3\n") == [{"a": "1"}, {"a": "1", "b": "2"}]


def test_a_single_column(path: Path) -> None:
    assert _table(path, "Datum\n1994\n1995\n") == [{"Datum": "1994"}, {"Datum": "1995"}]


def test_a_very_long_cell(path: Path) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([["a", "b"], [LONG * 3, "x"]])
    assert _table(path, stream.getvalue()) == [{"a": LONG * 3, "b": "x"}]


@pytest.mark.parametrize("content", ["", "\n", " , \n1,2\n"])
def test_a_table_needs_names(path: Path, content: str) -> None:
    with pytest.raises(DocumentError, match=r"a\.csv has no row with the names of its columns\. Give each"):
        _table(path, content)


@pytest.mark.parametrize(
    ("content", "message"), [(b"PK\x03\x04\xff\xfe", "is a zip archive"), (b"\xff\xfe\x00\xd8\x00", "is damaged at")]
)
def test_what_is_no_text(path: Path, content: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        _table(path, content)


_CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@patient
@given(
    rows=st.lists(st.lists(_CELLS, min_size=3, max_size=3), min_size=1, max_size=5),
    separator=st.sampled_from([",", ";", "\t"]),
)
def test_any_cells_come_back(path: Path, rows: list[list[str]], separator: str) -> None:
    names = ["id", "title", "start"]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([names, *rows])
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    assert _table(path, stream.getvalue()) == [dict(zip(names, row, strict=True)) for row in filled]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a," * MOST_COLUMNS + "b\n1\n", "row 1 has more than 16,384 columns"),
        ("a,b\n1," + "x" * (LONGEST_CELL + 1), "a cell has more than 1,048,576 characters"),
        ("a,b\n1,2\n" + "1," * (LONGEST_LINE // 2) + "2\n", "line 3 has more than 4,194,304 characters"),
    ],
)
def test_what_is_larger_than_any_table_of_events(path: Path, content: str, reason: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        _table(path, content)
    columns = "Leave columns out that hold nothing of articles or events, or choose another table."
    texts = "Put texts of that length into files of their own, or choose another table."
    advice = columns if "columns" in reason else texts
    assert str(refusal.value) == f"{path} cannot be read as a table: {reason}. {advice}"


def test_what_a_table_may_be_at_most(path: Path) -> None:
    names = [f"c{number}" for number in range(MOST_COLUMNS)]
    assert _table(path, ",".join(names) + "\n1,2\n") == [{"c0": "1", "c1": "2"}]
    assert _table(path, "a,b\n1," + "x" * LONGEST_CELL) == [{"a": "1", "b": "x" * LONGEST_CELL}]


def test_a_file_is_not_read_beyond_its_bound(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 2**20)
    with pytest.raises(DocumentError, match=r"a\.csv has 2 MB; at most 1 MB can be read\. Split it"):
        _table(path, "a,b\n" + "1,2\n" * 2**19)


def test_a_message_lists_the_first_of_many_columns() -> None:
    assert listed(["a", "b"]) == "a, b"
    assert listed([str(number) for number in range(10_000)]).endswith("18, 19, …")


def test_of_long_names_a_message_has_the_beginning() -> None:
    assert len(listed(["x" * 5000, "y"])) < 100


def test_columns_of_one_name_keep_their_cells(path: Path) -> None:
    assert _table(path, "date,text,text,,\n1999,a,b,c,d\n") == [{"date": "1999", "text": "a", "text (2)": "b", "": "d"}]
    head = ",".join(["x"] * MOST_COLUMNS)
    path.write_text(f"{head}\n{head}\n")
    assert read_table(path).names[-1] == f"x ({MOST_COLUMNS})"
