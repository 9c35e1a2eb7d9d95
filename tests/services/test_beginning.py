"""A workspace that begins with documents: it holds these, and its only step is the one that opened them."""

from timeline_app.services.beginning import begin_with
from timeline_app.storage.analysis_table import AnalysisTable


def test_it_holds_the_documents_in_their_order(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    for read in ([bridge, museum], [museum, bridge], [museum]):
        begun = begin_with(read)
        assert [one.analysis.document.name for one in begun.workspace.documents] == [one.document.name for one in read]
        assert begun.workspace.current.tables
        assert begun.step.changes == begun.transaction.changes


def test_opening_them_is_its_only_step(bridge: AnalysisTable) -> None:
    begun = begin_with([bridge])
    assert begun.workspace.next_undo == begun.step.name
    assert begun.workspace.next_redo is None
    begun.workspace.undo()
    assert begun.workspace.documents == []
    assert begun.workspace.next_undo is None


def test_each_is_another_workspace(bridge: AnalysisTable) -> None:
    one, other = begin_with([bridge]), begin_with([bridge])
    assert one.transaction.workspace == one.workspace.id != other.workspace.id
