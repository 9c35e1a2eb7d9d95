"""Splitting asks for the second event: its words, its title and its date; letters of any width are counted rightly."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.ui.dialogs.splitting import SplittingDialog
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path, opened: Callable[..., None]) -> SplittingDialog:
    path = tmp_path / "fest.txt"
    path.write_text("🎉🎉 Am 3. Mai 1998 wurde gefeiert und später getanzt.\n", encoding="utf-8")
    opened(path)
    window.session.select(window.session.timeline.events[0].id)
    window.editing.split()
    found = window.findChild(SplittingDialog)
    assert found is not None
    return found


def _select(dialog: SplittingDialog, words: str) -> None:
    cursor, text = dialog.sentence.textCursor(), dialog.sentence.toPlainText()
    begin = len(text[: text.index(words)].encode("utf-16-le")) // 2
    cursor.setPosition(begin)
    cursor.setPosition(begin + len(words), cursor.MoveMode.KeepAnchor)
    dialog.sentence.setTextCursor(cursor)


def test_words_and_date_are_those_that_were_given(window: MainWindow, dialog: SplittingDialog, qtbot: QtBot) -> None:
    first = window.session.timeline.events[0]
    _select(dialog, "später getanzt")
    assert dialog.label.text() == "später getanzt"
    dialog.date.field.setText("4 May 1998")
    dialog.split.click()
    qtbot.waitUntil(lambda: len(window.session.timeline.events) == 2, timeout=20_000)
    kept, second = window.session.timeline.events
    assert (kept.interval, kept.label) == (first.interval, first.label)
    assert (second.expression, second.label) == ("später getanzt", "später getanzt")
    assert second.interval.first_day.day == 4
    window.session.undo()
    assert len(window.session.timeline.events) == 1


def test_without_a_date_nothing_is_split(window: MainWindow, dialog: SplittingDialog, qtbot: QtBot) -> None:
    dialog.split.click()
    qtbot.waitUntil(lambda: not dialog.date.jobs.is_busy)
    assert dialog.isVisible()
    assert len(window.session.timeline.events) == 1


def test_it_stays_with_its_event(window: MainWindow, dialog: SplittingDialog, qtbot: QtBot) -> None:
    window.session.select("")
    dialog.label.setText("Getanzt")
    dialog.date.field.setText("5 May 1998")
    dialog.split.click()
    qtbot.waitUntil(lambda: len(window.session.timeline.events) == 2, timeout=20_000)
    assert window.session.timeline.events[1].label == "Getanzt"
