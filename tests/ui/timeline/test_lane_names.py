"""The column of lane names beside the timeline: each at the height of its lane, and a way to open and close it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from pytestqt.qtbot import QtBot

from timeline_app.layout.lanes import LaneKey
from timeline_app.paint.lane_name import TRIANGLE
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.timeline.lane_names import LaneNames
from timeline_app.ui.window.main_window import MainWindow


def _named(analysis: AnalysisTable, name: str) -> AnalysisTable:
    return replace(analysis, document=replace(analysis.document, name=name))


@pytest.fixture
def names(window: MainWindow, bridge: AnalysisTable, museum: AnalysisTable, qtbot: QtBot) -> LaneNames:
    window.preferences.set(reduce_motion=True)
    window.session.open_documents([bridge, museum, _named(bridge, "copy.txt")], add=False)
    qtbot.waitUntil(lambda: not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()
    return window.views.names


def test_it_is_there_where_there_are_several_lanes(names: LaneNames, window: MainWindow, bridge: AnalysisTable) -> None:
    assert names.isVisible()
    window.session.open_documents([bridge], add=False)
    assert not names.isVisible()


def test_each_name_stands_at_the_height_of_its_lane(names: LaneNames, window: MainWindow) -> None:
    for strip in window.canvas.scene.strips:
        point = names.point_of(strip.strip.lane)
        assert names.lane_at(point.y()) == strip.strip.lane
        on_canvas = window.canvas.mapFromGlobal(names.mapToGlobal(point)).y()
        assert strip.strip.top <= on_canvas < strip.strip.bottom
    assert names.lane_at(-1000) == -1


def test_a_click_on_a_triangle_closes_a_lane_and_one_on_its_name_opens_it(
    names: LaneNames, window: MainWindow, qtbot: QtBot
) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(names, left, pos=names.point_of(1, TRIANGLE))
    assert window.arrangement.collapsed == [False, True, False]
    window.canvas.repaint()
    qtbot.mouseClick(names, left, pos=names.point_of(1))
    assert window.arrangement.collapsed == [False, False, False]


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_close_nothing(
    names: LaneNames, window: MainWindow, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    qtbot.mousePress(names, button, pos=names.point_of(1, TRIANGLE))
    assert window.arrangement.collapsed == [False, False, False]


def test_it_asks_for_the_menu_of_the_lane_below_the_pointer(names: LaneNames, window: MainWindow) -> None:
    told: list[int] = []
    # The window's own menu would wait for an answer.
    window.canvas.pointing.lane_menu_wanted.disconnect()
    window.canvas.pointing.lane_menu_wanted.connect(lambda lane, _point: told.append(lane))
    mouse = QContextMenuEvent.Reason.Mouse
    names.contextMenuEvent(QContextMenuEvent(mouse, names.point_of(2), QPoint()))
    names.contextMenuEvent(QContextMenuEvent(mouse, QPoint(5, -1000), QPoint()))
    assert told == [2]


def test_it_is_as_wide_as_its_longest_name(names: LaneNames, window: MainWindow, bridge: AnalysisTable) -> None:
    before = names.sizeHint().width()
    window.session.open_documents([_named(bridge, "the minutes of the council.txt"), bridge], add=False)
    wide = names.sizeHint().width()
    assert wide > before
    window.session.open_documents([_named(bridge, f"{'minutes ' * 40}.txt"), bridge], add=False)
    assert names.sizeHint().width() < wide * 4
    assert names.minimumSizeHint().width() == names.sizeHint().width()


@pytest.mark.parametrize("key", [LaneKey.CERTAINTY, LaneKey.GRANULARITY])
def test_other_lanes_have_other_names(names: LaneNames, window: MainWindow, key: LaneKey) -> None:
    before = names.grab().toImage()
    window.arrangement.set_key(key)
    window.canvas.repaint()
    assert names.grab().toImage() != before
    assert names.counts() == ""


def test_the_wheel_scrolls_the_lanes(names: LaneNames, window: MainWindow, bridge: AnalysisTable, qtbot: QtBot) -> None:
    window.session.open_documents([_named(bridge, f"{number}.txt") for number in range(40)], add=False)
    window.arrangement.collapse_all(False)
    qtbot.waitUntil(lambda: not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()
    bar, place, none = window.canvas.scroll_bar, QPointF(10, 50), Qt.MouseButton.NoButton
    before = bar.value()
    names.wheelEvent(QWheelEvent(place, place, QPoint(), QPoint(0, -240), none, Qt.KeyboardModifier.NoModifier,
                                 Qt.ScrollPhase.NoScrollPhase, False))  # fmt: skip
    assert bar.value() > before
