"""What pointer and wheel mean: pan, zoom, draw a range, click."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.viewport import Viewport
from timeline_app.ui.timeline.gestures import Gestures
from timeline_app.ui.timeline.motion import NOTCH, Motion

VIEW = Viewport(0.0, 864.0, 400.0)
NO, SHIFT, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class _Hand:
    """A pointer over a widget of 400 pixels."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(400, 200)
        self.motion = Motion(VIEW, self.widget)
        self.motion.reduced = True
        self.gestures = Gestures(self.widget, self.motion)
        self.scrolled: list[float] = []
        self.ranged: list[tuple[float, float]] = []
        self.gestures.scrolled.connect(self.scrolled.append)
        self.gestures.ranged.connect(lambda one, other: self.ranged.append((one, other)))

    def drag(self, *points: tuple[float, float], keys: Qt.KeyboardModifier = NO) -> bool:
        """Press at the first point, move to the others, let go at the last; whether that was a drag."""
        self.gestures.press(self._event(QEvent.Type.MouseButtonPress, points[0], keys))
        for point in points[1:]:
            self.gestures.move(self._event(QEvent.Type.MouseMove, point, keys))
        return self.gestures.release(self._event(QEvent.Type.MouseButtonRelease, points[-1], keys))

    def turn(self, x: int, y: int, keys: Qt.KeyboardModifier = NO, pixels: tuple[int, int] = (0, 0)) -> QWheelEvent:
        place = QPointF(100, 50)
        event = QWheelEvent(place, place, QPoint(*pixels), QPoint(x, y), Qt.MouseButton.NoButton, keys,
                            Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        self.gestures.wheel(event)
        return event

    def _event(self, kind: QEvent.Type, point: tuple[float, float], keys: Qt.KeyboardModifier) -> QMouseEvent:
        place, left = QPointF(*point), Qt.MouseButton.LeftButton
        return QMouseEvent(kind, place, place, left, left, keys)


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[_Hand]:
    hand = _Hand(qtbot)
    yield hand
    hand.motion.stop()


def _seconds(pixels: float) -> float:
    return pixels * VIEW.span / VIEW.width


def test_a_drag_takes_the_view_along(hand: _Hand) -> None:
    assert hand.drag((200, 50), (250, 50), (300, 80))
    assert hand.motion.view.start == pytest.approx(VIEW.start - _seconds(100))
    assert hand.motion.view.span == VIEW.span
    # Up and down the lanes go along.
    assert sum(hand.scrolled) == -30


@pytest.mark.parametrize("way", [(0, 0), (2, 1), (-3, 2)])
def test_a_hand_that_trembles_clicks(hand: _Hand, way: tuple[int, int]) -> None:
    assert not hand.drag((200, 50), (200 + way[0], 50 + way[1]))
    assert hand.motion.view == VIEW
    assert hand.scrolled == []


@pytest.mark.parametrize(
    ("first", "last", "drawn"),
    [(100, 300, (100, 300)), (300, 100, (100, 300)), (350, 900, (350, 400)), (50, -80, (0, 50))],
)
def test_with_shift_a_range_is_drawn_within_the_canvas(
    hand: _Hand, first: float, last: float, drawn: tuple[float, float]
) -> None:
    assert hand.drag((first, 50), ((first + last) / 2, 60), (last, 60), keys=SHIFT)
    assert hand.ranged == [drawn]
    assert hand.motion.view == VIEW
    assert hand.gestures.range is None


def test_a_range_can_be_given_up(hand: _Hand) -> None:
    hand.gestures.press(hand._event(QEvent.Type.MouseButtonPress, (100, 50), SHIFT))
    hand.gestures.move(hand._event(QEvent.Type.MouseMove, (300, 50), SHIFT))
    assert hand.gestures.range is not None
    assert hand.gestures.range.getRect() == (100, 0, 200, 200)
    assert hand.gestures.cancel()
    assert not hand.gestures.cancel()
    hand.gestures.release(hand._event(QEvent.Type.MouseButtonRelease, (300, 50), SHIFT))
    assert hand.ranged == []


def test_to_move_without_a_button_is_no_drag(hand: _Hand) -> None:
    assert not hand.gestures.move(hand._event(QEvent.Type.MouseMove, (300, 50), NO))
    assert hand.motion.view == VIEW


@pytest.mark.parametrize(("notches", "factor"), [(1, NOTCH), (-1, 1 / NOTCH), (3, NOTCH**3)])
def test_the_wheel_zooms_about_the_pointer(hand: _Hand, notches: int, factor: float) -> None:
    under = VIEW.start + _seconds(100)
    assert hand.turn(0, 120 * notches).isAccepted()
    view = hand.motion.view
    assert view.span == pytest.approx(VIEW.span / factor)
    assert view.start + 100 * view.span / view.width == pytest.approx(under)


@pytest.mark.parametrize(("x", "y", "keys"), [(120, 0, NO), (0, 120, SHIFT), (120, 10, NO)])
def test_to_the_side_or_with_shift_it_pans(hand: _Hand, x: int, y: int, keys: Qt.KeyboardModifier) -> None:
    hand.turn(x, y, keys)
    assert hand.motion.view.span == VIEW.span
    assert hand.motion.view.start < VIEW.start


def test_a_touchpad_pans_by_the_pixels_that_it_tells_of(hand: _Hand) -> None:
    hand.turn(40, 0, pixels=(17, 0))
    assert hand.motion.view.start == pytest.approx(VIEW.start - _seconds(17))


@pytest.mark.parametrize(("x", "y"), [(0, 120), (120, 0)])
def test_with_alt_it_scrolls_the_lanes(hand: _Hand, x: int, y: int) -> None:
    hand.turn(x, y, ALT)
    assert hand.scrolled == [-60]
    assert hand.motion.view == VIEW
