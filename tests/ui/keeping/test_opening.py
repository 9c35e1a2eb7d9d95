"""Opening a workspace file: whole, in use elsewhere, damaged, or none at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_locks import acquire
from timeline_app.services.workspace_writer import snapshot, write_all
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.ui.keeping.opening import Found, opening
from timeline_app.ui.text.shortened import short_path


@pytest.fixture
def kept(tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable, translated_error: None) -> Path:
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, [bridge, museum], kept=True))
    path = tmp_path / "work.timeline"
    write_all(path, snapshot(workspace)).close()
    return path


@pytest.fixture
def found() -> "Callable[[Path], Found]":
    """Opens a file and lets go of it again when the test is over."""
    return lambda path: opening(path)(bool, lambda: False)


def _let_go(one: Found) -> None:
    if one.lock is not None:
        one.lock.release()


def test_a_whole_file_is_opened_for_writing(kept: Path, found: Callable[[Path], Found]) -> None:
    one = found(kept)
    try:
        assert (one.path, one.damaged, one.messages) == (kept, None, ())
        assert one.lock is not None
        assert [page.analysis.document.name for page in one.timeline.pages] == ["bridge.txt", "museum.txt"]
        assert len(one.workspace.documents) == 2
    finally:
        _let_go(one)


def test_a_journal_of_another_workspace_is_told_of(kept: Path, found: Callable[[Path], Found], tmp_path: Path) -> None:
    other = tmp_path / "other.timeline"
    WorkspaceFile.create(other).close()
    with closing(sqlite3.connect(other, isolation_level=None)) as database:
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        database.execute("CREATE TABLE more AS SELECT zeroblob(100000) AS x")
        Path(f"{other}-journal").replace(f"{kept}-journal")
    one = found(kept)
    try:
        assert (one.path, one.damaged) == (kept, None)
        assert "which belongs to another workspace" in "".join(one.messages)
        assert one.lock is not None
    finally:
        _let_go(one)


def test_a_file_that_somebody_has_open_can_be_read(kept: Path, found: Callable[[Path], Found]) -> None:
    held = acquire(kept)
    assert held is not None
    try:
        one = found(kept)
        assert one.lock is None
        assert one.damaged is None
        (message,) = one.messages
        assert short_path(kept) in message
        assert "another window" in message
        assert len(one.timeline.events) > 0
    finally:
        held.release()


def test_of_a_damaged_file_what_can_be_read_is_shown_and_the_file_left_alone(
    kept: Path, found: Callable[[Path], Found]
) -> None:
    with closing(sqlite3.connect(kept, isolation_level=None)) as database:
        database.execute("UPDATE analyses SET facts = '{}' WHERE id = 2")
    before = kept.read_bytes()
    one = found(kept)
    try:
        assert one.damaged == kept
        assert one.path is None
        assert [page.analysis.document.name for page in one.timeline.pages] == ["bridge.txt"]
        assert short_path(kept) in " ".join(one.messages)
        assert kept.read_bytes() == before
    finally:
        _let_go(one)


@pytest.mark.parametrize("content", [None, b"", b"no workspace at all"])
def test_what_is_none_is_told_and_stays_unclaimed(
    tmp_path: Path, found: Callable[[Path], Found], content: bytes | None
) -> None:
    path = tmp_path / "none.timeline"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WorkspaceError) as told:
        found(path)
    assert str(path) in str(told.value)
    if content is not None:
        claim = acquire(path)
        assert claim is not None
        claim.release()
