"""Long gaps folded in the real window: dates, views, overview, words and pictures stay true."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.layout.names import names_of
from timeline_app.services.settings import load_settings
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.menus.menus import fill_menus
from timeline_app.ui.window.main_window import MainWindow

CHRONICLE = """Chronik der Mühle

Am 3. Mai 1501 wurde die Mühle gebaut.
Am 8. Juni 1503 brannte sie ab.
Am 1. April 1506 wurde sie wieder aufgebaut.
Am 7. Juli 1921 kaufte die Gemeinde die Mühle.
Am 9. August 1925 wurde das Museum eröffnet.
Am 2. September 1927 kam der tausendste Gast.
"""


@pytest.fixture
def shown(window: MainWindow, opened: Callable[..., None], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "chronik.txt"
    path.write_text(CHRONICLE, encoding="utf-8")
    opened(path)
    window.preferences.set(reduce_motion=True)
    qtbot.waitUntil(lambda: len(window.session.timeline.events) == 6, timeout=10_000)
    return window


def _painted(window: MainWindow) -> list[float]:
    """Where the marks of the events are, in the order of time."""
    window.canvas.grab()
    marks = {mark.position: mark for mark in window.canvas.scene.marks}
    return [(marks[at].left + marks[at].right) / 2 for at in sorted(marks)]


def test_folding_gives_the_events_the_width_and_can_be_taken_back(shown: MainWindow) -> None:
    wide = _painted(shown)
    assert wide[2] - wide[0] < 0.05 * shown.canvas.width()
    shown.actions_by_name["fold"].trigger()
    folded = _painted(shown)
    assert folded[2] - folded[0] > 0.25 * shown.canvas.width()
    assert folded == sorted(folded)
    assert shown.arrangement.is_folding
    shown.actions_by_name["fold"].trigger()
    assert _painted(shown) == pytest.approx(wide, abs=1.0)


def test_dates_are_told_and_found_as_they_are(shown: MainWindow) -> None:
    shown.arrangement.fold(True)
    canvas, last = shown.canvas, shown.session.timeline.events[-1]
    shown.canvas.grab()
    assert "1501" in canvas.summary() or "1500" in canvas.summary()
    assert "1927" in canvas.summary() or "1928" in canvas.summary()
    canvas.navigation.show_stretch(last.interval.start, last.interval.end)
    _painted(shown)
    assert [mark.position for mark in canvas.scene.marks] == [5]
    assert "1927" in canvas.summary()
    assert "1506" not in canvas.summary()


def test_what_lies_beyond_is_dated_by_the_calendar(shown: MainWindow) -> None:
    shown.arrangement.fold(True)
    first = shown.session.timeline.events[0]
    shown.canvas.navigation.show_stretch(first.interval.start, first.interval.end)
    shown.canvas.grab()
    (beyond,) = shown.canvas.scene.strips[0].beyond
    assert "1927" in shown.canvas.tellings.beyond(beyond)
    shown.canvas.navigation.show_beyond(beyond.low, beyond.high)
    _painted(shown)
    assert {mark.position for mark in shown.canvas.scene.marks} == {1, 2, 3, 4, 5}


def test_overview_and_timeline_still_have_one_scale(shown: MainWindow) -> None:
    shown.arrangement.fold(True)
    shown.canvas.navigation.fit(at_once=True)
    whole = shown.overview.whole
    assert whole is not None
    assert (whole.start, whole.span) == (shown.canvas.view.start, shown.canvas.view.span)


def test_selecting_an_event_beyond_a_gap_brings_it_into_sight(shown: MainWindow) -> None:
    shown.arrangement.fold(True)
    events = shown.session.timeline.events
    shown.canvas.navigation.show_stretch(events[0].interval.start, events[0].interval.end)
    shown.session.select(events[4].id)
    _painted(shown)
    assert 4 in {mark.position for mark in shown.canvas.scene.marks}
    assert shown.canvas.boxes_of(events[4].id)


def test_a_hidden_event_moves_the_gap_and_the_dates_in_view_stay(shown: MainWindow) -> None:
    shown.arrangement.fold(True)
    events = shown.session.timeline.events
    shown.canvas.navigation.show_stretch(events[3].interval.start, events[5].interval.end)
    before = shown.arrangement.folds.dates(shown.canvas.view.start, shown.canvas.view.end)
    gaps = shown.arrangement.folds.gaps
    shown.session.select(events[2].id)
    shown.commands.hide()
    assert shown.arrangement.folds.gaps != gaps
    after = shown.arrangement.folds.dates(shown.canvas.view.start, shown.canvas.view.end)
    assert after == pytest.approx(before, abs=5)


def test_folded_gaps_come_back_with_their_workspace(
    shown: MainWindow, opened: Callable[..., None], article: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.actions_by_name["fold"].trigger()
    gaps, kept = shown.arrangement.folds.gaps, tmp_path / "mill.timeline"
    shown.session.autosave.save_as(kept)
    # What is written is written by another thread.
    qtbot.waitUntil(lambda: not shown.session.autosave.is_busy, timeout=30_000)
    opened(article)
    shown.actions_by_name["fold"].trigger()
    opened(kept)
    qtbot.waitUntil(lambda: shown.arrangement.is_folding, timeout=10_000)
    assert shown.arrangement.folds.gaps == gaps
    shown.actions_by_name["fold"].trigger()
    opened(article)
    shown.actions_by_name["fold"].trigger()
    opened(kept)
    qtbot.waitUntil(lambda: len(shown.session.timeline.events) == 6, timeout=10_000)
    assert not shown.arrangement.folds.gaps


def test_what_was_chosen_last_holds_for_what_is_opened_next(
    shown: MainWindow, opened: Callable[..., None], article: Path, tmp_path: Path
) -> None:
    shown.actions_by_name["fold"].trigger()
    gaps, chronicle = shown.arrangement.folds.gaps, tmp_path / "chronik.txt"
    opened(article)
    opened(chronicle)
    assert shown.arrangement.folds.gaps == gaps
    assert shown.actions_by_name["fold"].isChecked()


def test_what_was_chosen_last_holds_at_the_next_start(window: MainWindow, pool: WorkerPool, qtbot: QtBot) -> None:
    for wanted in (True, False):
        window.session.keep_folding(wanted)
        settings, faults = load_settings()
        session = Session(pool)
        again = MainWindow(session, names_of("en"), window.theme, Preferences(settings), fill_menus)
        qtbot.addWidget(again)
        assert (faults, session.folds_gaps) == ((), wanted)
        again.close()


def test_where_nothing_is_long_enough_it_is_said(
    window: MainWindow, opened: Callable[..., None], tmp_path: Path
) -> None:
    path = tmp_path / "days.txt"
    path.write_text("On 1 May 2001 it rained. On 2 May 2001 it snowed. On 3 May 2001 it hailed.", encoding="utf-8")
    opened(path)
    window.actions_by_name["fold"].trigger()
    assert "long enough" in window.statusBar().currentMessage()
    window.statusBar().clearMessage()
    window.actions_by_name["fold"].trigger()
    assert not window.statusBar().currentMessage()
