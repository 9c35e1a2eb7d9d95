"""Reads what events of a folder tell, when views ask for it and have come to rest."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.services.event_folder.timeline import FolderEvents, FoundWords

_RESTING_MS = 40
"""Whoever zooms or scrolls does not read; each view on the way would be asked for in vain."""
_AT_ONCE = 80
"""Events of which most are in files of their own, so that the first are seen soon."""


class Fetching(QObject):
    """Of one folder at a time. Views that show events without words ask again when they hear that some came."""

    fetched = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._events: FolderEvents | None = None
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_read)
        self.jobs.failed.connect(self.failed)
        self._resting = QTimer(self, interval=_RESTING_MS, singleShot=True)
        self._resting.timeout.connect(self._begin)

    def follow(self, events: "FolderEvents | None") -> None:
        """Read for these events from now on; None where all words are in memory."""
        self.jobs.cancel()
        self._resting.stop()
        if self._events is not None:
            # Views that are still being laid out anew may ask the folder before; nobody reads for it any more.
            self._events.wanting = None
        self._events = events
        if events is not None:
            events.wanting = self._on_wanted
            # The first views may have asked already.
            self._resting.start()

    def _on_wanted(self) -> None:
        # Who works on another thread, and wants words, reads them itself.
        if QThread.currentThread() is self.thread():
            self._resting.start()

    def _begin(self) -> None:
        if self._events is None or self.jobs.is_busy:
            return
        wanted = self._events.take_wanted()[:_AT_ONCE]
        if wanted:
            self.jobs.begin(tr("Reading the words of events"), partial(_reading, self._events, wanted))

    @Slot(object)
    def _on_read(self, found: "FoundWords") -> None:
        if self._events is None:
            return
        self._events.keep(found)
        # What is still wanted is asked for anew by the views that show it.
        self.fetched.emit()
        if found.faults:
            self.failed.emit("\n".join(map(translated_error, found.faults)))
        self._begin()


def _reading(events: "FolderEvents", wanted: list[int], _progress: object, _cancelled: object) -> "FoundWords":
    return events.read(wanted)
