"""An index that is damaged never gives a wrong answer: it is made anew, in the file or beside it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.storage.search_index import SENTENCES, index_sum, is_as_written
from timeline_app.storage.values import StepName

DAMAGES = {
    "a word is another": "UPDATE sentences_data SET block = CAST(replace(block, 'bridge', 'brigde') AS BLOB)",
    "a block is empty": "UPDATE sentences_data SET block = zeroblob(length(block)) WHERE id > 10",
    "a block is missing": "DELETE FROM sentences_data WHERE id > 10",
    "the structure is missing": "DELETE FROM sentences_data WHERE id = 10",
    "the structure is another": "UPDATE sentences_data SET block = x'ffffffffffff' WHERE id = 10",
    "all blocks are missing": "DELETE FROM sentences_data",
    "the version is another": "UPDATE sentences_config SET v = 1",
    "the sum is another": "UPDATE settings SET value = value + 1 WHERE name = 'index'",
    "the sum is missing": "DELETE FROM settings WHERE name = 'index'",
}
OPENED = {"read": WorkspaceFile.read, "open": WorkspaceFile.open}


def _search(path: Path, opened: "Callable[[Path], WorkspaceFile]") -> list[int]:
    with closing(opened(path)) as file:
        found = [*file.search('"bridge"')]
        assert file.words_with("ridg", 5) == ["bridge"]
        assert [*file.search('"bridge"')] == found
    return [int(row) for row in found]


@pytest.mark.parametrize("how", OPENED)
@pytest.mark.parametrize("damage", DAMAGES)
def test_the_answer_is_the_same_with_a_damaged_index(path: Path, damage: str, how: str) -> None:
    right = _search(path, WorkspaceFile.read)
    assert right
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        before = database.total_changes
        database.execute(DAMAGES[damage])
        assert database.total_changes > before
    assert _search(path, OPENED[how]) == right


@pytest.mark.parametrize("damage", DAMAGES)
def test_documents_are_added_to_a_damaged_one(path: Path, damage: str, bridge: AnalysisTable) -> None:
    right = _search(path, WorkspaceFile.read)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(DAMAGES[damage])
    with closing(WorkspaceFile.open(path)) as file:
        file.put_step(3, StepName("open"), "", (), {3: bridge})
    added = [row % SENTENCES + 3 * SENTENCES for row in right if row // SENTENCES == 1]
    assert _search(path, WorkspaceFile.read) == [*right, *added]


def test_it_is_mended_in_the_file(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(DAMAGES["a word is another"])
    _search(path, WorkspaceFile.open)
    with closing(sqlite3.connect(path)) as database:
        assert is_as_written(database)


def test_a_whole_one_is_not_made_anew(path: Path) -> None:
    before = path.read_bytes()
    for opened in OPENED.values():
        _search(path, opened)
    assert path.read_bytes() == before


def test_every_way_to_change_it_keeps_its_sum(path: Path, bridge: AnalysisTable) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        works: list[Callable[[], object]] = [
            lambda: file.put_step(3, StepName("open"), "", (), dict.fromkeys(range(3, 20), bridge)),
            lambda: file.put_step(4, StepName("published"), "", (), {20: bridge}, [3]),
            lambda: file.set("view", "wide"),
            lambda: file.compact([1, 2]),
        ]
        for work in works:
            work()
            assert is_as_written(file.database)
            assert index_sum(file.database) > 0
        assert load(file).settings == {"view": "wide"}


def test_damage_of_whole_pages_changes_no_answer(path: Path) -> None:
    """Each page in turn; where the texts can still be read, what is found is right."""
    right, whole = _search(path, WorkspaceFile.read), path.read_bytes()
    answers = 0
    for page in range(1, len(whole) // 4096):
        path.write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        with closing(WorkspaceFile.read(path)) as file:
            loaded = load(file)
            if list(loaded.analyses) == [1, 2]:
                assert [*file.search('"bridge"')] == right
                answers += 1
    assert answers > 5
