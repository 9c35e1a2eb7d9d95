"""Undo and redo in the order in which they are asked for, also while documents that a step brings back are read."""

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.errors import TimelineError
from timeline_app.storage.values import can_check_at_once
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.services.workspace import Workspace
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.storage.values import StepName
    from timeline_app.ui.keeping.autosave import Autosave

_READ_AT_ONCE = 500_000
"""Bytes of text that are read from the file, tables of events included, faster than anybody sees."""


class Mover(Protocol):
    """What moving asks of the session."""

    workspace: "Workspace"
    autosave: "Autosave"

    @property
    def can_edit(self) -> bool: ...

    def move(self, back: bool) -> None: ...


class Moving(QObject):
    """A key that is pressed again while a document is being read is no mistake: each press is a step of its own."""

    changed = Signal()
    """More is waiting, or nothing any more."""
    failed = Signal(str)

    def __init__(self, session: Mover, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[bool] = deque()
        """For each step that is still to be made, whether it leads back."""
        # Apart from the reading of files, so that neither ends the other.
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_fetched)
        self.jobs.failed.connect(self.failed)
        self.jobs.ended.connect(self.changed)

    @property
    def next_undo(self) -> "StepName | None":
        """What one more undo would take back, after all that is waiting."""
        return self._session.workspace.names_around(self._position)[0]

    @property
    def next_redo(self) -> "StepName | None":
        return self._session.workspace.names_around(self._position)[1]

    def ask(self, back: bool) -> None:
        """Undo or redo a step, at once or after those that are waiting; nothing, if there is none."""
        if not self._session.can_edit or (self.next_undo if back else self.next_redo) is None:
            return
        if self.jobs.is_busy:
            self._waiting.append(back)
            self.changed.emit()
        else:
            # What a cancelled reading has left is not wanted any more.
            self._waiting = deque([back])
            self._go_on()

    @property
    def _position(self) -> int:
        """The place among the steps that all that is waiting leads to."""
        waiting = self._waiting if self.jobs.is_busy else ()
        return self._session.workspace.position + sum(-1 if back else 1 for back in waiting)

    def _go_on(self) -> None:
        """Make what is waiting, up to the first step that shows what has to be read before."""
        while self._waiting and self._session.can_edit and self._has_all(self._waiting[0]):
            self._session.move(self._waiting.popleft())

    def _has_all(self, back: bool) -> bool:
        """Whether the next step has what it shows in memory; else that is read first, what takes long in a job."""
        workspace = self._session.workspace
        analyses, missing = workspace.analyses, workspace.missing(back)
        waits = self._session.autosave.is_busy or not can_check_at_once()
        if sum(analyses.away[number].size for number in missing) > _READ_AT_ONCE or (missing and waits):
            self.jobs.begin(tr("Reading closed documents"), partial(analyses.fetch_all, missing))
            self.changed.emit()
            return False
        try:
            for number in missing:
                _ = analyses[number]
        except TimelineError as error:
            self.failed.emit(translated_error(error))
            return False
        return True

    @Slot(object)
    def _on_fetched(self, found: "dict[int, AnalysisTable]") -> None:
        self._session.workspace.analyses.add(found)
        self._go_on()
