"""The keeper writes in order and beside everybody else, says once when it cannot, and leaves nothing unwritten."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from workbench import opened, told

from timeline_app.errors import WorkspaceError
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import WorkspaceWriter, fill, snapshot, write_all
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, load
from timeline_app.storage.parts import analysis_parts


class Kept:
    """A keeper of a new file, and all that it says."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.failures: list[str] = []
        self.is_kept = threading.Event()
        self.writer = WorkspaceWriter(lambda: WorkspaceFile.create(path), self.is_kept.set, self._fail)
        self.writer.start()

    def _fail(self, error: WorkspaceError) -> None:
        self.failures.append(str(error))

    def do(self, workspace: Workspace, plan: Any) -> None:
        step = workspace.do(plan)
        self.writer.write_step(workspace.position, step, dict(plan.analyses))

    def end(self) -> None:
        self.writer.close()
        self.writer.wait()


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path / "work.timeline")
    yield kept
    kept.end()


def _loaded(path: Path) -> Loaded:
    file = WorkspaceFile.read(path)
    try:
        return load(file)
    finally:
        file.close()


def test_what_is_put_is_written_in_order(kept: Kept, bridge: AnalysisTable) -> None:
    workspace = Workspace()
    kept.do(workspace, edits.open_documents(workspace, [bridge], kept=True))
    for number in range(30):
        kept.do(workspace, edits.correct(workspace, "notes", [told(bridge, "1874")], notes=f"{number}"))
    kept.end()
    loaded = _loaded(kept.path)
    assert (loaded.state, loaded.position, loaded.faults) == (workspace.state, 31, [])
    assert [step.name.kind for step in loaded.steps] == ["open", *["notes"] * 30]


def test_a_step_back_is_written(kept: Kept, bridge: AnalysisTable) -> None:
    workspace = Workspace()
    kept.do(workspace, edits.open_documents(workspace, [bridge], kept=True))
    kept.do(workspace, edits.correct(workspace, "notes", [told(bridge, "1874")], notes="n"))
    changes = workspace.undo()
    kept.writer.write_move(workspace.position, changes)
    kept.end()
    loaded = _loaded(kept.path)
    assert (loaded.state, loaded.position, len(loaded.steps)) == (workspace.state, 1, 2)


def test_it_says_when_all_is_on_the_disk(kept: Kept) -> None:
    assert kept.is_kept.wait(60)
    kept.is_kept.clear()
    held = threading.Event()
    kept.writer.put(lambda file: held.wait(60))
    kept.writer.put(lambda file: file.set("a", 1))
    assert kept.writer.is_busy
    assert not kept.is_kept.is_set()
    held.set()
    assert kept.is_kept.wait(60)
    assert not kept.writer.is_busy
    assert _loaded(kept.path).settings == {"a": 1}


def test_an_answer_knows_all_that_was_put_before(kept: Kept) -> None:
    for number in range(20):
        kept.writer.put(lambda file, number=number: file.set("a", number))  # type: ignore[misc]
    assert kept.writer.ask(lambda file: load(file).settings) == {"a": 19}


def test_many_can_ask_at_once(kept: Kept) -> None:
    answers: list[object] = []
    threads = [threading.Thread(target=lambda number=number: answers.append(kept.writer.ask(lambda file: number)))
               for number in range(20)]  # fmt: skip
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(answers, key=str) == sorted(range(20), key=str)


def test_a_question_that_fails_has_no_answer_and_breaks_nothing(kept: Kept) -> None:
    assert kept.writer.ask(lambda file: file.search('"')) is None
    assert kept.writer.ask(lambda file: file.words_with("a", 3)) == []
    assert kept.failures == []


def test_closing_writes_what_is_left_and_then_does_what_is_to_come(kept: Kept) -> None:
    held, ended = threading.Event(), threading.Event()
    kept.writer.put(lambda file: held.wait(60))
    kept.writer.put(lambda file: file.set("a", 1))
    kept.writer.close(ended.set)
    assert not ended.is_set()
    assert kept.writer.is_open
    held.set()
    kept.writer.wait()
    assert ended.is_set()
    assert not kept.writer.is_open
    assert _loaded(kept.path).settings == {"a": 1}
    assert kept.writer.ask(lambda file: file) is None


