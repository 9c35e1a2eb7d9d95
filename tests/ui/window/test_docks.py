"""The docks: they come with the first document, go with the last, and are where the user left them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtTest import QTest
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


def _write(folder: Path, name: str, years: int) -> Path:
    path = folder / name
    path.write_text("\n\n".join(f"In {1900 + 2 * at} the council built house {at}." for at in range(years)), "utf-8")
    return path


def test_each_article_gets_the_height_that_its_events_need(
    window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    """Not the share that the first one needed, until the user has moved what divides the window."""
    window.resize(1600, 1000)
    few, many = _write(tmp_path, "few.txt", 2), _write(tmp_path, "many.txt", 45)
    opened(few)
    qtbot.wait(50)
    low = window.canvas.height()
    opened(many)
    qtbot.waitUntil(lambda: window.canvas.height() > low + 80)
    opened(few)
    qtbot.waitUntil(lambda: abs(window.canvas.height() - low) < 5)
    at = QPoint(window.width() - 300, window.docks.tables.geometry().top() - 2)
    handle, left, none = window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, none, at)
    for down in (60, 120):
        QTest.mouseMove(handle, at + QPoint(0, down))
        qtbot.wait(20)
    QTest.mouseRelease(handle, left, none, at + QPoint(0, 120))
    by_hand = window.canvas.height()
    assert by_hand > low + 80
    opened(many)
    qtbot.wait(50)
    assert window.canvas.height() == by_hand
    window.docks.reset()
    assert not window.preferences.settings.shared_by_hand


@pytest.mark.parametrize("width", [1280, 1600, 1920])
def test_filters_have_the_room_to_be_read(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, width: int
) -> None:
    """As wide as their words need, and as high as the window: beside the chronology there was room for two lines."""
    window.resize(width, 900)
    opened(article)
    window.docks.show_filters()
    letter = window.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: window.docks.filters.width() >= 40 * letter)
    assert window.docks.filters.height() > 700
    assert window.docks.filters.geometry().left() > window.docks.tables.geometry().right()


def test_titles_are_whole_down_to_the_last_row_of_pixels(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    dock = window.docks.tables
    # A row of ink for each row that the same letters have where there is room.
    room, font = QPixmap(300, 60), dock.font()
    room.fill(window.theme.window)
    font.setWeight(QFont.Weight.DemiBold)
    painter = QPainter(room)
    painter.setFont(font)
    painter.setPen(window.theme.text)
    painter.drawText(10, 40, dock.windowTitle())
    painter.end()
    title = QRect(0, 0, 10 + QFontMetrics(font).horizontalAdvance(dock.windowTitle()) + 10, dock.widget().y() - 1)
    assert "g" in dock.windowTitle()
    assert _rows_of_ink(dock.grab(title), window.theme.window) == _rows_of_ink(room, window.theme.window)


def _rows_of_ink(picture: QPixmap, ground: QColor) -> int:
    image = picture.toImage()
    rows = ({image.pixelColor(x, y).name() for x in range(12, image.width() - 2)} for y in range(image.height()))
    return sum(row != {ground.name()} for row in rows)
