"""Objects that hold each other end on the window's thread, whoever makes new ones meanwhile."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from timeline_app.ui.jobs.garbage import Garbage


class Knot:
    """Holds itself, and tells on which thread it ended."""

    def __init__(self, ended: list[int]) -> None:
        self._self, self._ended = self, ended

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


@pytest.fixture
def garbage() -> Iterator[Garbage]:
    gc.collect()
    # As outside of tests, where Python looks by itself until the window's own begins.
    gc.enable()
    owner = QObject()
    yield Garbage(owner)
    gc.disable()


def _make_much() -> None:
    for _ in range(20):
        kept: list[list[int]] = [[] for _ in range(10_000)]
        kept.clear()


def test_garbage_ends_on_the_windows_thread(garbage: Garbage, qtbot: QtBot) -> None:
    ended: list[int] = []
    Knot(ended)
    thread = threading.Thread(target=_make_much)
    thread.start()
    thread.join()
    assert ended == []
    kept: list[list[int]] = [[] for _ in range(10_000)]
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    assert ended == [threading.get_ident()]
    assert len(kept) == 10_000


def test_old_garbage_ends_too(garbage: Garbage, qtbot: QtBot) -> None:
    ended: list[int] = []
    knot = Knot(ended)
    gc.collect(0)
    gc.collect(1)
    before = gc.get_threshold()
    gc.set_threshold(10, 0, 0)
    del knot
    kept: list[list[list[int]]] = []

    def has_ended() -> bool:
        kept.append([[] for _ in range(100)])
        return bool(ended)

    try:
        qtbot.waitUntil(has_ended, timeout=60_000)
    finally:
        gc.set_threshold(*before)
    assert ended == [threading.get_ident()]
