"""Work beside the window's thread: progress, cancel, and a result that arrives as a signal."""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress

Work = Callable[["Progress", Callable[[], bool]], Any]


class Cancelled(Exception):
    """Raised by work that finds itself cancelled."""


def checked(progress: Callable[[float], object], cancelled: Callable[[], bool]) -> "Progress":
    """Passes progress on; raises Cancelled where the job was cancelled, for work that calls it now and then."""

    def reached(share: float) -> None:
        if cancelled():
            raise Cancelled
        progress(share)

    return reached


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


class Jobs(QObject):
    """One job at a time for an owner; what a job says that was cancelled meanwhile reaches nobody."""

    started = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    succeeded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def begin(self, title: str, work: Work) -> None:
        """Start work in place of what is under way."""
        self._drop()
        self._job = Job(title, work, self)
        self._job.progressed.connect(self._on_job_progressed)
        self._job.succeeded.connect(self._on_job_succeeded)
        self._job.failed.connect(self._on_job_failed)
        self.started.emit(title)
        self._job.start()

    def cancel(self) -> None:
        if self._job is not None:
            self._drop()
            self.ended.emit()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
            self._job = None

    def _finish(self, job: Job, signal: SignalInstance, content: object) -> None:
        if job is self._job:
            self._drop()
            self.ended.emit()
            signal.emit(content)

    @Slot(object, float)
    def _on_job_progressed(self, job: Job, share: float) -> None:
        if job is self._job:
            self.progressed.emit(share)

    @Slot(object, object)
    def _on_job_succeeded(self, job: Job, result: object) -> None:
        self._finish(job, self.succeeded, result)

    @Slot(object, str)
    def _on_job_failed(self, job: Job, message: str) -> None:
        self._finish(job, self.failed, message)
