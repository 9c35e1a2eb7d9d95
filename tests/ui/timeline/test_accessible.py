"""The canvas through Qt's accessibility API, as a screen reader meets it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from timeline_app.timex.explain import explained
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article)
    qtbot.waitUntil(lambda: not window.canvas.is_moving)
    window.canvas.repaint()
    return window


def test_the_canvas_is_a_list_of_the_events_in_view(shown: MainWindow) -> None:
    face = QAccessible.queryAccessibleInterface(shown.canvas)
    assert face is not None
    assert face.role() == QAccessible.Role.List
    assert face.text(QAccessible.Text.Name)
    events = shown.session.timeline.events
    assert face.childCount() == len(shown.canvas.scene.marks) == len(events)
    for number in range(face.childCount()):
        child = face.child(number)
        name = child.text(QAccessible.Text.Name)
        assert events[number].label in name
        assert str(events[number].interval.first_day.year) in name
        assert explained(events[number], "en") in child.text(QAccessible.Text.Description)
        assert child.role() == QAccessible.Role.ListItem
        assert child.isValid()
        assert face.indexOfChild(child) == number
    assert face.child(face.childCount()) is None


def test_an_event_is_where_it_is_painted(shown: MainWindow) -> None:
    face = QAccessible.queryAccessibleInterface(shown.canvas)
    for number in range(face.childCount()):
        child = face.child(number)
        middle = QPoint(child.rect().left() + 3, child.rect().center().y())
        found = face.childAt(middle.x(), middle.y())
        assert found is not None
        assert shown.canvas.rect().contains(shown.canvas.mapFromGlobal(middle))


def test_what_is_out_of_view_is_not_listed(shown: MainWindow) -> None:
    shown.canvas.motion.reduced = True
    face = QAccessible.queryAccessibleInterface(shown.canvas)
    before = face.childCount()
    shown.session.select(shown.session.timeline.events[0].id)
    shown.canvas.navigation.zoom_to_selection()
    shown.canvas.repaint()
    assert 1 <= face.childCount() < before


def test_the_selected_event_says_so(shown: MainWindow) -> None:
    face = QAccessible.queryAccessibleInterface(shown.canvas)
    shown.session.select(shown.session.timeline.events[1].id)
    shown.canvas.repaint()
    states = [bool(face.child(number).state().selected) for number in range(face.childCount())]
    assert states == [number == 1 for number in range(face.childCount())]


def test_every_control_has_a_name(shown: MainWindow, qtbot: QtBot) -> None:
    shown.find_bar.begin()
    shown.go_bar.begin()
    bars, tools = shown.bars, shown.bars.tools
    bars.begin_review()
    qtbot.waitUntil(lambda: bars.review.is_on)
    buttons = [tools.widgetForAction(action) for action in tools.actions() if not action.isSeparator()]
    views = [bars.search_box, bars.search_box.list, *bars.review_bar.buttons, bars.review_bar.close_button]
    views += [button for button in buttons if isinstance(button, QToolButton)]
    assert len(views) > 18
    for view in views:
        assert QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)
    views = [shown.overview, shown.legend, shown.tables.field, shown.find_bar.field, shown.go_bar.date.field,
             shown.find_bar.next, *shown.legend.buttons.values()]  # fmt: skip
    for view in views:
        assert QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)


def test_the_dates_of_the_text_are_a_list_beside_the_text(shown: MainWindow) -> None:
    source = shown.source
    text = QAccessible.queryAccessibleInterface(source)
    assert text.textInterface() is not None
    marks = QAccessible.queryAccessibleInterface(source.viewport())
    assert marks.role() == QAccessible.Role.List
    assert marks.text(QAccessible.Text.Name) == "Dates in the text"
    there = source.mentions_in_sight()
    assert marks.childCount() == len(there) == len(list(shown.session.page.between(0, 10_000)))
    for number, mention in enumerate(there):
        child = marks.child(number)
        assert child.text(QAccessible.Text.Name) == mention.expression
        assert child.text(QAccessible.Text.Description)
        assert child.role() == QAccessible.Role.Link
        assert marks.indexOfChild(child) == number
        assert marks.childAt(child.rect().center().x(), child.rect().center().y()).key == mention.id


def test_a_date_of_the_text_can_be_pressed_by_assistive_tools(shown: MainWindow) -> None:
    marks = QAccessible.queryAccessibleInterface(shown.source.viewport())
    child = marks.child(2)
    action = child.actionInterface()
    assert action.actionNames() == ["Press"]
    action.doAction("Press")
    assert shown.session.selection == child.key
    assert shown.cards.is_open
    assert child.state().selected
    assert not marks.child(1).state().selected


def test_a_closed_text_has_no_dates(shown: MainWindow) -> None:
    marks = QAccessible.queryAccessibleInterface(shown.source.viewport())
    child = marks.child(0)
    shown.session.clear()
    assert marks.childCount() == 0
    assert not child.isValid()
    assert child.text(QAccessible.Text.Name) == ""
    assert child.rect().isEmpty()
