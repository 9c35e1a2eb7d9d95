"""Ways to a view: everything, the selection, what was found, today, and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.layout.framing import MARGIN
from timeline_app.model.event import Event
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


def test_everything_is_seen_and_no_future_is_invented(shown: MainWindow) -> None:
    view, events = shown.canvas.motion.view, shown.session.timeline.events
    assert all(_sees(shown, event) for event in events)
    first, last = events[0].interval.start, max(event.interval.end for event in events)
    margin = MARGIN * (last - first)
    assert view.start == pytest.approx(first - margin, abs=margin / 20)
    assert view.end == pytest.approx(last + margin, abs=margin / 20)


def test_overview_and_timeline_have_one_scale(shown: MainWindow) -> None:
    whole = shown.overview.whole
    assert whole is not None
    assert (whole.start, whole.span) == (shown.canvas.view.start, shown.canvas.view.span)
    assert shown.overview.brush is not None
    assert shown.overview.brush.width() == shown.overview.width()


def test_the_first_view_leaves_outliers_to_the_edges(
    window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    path = tmp_path / "far.txt"
    days = "".join(f"On {day} March 2020 the council met about matter {day}. " for day in range(1, 24))
    path.write_text(f"The castle was built on 3 May 1595. {days}", encoding="utf-8")
    opened(path)
    canvas = window.canvas
    canvas.repaint()
    assert window.session.timeline.events[0].interval.end < canvas.view.start
    assert all(_sees(window, event) for event in window.session.timeline.events[1:])
    (beyond,) = canvas.scene.strips[0].beyond
    assert (beyond.earlier, beyond.number) == (True, 1)
    box = next(box for box, one in canvas.picture.frames._edges if one == beyond)
    window.preferences.set(reduce_motion=True)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert _sees(window, window.session.timeline.events[0])
    canvas.navigation.fit()
    assert all(_sees(window, event) for event in window.session.timeline.events)


def test_the_selection_is_brought_up_close(shown: MainWindow, qtbot: QtBot) -> None:
    event = shown.session.timeline.events[0]
    shown.session.select(event.id)
    _settled(shown, qtbot)
    before = shown.canvas.motion.view.resized(shown.canvas.width())
    shown.canvas.navigation.zoom_to_selection()
    _settled(shown, qtbot)
    assert _sees(shown, event)
    assert shown.canvas.motion.view.span < before.span
    shown.canvas.motion.back()
    _settled(shown, qtbot)
    after = shown.canvas.motion.view
    assert (after.start, after.span) == pytest.approx((before.start, before.span), rel=1e-9)


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
    after = shown.canvas.motion.view
    assert (after.start, after.span) == pytest.approx((before.start, before.span), rel=1e-9)
    shown.canvas.navigation.show_stretch(events[0].interval.start, events[0].interval.end)
    _settled(shown, qtbot)
    assert not _sees(shown, events[-1])
    shown.canvas.navigation.reveal(events[-1])
    _settled(shown, qtbot)
    assert _sees(shown, events[-1])


def test_a_filter_leaves_the_overview_where_it_is(shown: MainWindow, qtbot: QtBot) -> None:
    whole, view = shown.overview.whole, shown.canvas.view
    latest = shown.session.timeline.events[len(shown.session.timeline.events) - 1]
    shown.session.filter.set_words(latest.expression, only=True)
    qtbot.waitUntil(lambda: shown.session.filter.shown is not None, timeout=10_000)
    assert shown.overview.whole == whole
    assert shown.canvas.view == view
    shown.canvas.navigation.fit(at_once=True)
    assert shown.overview.brush is not None
    assert shown.overview.brush.width() < shown.overview.width() / 2
