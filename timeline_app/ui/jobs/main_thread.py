"""Calls that other threads want made on the window's thread."""

import threading
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
Call = Callable[[], object]


class Post(QObject):
    """Carries calls from any thread to the one it was made on.

    It is not destroyed before the program ends: an object that goes with its window may be gone while another thread
    emits its signal.
    """

    _sent = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, owner: QObject, call: Call) -> None:
        """Have a call made soon, unless its owner is gone by then."""
        try:
            self._sent.emit(owner, call)
        except RuntimeError:
            # The program has come to its end meanwhile, and nobody is there to hear of it.
            if isValid(self):
                raise

    @Slot(object, object)
    def _deliver(self, owner: QObject, call: Call) -> None:
        if isValid(owner):
            call()


@cache
def post() -> Post:
    """The one of the window's thread, which has to ask for it first."""
    return Post()


def done_there(call: Callable[[], T]) -> T:
    """What a short call gives on the window's thread, which goes on with its own between two of them."""
    there = post()
    if there.thread().isCurrentThread():
        return call()
    is_done, got, failed = threading.Event(), list[T](), list[Exception]()

    def run() -> None:
        try:
            got.append(call())
        except Exception as error:
            failed.append(error)
        is_done.set()

    there.send(there, run)
    is_done.wait()
    if failed:
        raise failed[0]
    return got[0]
