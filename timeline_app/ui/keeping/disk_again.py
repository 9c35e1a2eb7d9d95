"""Work that no disk takes is tried again and again: as soon as one has room, all of it is there and goes on there."""

from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from timeline_app.services.workspace_locks import WorkspaceLock, unsaved_path
from timeline_app.services.workspace_writer import Snapshot, fill
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.keeping.autosave_files import hold, let_go
from timeline_app.ui.text.translation import tr

TRY_MS = 15_000
"""Seldom enough for a disk that stays full, often enough that little depends on the memory alone."""


class Taken(NamedTuple):
    """A file that a disk has taken, who holds it, and which turn of the work is in it."""

    path: Path
    held: list[WorkspaceLock]
    turn: int


class DiskAgain(QObject):
    """`taken` hands over a file that has all of a snapshot. What fails is tried again later, and nobody is told."""

    taken = Signal(object)

    def __init__(self, parent: QObject, whole: Callable[[], tuple[int, Snapshot]]) -> None:
        """`whole` gives all of the work, and its turn: a number that is another one after each change."""
        super().__init__(parent)
        self._whole = whole
        self._timer = QTimer(self, interval=TRY_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_written)
        self.jobs.failed.connect(self.begin)

    def begin(self) -> None:
        """Try it in a while."""
        self._timer.start()

    def end(self) -> None:
        """Try no more; what is being written is of no use to anybody."""
        self._timer.stop()
        self.jobs.cancel()

    @Slot()
    def look(self) -> None:
        """Try it now."""
        self._timer.stop()
        turn, whole = self._whole()
        self.jobs.begin(tr("Saving"), partial(_written, whole, turn))

    @Slot(object)
    def _on_written(self, taken: Taken) -> None:
        self.taken.emit(taken)


def discard(taken: Taken) -> None:
    """Let go of a file that is not what is wanted any more."""
    from timeline_app.storage.recovery import remove

    with suppress(OSError):
        remove(taken.path)
    let_go(taken.held, None)


def _written(whole: Snapshot, turn: int, _progress: object, cancelled: Callable[[], bool]) -> Taken:
    """Raises WorkspaceError; nothing is left of what could not be written."""
    from timeline_app.storage.file import WorkspaceFile

    taken = Taken(unsaved_path(), [], turn)
    is_there = False
    try:
        hold(taken.path, taken.held)
        with closing(WorkspaceFile.create(taken.path)) as file:
            fill(file, whole)
        is_there = not cancelled()
    finally:
        if not is_there:
            discard(taken)
    return taken
