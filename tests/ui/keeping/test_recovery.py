"""Work that was left without a name: found with what it is of, the newest first, and forgotten when that is wanted."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.services.edits import open_documents
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_locks import unsaved_folder
from timeline_app.services.workspace_writer import snapshot, write_all
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.keeping.recovery import Recovery, _joined, found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return unsaved_folder()


def _leave(path: Path, age: int, *analyses: AnalysisTable) -> Path:
    workspace = Workspace()
    workspace.do(open_documents(workspace, list(analyses), kept=True))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_all(path, snapshot(workspace)).close()
    os.utime(path, (10**9 - age, 10**9 - age))
    return path


def test_it_is_told_by_its_documents_the_newest_first(
    folder: Path, bridge: AnalysisTable, museum: AnalysisTable, translated_error: None
) -> None:
    old = _leave(folder / "a.timeline", 100, museum)
    new = _leave(folder / "b.timeline", 0, bridge, museum)
    assert [one.path for one in found()] == [new, old]
    assert [one.title.split(" – ")[1] for one in found()] == ["bridge.txt, museum.txt", "museum.txt"]


def test_nothing_was_left(folder: Path, translated_error: None) -> None:
    assert found() == []


def test_it_looks_beside_the_window_and_forgets(
    folder: Path, bridge: AnalysisTable, translated_error: None, qtbot: QtBot
) -> None:
    path, recovery = _leave(folder / "a.timeline", 0, bridge), Recovery()
    with qtbot.waitSignal(recovery.looked, timeout=10_000):
        recovery.look()
    assert [one.path for one in recovery.left] == [path]
    recovery.forget(path)
    assert (recovery.left, path.exists(), found()) == ([], False, [])


@pytest.mark.parametrize(
    ("names", "text"),
    [((), ""), (("a",), "a"), (("a", "b"), "a, b"), (("a", "b", "c"), "a, b and 1 more"),
     (("a", "b", "c", "d"), "a, b and 2 more")],
)  # fmt: skip
def test_some_names_stand_for_all(translated_error: None, names: tuple[str, ...], text: str) -> None:
    assert _joined(names) == text
