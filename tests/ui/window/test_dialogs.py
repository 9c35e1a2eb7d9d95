"""The dialogs of a window: each is told by its name, belongs to the window, and leaves the rest of it in use."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def filled(window: MainWindow, bridge: AnalysisTable) -> MainWindow:
    window.session.open_documents([bridge], add=False)
    return window


def _opened(window: MainWindow, name: str) -> QDialog:
    dialog = window.findChild(QDialog, name)
    assert dialog is not None
    assert dialog.isVisible()
    assert QApplication.activeModalWidget() is None
    return dialog


def test_each_is_known_by_its_name(filled: MainWindow) -> None:
    for call, name in (
        ("preferences", "preferences"),
        ("duplicates", "duplicates"),
        ("about", "about"),
        ("licences", "licences"),
    ):
        getattr(filled.dialogs, call)()
        _opened(filled, name).close()


def test_an_export_remembers_the_format_that_was_asked_for(filled: MainWindow) -> None:
    filled.dialogs.export("ics")
    assert filled.exporter.last == "ics"
    _opened(filled, "export").close()
    filled.dialogs.export()
    assert filled.exporter.last == "ics"


def test_files_that_could_not_be_read_are_counted_and_listed(filled: MainWindow) -> None:
    filled.dialogs.failures(["a.txt is empty.", "b.txt is empty."])
    dialog = _opened(filled, "failures")
    assert dialog.windowTitle() == "Files that could not be read"
    assert any("2 files could not be read" in label.text() for label in dialog.findChildren(QLabel))


def test_the_tour_goes_through_what_the_window_shows(filled: MainWindow) -> None:
    stage = filled.dialogs.stage()
    assert filled.canvas in stage
    assert filled.source in stage
    assert filled.details.form in stage
