"""Files of workspaces are made, replaced and let go of such that what was there is lost at no moment."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_locks import WorkspaceLock, acquire
from timeline_app.services.workspace_writer import Snapshot, fill, snapshot, write_all
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.ui.keeping import autosave_files
from timeline_app.ui.keeping.autosave_files import created, hold, in_memory, let_go, reopened, replaced, tell


class _End:
    """Remembers how the file before was let go of."""

    def __init__(self) -> None:
        self.told: list[bool] = []

    def __call__(self, is_over: bool, waits: bool = True) -> None:
        self.told.append(is_over)


@pytest.fixture
def end() -> _End:
    return _End()


def _whole(*analyses: AnalysisTable) -> Snapshot:
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, list(analyses), kept=True))
    return snapshot(workspace)


def _settings(path: Path) -> dict[str, object]:
    file = WorkspaceFile.read(path)
    try:
        return load(file).settings
    finally:
        file.close()


def _names(file: WorkspaceFile) -> list[str]:
    try:
        return [one.analysis.document.name for one in Workspace.of(load(file)).documents]
    finally:
        file.close()


def test_a_protected_file_is_not_replaced(tmp_path: Path, bridge: AnalysisTable, end: _End) -> None:
    path = tmp_path / "a.timeline"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(WorkspaceError, match=r"a\.timeline cannot be written: it is protected against changes"):
        replaced(path, _whole(bridge), end, None)
    assert path.read_text() == "old"
    assert end.told == [False]


def test_a_file_of_its_own_is_held_once_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave_files, "_SEEN_FIRST_S", 0.0)
    path, held = tmp_path / "unsaved.timeline", list[WorkspaceLock]()
    created(path, held, {"lanes": "{}"}).close()
    assert path.exists()
    assert _settings(path) == {"lanes": "{}"}
    assert len(held) == 1
    assert acquire(path) is None
    let_go(held, gone=path)
    assert not path.exists()
    again = acquire(path)
    assert again is not None
    again.release()


def test_what_is_let_go_of_and_worth_something_stays(tmp_path: Path) -> None:
    path, held = tmp_path / "a.timeline", list[WorkspaceLock]()
    WorkspaceFile.create(path).close()
    hold(path, held)
    # Somebody else's is not held a second time.
    hold(path, held)
    assert len(held) == 1
    let_go(held, gone=None)
    assert path.exists()


def test_a_file_is_replaced_as_a_whole(tmp_path: Path, end: _End, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    path = tmp_path / "work.timeline"
    write_all(path, _whole(bridge)).close()
    assert _names(replaced(path, _whole(museum), end, None)) == ["museum.txt"]
    assert end.told == [True]
    assert [one.name for one in tmp_path.iterdir()] == ["work.timeline"]


def test_what_was_there_may_be_kept_beside(tmp_path: Path, end: _End, bridge: AnalysisTable) -> None:
    path, kept = tmp_path / "work.timeline", tmp_path / "work (damaged).timeline"
    path.write_bytes(b"damaged")
    replaced(path, _whole(bridge), end, kept).close()
    assert kept.read_bytes() == b"damaged"


def test_a_link_stays_a_link(tmp_path: Path, end: _End, bridge: AnalysisTable) -> None:
    target, link = tmp_path / "deep" / "work.timeline", tmp_path / "link.timeline"
    link.symlink_to(target)
    assert _names(replaced(link, _whole(bridge), end, None)) == ["bridge.txt"]
    assert link.is_symlink()
    assert target.is_file()


def test_where_it_cannot_be_written_the_one_before_goes_on(tmp_path: Path, end: _End, bridge: AnalysisTable) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(WorkspaceError, match=r"cannot be written: .*\. Choose another name"):
        replaced(tmp_path / "file" / "work.timeline", _whole(bridge), end, None)
    assert end.told == [False]


def test_what_a_killed_program_left_is_cleared_away(tmp_path: Path, bridge: AnalysisTable) -> None:
    path = tmp_path / "work.timeline"
    write_all(path, _whole(bridge)).close()
    file = reopened(path)
    tell("view", "wide", file)
    file.close()
    with closing(WorkspaceFile.read(path)) as read:
        assert load(read).settings["view"] == "wide"


def test_in_memory_there_is_all_of_it(end: _End, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    assert _names(in_memory(_whole(bridge, museum), end)) == ["bridge.txt", "museum.txt"]
    assert end.told == [True]


def test_what_takes_the_place_of_a_file_says_at_once_how_it_is_shown(tmp_path: Path, bridge: AnalysisTable) -> None:
    path, seen = tmp_path / "work.timeline", list[dict[str, object]]()
    whole = _whole(bridge)._replace(settings={"lanes": '{"names": {}}', "filters": "{}"})
    # The file before is let go of as soon as the new one is there, and whoever looks then finds all of it.
    replaced(path, whole, lambda is_over, waits=True: seen.append(_settings(path)), None).close()
    assert seen == [{"lanes": '{"names": {}}', "filters": "{}"}]


def test_what_goes_on_in_memory_knows_how_it_is_shown(bridge: AnalysisTable, end: _End) -> None:
    file = in_memory(_whole(bridge)._replace(settings={"folds": "folded"}), end)
    assert load(file).settings == {"folds": "folded"}
    file.close()


def test_a_file_that_cannot_be_filled_is_closed(tmp_path: Path, bridge: AnalysisTable) -> None:
    file = WorkspaceFile.create(tmp_path / "work.timeline")
    file.database.execute("DROP TABLE steps")
    with pytest.raises(WorkspaceError):
        fill(file, _whole(bridge))
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        file.database.execute("SELECT 1")
