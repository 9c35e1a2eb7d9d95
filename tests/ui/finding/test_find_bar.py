"""Finding: what is typed is counted, stepped through, and can hide everything else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_typing_finds_and_stepping_goes_round(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    bar, search = window.find_bar, window.session.filter
    bar.begin()
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "bridge")
    qtbot.waitUntil(lambda: search.found is not None and not search.is_searching, timeout=10_000)
    count = search.count()
    assert count >= 1
    assert bar.count.text() == f"– of {count}"
    # Marked in the text and in the list as soon as they are found, whoever has the keyboard.
    qtbot.waitUntil(lambda: len(bar.finder.places) >= count, timeout=10_000)
    rows = window.tables.chronology.mention_model
    assert [rows.is_found(row) for row in range(rows.rowCount())] == search.found.tolist()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"1 of {count}"
    found = window.session.selected_mention()
    assert found is not None
    assert "bridge" in f"{found.sentence} {getattr(found, 'label', '')}".lower()
    bar.previous.click()
    assert bar.next.isEnabled()


def test_only_these_hides_the_others_until_the_bar_is_closed(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    bar, search = window.find_bar, window.session.filter
    bar.begin()
    qtbot.keyClicks(bar.field, "lorry")
    bar.only.click()
    qtbot.waitUntil(lambda: len(search.shown_positions()) == search.count() == 1, timeout=10_000)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.waitUntil(lambda: len(search.shown_positions()) == len(window.session.timeline.events), timeout=10_000)


def test_what_is_not_there_is_said(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    bar = window.find_bar
    bar.begin()
    qtbot.keyClicks(bar.field, "zeppelin")
    qtbot.waitUntil(lambda: bar.count.text() == "nothing found", timeout=10_000)
    assert not bar.next.isEnabled()
    assert not bar.previous.isEnabled()


def test_return_before_all_was_searched_leads_to_the_first(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    bar = window.find_bar
    bar.begin()
    qtbot.keyClicks(bar.field, "bridge")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text().startswith("1 of "), timeout=10_000)


def test_two_bars_stand_above_each_other(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    find, go = window.find_bar, window.go_bar
    find.begin()
    go.begin()
    QApplication.processEvents()
    assert find.isVisible()
    assert go.isVisible()
    assert go.geometry().bottom() < find.geometry().top()
    lowest = find.geometry().bottom()
    find.end()
    QApplication.processEvents()
    assert go.geometry().bottom() == lowest