def test_a_failure_is_told_once_and_what_comes_later_is_not_written(kept: Kept) -> None:
    assert kept.writer.ask(lambda file: file.set("a", 1) or True)
    other = WorkspaceFile.open(kept.path)
    other.set("a", 2)
    other.close()
    for number in range(3, 6):
        kept.writer.put(lambda file, number=number: file.set("a", number))  # type: ignore[misc]
    kept.end()
    assert [("changed by another program" in text) for text in kept.failures] == [True]
    assert not kept.writer.is_busy
    assert _loaded(kept.path).settings == {"a": 2}


def test_a_mistake_of_the_program_is_told_as_a_failure(kept: Kept) -> None:
    kept.writer.put(lambda file: file.set("a", 1))
    kept.writer.put(lambda file: file.no_such_thing())  # type: ignore[attr-defined]
    kept.writer.put(lambda file: file.set("a", 2))
    kept.end()
    assert [("no_such_thing" in text, "another name" in text) for text in kept.failures] == [(True, True)]
    assert _loaded(kept.path).settings == {"a": 1}


def test_after_a_failure_there_are_no_answers(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept = Kept(tmp_path / "file" / "work.timeline")
    assert kept.writer.ask(lambda file: file) is None
    kept.end()
    assert len(kept.failures) == 1
    assert not kept.is_kept.is_set()


def test_what_follows_a_failure_is_done_when_it_is_closed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept, ended = Kept(tmp_path / "file" / "work.timeline"), threading.Event()
    kept.writer.put(lambda file: file.set("a", 1))
    kept.writer.close(ended.set)
    kept.writer.wait()
    assert ended.is_set()


def test_a_snapshot_stays_as_it_was(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    workspace = opened(bridge)
    whole = snapshot(workspace)
    state, steps = dict(whole.state), len(whole.steps)
    workspace.do(edits.open_documents(workspace, [museum], kept=False))
    workspace.undo()
    workspace.do(edits.correct(workspace, "notes", [told(bridge, "1874")], notes="n"))
    assert (whole.state, len(whole.steps), whole.position, list(whole.analyses)) == (state, steps, 1, [1])


def test_all_of_a_workspace_goes_into_a_file(tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    workspace = opened(bridge, museum)
    workspace.do(edits.correct(workspace, "notes", [told(bridge, "1874")], notes="n"))
    workspace.undo()
    write_all(tmp_path / "copy.timeline", snapshot(workspace)).close()
    loaded = _loaded(tmp_path / "copy.timeline")
    assert (loaded.state, loaded.position, len(loaded.steps)) == (workspace.state, 1, 2)
    assert [analysis_parts(one) for one in loaded.analyses.values()] == [analysis_parts(bridge), analysis_parts(museum)]


def test_a_file_that_is_there_is_replaced(tmp_path: Path, bridge: AnalysisTable) -> None:
    path = tmp_path / "copy.timeline"
    path.write_text("in the way", encoding="utf-8")
    write_all(path, snapshot(opened(bridge))).close()
    assert len(_loaded(path).analyses) == 1


def test_a_workspace_can_be_kept_in_memory(bridge: AnalysisTable) -> None:
    workspace, file = opened(bridge), WorkspaceFile.in_memory()
    fill(file, snapshot(workspace))
    assert load(file).state == workspace.state
    file.close()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, bridge: AnalysisTable) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(WorkspaceError, match=r"work\.timeline"):
        write_all(tmp_path / "file" / "work.timeline", snapshot(opened(bridge)))


def test_it_is_busy_until_the_file_is_there(tmp_path: Path) -> None:
    may_open, kept = threading.Event(), threading.Event()

    def opening() -> WorkspaceFile:
        may_open.wait()
        return WorkspaceFile.create(tmp_path / "slow.timeline")

    writer = WorkspaceWriter(opening, kept.set, pytest.fail)
    writer.start()
    assert writer.is_busy
    may_open.set()
    assert kept.wait(timeout=30)
    assert not writer.is_busy
    writer.close()
    writer.wait()
