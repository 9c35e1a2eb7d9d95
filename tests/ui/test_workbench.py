"""What dialogs are given: one of a name at a time, and words that reach whoever works in the window."""

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.services.settings import Settings
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.dialogs.duplicates_dialog import DuplicatesDialog
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.workbench import Workbench


def _dialog(window: MainWindow, name: str) -> QDialog:
    dialog = QDialog(window)
    dialog.setObjectName(name)
    return dialog


def test_a_dialog_takes_the_place_of_the_older_one_of_its_name(window: MainWindow) -> None:
    first, second, other = _dialog(window, "export"), _dialog(window, "export"), _dialog(window, "print")
    for dialog in (first, other, second):
        window.bench.open(dialog)
    assert [one.isVisible() for one in (first, second, other)] == [False, True, True]
    window.bench.open(second)
    assert second.isVisible()
    assert not second.isModal()


@pytest.mark.parametrize(("signal", "is_calm"), [("failed", False), ("told", True)])
def test_what_is_told_stands_in_the_banner(window: MainWindow, signal: str, is_calm: bool) -> None:
    getattr(window.bench, signal).emit("the words")
    assert window.banner.text == "the words"
    assert window.banner.property("calm") is is_calm


def test_a_dialog_needs_no_main_window(qtbot: QtBot, session: Session) -> None:
    host = QDialog()
    qtbot.addWidget(host)
    bench = Workbench(session, names_of("en"), Preferences(Settings()), host)
    dialog = DuplicatesDialog(bench)
    bench.open(dialog)
    qtbot.waitUntil(lambda: "No two documents" in dialog.lead.text(), timeout=10_000)
