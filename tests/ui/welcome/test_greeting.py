"""What a person is met with has the keyboard, and nothing that a stray key would set off."""

import threading

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.window.main_window import MainWindow


def test_a_stray_key_does_not_cancel_what_is_read_at_the_start(window: MainWindow, qtbot: QtBot) -> None:
    going = threading.Event()
    window.status.cancel.setFocus()
    jobs = Jobs(window)
    window.status.watch([jobs])
    jobs.begin("Reading", lambda progress, cancelled: going.wait(30))
    qtbot.waitUntil(lambda: not window.status.cancel.isHidden(), timeout=10_000)
    window.greeting.invite()
    chosen = window.focusWidget()
    assert chosen is window.welcome
    QTest.keyClick(chosen, " ")
    assert window.status.is_busy
    going.set()
    qtbot.waitUntil(lambda: not window.status.is_busy, timeout=10_000)


def test_whoever_walks_through_the_page_stays_where_they_are(window: MainWindow) -> None:
    window.greeting.invite()
    window.welcome.paste_button.setFocus()
    window.greeting.invite()
    assert window.focusWidget() is window.welcome.paste_button
