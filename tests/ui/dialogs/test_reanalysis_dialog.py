"""What another analysis would change is looked at first, and taken as a whole or not at all."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.reading_work import Reanalysis
from timeline_app.ui.dialogs import reanalysis_dialog
from timeline_app.ui.dialogs.reanalysis_dialog import ReanalysisDialog, show_reanalysis
from timeline_app.ui.workbench import Workbench

TEXT = "The mill was sold in May. In 1948 it burned down, and in the 1950s nobody built it anew."


def _read(text: str) -> AnalysisTable:
    return ReadText(text, "mill.txt", Choices(language="en"))(lambda share: None)


@pytest.fixture(scope="module")
def anew() -> AnalysisTable:
    """With a date less, as a version that knows less would find it."""
    return _read(TEXT.replace("in the 1950s", "after the war"))


@pytest.fixture
def again(bench: Workbench, anew: AnalysisTable) -> Reanalysis:
    before = _read(TEXT)
    bench.session.open_documents([before], add=False)
    (key,) = bench.session.workspace.current.keys
    return Reanalysis(bench.session.workspace.id, {key: before}, {key: replace(anew, document=before.document)})


def _dialog(bench: Workbench) -> ReanalysisDialog:
    (dialog,) = (one for one in bench.host.findChildren(ReanalysisDialog) if one.isVisible())
    return dialog


def _lines(dialog: ReanalysisDialog) -> list[list[str]]:
    tops = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for top in tops if top is not None
            for item in (top.child(number) for number in range(top.childCount()))]  # fmt: skip


def test_each_difference_is_a_line(bench: Workbench, again: Reanalysis) -> None:
    show_reanalysis(bench, again)
    dialog = _dialog(bench)
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    assert top.text(0) == f"mill.txt ({top.childCount()})"
    assert ["the 1950s", "1950s", "not found"] in _lines(dialog)


def test_it_is_taken_as_a_whole(bench: Workbench, again: Reanalysis) -> None:
    show_reanalysis(bench, again)
    count = len(bench.session.timeline.events)
    _dialog(bench).accept()
    assert len(bench.session.timeline.events) < count
    bench.session.undo()
    assert len(bench.session.timeline.events) == count


def test_it_is_left(bench: Workbench, again: Reanalysis) -> None:
    show_reanalysis(bench, again)
    before = [event.id for event in bench.session.timeline.events]
    _dialog(bench).reject()
    assert [event.id for event in bench.session.timeline.events] == before


def test_where_nothing_is_different_it_says_so(bench: Workbench, again: Reanalysis) -> None:
    told: list[str] = []
    bench.told.connect(told.append)
    show_reanalysis(bench, replace(again, anew=again.before))
    assert told == ["The analysis would be the same; nothing changes."]
    assert not bench.host.findChildren(QDialog)


def test_it_goes_when_its_documents_are_others(bench: Workbench, again: Reanalysis, anew: AnalysisTable) -> None:
    show_reanalysis(bench, again)
    dialog = _dialog(bench)
    bench.session.open_documents([anew], add=False)
    assert not dialog.isVisible()
    # What was compared with another workspace is not even shown.
    show_reanalysis(bench, again)
    assert not [one for one in bench.host.findChildren(ReanalysisDialog) if one.isVisible()]


def test_a_tree_of_a_great_many_is_cut(bench: Workbench, again: Reanalysis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reanalysis_dialog, "_MOST_SHOWN", 0)
    show_reanalysis(bench, again)
    (line,) = _lines(_dialog(bench))
    assert line[0].startswith("and ")
