"""Articles are cut into partitions that hold all of them once, in order, and can be told apart."""

import os
import pickle
from pathlib import Path

import pytest

from timeline_app.analysis.choices import Choices
from timeline_app.cluster.partitions import Partition, files_of, partitions_of, with_companions
from timeline_app.errors import DocumentError


def _names(partitions: list[Partition]) -> list[list[str]]:
    return [[task.document().name for task in one.articles(Choices())] for one in partitions]


@pytest.mark.parametrize(("most", "names"), [
    (2, [["1.txt", "2.txt"], ["3.txt", "4.txt"], ["5.txt"]]),
    (5, [["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]]),
    (9, [["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]]),
])  # fmt: skip
def test_files_in_their_order(articles: Path, most: int, names: list[list[str]]) -> None:
    files, failures = files_of([articles])
    partitions, unread = partitions_of(files, most)
    assert (failures, unread) == ([], [])
    assert _names(partitions) == names
    assert [one.count for one in partitions] == [len(names) for names in names]
    assert all(one.size > 100 for one in partitions)


def test_rows_of_a_table_across_its_groups(press: Path) -> None:
    partitions, failures = partitions_of([press], 3)
    assert failures == []
    assert _names(partitions) == [["p0", "p1", "p2"], ["p3", "p4", "p5"], ["p6", "p7", "p8"], ["p9"]]
    assert _names(pickle.loads(pickle.dumps(partitions))) == _names(partitions)


def test_a_folder_of_parquet_is_its_files(press: Path, articles: Path, tmp_path: Path) -> None:
    for name in ("b.parquet", "a.parquet"):
        (tmp_path / name).write_bytes(press.read_bytes())
    files, failures = files_of([tmp_path, articles / "1.txt"])
    assert ([path.name for path in files], failures) == (["a.parquet", "b.parquet", "1.txt"], [])


def test_small_files_of_many_articles_go_with_the_others(articles: Path, tmp_path: Path) -> None:
    mail = "From a\nSubject: Eins\n\n{text}\n\n"
    (tmp_path / "post.mbox").write_text(mail.format(text="Am 3. Mai 1999.") + mail.format(text="Am 4. Mai 1999."))
    partitions, _ = partitions_of([articles / "1.txt", tmp_path / "post.mbox"], 2)
    assert [len(names) for names in _names(partitions)] == [2, 1]


def test_what_cannot_be_read_is_told(tmp_path: Path, articles: Path) -> None:
    (tmp_path / "bad.parquet").write_bytes(b"PAR1")
    partitions, (error,) = partitions_of([tmp_path / "bad.parquet", articles / "1.txt"])
    assert "cannot be read as Parquet" in str(error)
    assert _names(partitions) == [["1.txt"]]
    assert isinstance(files_of([tmp_path / "none"])[1], list)


def test_a_partition_knows_when_its_articles_are_others(press: Path, tmp_path: Path) -> None:
    path = tmp_path / "press.parquet"
    path.write_bytes(press.read_bytes())
    (tmp_path / "a.txt").write_text("Am 3. Mai 1999.")

    def identities() -> list[str]:
        return [one.identity for one in partitions_of([tmp_path / "a.txt", path], 5)[0]]

    before = identities()
    assert len(set(before)) == 3
    assert identities() == before
    os.utime(path, ns=(1, 1))
    assert [old == new for old, new in zip(before, identities(), strict=True)] == [True, False, False]
    (tmp_path / "a.txt").write_text("Am 4. Mai 1999!!")
    assert identities()[0] != before[0]


def test_names_that_come_twice_in_a_partition_are_told_apart(tmp_path: Path) -> None:
    import pyarrow
    import pyarrow.parquet

    path = tmp_path / "p.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"text": ["Am 3. Mai 1999. " * 20] * 3, "id": ["x", "x", "y"]}), path)
    assert _names(partitions_of([path])[0]) == [["x", "x (2)", "y"]]


def test_a_file_that_went_away_is_told_when_it_is_read(press: Path, tmp_path: Path) -> None:
    path = tmp_path / "press.parquet"
    path.write_bytes(press.read_bytes())
    (partition,), _ = partitions_of([path])
    path.unlink()
    with pytest.raises(DocumentError, match="there is no such file"):
        list(partition.articles(Choices()))


def test_files_that_are_read_together_are_companions(articles: Path) -> None:
    files, _ = files_of([articles])
    assert with_companions(Choices(), files).companions == tuple(files)
