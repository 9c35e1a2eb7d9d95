"""The view's way from one stretch of time to another, and back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.layout.viewport import Viewport
from timeline_app.ui.timeline.motion import NOTCH, Motion

DAY = 86_400
HERE = Viewport(0.0, DAY / 100, 1000.0)
THERE = Viewport(400.0 * DAY, DAY / 10, 1000.0)


@pytest.fixture
def motion(qapp: QApplication) -> Iterator[Motion]:
    """On a desktop that likes things to move."""
    effect, holder = Qt.UIEffect.UI_General, QObject()
    before = QApplication.isEffectEnabled(effect)
    QApplication.setEffectEnabled(effect, True)
    motion = Motion(HERE, holder)
    yield motion
    motion.stop()
    QApplication.setEffectEnabled(effect, before)


def test_where_the_desktop_wants_no_motion_there_is_none(motion: Motion) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
    motion.go_to(THERE)
    assert not motion.is_moving
    assert motion.view == THERE


def _settled(motion: Motion, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not motion.is_moving, timeout=10_000)


def _is_close(view: Viewport, other: Viewport) -> bool:
    return view.start == pytest.approx(other.start, abs=1) and view.span == pytest.approx(other.span, rel=1e-6)


def test_it_glides_through_views_between(motion: Motion, qtbot: QtBot) -> None:
    seen: list[Viewport] = []
    motion.moved.connect(lambda: seen.append(motion.view))
    motion.go_to(THERE)
    assert motion.is_moving
    assert motion.view == HERE
    _settled(motion, qtbot)
    assert _is_close(motion.view, THERE)
    middles = [view.start + view.span / 2 for view in seen]
    assert middles == sorted(middles)


def test_at_once_there_is_nothing_between(motion: Motion) -> None:
    seen: list[Viewport] = []
    motion.moved.connect(lambda: seen.append(motion.view))
    motion.go_to(THERE, at_once=True)
    assert seen == [THERE]
    assert not motion.is_moving


MOVES: list[Callable[[Motion], None]] = [
    lambda motion: motion.go_to(THERE),
    lambda motion: motion.zoom(NOTCH, 500, ease=True),
    lambda motion: motion.fling(2.0),
    lambda motion: motion.back(),
]


@pytest.mark.parametrize("move", MOVES)
def test_who_wants_no_motion_sees_none(motion: Motion, move: Callable[[Motion], None]) -> None:
    motion.reduced = True
    move(motion)
    assert not motion.is_moving


@pytest.mark.parametrize("move", MOVES[:3])
def test_whatever_moves_can_be_stopped_where_it_is(
    motion: Motion, qtbot: QtBot, move: Callable[[Motion], None]
) -> None:
    with qtbot.waitSignal(motion.moved, timeout=10_000):
        move(motion)
    motion.stop()
    stopped = motion.view
    assert not motion.is_moving
    qtbot.wait(30)
    assert motion.view == stopped


def test_what_is_under_the_pointer_stays_there_while_zooming(motion: Motion) -> None:
    under = motion.view.start + 250 * motion.view.span / motion.view.width
    motion.zoom(4.0, 250)
    assert motion.view.span == pytest.approx(HERE.span / 4)
    assert motion.view.start + 250 * motion.view.span / motion.view.width == pytest.approx(under)


def test_notches_of_the_wheel_add_up_while_the_first_is_under_way(motion: Motion, qtbot: QtBot) -> None:
    for _ in range(3):
        motion.zoom(NOTCH, 500, ease=True)
    _settled(motion, qtbot)
    assert motion.view.span == pytest.approx(HERE.span / NOTCH**3, rel=1e-6)


def test_panning_moves_by_pixels_and_keeps_the_scale(motion: Motion) -> None:
    motion.pan(100)
    assert motion.view.span == HERE.span
    assert motion.view.start == pytest.approx(HERE.start + HERE.span / 10)


@pytest.mark.parametrize("speed", [3.0, -3.0])
def test_a_fling_goes_on_the_same_way_and_runs_out(motion: Motion, qtbot: QtBot, speed: float) -> None:
    seen: list[float] = []
    motion.moved.connect(lambda: seen.append(motion.view.start))
    motion.fling(speed)
    _settled(motion, qtbot)
    assert seen == sorted(seen, reverse=speed < 0)
    assert (motion.view.start > HERE.start) == (speed > 0)
    assert motion.view.span == HERE.span


def test_back_and_forward_between_places_that_were_gone_to(motion: Motion) -> None:
    motion.reduced = True
    farther = THERE.panned(4000)
    motion.go_to(THERE)
    motion.go_to(farther)
    motion.back()
    assert _is_close(motion.view, THERE)
    motion.back()
    assert _is_close(motion.view, HERE)
    motion.back()
    assert _is_close(motion.view, HERE)
    motion.forward()
    motion.forward()
    assert _is_close(motion.view, farther)


def test_a_place_is_gone_back_to_in_the_width_of_now(motion: Motion) -> None:
    motion.reduced = True
    motion.go_to(THERE)
    motion.resize(500)
    motion.back()
    assert motion.view.width == 500
    assert motion.view.start == pytest.approx(HERE.start, abs=HERE.span)
