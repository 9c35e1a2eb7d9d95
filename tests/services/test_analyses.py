"""What no document shows is not in memory, and comes back from the file when a step leads to it."""

import gc
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from workbench import opened, read

from timeline_app.errors import WorkspaceError
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import WorkspaceWriter, snapshot, write_all
from timeline_app.storage.analyses import Outline
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.storage.parts import analysis_parts


@pytest.fixture
def file(tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable) -> Iterator[WorkspaceFile]:
    file = write_all(tmp_path / "work.timeline", snapshot(opened(bridge, museum)))
    yield file
    file.close()


@pytest.fixture
def away(file: WorkspaceFile, bridge: AnalysisTable, museum: AnalysisTable) -> Workspace:
    """A workspace of two documents, the second of which is closed and not in memory."""
    workspace = opened(bridge, museum)
    workspace.analyses.fetch = file.analysis
    workspace.do(edits.close_document(workspace, 2))
    workspace.put_away()
    return workspace


def test_what_is_closed_comes_back(away: Workspace, museum: AnalysisTable) -> None:
    assert (list(away.analyses.here), list(away.analyses.away), list(away.analyses)) == ([1], [2], [1, 2])
    assert (away.missing(back=True), away.missing(back=False)) == ([2], [])
    away.undo()
    again = away.documents[1].analysis
    assert analysis_parts(again) == analysis_parts(museum)
    assert away.documents[1].analysis is again
    assert list(away.analyses.away) == []


def test_many_opened_and_closed_leave_nothing_in_memory(tmp_path: Path) -> None:
    """Documents that are let go of are counted, for memory itself cannot be counted on."""
    workspace = Workspace()
    writer = WorkspaceWriter(lambda: WorkspaceFile.create(tmp_path / "work.timeline"), lambda: None, lambda error: None)
    workspace.analyses.fetch = writer.fetch
    writer.start()
    gc.collect()
    before = _texts_of_ours()
    for number in range(30):
        analysis = read(f"OUR TEXT {number}. On 2 March 2020 it was opened.", f"{number}.txt")
        plan = edits.open_documents(workspace, [analysis], kept=True)
        writer.write_step(workspace.position + 1, workspace.do(plan), dict(plan.analyses))
        plan = edits.close_document(workspace, workspace.documents[0].key)
        writer.write_step(workspace.position + 1, workspace.do(plan), {})
        assert writer.ask(lambda file: True)
        workspace.put_away()
    del analysis, plan
    gc.collect()
    assert _texts_of_ours() == before
    while workspace.undo():
        for one in workspace.documents:
            assert one.analysis.document.text.startswith("OUR TEXT")
    writer.close()
    writer.wait()


def _texts_of_ours() -> int:
    return sum(isinstance(one, AnalysisTable) and one.document.text.startswith("OUR TEXT") for one in gc.get_objects())


def test_a_closed_document_that_is_opened_again_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    analysis = read("On 2 March 2020 it was opened.", "a.txt", path=path)
    workspace = opened(analysis)
    with write_all(tmp_path / "work.timeline", snapshot(workspace)).database as database:
        workspace.analyses.fetch = lambda number: _read(database, number)
        workspace.do(edits.close_document(workspace, 1))
        workspace.put_away()
        again = read("On 2 March 2020 it was opened.", "a.txt", path=path)
        workspace.do(edits.open_documents(workspace, [again], kept=True))
        assert [one.key for one in workspace.documents] == [1]
        other = read("On 3 March 2020 it was opened.", "a.txt", path=path)
        workspace.do(edits.open_documents(workspace, [other], kept=True))
        assert [one.key for one in workspace.documents] == [2]
    database.close()


def _read(database: object, number: int) -> AnalysisTable:
    from timeline_app.storage.analyses import read_analysis

    return read_analysis(database, number)  # type: ignore[arg-type]


def test_what_cannot_be_fetched_is_told(away: Workspace, file: WorkspaceFile) -> None:
    file.database.execute("DELETE FROM columns WHERE analysis = 2")
    with pytest.raises(WorkspaceError, match=r"museum\.txt could not be read"):
        _ = away.analyses[2]
    assert away.missing(back=True) == [2]


def test_a_snapshot_has_what_is_away_and_needed(away: Workspace, tmp_path: Path, museum: AnalysisTable) -> None:
    write_all(tmp_path / "copy.timeline", snapshot(away)).close()
    file = WorkspaceFile.read(tmp_path / "copy.timeline")
    assert analysis_parts(file.analysis(2)) == analysis_parts(museum)
    assert load(file).faults == []
    file.close()


def test_what_nothing_leads_to_any_more_is_forgotten(bridge: AnalysisTable) -> None:
    workspace = opened(bridge)
    for _ in range(5):
        plan = edits.analyse_anew(workspace, "published", {1: replace(bridge, version="other")})
        step = workspace.do(plan)
        workspace.undo()
    assert step.unneeded == (5,)
    assert list(workspace.analyses) == [1, 6]
    assert workspace.needed() == {1, 6}
    assert workspace.analyses.next_number == 7


def test_what_steps_lead_back_to_is_needed(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    workspace = opened(bridge, museum)
    workspace.do(edits.close_document(workspace, 1))
    workspace.do(edits.analyse_anew(workspace, "published", {2: replace(museum, version="other")}))
    assert workspace.needed() == {1, 2, 3}


def test_an_outline_knows_its_document(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    outline = Outline.of(bridge)
    assert outline.may_be_of(bridge.document)
    assert not outline.may_be_of(museum.document)
    assert not outline.may_be_of(replace(bridge.document, path=Path("elsewhere")))


def test_what_was_written_or_read_is_outlined_without_a_look_at_its_text(
    tmp_path: Path, bridge: AnalysisTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_all(tmp_path / "work.timeline", snapshot(opened(bridge)))
    again = file.analysis(1)
    file.close()
    made, summed = Outline.of(replace(bridge)), list[bytes]()
    monkeypatch.setattr(zlib, "crc32", lambda data: summed.append(data) or 0)
    assert Outline.of(bridge) == Outline.of(again) == made
    assert summed == []


def test_a_keeper_can_be_asked_for_what_it_has_when_it_can_write_no_more(tmp_path: Path, bridge: AnalysisTable) -> None:
    path, failures = tmp_path / "work.timeline", list[str]()
    failed: Callable[[WorkspaceError], None] = lambda error: failures.append(str(error))  # noqa: E731
    writer = WorkspaceWriter(lambda: write_all(path, snapshot(opened(bridge))), lambda: None, failed)
    writer.start()
    assert writer.fetch(1).document.name == "bridge.txt"
    path.unlink()
    writer.put(lambda file: file.set("a", 1))
    assert writer.fetch(1).document.name == "bridge.txt"
    assert writer.ask(lambda file: True) is None
    with pytest.raises(WorkspaceError):
        writer.fetch(7)
    writer.close()
    writer.wait()
    assert ["is gone" in one for one in failures] == [True]
