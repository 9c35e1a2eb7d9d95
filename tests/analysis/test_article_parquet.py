"""Articles in Parquet are read as those of a CSV table are, whatever the types of its columns."""

import datetime
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from held import documents, refusal

from timeline_app.analysis import article_parquet
from timeline_app.analysis.article_parquet import ArticleTable
from timeline_app.errors import DocumentError

TEXT = "Die Werft schloss am 3. Mai 1999. " * 8


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "press.parquet"


def _write(path: Path, columns: dict[str, Any], **more: Any) -> None:
    pyarrow.parquet.write_table(pyarrow.table(columns), path, **more)


def _days(path: Path) -> list[datetime.date | None]:
    return [document.published and document.published.day for document in documents(path)]


def test_text_date_title_and_id(path: Path) -> None:
    _write(path, {"ID": [17, 4], "Titel": ["Werft", None], "text": [TEXT, TEXT + "Ende."],
                  "date": ["2001-02-03", None], "language": ["de", "de"]})  # fmt: skip
    one, two = documents(path)
    assert (one.name, one.title, one.text, one.path) == ("17", "Werft", TEXT, path / "17")
    assert (two.name, two.published) == ("4", None)
    assert _days(path) == [datetime.date(2001, 2, 3), None]


@pytest.mark.parametrize("kind", [
    pyarrow.date32(), pyarrow.date64(), pyarrow.timestamp("s"), pyarrow.timestamp("us", tz="UTC"),
    pyarrow.timestamp("ns"), pyarrow.string(), pyarrow.large_string(),
    pyarrow.dictionary(pyarrow.int8(), pyarrow.string()),
], ids=str)  # fmt: skip
def test_dates_of_every_type(path: Path, kind: Any) -> None:
    day = datetime.datetime(1999, 5, 4) if pyarrow.types.is_temporal(kind) else "1999-05-04"
    _write(path, {"text": pyarrow.array([TEXT, TEXT]), "date": pyarrow.array([day, None], kind)})
    assert _days(path) == [datetime.date(1999, 5, 4), None]


def test_rows_without_a_name_are_numbered_and_those_without_text_left_out(path: Path) -> None:
    _write(path, {"body": [TEXT, "", None] * 4})
    assert [document.name for document in documents(path)] == ["press 01", "press 04", "press 07", "press 10"]


def test_the_order_of_dates_is_that_of_the_whole_table(path: Path) -> None:
    _write(path, {"text": [TEXT] * 3, "date": ["3/4/2001", "3/5/2001", "12/31/2001"]}, row_group_size=1)
    table = ArticleTable(path)
    assert [content.published for _, content in table.between(0, 1)] == [datetime.date(2001, 3, 4)]


@pytest.mark.parametrize("size", [1, 2, 3, 50])
def test_some_rows_of_a_table(path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(article_parquet, "_BATCH", 2)
    _write(path, {"text": [TEXT] * 10, "id": [f"n{number}" for number in range(10)]}, row_group_size=size)
    table = ArticleTable(path)
    assert table.rows == 10
    for first, after in ((0, 10), (0, 3), (2, 5), (9, 10), (4, 4)):
        assert [name for name, _ in table.between(first, after)] == [f"n{number}" for number in range(first, after)]


def test_columns_that_are_no_words_are_passed_over(path: Path) -> None:
    _write(path, {"text": pyarrow.array([[TEXT]]), "body": [TEXT], "id": [b"\xff"], "raw": [b"\xff"]})
    (document,) = documents(path)
    assert document.name == "press 1"


def test_a_table_of_other_things_is_told_as_such(path: Path) -> None:
    _write(path, {"name": ["Anna"], "age": [3]})
    assert "looks like a table without articles: of its columns (name, age)" in refusal(path)
    _write(path, {"id": ["x"], "start": [""], "end": [""], "expression": [""], "char_start": [1]})
    assert "looks like a table of events that Timeline exported" in refusal(path)


def test_a_damaged_file_is_told_as_such(path: Path) -> None:
    _write(path, {"text": [TEXT * 1000 + str(number) for number in range(9)]}, compression="none", use_dictionary=False)
    whole = path.read_bytes()
    damaged = whole[:4] + b"\xff" * 2000 + whole[2004:]
    for octets in (b"PAR1", b"no parquet at all", whole[:-10], damaged):
        path.write_bytes(octets)
        assert refusal(path).startswith(f"{path} cannot be read as Parquet: it is damaged. Save it anew")
    path.unlink()
    assert refusal(path) == f"{path} cannot be read: there is no such file or folder. Check its name and place."


def test_what_fits_into_no_memory_is_refused_with_the_way_to_go(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(path, {"text": [TEXT * 10 + str(number) for number in range(100)]})
    monkeypatch.setattr(article_parquet, "LARGEST", 1000)
    with pytest.raises(DocumentError, match=r"Read it in partitions: timeline-app tag .*press\.parquet --format"):
        ArticleTable(path).all()
    assert len(list(ArticleTable(path).between(0, 5))) == 5
