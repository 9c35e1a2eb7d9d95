"""Ways to a view: everything, the selection, what was found, today, and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.ui.timeline.navigation import EDGE, LABEL_ROOM
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article)
    window.preferences.set(reduce_motion=True)
    window.canvas.navigation.fit(at_once=True)
    qtbot.waitUntil(lambda: not window.canvas.motion.is_moving, timeout=10_000)
    return window


def _settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.canvas.motion.is_moving, timeout=10_000)


def _sees(window: MainWindow, event: Event) -> bool:
    view = window.canvas.motion.view
    return view.start <= event.interval.start and event.interval.end <= view.start + view.span


def test_everything_has_air_and_room_for_a_label(shown: MainWindow) -> None:
    view, events = shown.canvas.motion.view, shown.session.timeline.events
    assert all(_sees(shown, event) for event in events)
    assert view.x(events[0].interval.start) == pytest.approx(EDGE, abs=2)
    last = max(event.interval.end for event in events)
    assert view.x(last) <= view.width - min(LABEL_ROOM, view.width / 4) + 2


def test_the_selection_is_brought_up_close(shown: MainWindow, qtbot: QtBot) -> None:
    event = shown.session.timeline.events[0]
    shown.session.select(event.id)
    _settled(shown, qtbot)
    before = shown.canvas.motion.view
    shown.canvas.navigation.zoom_to_selection()
    _settled(shown, qtbot)
    assert _sees(shown, event)
    assert shown.canvas.motion.view.span < before.span
    shown.canvas.motion.back()
    _settled(shown, qtbot)
    assert shown.canvas.motion.view == before


def test_nearer_and_farther_keep_the_middle(shown: MainWindow, qtbot: QtBot) -> None:
    view = shown.canvas.motion.view
    middle = view.start + view.span / 2
    shown.canvas.navigation.zoom_in()
    _settled(shown, qtbot)
    near = shown.canvas.motion.view
    assert near.span < view.span
    assert near.start + near.span / 2 == pytest.approx(middle, rel=1e-6)
    shown.canvas.navigation.zoom_out()
    _settled(shown, qtbot)
    assert shown.canvas.motion.view.span == pytest.approx(view.span, rel=1e-6)


def test_today_is_in_the_middle_at_the_same_scale(shown: MainWindow, qtbot: QtBot) -> None:
    span = shown.canvas.motion.view.span
    shown.canvas.navigation.go_to_today()
    _settled(shown, qtbot)
    view, navigation = shown.canvas.motion.view, shown.canvas.navigation
    assert view.span == pytest.approx(span)
    assert view.start + view.span / 2 == pytest.approx(navigation.today + 43_200, rel=1e-6)


def test_an_event_in_sight_moves_nothing(shown: MainWindow, qtbot: QtBot) -> None:
    events, before = shown.session.timeline.events, shown.canvas.motion.view
    shown.canvas.navigation.reveal(events[1])
    assert shown.canvas.motion.view == before
    shown.canvas.navigation.show_stretch(events[0].interval.start, events[0].interval.end)
    _settled(shown, qtbot)
    assert not _sees(shown, events[-1])
    shown.canvas.navigation.reveal(events[-1])
    _settled(shown, qtbot)
    assert _sees(shown, events[-1])
