"""What reading does beside the window: all files that can be read, and sentences about those that cannot."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain, ReadText
from timeline_app.analysis.worker_pool import Here, WorkerPool
from timeline_app.errors import DocumentError
from timeline_app.services import edits
from timeline_app.services.event_folder.timeline import FolderTimeline
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.reading_work import (
    Read,
    Reanalysis,
    open_folder_or,
    read_again,
    read_and_begin,
    read_files,
    read_one,
)

CHOICES = Choices(language="en")


class _Broken:
    size = 0

    def __call__(self, progress: object) -> AnalysisTable:
        raise DocumentError("it broke")


def _nothing(share: float) -> None:
    """Nobody watches."""


@pytest.fixture(scope="module")
def here() -> WorkerPool:
    """Does all in this process."""
    return WorkerPool(Here(), 1)


def _read(here: WorkerPool, *paths: Path, kept: Workspace | None = None) -> Read:
    return read_files(here, paths, CHOICES, kept.documents if kept else [], _nothing, bool)


def _write(path: Path, text: str = "It opened on 3 May 1998.") -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_files_are_read_in_their_order(here: WorkerPool, tmp_path: Path) -> None:
    read = _read(here, _write(tmp_path / "b.txt"), _write(tmp_path / "a.txt"))
    assert [one.document.name for one in read.analyses] == ["b.txt", "a.txt"]
    assert read.failures == ()


def test_what_cannot_be_read_is_told_and_the_others_are_read(here: WorkerPool, tmp_path: Path) -> None:
    read = _read(here, tmp_path / "gone.txt", _write(tmp_path / "a.txt"))
    assert [one.document.name for one in read.analyses] == ["a.txt"]
    (failure,) = read.failures
    assert "gone.txt" in failure


def test_two_files_of_one_name_are_told_apart(here: WorkerPool, tmp_path: Path) -> None:
    read = _read(here, _write(tmp_path / "one" / "a.txt"), _write(tmp_path / "two" / "a.txt"))
    assert len({one.document.name for one in read.analyses}) == 2


def test_a_file_that_is_open_already_keeps_its_name(here: WorkerPool, tmp_path: Path) -> None:
    path, kept = _write(tmp_path / "a.txt"), Workspace()
    kept.do(edits.open_documents(kept, list(_read(here, path).analyses), kept=True))
    (again,) = _read(here, path, kept=kept).analyses
    assert again.document.name == "a.txt"
    (other,) = _read(here, _write(tmp_path / "more" / "a.txt"), kept=kept).analyses
    assert other.document.name != "a.txt"


def test_a_folder_of_events_is_opened_and_any_other_read(here: WorkerPool, tmp_path: Path, event_parts: Path) -> None:
    def otherwise(progress: object, cancelled: object) -> Read:
        return Read((), ("read as articles",))

    opened = open_folder_or(event_parts, False, otherwise, _nothing, bool)
    assert isinstance(opened, FolderTimeline)
    assert len(opened.events) > 5
    with pytest.raises(DocumentError, match="holds events, not articles"):
        open_folder_or(event_parts, True, otherwise, _nothing, bool)
    _write(tmp_path / "articles" / "a.txt")
    assert open_folder_or(tmp_path / "articles", False, otherwise, _nothing, bool) == Read((), ("read as articles",))


def test_a_folder_of_events_among_articles_is_told_and_left_out(
    here: WorkerPool, tmp_path: Path, event_parts: Path
) -> None:
    read = _read(here, event_parts, _write(tmp_path / "a.txt"), event_parts)
    assert [one.document.name for one in read.analyses] == ["a.txt"]
    (failure,) = read.failures
    assert event_parts.name in failure
    assert "holds events, not articles" in failure


def test_one_task_is_read_alone(here: WorkerPool) -> None:
    read = read_one(here, ReadText("It fell in 1990.", "fall", CHOICES), _nothing, bool)
    assert [one.document.name for one in read.analyses] == ["fall"]


def test_all_are_analysed_again_or_none(here: WorkerPool, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    before = {1: bridge, 2: museum}
    tasks = {key: ReadAgain(one.document, CHOICES) for key, one in before.items()}
    again = read_again(here, 7, before, tasks, _nothing, bool)
    assert (again.workspace, list(again.anew), again.before) == (7, [1, 2], before)

    # With half of them anew, nobody could tell which half.
    broken: Any = _Broken()
    with pytest.raises(DocumentError, match="it broke"):
        read_again(here, 7, before, tasks | {2: broken}, _nothing, bool)


def test_what_was_analysed_is_of_the_documents_as_they_were(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, [bridge], kept=True))
    (key,) = workspace.current.keys
    again = Reanalysis(workspace.id, {key: bridge}, {key: museum})
    assert again.is_about(workspace)
    assert not again.is_about(Workspace())
    assert not replace(again, before={key: museum}).is_about(workspace)
    assert not replace(again, before={key + 1: bridge}).is_about(workspace)


def test_what_was_read_begins_a_workspace_there_and_then(here: WorkerPool, tmp_path: Path) -> None:
    """Of thousands of documents the window would stand still for it."""
    inside, alone, none = _write(tmp_path / "folder" / "a.txt"), _write(tmp_path / "b.txt"), tmp_path / "none.txt"

    def work(progress: object, cancelled: object) -> Read:
        return _read(here, inside, alone, none)

    read = read_and_begin(work, False, (tmp_path / "folder", alone, none), _nothing, bool)
    assert isinstance(read, Read)
    assert read.paths == (tmp_path / "folder", alone)
    assert read.begun is not None
    assert [one.analysis.document.name for one in read.begun.workspace.documents] == ["a.txt", "b.txt"]
    added = read_and_begin(work, True, (alone,), _nothing, bool)
    assert isinstance(added, Read)
    assert added.begun is None
