"""Work beside the window's thread: progress, cancel, and a result that arrives as a signal."""

import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from timeline_app.errors import TimelineError

Progress = Callable[[float], None]
Work = Callable[[Progress, Callable[[], bool]], Any]


class Cancelled(Exception):
    """Raised by work that finds itself cancelled."""


class Job(QObject):
    """Runs `work(progress, cancelled)` once on a thread of its own; signals reach slots on the window's thread."""

    progressed = Signal(object, float)
    succeeded = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, title: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = threading.Event()
        self._reported = -1.0

    def start(self) -> None:
        # A daemon: closing the window never waits for a long text.
        threading.Thread(target=self._run, name=self.title, daemon=True).start()

    def cancel(self) -> None:
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def _run(self) -> None:
        try:
            result = self._work(self._report, self._stop.is_set)
            signal, content = self.succeeded, result
        except TimelineError as error:
            signal, content = self.failed, str(error)
        except Exception as error:
            if self._stop.is_set():
                return
            sys.excepthook(*sys.exc_info())
            signal, content = self.failed, f"{self.title}: something went wrong inside the program ({error!r})."
        if not self._stop.is_set():
            try:
                signal.emit(self, content)
            except RuntimeError:
                # The window was closed in the meantime, and the signal's owner with it.
                return

    def _report(self, share: float) -> None:
        """Pass on whole percents only, so that a fast job does not flood the window with signals."""
        if share - self._reported >= 0.01 and not self._stop.is_set():
            self._reported = share
            self.progressed.emit(self, share)
