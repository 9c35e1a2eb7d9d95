"""Documents are opened, closed, opened again and analysed anew, and what people did to them stays with them."""

from pathlib import Path

import pytest
from workbench import BY_HAND, opened, read, shown, told

from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable


def test_documents_stand_in_the_order_in_which_they_were_opened(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    workspace = opened(museum)
    workspace.do(edits.open_documents(workspace, [bridge, museum], kept=True))
    assert [one.analysis.document.name for one in workspace.documents] == ["museum.txt", "bridge.txt", "museum.txt"]
    assert len({one.key for one in workspace.documents}) == 3


def test_documents_can_take_the_place_of_all(workspace: Workspace, museum: AnalysisTable) -> None:
    workspace.do(edits.open_documents(workspace, [museum], kept=False))
    assert [one.analysis for one in workspace.documents] == [museum]


def test_a_file_that_was_open_is_there_once_as_read_now(museum: AnalysisTable) -> None:
    before, now = (read(f"Am {day}. Mai 1998 war Markt.", path=Path("/a.txt")) for day in (3, 4))
    workspace = opened(before, museum)
    workspace.do(edits.open_documents(workspace, [now], kept=True))
    assert [one.analysis for one in workspace.documents] == [museum, now]


@pytest.mark.parametrize("is_closed", [True, False])
@pytest.mark.parametrize("kept", [True, False])
def test_all_that_was_done_to_a_file_is_there_when_it_comes_back(is_closed: bool, kept: bool) -> None:
    before, other = (read("Am 3. Mai 1998 war Markt.", "a", "de", path=Path(name)) for name in ("/a.txt", "/b.txt"))
    workspace = opened(before, other)
    workspace.do(edits.correct(workspace, "x", [before.row(0)], notes="n"))
    mention_id, plan = edits.add(workspace, edits.place_of(before, 1, Span(20, 24)), BY_HAND, "mine")
    workspace.do(plan)
    if is_closed:
        workspace.do(edits.close_document(workspace, 1))
        assert shown(workspace).find(mention_id) is None
    now = read("Am 3. Mai 1998 war Markt.", "a (2)", "de", path=Path("/a.txt"))
    workspace.do(edits.open_documents(workspace, [now], kept=kept))
    paths = [one.analysis.document.path for one in workspace.documents]
    assert paths == [other.document.path] * kept + [now.document.path]
    assert shown(workspace).page_of(mention_id) == int(kept)
    assert workspace.correction(workspace.documents[-1].analysis.row(0).id).notes == "n"


def test_another_text_in_the_same_file_is_another_document() -> None:
    before, now = (read(f"Am 3. Mai 1998 war {what}.", path=Path("/a.txt")) for what in ("Markt", "ein Fest"))
    workspace = opened(before)
    workspace.do(edits.add(workspace, edits.place_of(before, 1, Span(20, 24)), BY_HAND, "mine")[1])
    workspace.do(edits.open_documents(workspace, [now], kept=True))
    assert [one.key for one in workspace.documents] == [2]
    assert workspace.edits().additions == {}


def test_a_closed_document_leaves_what_was_changed_of_it(workspace: Workspace, bridge: AnalysisTable) -> None:
    workspace.do(edits.correct(workspace, "x", [told(bridge, "1874")], notes="n"))
    workspace.do(edits.close_document(workspace, 1))
    assert [one.key for one in workspace.documents] == [2]
    assert workspace.correction(told(bridge, "1874").id).notes == "n"


def test_documents_are_analysed_anew_in_their_places(
    workspace: Workspace, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    plan = edits.analyse_anew(workspace, "analysis", {2: bridge, 1: museum})
    assert plan.name.count == 2
    workspace.do(plan)
    assert [one.analysis for one in workspace.documents] == [museum, bridge]
