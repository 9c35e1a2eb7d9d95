"""The whole window as a user meets it: open, look, point, walk, export, refuse."""

import csv
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from driving import drop
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app import app
from timeline_app.app import Application
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.settings import Settings
from timeline_app.timex.explain import said
from timeline_app.ui.core.session import Session
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.text.shortened import short_path
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    """Until nothing moves and the whole text is there."""
    qtbot.waitUntil(lambda: window.source.is_filled and not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert not window.canvas.isVisible()
    assert not any(dock.isVisible() for dock in window.docks.all)
    assert not window.actions_by_name["export"].isEnabled()


def test_opening_fills_every_view(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    _settle(window, qtbot)
    session = window.session
    assert window.canvas.isVisible()
    assert window.source.isVisible()
    assert not window.welcome.isVisible()
    assert window.tables.events.model().rowCount() == len(session.timeline.events) > 5
    assert window.tables.unplaced.model().rowCount() == len(session.timeline.unplaced) > 0
    assert window.source.toPlainText() == article.read_text(encoding="utf-8")
    assert window.windowTitle() == "The bridge reopens – Timeline"
    assert len(window.canvas.scene.marks) == len(session.timeline.events)


def test_the_publication_date_stands_there_with_its_origin(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    assert "5 March 2020" in window.bar.day_text
    assert window.bar.origin_text


@pytest.mark.parametrize("view", ["canvas", "table", "text"])
def test_a_click_in_any_view_moves_all_three(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, view: str
) -> None:
    opened(article)
    _settle(window, qtbot)
    event = next(event for event in window.session.timeline.events if event.expression == "1874")
    position = window.session.timeline.position(event.id)
    click = {"canvas": _click_canvas, "table": _click_table, "text": _click_text}[view]
    click(window, qtbot, position)
    assert window.session.selection == event.id
    assert window.tables.events.currentIndex().row() == position
    assert window.source.textCursor().position() == event.span.begin
    assert "1874" in window.details.inspector.toPlainText()
    assert event.sentence[:20] in window.details.inspector.toPlainText()


def _click_canvas(window: MainWindow, qtbot: QtBot, position: int) -> None:
    mark = next(mark for mark in window.canvas.scene.marks if mark.position == position)
    point = window.canvas.point_of(mark)
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=point)


def _click_table(window: MainWindow, qtbot: QtBot, position: int) -> None:
    index = window.tables.events.model().index(position, 1)
    window.tables.events.scrollTo(index)
    point = window.tables.events.visualRect(index).center()
    qtbot.mouseClick(window.tables.events.viewport(), Qt.MouseButton.LeftButton, pos=point)


def _click_text(window: MainWindow, qtbot: QtBot, position: int) -> None:
    event = window.session.timeline.events[position]
    cursor = window.source.textCursor()
    cursor.setPosition(event.span.begin + 1)
    window.source.setTextCursor(cursor)
    point = window.source.cursorRect().center()
    qtbot.mouseClick(window.source.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_arrow_keys_walk_in_every_view(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    events = window.session.timeline.events
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    assert window.session.selection == events[1].id
    qtbot.keyClick(window.tables.events, Qt.Key.Key_Down)
    assert window.session.selection == events[2].id
    qtbot.keyClick(window.tables.events, Qt.Key.Key_Escape)
    assert window.session.selection == ""
    assert window.session.page is not None
    qtbot.keyClick(window.source, Qt.Key.Key_Right)
    assert window.session.selection == window.session.page.between(0, 10**9)[0].id


def test_selecting_in_the_tray_brings_it_to_the_front(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    unplaced = window.session.timeline.unplaced.mention(0)
    window.session.select(unplaced.id)
    assert window.tables.currentWidget() is window.tables.unplaced
    assert said(unplaced.reason, "en") in window.details.inspector.toPlainText()
    window.session.select(window.session.timeline.events[0].id)
    assert window.tables.currentWidget() is window.tables.found


def test_a_contradiction_is_told(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    event = next(event for event in window.session.timeline.events if event.conflict)
    window.session.select(event.id)
    assert "Tuesday" in window.details.inspector.toPlainText()


def test_exported_rows_are_the_events(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(article)
    target = tmp_path / "out.csv"
    with qtbot.waitSignal(window.exporter.done, timeout=10_000):
        window.exporter.save(Export(FORMATS["csv"], target, {}, Scope.ALL))
    with target.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["id"] for row in rows] == [event.id for event in window.session.timeline.events]
    assert short_path(target) in window.statusBar().currentMessage()


def test_an_export_that_fails_says_so_and_leaves_nothing(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(article)
    target = tmp_path / "no such folder" / "out.csv"
    with qtbot.waitSignal(window.exporter.failed, timeout=10_000):
        window.exporter.save(Export(FORMATS["csv"], target, {}, Scope.ALL))
    assert short_path(target) in window.banner.text
    assert not target.parent.exists()


def test_a_dropped_file_is_opened(window: MainWindow, article: Path, qtbot: QtBot) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(article))])
    with qtbot.waitSignal(window.session.reading.jobs.ended, timeout=60_000):
        drop(window, content)
    assert window.session.timeline.events


def test_dropped_text_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    content = QMimeData()
    content.setText("Die Brücke wurde am 3. Mai 1998 eröffnet.")
    with qtbot.waitSignal(window.session.reading.jobs.ended, timeout=60_000):
        drop(window, content)
    assert len(window.session.timeline.events) == 1


def test_a_link_to_elsewhere_is_refused(window: MainWindow) -> None:
    content = QMimeData()
    content.setUrls([QUrl("https://example.org/article")])
    drop(window, content)
    assert window.banner.text


def test_pasting_opens_the_text_of_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The bridge was closed on 2 March 2020.")
    with qtbot.waitSignal(window.session.reading.jobs.ended, timeout=60_000):
        window.files.paste()
    assert len(window.session.timeline.events) == 1


def test_pasting_nothing_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.files.paste()
    assert window.banner.text


def test_the_sample_opens(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.reading.jobs.ended, timeout=60_000):
        window.files.open_sample()
    assert len(window.session.timeline.events) > 5


def test_bad_files_leave_the_window_usable(
    window: MainWindow, article: Path, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    empty, noise = tmp_path / "empty.txt", tmp_path / "noise.txt"
    empty.write_bytes(b"")
    noise.write_bytes(bytes(range(256)) * 4000)
    folder = tmp_path / "nothing in it"
    folder.mkdir()
    for path in (empty, noise, folder, tmp_path / "missing.txt"):
        opened(path)
        assert short_path(path) in window.banner.text
        assert window.welcome.isVisible()
    opened(article)
    assert window.banner.text == ""
    assert window.session.timeline.events


def test_a_text_without_dates_is_a_clean_result(window: MainWindow, opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("There is nothing here that a calendar knows of.", encoding="utf-8")
    opened(path)
    _settle(window, qtbot)
    assert window.canvas.isVisible()
    assert window.source.toPlainText() == path.read_text(encoding="utf-8")
    assert window.banner.text == ""
    assert not window.actions_by_name["print"].isEnabled()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Plus):
        qtbot.keyClick(window.canvas, key)


def test_both_looks_repaint_everything(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    _settle(window, qtbot)
    shades = []
    for look in ("light", "dark"):
        window.set_look(look)
        QApplication.processEvents()
        image = window.grab().toImage()
        points = [QPoint(5, 5), window.canvas.mapTo(window, QPoint(6, 6)), window.source.mapTo(window, QPoint(6, 6))]
        shades.append([image.pixelColor(point * image.devicePixelRatio()).lightness() for point in points])
    assert min(shades[0]) > 180
    assert max(shades[1]) < 90


def test_docks_come_back(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.docks.text.close()
    assert not window.source.isVisible()
    window.docks.reset()
    assert window.source.isVisible()


def test_every_action_has_words_and_every_view_a_name(window: MainWindow) -> None:
    actions = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]
    assert all(action.text() for action in actions if not action.isSeparator())
    shortcuts = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(shortcuts) == len(set(shortcuts))
    assert {"Ctrl+O", "Ctrl+E", "F11"} <= set(shortcuts)
    for view in (window.canvas, window.source, window.tables.events, window.tables.unplaced, window.details.inspector):
        assert view.accessibleName()


def test_a_file_that_the_desktop_hands_over_is_opened(
    qapp: Application, session: Session, article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = app.make_window(qapp, session, Settings())
    qtbot.addWidget(window)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(article)))
    qtbot.waitUntil(lambda: session.timeline.documents == ("bridge.txt",), timeout=30_000)


def test_the_title_follows_the_name_that_the_work_gets(
    window: MainWindow, article: Path, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(article)
    window.session.autosave.save_as(tmp_path / "bridges.timeline")
    qtbot.waitUntil(lambda: window.windowTitle() == "bridges – The bridge reopens – Timeline")
