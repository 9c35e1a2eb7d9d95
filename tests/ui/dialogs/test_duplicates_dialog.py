"""Pairs of events that may be the same: listed with both sentences, joined or told apart one by one."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from workbench import read

from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.dialogs.duplicates_dialog import DuplicatesDialog
from timeline_app.ui.window.main_window import MainWindow

FIRST = "The harbour bridge collapsed on 3 May 1999 in a storm. The mayor opened the new town hall on 7 June 2001."
SECOND = "In a storm the harbour bridge collapsed on 3 May 1999. On 7 June 2001 the mayor opened the new town hall."
OTHER = "The choir sang on 9 July 2003."


@pytest.fixture
def articles() -> list[AnalysisTable]:
    return [read(text, f"{name}.txt", language="en") for name, text in (("one", FIRST), ("two", SECOND))]


@pytest.fixture
def dialog(window: MainWindow, articles: list[AnalysisTable], qtbot: QtBot) -> DuplicatesDialog:
    window.session.open_documents(articles, add=False)
    dialog = DuplicatesDialog(window.bench)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pairs.count() == 2, timeout=10_000)
    return dialog


def _pairs(dialog: DuplicatesDialog) -> list[str]:
    return [dialog.pairs.item(row).text() for row in range(dialog.pairs.count())]


def test_pairs_are_listed_with_both_sentences(dialog: DuplicatesDialog, window: MainWindow) -> None:
    assert {text.split(":")[0] for text in _pairs(dialog)} == {"3 May 1999", "7 June 2001"}
    assert all("≈" in text for text in _pairs(dialog))
    assert "2 pairs of events" in dialog.lead.text()
    dialog.pairs.setCurrentRow(1)
    assert "one.txt" in dialog.sentences.text()
    assert "two.txt" in dialog.sentences.text()
    current = dialog._current()
    assert current is not None
    assert window.session.selection == current.first


def test_the_same_event_is_told_once_from_then_on(dialog: DuplicatesDialog, window: MainWindow, qtbot: QtBot) -> None:
    before, steps = len(window.session.timeline.events), len(window.session.workspace.steps)
    qtbot.mouseClick(dialog.join, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1 and not dialog.jobs.is_busy, timeout=10_000)
    assert len(window.session.timeline.events) == before - 1
    assert len(window.session.workspace.steps) == steps + 1
    window.session.undo()
    qtbot.waitUntil(lambda: dialog.pairs.count() == 2, timeout=10_000)


def test_what_is_not_the_same_is_not_asked_again(dialog: DuplicatesDialog, window: MainWindow, qtbot: QtBot) -> None:
    before = len(window.session.timeline.events)
    while dialog.pairs.count():
        qtbot.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    assert len(window.session.timeline.events) == before
    assert not dialog.join.isEnabled()
    assert dialog.sentences.text() == ""
    again = DuplicatesDialog(window.bench)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: not again.jobs.is_busy and "No two documents" in again.lead.text(), timeout=10_000)
    assert again.pairs.count() == 0


def test_other_articles_have_no_pairs(dialog: DuplicatesDialog, window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_documents([read(OTHER, "three.txt", language="en")], add=False)
    assert dialog.pairs.count() == 0
    qtbot.waitUntil(lambda: "No two documents" in dialog.lead.text(), timeout=10_000)
    assert not dialog.join.isEnabled()
