"""An edited table that comes back: a line for each change, what cannot be taken, and what becomes of the rest."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.services.edited_import import compare
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.dialogs.import_dialog import ImportDialog
from timeline_app.ui.workbench import Workbench


@pytest.fixture
def filled(bench: Workbench, bridge: AnalysisTable) -> Workbench:
    bench.session.open_documents([bridge], add=False)
    return bench


def _dialog(bench: Workbench, folder: Path, rows: list[dict[str, str]], qtbot: QtBot) -> ImportDialog:
    path = folder / "edited.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    dialog = ImportDialog(bench, compare(path, bench.session.workspace))
    qtbot.addWidget(dialog)
    return dialog


def _cells(dialog: ImportDialog, row: int) -> list[str]:
    item = dialog.tree.topLevelItem(row)
    assert item is not None
    return [item.text(column) for column in range(dialog.tree.columnCount())]


def test_each_change_has_a_line_with_before_and_after(filled: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    event = filled.session.timeline.events[0]
    dialog = _dialog(filled, tmp_path, [{"id": event.id, "notes": "mine", "checked": "true"}], qtbot)
    lines = {tuple(_cells(dialog, row)) for row in range(dialog.tree.topLevelItemCount())}
    assert (event.label, "Notes", "–", "mine") in lines
    assert any(line[2:] == ("no", "yes") for line in lines)
    assert all(dialog.tree.topLevelItem(row).checkState(0) == Qt.CheckState.Checked for row in range(len(lines)))
    dialog.take.click()
    (changed,) = [one for one in filled.session.timeline.events if one.id == event.id]
    assert (changed.notes, changed.checked) == ("mine", True)


def test_what_cannot_be_taken_is_told_and_has_no_tick(filled: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _dialog(filled, tmp_path, [{"id": "nobody", "notes": "x"}], qtbot)
    assert dialog.tree.topLevelItemCount() == 1
    assert _cells(dialog, 0)[0].startswith("Row 2: ")
    assert not dialog.tree.topLevelItem(0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not dialog.take.isEnabled()


def test_it_closes_when_the_documents_are_others(
    filled: Workbench, museum: AnalysisTable, tmp_path: Path, qtbot: QtBot
) -> None:
    event = filled.session.timeline.events[0]
    dialog = _dialog(filled, tmp_path, [{"id": event.id, "notes": "mine"}], qtbot)
    dialog.show()
    filled.session.select(event.id)
    filled.commands.hide()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        filled.session.open_documents([museum], add=False)


def test_nothing_is_done_where_every_tick_is_taken_away(filled: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    event, steps = filled.session.timeline.events[0], len(filled.session.workspace.steps)
    dialog = _dialog(filled, tmp_path, [{"id": event.id, "notes": "mine"}], qtbot)
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.take.click()
    assert len(filled.session.workspace.steps) == steps
