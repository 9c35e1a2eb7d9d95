"""Every step can be taken back and done again, exactly, in memory and in the file."""

import importlib.util
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import WorkspaceWriter, snapshot, write_all
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.storage.values import Key, Value

State = dict[Key, Value]


def _editing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("editing", Path(__file__).with_name("editing.py"))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules.setdefault("editing", importlib.util.module_from_spec(spec))
    spec.loader.exec_module(module)
    return module


editing = _editing()


def _loaded(path: Path) -> Workspace:
    file = WorkspaceFile.read(path)
    try:
        content = load(file)
    finally:
        file.close()
    assert content.faults == []
    workspace = Workspace.of(content)
    workspace.analyses.fetch = partial(_fetched, path)
    return workspace


def _fetched(path: Path, number: int) -> AnalysisTable:
    with closing(WorkspaceFile.read(path)) as file:
        return file.analysis(number)


def test_thousands_of_steps_back_and_forth(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    workspace = Workspace()
    editor = editing.Editor(workspace, [bridge, museum], seed=5)
    states: list[State] = [workspace.state]
    while len(workspace.steps) < 4_000:
        plan = editor.plan()
        if plan.changes:
            workspace.do(plan)
            # Steps that were joined to the one before left no state between them.
            states[len(workspace.steps) :] = [workspace.state]
    for before in reversed(states[:-1]):
        assert workspace.undo()
        assert workspace.state == before
    assert workspace.undo() == ()
    assert workspace.state == {}
    for after in states[1:]:
        assert workspace.redo()
        assert workspace.state == after
    assert workspace.redo() == ()


class Steps(RuleBasedStateMachine):
    """Does, undoes and redoes in any order, beside a plain list of the states that it should come by."""

    articles: list[AnalysisTable]

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        self.workspace = Workspace()
        self.editor = editing.Editor(self.workspace, self.articles, seed)
        self.states: list[State] = [{}]
        self.at = 0

    @rule(count=st.integers(1, 5))
    def do(self, count: int) -> None:
        for _ in range(count):
            plan = self.editor.plan()
            if plan.changes:
                self.workspace.do(plan)
                self.at = len(self.workspace.steps)
                self.states[self.at :] = [self.workspace.state]

    @rule(count=st.integers(1, 8))
    def undo(self, count: int) -> None:
        for _ in range(count):
            self.workspace.undo()
        self.at = max(self.at - count, 0)

    @rule(count=st.integers(1, 8))
    def redo(self, count: int) -> None:
        for _ in range(count):
            self.workspace.redo()
        self.at = min(self.at + count, len(self.states) - 1)

    @invariant()
    def the_state_is_the_one_of_its_place(self) -> None:
        if hasattr(self, "workspace"):
            assert self.workspace.state == self.states[self.at]
            assert (self.workspace.next_undo is None) == (self.at == 0)
            assert (self.workspace.next_redo is None) == (self.at == len(self.states) - 1)


def test_any_order_of_steps(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    class OfTheseArticles(Steps):
        articles = [bridge, museum]  # noqa: RUF012

    case = OfTheseArticles.TestCase
    case.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
    case().runTest()


def test_the_file_has_every_step_and_can_undo_them(
    tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    path = tmp_path / "work.timeline"
    workspace, broken = Workspace(), []
    writer = WorkspaceWriter(lambda: WorkspaceFile.create(path), lambda: None, broken.append)
    writer.start()
    editor = editing.Editor(workspace, [bridge, museum], seed=7)
    for number in range(300):
        if number % 10 == 9:
            changes = workspace.undo()
            writer.write_move(workspace.position, changes)
        elif (plan := editor.plan()).changes:
            step = workspace.do(plan)
            writer.write_step(workspace.position, step, dict(plan.analyses))
    writer.close()
    writer.wait()
    assert broken == []
    again = _loaded(path)
    assert (again.state, again.position) == (workspace.state, workspace.position)
    assert len(again.steps) == len(workspace.steps)
    while workspace.undo():
        again.undo()
        assert again.state == workspace.state
    while workspace.redo():
        again.redo()
    assert again.state == workspace.state


def test_all_of_a_workspace_can_be_written_at_once(
    tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    workspace = Workspace()
    editor = editing.Editor(workspace, [bridge, museum], seed=8)
    while len(workspace.steps) < 50:
        if (plan := editor.plan()).changes:
            workspace.do(plan)
    workspace.undo()
    write_all(tmp_path / "copy.timeline", snapshot(workspace)).close()
    again = _loaded(tmp_path / "copy.timeline")
    assert (again.state, again.position) == (workspace.state, workspace.position)
    assert [step.changes for step in again.steps] == [step.changes for step in workspace.steps]


def test_what_cannot_be_written_is_told_once(tmp_path: Path, bridge: AnalysisTable) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    workspace, broken = Workspace(), []
    writer = WorkspaceWriter(lambda: WorkspaceFile.create(blocked / "work.timeline"), lambda: None, broken.append)
    writer.start()
    editor = editing.Editor(workspace, [bridge], seed=1)
    for _ in range(5):
        plan = editor.plan()
        writer.write_step(1, workspace.do(plan), dict(plan.analyses))
    assert writer.ask(lambda file: file) is None
    writer.close()
    writer.wait()
    assert len(broken) == 1
    assert "work.timeline" in str(broken[0])


@pytest.mark.parametrize("seed", range(3))
def test_steps_typed_one_after_the_other_become_one(bridge: AnalysisTable, seed: int) -> None:
    from timeline_app.services import edits

    workspace, told = Workspace(), bridge.row(seed)
    for text in ("d", "do", "doubtful"):
        workspace.do(edits.correct(workspace, "notes", [told], typed=True, notes=text))
    assert len(workspace.steps) == 1
    assert workspace.correction(told.id).notes == "doubtful"
    workspace.undo()
    assert workspace.state == {}


def test_a_program_that_is_killed_loses_nothing() -> None:
    """A few of the rounds that the script does by the hundred."""
    script = Path(__file__).resolve().parents[1] / "bench" / "kill_editing.py"
    done = subprocess.run([sys.executable, str(script), "2"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "none was lost" in done.stdout
