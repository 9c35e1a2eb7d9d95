"""A table from elsewhere: its columns are guessed, can be chosen, and a date is needed before it is opened."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.export.incoming.mapping import columns_of
from timeline_app.ui.dialogs.table_dialog import TableDialog
from timeline_app.ui.workbench import Workbench

TABLE = "When;What;Where\n3.4.1901;Works begin;Ashford\n1902;Works end;Ashford\n"


@pytest.fixture
def dialog(bench: Workbench, tmp_path: Path) -> TableDialog:
    path = tmp_path / "dates.csv"
    path.write_text(TABLE, encoding="utf-8")
    return TableDialog(bench, path, columns_of(path))


def test_every_column_can_be_chosen_for_every_role(dialog: TableDialog) -> None:
    for box in dialog.roles.values():
        assert [box.itemText(row) for row in range(box.count())] == ["–", "When", "What", "Where"]
        assert box.itemData(0) is None
    assert [dialog.order.itemText(row) for row in range(3)] == ["as the dates tell", "day first", "month first"]


def test_what_the_names_seem_to_mean_is_chosen(dialog: TableDialog) -> None:
    assert dialog.roles["start"].currentData() == "When"
    assert dialog.open_button.isEnabled()


def test_without_a_date_nothing_can_be_opened(dialog: TableDialog) -> None:
    dialog.roles["start"].setCurrentIndex(0)
    assert not dialog.open_button.isEnabled()
    dialog.roles["start"].setCurrentText("Where")
    assert dialog.open_button.isEnabled()


def test_it_becomes_a_document_with_the_chosen_columns(dialog: TableDialog, bench: Workbench, qtbot: QtBot) -> None:
    dialog.roles["title"].setCurrentText("What")
    dialog.accept()
    qtbot.waitUntil(lambda: not bench.session.is_busy and bool(bench.session.timeline.events), timeout=60_000)
    assert [event.label for event in bench.session.timeline.events] == ["Works begin", "Works end"]
    assert [one.analysis.document.name for one in bench.session.workspace.documents] == ["dates.csv"]


def test_it_is_closed_with_its_workspace(dialog: TableDialog, bench: Workbench, qtbot: QtBot) -> None:
    dialog.show()
    with qtbot.waitSignal(dialog.finished):
        bench.session.clear()
