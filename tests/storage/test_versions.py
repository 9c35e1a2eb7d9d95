"""Workspaces of older versions open with all that is in them."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from timeline_app.model.correction import Addition, Correction, OpenDocument
from timeline_app.services.workspace import Workspace
from timeline_app.storage import schema
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.storage.values import Change, StepName

VERSION_1 = Path(__file__).with_name("examples") / "version_1.timeline"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of a file that version 1 of the format was written to: two articles, seven steps, the last undone."""
    return Path(shutil.copyfile(VERSION_1, tmp_path / "old.timeline"))


@pytest.mark.parametrize("opened", [WorkspaceFile.read, WorkspaceFile.open])
def test_a_file_of_version_1(old: Path, opened: "type[WorkspaceFile]") -> None:
    before = old.read_bytes()
    with closing(opened(old)) as file:  # type: ignore[arg-type]
        assert schema.version_of(file.database) == schema.NEWEST
        loaded = load(file)
        assert loaded.faults == []
        assert loaded.settings == {"filters": '{"certainty": ["stated"]}'}
        workspace = Workspace.of(loaded)
        workspace.analyses.fetch = file.analysis
        assert (workspace.position, [step.name.kind for step in workspace.steps]) == (
            6, ["open", "label", "date", "add", "published", "close", "hide"]
        )  # fmt: skip
        assert [one.analysis.document.name for one in workspace.documents] == ["bridge.txt"]
        labels = {one.label for one in workspace.state.values() if isinstance(one, Correction)}
        assert labels == {None, "The bridge is built", "Added by hand"}
        assert [one.span for one in workspace.state.values() if isinstance(one, Addition)] == [(70, 80)]
        assert (sorted(loaded.analyses), sorted(loaded.away)) == ([1], [2, 3])
        workspace.undo()
        assert workspace.documents[1].analysis.published.day == date(2001, 2, 3)
        workspace.undo()
        assert workspace.documents[1].analysis.published.day == date(2019, 3, 14)
        while workspace.undo():
            pass
        assert workspace.state == {}
    assert (old.read_bytes() == before) == (opened == WorkspaceFile.read)


def test_one_that_was_brought_up_to_date_goes_on(old: Path) -> None:
    with closing(WorkspaceFile.open(old)) as file:
        file.set("filters", "none")
        file.compact({1})
    with closing(WorkspaceFile.read(old)) as file:
        loaded = load(file)
        assert (loaded.settings, list(loaded.analyses)) == ({"filters": "none"}, [1])


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_an_old_one_that_was_cut_off_is_read_as_far_as_it_goes(old: Path, share: float) -> None:
    data = old.read_bytes()
    old.write_bytes(data[: int(len(data) * share)])
    with closing(WorkspaceFile.read(old)) as file:
        assert load(file).faults
    assert len(old.read_bytes()) == int(len(data) * share)


def test_a_file_with_empty_last_pages_behind_the_text(tmp_path: Path, bridge: AnalysisTable) -> None:
    """Files were once written so, of PDFs that end with empty pages: they are whole."""
    length = len(bridge.document.text)
    document = replace(bridge.document, pages=(0, length + 2, length + 2))
    with closing(WorkspaceFile.create(tmp_path / "old.timeline")) as file:
        change = Change(("document", "1"), None, OpenDocument(place=1, analysis=1))
        file.put_step(1, StepName("open"), "2024-01-01", (change,), {1: replace(bridge, document=document)})
    with closing(WorkspaceFile.read(tmp_path / "old.timeline")) as file:
        loaded = load(file)
    assert loaded.faults == []
    assert loaded.analyses[1].document.pages == (0, length, length)
