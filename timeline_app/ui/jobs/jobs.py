"""Work beside the window's thread: progress, cancel, and a result that arrives as a signal."""

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from timeline_app.errors import Cancelled, TimelineError
from timeline_app.ui.jobs.main_thread import post
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress

Work = Callable[["Progress", Callable[[], bool]], Any]


def checked(progress: Callable[[float], object], cancelled: Callable[[], bool]) -> "Progress":
    """Passes progress on; raises Cancelled where the job was cancelled, for work that calls it now and then."""

    def reached(share: float) -> None:
        if cancelled():
            raise Cancelled
        progress(share)

    return reached


class Job:
    """Runs `work(progress, cancelled)` once on a thread of its own; its owner hears of it on the window's thread."""

    def __init__(self, title: str, work: Work, owner: "Jobs") -> None:
        self.title = title
        self._work = work
        self._owner = owner
        self._post = post()
        self._stop = threading.Event()
        # Below any share, so that the first report of 0 is passed on.
        self._reported = -1.0

    def start(self) -> None:
        # A daemon: closing the window never waits for a long text.
        threading.Thread(target=self._run, name=self.title, daemon=True).start()

    def cancel(self) -> None:
        self._stop.set()

    def _run(self) -> None:
        try:
            succeeded, content = True, self._work(self._report, self._stop.is_set)
        except TimelineError as error:
            succeeded, content = False, translated_error(error)
        except Cancelled:
            # By whoever did the work, as when the window closes: nothing is wrong, and nothing is said.
            self._send(partial(self._owner.give_up, self))
            return
        except Exception as error:
            # Work that was cancelled may fail of anything on its way out.
            if self._stop.is_set():
                return
            # The hook keeps the details for a report; the person gets one sentence.
            sys.excepthook(*sys.exc_info())
            text = tr("{title}: something went wrong inside the program ({error}).")
            succeeded, content = False, text.format(title=self.title, error=repr(error))
        self._send(partial(self._owner.finish, self, succeeded, content))

    def _report(self, share: float) -> None:
        """Pass on whole percents only, so that a fast job does not flood the window."""
        if share - self._reported >= 0.01:
            self._reported = share
            self._send(partial(self._owner.progress, self, share))

    def _send(self, call: Callable[[], object]) -> None:
        if not self._stop.is_set():
            self._post.send(self._owner, call)


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

    @property
    def title(self) -> str:
        """What is under way; "" if nothing is."""
        return self._job.title if self._job is not None else ""

    def begin(self, title: str, work: Work) -> None:
        """Start work in place of what is under way."""
        # Before anybody hears of the end: who listens may begin the next job.
        self._drop()
        self._job = Job(title, work, self)
        self.started.emit(title)
        self._job.start()

    def cancel(self) -> None:
        """Have nothing to do with what is under way any more."""
        if self._job is not None:
            self._drop()
            self.ended.emit()

    def progress(self, job: Job, share: float) -> None:
        """A job has come so far."""
        if job is self._job:
            self.progressed.emit(share)

    def finish(self, job: Job, succeeded: bool, content: object) -> None:
        """A job is done, with its result or the sentence about what went wrong."""
        if job is self._job:
            self.cancel()
            (self.succeeded if succeeded else self.failed).emit(content)

    def give_up(self, job: Job) -> None:
        """A job has ended without having come to anything."""
        if job is self._job:
            self.cancel()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
