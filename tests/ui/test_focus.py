"""The keyboard stays where a person works: no command leaves it on a button that has nothing to do with it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    """An article with a banner above it whose button a lost focus would land on."""
    opened(article)
    window.preferences.set(reduce_motion=True)
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.banner.show_offer("Something was interrupted.", "Go on with it", window.close)
    QApplication.processEvents()
    return window


def _focus() -> QWidget | None:
    return QApplication.focusWidget()


def _is_in(widget: QWidget | None, whole: QWidget) -> bool:
    return widget is not None and (widget is whole or whole.isAncestorOf(widget))


def test_after_a_date_was_corrected_in_the_panel_the_keyboard_is_in_its_field(shown: MainWindow, qtbot: QtBot) -> None:
    shown.docks.show_details()
    shown.session.select(shown.session.timeline.events[1].id)
    event = shown.session.selected_mention()
    QApplication.processEvents()
    shown.actions_by_name["date"].trigger()
    field = shown.details.form.date.field
    assert _focus() is field
    field.clear()
    qtbot.keyClicks(field, "5 May 1998")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.session.selected_mention() != event, timeout=20_000)
    assert _focus() is field
    qtbot.keyClick(_focus(), Qt.Key.Key_Space)
    assert shown.isVisible()


@pytest.mark.parametrize("name", ["check", "split", "hide", "revert"])
@pytest.mark.parametrize("place", ["canvas", "table"])
def test_after_a_command_the_keyboard_is_where_it_was(shown: MainWindow, name: str, place: str) -> None:
    shown.session.select(shown.session.timeline.events[1].id)
    if name == "revert":
        shown.actions_by_name["check"].trigger()
    whole = shown.canvas if place == "canvas" else shown.tables.chronology
    whole.setFocus()
    shown.actions_by_name[name].trigger()
    QApplication.processEvents()
    assert _is_in(_focus(), whole)


def test_hiding_goes_on_with_the_next_event(shown: MainWindow) -> None:
    ids = [event.id for event in shown.session.timeline.events]
    shown.session.select(ids[1])
    QApplication.processEvents()
    shown.actions_by_name["hide"].trigger()
    assert shown.session.selection == ids[2]
    assert shown.tables.currentWidget() is shown.tables.found
    shown.session.select(ids[-1])
    shown.actions_by_name["hide"].trigger()
    assert shown.session.selection == ids[-2]
    shown.session.undo()
    assert shown.session.selection == ids[-1]


def test_a_click_on_a_mark_in_sight_moves_nothing(shown: MainWindow, qtbot: QtBot) -> None:
    canvas = shown.canvas
    canvas.navigation.fit(at_once=True)
    canvas.repaint()
    view = canvas.view
    for mark in canvas.scene.marks:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.point_of(mark))
        assert (canvas.view.start, canvas.view.span) == pytest.approx((view.start, view.span), rel=1e-9)
        assert shown.session.selection


def test_what_is_selected_has_its_reason_in_sight(shown: MainWindow) -> None:
    shown.docks.show_details()
    shown.docks.show_filters()
    QApplication.processEvents()
    shown.session.select(shown.session.timeline.events[0].id)
    QApplication.processEvents()
    assert not shown.details.inspector.visibleRegion().isEmpty()
    shown.docks.show_filters()
    QApplication.processEvents()
    assert shown.details.inspector.visibleRegion().isEmpty()
    shown.actions_by_name["date"].trigger()
    QApplication.processEvents()
    assert not shown.details.form.date.visibleRegion().isEmpty()


def test_home_in_the_table_shows_all_events(shown: MainWindow, qtbot: QtBot) -> None:
    canvas, events = shown.canvas, shown.session.timeline.events
    canvas.navigation.show_stretch(events[0].interval.start, events[0].interval.end)
    shown.tables.chronology.setFocus()
    qtbot.keyClick(shown.tables.chronology, Qt.Key.Key_Home)
    assert canvas.view.start < events[0].interval.start
    assert canvas.view.end > max(event.interval.end for event in events)


def test_the_overviews_handles_lie_inside_of_it(shown: MainWindow, qtbot: QtBot) -> None:
    """At its very edge a splitter begins."""
    shown.canvas.navigation.fit(at_once=True)
    overview, view = shown.overview, shown.canvas.view
    inside = QPoint(overview.width() - 10, overview.height() // 2)
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=inside)
    qtbot.mouseMove(overview, inside - QPoint(overview.width() // 4, 0))
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=inside - QPoint(overview.width() // 4, 0))
    assert shown.canvas.view.start == pytest.approx(view.start)
    assert shown.canvas.view.span == pytest.approx(view.span * 0.75, rel=0.02)


@pytest.mark.parametrize("place", ["canvas", "source", "table"])
@pytest.mark.parametrize("name", ["find", "go_to_date", "filters"])
def test_after_a_bar_or_a_dock_was_closed_the_keyboard_is_where_it_was(
    shown: MainWindow, qtbot: QtBot, place: str, name: str
) -> None:
    before = {"canvas": shown.canvas, "source": shown.source, "table": shown.tables.chronology}[place]
    before.setFocus()
    shown.actions_by_name[name].trigger()
    QApplication.processEvents()
    focus = _focus()
    assert focus is not None
    assert focus is not before
    if name == "filters":
        assert _is_in(focus, shown.docks.filters)
        shown.docks.filters.close()
    else:
        qtbot.keyClick(focus, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert _focus() is before


def test_where_one_worked_is_gone_the_keyboard_goes_to_the_timeline(shown: MainWindow, qtbot: QtBot) -> None:
    shown.source.setFocus()
    shown.docks.text.close()
    QApplication.processEvents()
    assert _focus() is shown.canvas


@pytest.mark.parametrize("name", ["find", "go_to_date"])
def test_a_bar_that_opens_moves_nothing(shown: MainWindow, name: str) -> None:
    canvas = shown.canvas
    canvas.repaint()
    before = canvas.geometry(), [(mark.left, mark.y) for mark in canvas.scene.marks]
    shown.actions_by_name[name].trigger()
    QApplication.processEvents()
    canvas.repaint()
    assert (canvas.geometry(), [(mark.left, mark.y) for mark in canvas.scene.marks]) == before
    bar = {"find": shown.find_bar, "go_to_date": shown.go_bar}[name]
    assert canvas.rect().contains(canvas.mapFromGlobal(bar.mapToGlobal(bar.rect().center())))
    assert canvas.rect().contains(canvas.mapFromGlobal(bar.mapToGlobal(bar.rect().topLeft())))
