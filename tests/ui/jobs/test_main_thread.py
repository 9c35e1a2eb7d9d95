"""What only the window's thread may do is done there, and whoever wanted it gets what came of it."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from timeline_app.ui.jobs.main_thread import Post, done_there, post


@pytest.fixture(autouse=True)
def _posted(qapp: object) -> None:
    post()


def _from_elsewhere(qtbot: QtBot, call: object) -> list[object]:
    found: list[object] = []

    def ask() -> None:
        try:
            found.append(done_there(call))  # type: ignore[arg-type]
        except ValueError as error:
            found.append(str(error))

    threading.Thread(target=ask, daemon=True).start()
    qtbot.waitUntil(lambda: bool(found), timeout=30_000)
    return found


def test_another_thread_gets_what_was_done_on_this_one(qtbot: QtBot) -> None:
    assert _from_elsewhere(qtbot, threading.get_ident) == [threading.get_ident()]


def test_a_fault_reaches_whoever_asked(qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no ink")

    assert _from_elsewhere(qtbot, fail) == ["no ink"]


def test_on_the_thread_itself_nothing_waits() -> None:
    assert done_there(lambda: 7) == 7


def test_what_comes_after_the_end_of_the_program_reaches_nobody() -> None:
    last = Post()
    delete(last)
    last.send(QObject(), lambda: pytest.fail("somebody heard of it"))
