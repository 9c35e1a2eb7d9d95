"""What is under a point of the canvas, and what a click on it means."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.pointing import Pointing
from timeline_app.ui.window.main_window import MainWindow

NOWHERE = QPointF(-50, -50)


@pytest.fixture
def canvas(window: MainWindow, bridge: AnalysisTable, museum: AnalysisTable, qtbot: QtBot) -> TimelineCanvas:
    window.preferences.set(reduce_motion=True)
    window.session.open_documents([bridge, museum], add=False)
    qtbot.waitUntil(lambda: not window.canvas.is_moving, timeout=10_000)
    window.canvas.navigation.fit(at_once=True)
    window.canvas.repaint()
    return window.canvas


@pytest.fixture
def pointing(canvas: TimelineCanvas) -> Pointing:
    return canvas.pointing


def _marked(canvas: TimelineCanvas) -> tuple[Event, QPointF]:
    """An event that has a mark, and a point on it."""
    for strip in canvas.scene.strips:
        for mark in strip.marks:
            for y in range(round(strip.strip.top), round(strip.strip.bottom)):
                point = QPointF((mark.left + mark.right) / 2, y)
                event = canvas.session.timeline.events[mark.position]
                if canvas.pointing._painted().event_at(point) == event.id:
                    return event, point
    raise AssertionError


def test_nothing_is_where_nothing_was_painted(pointing: Pointing) -> None:
    painted = pointing._painted()
    assert (painted.event_at(NOWHERE), painted.header_at(NOWHERE), painted.bin_at(NOWHERE)) == ("", -1, -1)
    assert painted.mark_at(NOWHERE) is None
    assert painted.edge_at(NOWHERE) is None
    assert list(painted.crowd_at(NOWHERE)) == []
    assert pointing.card("", -1, NOWHERE) == ""


def test_a_click_on_an_event_chooses_it_and_tells_of_it(canvas: TimelineCanvas, pointing: Pointing) -> None:
    event, point = _marked(canvas)
    told: list[tuple[str, bool]] = []
    pointing.event_pointed_at.connect(lambda mention_id, by_key: told.append((mention_id, by_key)))
    pointing.click(point, along=False)
    assert canvas.session.selection == event.id
    assert told == [(event.id, False)]


def test_a_click_beside_ends_the_choice_unless_it_goes_on(canvas: TimelineCanvas, pointing: Pointing) -> None:
    event, point = _marked(canvas)
    pointing.click(point, along=False)
    pointing.click(NOWHERE, along=True)
    assert canvas.session.selection == event.id
    pointing.click(NOWHERE, along=False)
    assert canvas.session.selection == ""


def test_events_are_chosen_along_with_others_and_given_back(canvas: TimelineCanvas, pointing: Pointing) -> None:
    event, point = _marked(canvas)
    other = next(one for one in canvas.session.timeline.events if one.id != event.id)
    canvas.session.select(other.id)
    pointing.click(point, along=True)
    assert set(canvas.session.chosen) == {event.id, other.id}
    pointing.click(point, along=True)
    assert canvas.session.chosen == (other.id,)


def test_what_the_pointer_is_over_is_told_once_it_is_there(canvas: TimelineCanvas, pointing: Pointing) -> None:
    event, point = _marked(canvas)
    pointing.point_at(point, QPoint(10, 10))
    assert canvas.session.hover == event.id
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    pointing.point_at(NOWHERE, QPoint(10, 10))
    assert canvas.session.hover == ""
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor
    pointing.point_at(point, QPoint(10, 10))
    pointing.leave()
    assert canvas.session.hover == ""


def test_the_card_of_an_event_has_its_sentence(canvas: TimelineCanvas, pointing: Pointing) -> None:
    event, point = _marked(canvas)
    card = pointing.card(event.id, -1, point)
    assert event.expression in card


def test_the_current_lane_is_that_of_the_selected_event(canvas: TimelineCanvas, pointing: Pointing) -> None:
    session, arrangement = canvas.session, canvas.pointing._arrangement
    for number, document in enumerate(session.timeline.documents):
        event = next(one for one in session.timeline.events if one.document == document)
        session.select(event.id)
        assert pointing.current_lane() == arrangement.lane_of_document(number)
    session.select("")
    session.show_page(0)
    assert pointing.current_lane() == arrangement.lane_of_document(0)


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_of_an_event(
    canvas: TimelineCanvas, pointing: Pointing, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    event, point = _marked(canvas)
    if reason is QContextMenuEvent.Reason.Keyboard:
        canvas.session.select(event.id)
        point = NOWHERE
    # The window's own menu would wait for an answer.
    pointing.event_menu_wanted.disconnect()
    told: list[QPoint] = []
    pointing.event_menu_wanted.connect(told.append)
    pointing.ask_for_menu(QContextMenuEvent(reason, point.toPoint(), QPoint(7, 8)))
    assert told == [QPoint(7, 8)]
    assert canvas.session.selection == event.id


def test_without_a_choice_the_keyboard_asks_for_the_menu_of_the_lane(
    canvas: TimelineCanvas, pointing: Pointing
) -> None:
    canvas.session.select("")
    pointing.lane_menu_wanted.disconnect()
    told: list[int] = []
    pointing.lane_menu_wanted.connect(lambda lane, _point: told.append(lane))
    keyboard = QContextMenuEvent.Reason.Keyboard
    pointing.ask_for_menu(QContextMenuEvent(keyboard, NOWHERE.toPoint(), QPoint(7, 8)))
    assert told == [pointing.current_lane()]
    pointing.ask_for_menu(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, NOWHERE.toPoint(), QPoint(7, 8)))
    assert len(told) == 1
