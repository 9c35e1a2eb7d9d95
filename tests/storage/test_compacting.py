"""A file holds what is needed and no more, and gives back the room; texts that several analyses have are there once."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.errors import WorkspaceError
from timeline_app.model.correction import OpenDocument
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, load
from timeline_app.storage.parts import analysis_parts
from timeline_app.storage.search_index import SENTENCES
from timeline_app.storage.values import Change, StepName

AGAIN = StepName("published")


@pytest.fixture
def file(path: Path) -> Iterator[WorkspaceFile]:
    with closing(WorkspaceFile.open(path)) as file:
        yield file


def _count(file: WorkspaceFile, table: str) -> int:
    (count,) = file.database.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


def _load(path: Path) -> Loaded:
    with closing(WorkspaceFile.read(path)) as file:
        return load(file)


def _analysed(file: WorkspaceFile, number: int, analysis: AnalysisTable, unneeded: tuple[int, ...] = ()) -> None:
    """Step 3: another analysis of the first document."""
    change = Change(("document", "1"), OpenDocument(place=1, analysis=1), OpenDocument(place=1, analysis=number))
    file.put_step(3, AGAIN, "", (change,), {number: analysis}, unneeded)


def test_a_text_is_kept_once(file: WorkspaceFile, path: Path, bridge: AnalysisTable) -> None:
    _analysed(file, 3, replace(bridge, version="another"))
    assert (_count(file, "texts"), _count(file, "analyses")) == (2, 3)
    assert [file.analysis(number).document.text for number in (1, 3)] == [bridge.document.text] * 2


def test_texts_of_one_checksum_are_not_taken_for_the_same(file: WorkspaceFile, bridge: AnalysisTable) -> None:
    crc = file.database.execute("SELECT crc FROM texts WHERE id = 1").fetchone()
    with closing(sqlite3.connect(file.path)) as database, database:
        database.execute("UPDATE texts SET crc = ? WHERE id = 2", crc)
    file = WorkspaceFile.open(file.path)
    _analysed(file, 3, replace(bridge, version="another"))
    assert file.analysis(3).document.text == bridge.document.text
    file.close()


def test_what_only_undone_steps_needed_leaves_the_file(file: WorkspaceFile, path: Path, bridge: AnalysisTable) -> None:
    _analysed(file, 3, replace(bridge, version="once"))
    file.move(2, (Change(("document", "1"), OpenDocument(place=1, analysis=3), OpenDocument(place=1, analysis=1)),))
    _analysed(file, 4, replace(bridge, version="twice"), (3,))
    assert sorted(number for (number,) in file.database.execute("SELECT id FROM analyses")) == [1, 2, 4]
    assert set((file.search('"bridge"') // SENTENCES).tolist()) == {1, 4}
    assert _load(path).faults == []
    assert file.analysis(1).document.text == bridge.document.text


def test_the_file_does_not_grow_with_changes_that_are_undone(
    file: WorkspaceFile, path: Path, bridge: AnalysisTable
) -> None:
    sizes = []
    for number in range(3, 23):
        _analysed(file, number, replace(bridge, version=f"{number}"), (number - 1,) if number > 3 else ())
        file.move(
            2, (Change(("document", "1"), OpenDocument(place=1, analysis=number), OpenDocument(place=1, analysis=1)),)
        )
        sizes.append(path.stat().st_size)
    assert max(sizes[2:]) <= sizes[0] * 1.2
    assert _load(path).faults == []


def test_the_index_keeps_little_of_what_was_taken_out_again_and_again(file: WorkspaceFile, path: Path) -> None:
    text = " ".join(f"On {1 + n % 28} March {1900 + n} bridge {n} was opened." for n in range(300))
    read: AnalysisTable = ReadText(text, "bridges", Choices(language="en"))(bool)
    _analysed(file, 3, read)
    alone = _index_bytes(file)
    for number in range(4, 24):
        _analysed(file, number, replace(read, version=f"{number}"), (number - 1,))
        assert _index_bytes(file) <= alone * 1.6
    assert set((file.search('"299"') // SENTENCES).tolist()) == {23}
    assert _load(path).faults == []


def _index_bytes(file: WorkspaceFile) -> int:
    (size,) = file.database.execute("SELECT sum(length(block)) FROM sentences_data").fetchone()
    return int(size)


def test_compacted_it_holds_what_is_needed_and_is_smaller(
    file: WorkspaceFile, path: Path, bridge: AnalysisTable
) -> None:
    before = _load(path)
    long = replace(bridge, document=replace(bridge.document, text=bridge.document.text * 2000))
    for number in range(3, 7):
        _analysed(file, number, replace(long, version=f"{number}"))
    size = path.stat().st_size
    file.move(2, (Change(("document", "1"), OpenDocument(place=1, analysis=6), OpenDocument(place=1, analysis=1)),))
    file.put_step(3, AGAIN, "", (), {})
    file.compact({1, 2})
    file.set("view", "wide")
    after = _load(path)
    assert path.stat().st_size < size / 2
    assert (after.faults, after.state, after.settings) == ([], before.state, {"view": "wide"})
    assert analysis_parts(after.analyses[1]) == analysis_parts(bridge)
    assert set((file.search('"bridge"') // SENTENCES).tolist()) == {1}


def test_what_is_needed_already_stays_as_it_is(file: WorkspaceFile, path: Path) -> None:
    before = path.read_bytes()
    file.compact({1, 2})
    assert path.read_bytes() == before


def test_on_a_full_disk_it_stays_as_it_is(file: WorkspaceFile, path: Path) -> None:
    (pages,) = file.database.execute("PRAGMA page_count").fetchone()
    before = path.read_bytes()
    file.database.execute(f"PRAGMA max_page_count = {pages}")
    file.database.execute("PRAGMA query_only = ON")
    with pytest.raises(WorkspaceError):
        file.compact({1})
    assert path.read_bytes() == before


def test_a_damaged_analysis_that_nobody_needs_is_no_obstacle(
    file: WorkspaceFile, path: Path, bridge: AnalysisTable
) -> None:
    _analysed(file, 3, replace(bridge, version="once"))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE columns SET data = x'00' WHERE analysis = 3")
    with closing(WorkspaceFile.open(path)) as again:
        again.move(
            2, (Change(("document", "1"), OpenDocument(place=1, analysis=3), OpenDocument(place=1, analysis=1)),)
        )
        _analysed(again, 4, replace(bridge, version="twice"), (3,))
    assert _load(path).faults == []


def test_only_what_is_shown_is_read(file: WorkspaceFile, path: Path, bridge: AnalysisTable) -> None:
    _analysed(file, 3, replace(bridge, version="once"))
    file.put_step(4, StepName("close"), "", (Change(("document", "2"), OpenDocument(place=2, analysis=2), None),), {})
    loaded = _load(path)
    assert (list(loaded.analyses), sorted(loaded.away), loaded.last) == ([3], [1, 2], 3)
    assert [loaded.away[number].name for number in (1, 2)] == ["bridge.txt", "museum.txt"]
