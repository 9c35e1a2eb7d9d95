"""The docks: they come with the first document, go with the last, and are where the user left them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def _open(window: MainWindow) -> list[str]:
    return [dock.objectName() for dock in window.docks.all if not dock.isHidden()]


def test_they_come_with_the_first_document_and_go_with_the_last(
    window: MainWindow, article: Path, opened: Open
) -> None:
    assert _open(window) == []
    opened(article)
    assert _open(window) == ["text", "findings"]
    window.session.clear()
    assert _open(window) == []


def test_one_that_was_closed_stays_closed(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article)
    window.docks.text.hide()
    opened(second)
    assert _open(window) == ["findings"]
    window.session.clear()
    opened(article)
    assert _open(window) == ["findings"]
    window.docks.reset()
    assert _open(window) == ["text", "findings"]


def test_filters_are_made_when_they_are_looked_at(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    assert window.docks.filters.widget() is None
    window.docks.show_filters()
    assert window.docks.filters.widget() is not None
    assert "filters" in _open(window)


def test_places_are_remembered(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.docks.remember()
    settings = window.preferences.settings
    assert settings.geometry
    assert settings.docks


def test_what_is_chosen_takes_no_room_from_the_timeline(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    width = window.canvas.width()
    window.session.step(1)
    assert _open(window) == ["text", "findings"]
    assert window.canvas.width() == width
    window.docks.show_details()
    window.session.step(1)
    assert window.details.isVisible()
    window.docks.details.hide()
    window.session.step(1)
    assert _open(window) == ["text", "findings"]


def test_in_a_wide_window_the_text_is_a_column_of_readable_lines(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    window.resize(1600, 1000)
    opened(article)
    text, letter = window.docks.text, window.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: text.height() > 800)
    assert text.geometry().right() <= window.canvas.mapTo(window, window.canvas.rect().topLeft()).x()
    assert 60 * letter <= window.source.viewport().width() <= 76 * letter
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: text.height() < 500)
    assert window.canvas.width() > 1200


def test_the_window_keeps_its_size_whatever_comes_to_stand_in_it(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    window.resize(700, 500)
    opened(article, second)
    window.session.step(1)
    window.docks.show_details()
    QApplication.processEvents()
    assert (window.width(), window.height()) == (700, 500)
