"""A table of somebody else: its columns chosen, its first rows in view, and its rows as paragraphs of a document."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from timeline_app.export.date_cells import ORDERS, date_cell
from timeline_app.export.mapping import ROLES, START, columns_of
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.dialogs.table_dialog import TableDialog
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "chronicle.csv"
    path.write_text(
        "When;What;Where\n3/4/2021;The mill opens;Rome\n5/6/2022;The mill burns;Rome\n;Nothing;Rome\n", "utf-8"
    )
    return path


@pytest.fixture
def dialog(window: MainWindow, path: Path) -> TableDialog:
    dialog = TableDialog(window.bench, path, columns_of(path))
    dialog.show()
    return dialog


def _choose(dialog: TableDialog, role: str, name: str | None) -> None:
    box = dialog.roles[role]
    box.setCurrentIndex(box.findData(name))


def _days(window: MainWindow) -> list[str]:
    return [event.interval.first_day.iso() for event in window.session.timeline.events]


def _opens(dialog: TableDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.accept()
    qtbot.waitUntil(lambda: not window.session.is_busy and bool(window.session.timeline.documents), timeout=30_000)


def test_its_first_rows_are_in_view(dialog: TableDialog) -> None:
    table = dialog.findChild(QTableWidget)
    assert [table.horizontalHeaderItem(column).text() for column in range(3)] == ["When", "What", "Where"]
    assert [table.item(0, column).text() for column in range(3)] == ["3/4/2021", "The mill opens", "Rome"]
    assert table.rowCount() == 3


def test_every_role_can_be_any_column_or_none(dialog: TableDialog) -> None:
    assert list(dialog.roles) == list(ROLES)
    for box in dialog.roles.values():
        assert [box.itemData(row) for row in range(box.count())] == [None, "When", "What", "Where"]


def test_without_a_date_there_is_nothing_to_open(dialog: TableDialog) -> None:
    _choose(dialog, START, "When")
    assert dialog.open_button.isEnabled()
    _choose(dialog, START, None)
    assert not dialog.open_button.isEnabled()


@pytest.mark.parametrize(("order", "first"), [("day first", "2021-04-03"), ("month first", "2021-03-04")])
def test_dates_are_read_in_the_order_that_is_chosen(
    dialog: TableDialog, window: MainWindow, qtbot: QtBot, order: str, first: str
) -> None:
    _choose(dialog, START, "When")
    dialog.order.setCurrentIndex(dialog.order.findData(order))
    _opens(dialog, window, qtbot)
    assert _days(window)[0] == first
    assert list(window.session.timeline.documents) == ["chronicle.csv"]


def test_what_the_order_is_said_of_are_dates_that_it_decides(dialog: TableDialog) -> None:
    label = next(one for one in dialog.findChildren(QLabel) if one.text().startswith("Dates such as"))
    cell = label.text().removeprefix("Dates such as ")
    assert len({date_cell(cell, order) for order in ORDERS}) == len(ORDERS)


def test_it_comes_after_what_is_open_and_is_one_step(
    dialog: TableDialog, window: MainWindow, qtbot: QtBot, path: Path, museum: AnalysisTable
) -> None:
    dialog.reject()
    window.session.open_documents([museum], add=False)
    again = TableDialog(window.bench, path, columns_of(path))
    _choose(again, START, "When")
    again.accept()
    qtbot.waitUntil(lambda: len(window.session.timeline.documents) == 2, timeout=30_000)
    assert list(window.session.timeline.documents) == ["museum.txt", "chronicle.csv"]
    window.session.undo()
    assert list(window.session.timeline.documents) == ["museum.txt"]


def test_another_workspace_ends_the_question(dialog: TableDialog, window: MainWindow, museum: AnalysisTable) -> None:
    assert dialog.isVisible()
    window.session.open_documents([museum], add=False)
    assert not dialog.isVisible()
