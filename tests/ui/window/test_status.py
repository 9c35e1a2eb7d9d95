"""The bar below: counts, what is being done, and whether the work is on the disk."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStatusBar
from pytestqt.qtbot import QtBot

from timeline_app.ui.core.session import Session
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.window.status import Status

Open = Callable[..., None]


def test_counts_follow_what_is_open(window: MainWindow, article: Path, opened: Open) -> None:
    assert window.status.counts.text() == ""
    opened(article)
    timeline = window.session.timeline
    events, unplaced = window.status.counts.text().split(" · ")
    assert events == f"{len(timeline.events)} events"
    assert unplaced.startswith(f"{len(timeline.unplaced)} ")
    window.session.clear()
    assert window.status.counts.text() == ""


def test_it_says_where_the_work_is(
    window: MainWindow, article: Path, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    def kept() -> str:
        return str(window.status.kept.toolTip() or window.status.kept.text())

    assert kept() == ""
    opened(article)
    qtbot.waitUntil(lambda: kept() == "kept without a name", timeout=10_000)
    window.session.autosave.save_as(tmp_path / "w.timeline")
    qtbot.waitUntil(lambda: kept() == f"saved: {tmp_path / 'w.timeline'}", timeout=10_000)
    assert window.status.kept.text() == "saved: w.timeline"


def test_progress_is_shown_while_something_takes_time(window: MainWindow, opened: Open, qtbot: QtBot) -> None:
    assert window.status.cancel.isHidden()
    window.session.reading.open_text("It opened in 1950. " * 20_000, "long")
    assert window.status.is_busy
    qtbot.waitUntil(lambda: not window.status.cancel.isHidden(), timeout=30_000)
    window.status.cancel.click()
    qtbot.waitUntil(lambda: not window.status.is_busy, timeout=30_000)
    assert window.status.cancel.isHidden()
    assert window.session.workspace.documents == []


def test_what_began_before_the_window_has_its_progress_too(session: Session, qtbot: QtBot) -> None:
    """The files of a command line are being read before there is a bar that could hear of it."""
    going, bar = threading.Event(), QStatusBar()
    qtbot.addWidget(bar)
    jobs = Jobs(bar)
    jobs.begin("Reading a folder", lambda progress, cancelled: going.wait(30))
    status = Status(bar, session)
    status.watch([jobs])
    qtbot.waitUntil(lambda: not status.cancel.isHidden(), timeout=10_000)
    assert status.work.text() == "Reading a folder"
    status.cancel.click()
    going.set()
    assert not status.is_busy
    assert status.cancel.isHidden()
