"""Writes the events to a file beside the window's thread, with progress and cancel."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.event import Event
from timeline_app.ui.job import Cancelled, Job, Progress, Work
from timeline_app.ui.session import Session


class Exporter(QObject):
    """One export at a time; what was in the file before stays there until all is written."""

    started = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    done = Signal(str, int)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._path = Path()

    def save(self, path: Path) -> None:
        """Write all events of the session as CSV."""
        self.cancel()
        self._path = path
        title = self.tr("Writing {name}").format(name=path.name)
        self._job = Job(title, _writing(self._session.timeline.events, path), self)
        self._job.progressed.connect(self._on_job_progressed)
        self._job.succeeded.connect(self._on_job_succeeded)
        self._job.failed.connect(self._on_job_failed)
        self.started.emit(title)
        self._job.start()

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self.ended.emit()

    @Slot(object, float)
    def _on_job_progressed(self, job: Job, share: float) -> None:
        if job is self._job:
            self.progressed.emit(share)

    @Slot(object, object)
    def _on_job_succeeded(self, job: Job, count: int) -> None:
        if job is self._job:
            self._end()
            self.done.emit(str(self._path), count)

    @Slot(object, str)
    def _on_job_failed(self, job: Job, message: str) -> None:
        if job is self._job:
            self._end()
            self.failed.emit(message)


def _writing(events: tuple[Event, ...], path: Path) -> Work:
    from timeline_app.export.csv import save_csv

    def work(progress: Progress, cancelled: Callable[[], bool]) -> int:
        def tick(rows: int) -> None:
            if cancelled():
                raise Cancelled
            progress(rows / len(events))

        save_csv(events, path, tick)
        return len(events)

    return work
