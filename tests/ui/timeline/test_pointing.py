"""What is under the pointer, and what a click on it means."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.pointing import Pointing

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
NOWHERE = QPointF(2, 2)


@pytest.fixture
def canvas(session: Session, holder: QWidget, qtbot: QtBot) -> TimelineCanvas:
    canvas = TimelineCanvas(session, Arrangement(session), load_theme(dark=False), names_of("en"), holder)
    canvas.resize(500, 400)
    holder.show()
    qtbot.waitExposed(holder)
    return canvas


@pytest.fixture
def pointing(canvas: TimelineCanvas, session: Session, bridge: AnalysisTable, museum: AnalysisTable) -> Pointing:
    session.open_documents([bridge, museum], add=False)
    canvas.navigation.fit(at_once=True)
    canvas.grab()
    return canvas.pointing


def _first(canvas: TimelineCanvas) -> tuple[str, QPointF]:
    """An event, and where it is painted."""
    mark = canvas.scene.marks[0]
    return canvas.timeline.events[mark.position].id, canvas.point_of(mark).toPointF()


def _menu(point: QPointF, reason: QContextMenuEvent.Reason) -> QContextMenuEvent:
    return QContextMenuEvent(reason, point.toPoint(), QPoint(7, 7))


def test_a_click_selects_and_has_more_told(pointing: Pointing, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    event, point = _first(canvas)
    with qtbot.waitSignal(pointing.event_pointed_at) as told:
        pointing.click(point, along=False)
    assert told.args == [event, False]
    assert canvas.session.selection == event
    pointing.click(NOWHERE, along=True)
    assert canvas.session.selection == event
    pointing.click(NOWHERE, along=False)
    assert canvas.session.selection == ""


def test_along_with_others_it_is_chosen_and_left_again(pointing: Pointing, canvas: TimelineCanvas) -> None:
    event, point = _first(canvas)
    other = canvas.timeline.events[-1].id
    canvas.session.select(other)
    pointing.click(point, along=True)
    assert set(canvas.session.chosen) == {event, other}
    pointing.click(point, along=True)
    assert set(canvas.session.chosen) == {other}


def test_the_pointer_changes_over_what_can_be_clicked(pointing: Pointing, canvas: TimelineCanvas) -> None:
    event, point = _first(canvas)
    pointing.point_at(point, QPoint(0, 0))
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert canvas.session.hover == event
    pointing.point_at(NOWHERE, QPoint(0, 0))
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    pointing.point_at(point, QPoint(0, 0))
    pointing.leave()
    assert canvas.session.hover == ""


def test_a_card_tells_of_the_event(pointing: Pointing, canvas: TimelineCanvas) -> None:
    event, point = _first(canvas)
    label = canvas.timeline.events[canvas.scene.marks[0].position].label
    assert label.split()[0] in pointing.card(event, -1, point)
    assert pointing.card("", -1, point) == ""
    assert pointing.card("nobody", 0, NOWHERE) == ""


def test_the_menu_is_of_the_event_and_selects_it(pointing: Pointing, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    event, point = _first(canvas)
    with qtbot.waitSignal(pointing.event_menu_wanted) as told:
        pointing.ask_for_menu(_menu(point, MOUSE))
    assert told.args == [QPoint(7, 7)]
    assert canvas.session.selection == event


def test_by_the_keyboard_it_is_of_what_is_selected_or_else_of_the_lane(
    pointing: Pointing, canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pointing.lane_menu_wanted) as told:
        pointing.ask_for_menu(_menu(NOWHERE, KEYBOARD))
    assert told.args == [pointing.current_lane(), QPoint(7, 7)]
    event, _ = _first(canvas)
    canvas.session.select(event)
    with qtbot.waitSignal(pointing.event_menu_wanted):
        pointing.ask_for_menu(_menu(NOWHERE, KEYBOARD))
    with qtbot.assertNotEmitted(pointing.lane_menu_wanted):
        pointing.ask_for_menu(_menu(NOWHERE, MOUSE))


def test_the_lane_is_that_of_the_selected_event_or_of_the_shown_document(
    pointing: Pointing, canvas: TimelineCanvas
) -> None:
    session = canvas.session
    session.show_page(1)
    assert pointing.current_lane() == 1
    first = next(event for event in session.timeline.events if event.document == "bridge.txt")
    session.select(first.id)
    assert pointing.current_lane() == 0


def test_without_an_event_there_is_no_lane(canvas: TimelineCanvas) -> None:
    canvas.grab()
    assert canvas.pointing.current_lane() == -1
    canvas.pointing.click(NOWHERE, along=False)
    assert canvas.session.selection == ""


@pytest.fixture
def crowded(canvas: TimelineCanvas, session: Session) -> TimelineCanvas:
    """Twenty years of which each has something to tell, on a canvas that has no room for all of it."""
    text = "\n\n".join(f"Im Jahr {1950 + n} baute die Gemeinde die {n}. Brücke über den Bach." for n in range(20))
    session.open_documents([ReadText(text, "dorf.txt", Choices())(lambda share: None)], add=False)
    canvas.resize(500, 200)
    canvas.navigation.fit(at_once=True)
    canvas.grab()
    return canvas


def _count(canvas: TimelineCanvas, many: bool) -> tuple[list[int], QPointF]:
    """A count of what has no room, and where it is painted."""
    painted = ((x, y) for y in range(0, canvas.height(), 4) for x in range(0, canvas.width(), 4))
    points = (QPointF(*point) for point in painted)
    return next((list(crowd), point) for point in points if (crowd := canvas._painted().crowd_at(point))
                and not canvas.event_at(point) and (len(crowd) > 1) is many)  # fmt: skip


def test_each_event_in_view_has_its_title_or_is_counted(crowded: TimelineCanvas) -> None:
    (strip,) = crowded.scene.strips
    told = {mark.position for mark in strip.marks if mark.labelled}
    counted = [position for chip in strip.chips for position in chip.positions]
    assert counted
    assert sorted([*told, *counted]) == list(range(len(crowded.timeline.events)))


def test_a_count_can_be_seen_to_be_clicked_on_and_says_what_it_counts(crowded: TimelineCanvas) -> None:
    positions, point = _count(crowded, many=True)
    crowded.pointing.point_at(point, QPoint(0, 0))
    assert crowded.cursor().shape() is Qt.CursorShape.PointingHandCursor
    card = crowded.pointing.crowd_card(positions)
    assert str(len(positions)) in card
    assert crowded.timeline.events[positions[0]].label in card


def test_a_click_on_a_count_comes_nearer(crowded: TimelineCanvas) -> None:
    _, point = _count(crowded, many=True)
    span = crowded.view.span
    crowded.pointing.click(point, along=False)
    crowded.motion.stop()
    assert crowded.motion._goal.span < span or crowded.view.span < span


def test_what_moves_away_from_below_the_pointer_is_not_pointed_at(pointing: Pointing, canvas: TimelineCanvas) -> None:
    """The view goes elsewhere, by a key or a search, and the pointer rests."""
    event, point = _first(canvas)
    pointing.point_at(point, QPoint(7, 7))
    canvas.grab()
    assert canvas.session.hover == event
    canvas.motion.show(canvas.view.panned(-300))
    canvas.grab()
    assert canvas.session.hover == ""


def test_what_is_dragged_along_is_pointed_at_still(pointing: Pointing, canvas: TimelineCanvas) -> None:
    event, point = _first(canvas)
    pointing.point_at(point, QPoint(7, 7))
    canvas.motion.show(canvas.view.panned(-120))
    pointing.drag_to(point + QPointF(120, 0))
    canvas.grab()
    assert canvas.session.hover == event
