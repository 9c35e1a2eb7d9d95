"""Writes the events to a file beside the window's thread, with progress and cancel."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.event import Event
from timeline_app.ui.job import Jobs, Work, checked
from timeline_app.ui.session import Session
from timeline_app.ui.wording import tr

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress


class Exporter(QObject):
    """One export at a time; what was in the file before stays there until all is written."""

    done = Signal(str, int)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_written)
        self.jobs.failed.connect(self.failed)
        self._session = session
        self._path = Path()

    def save(self, path: Path) -> None:
        """Write all events of the session as CSV."""
        self._path = path
        title = tr("Writing {name}").format(name=path.name)
        self.jobs.begin(title, _writing(self._session.timeline.events, path))

    @Slot(object)
    def _on_written(self, count: int) -> None:
        self.done.emit(str(self._path), count)


def _writing(events: Sequence[Event], path: Path) -> Work:
    from timeline_app.export.csv import save_csv

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> int:
        reached = checked(progress, cancelled)
        save_csv(events, path, lambda rows: reached(rows / len(events)))
        return len(events)

    return work
