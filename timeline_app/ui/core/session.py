"""What the window is about: the workspace, what is done to it, and where it is kept."""

import logging
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app import __version__
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.ui.core.reading import Reading
from timeline_app.ui.core.reading_work import Reanalysis
from timeline_app.ui.core.showing import Showing
from timeline_app.ui.keeping.autosave import Autosave
from timeline_app.ui.keeping.moving import Moving

if TYPE_CHECKING:
    from timeline_app.services.beginning import Begun
    from timeline_app.services.event_folder.taking import Taken
    from timeline_app.services.event_folder.timeline import FolderTimeline
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.storage.values import Change
    from timeline_app.ui.core.filter import Filter
    from timeline_app.ui.keeping.opening import Found

_LOG = logging.getLogger(__name__)
_FOLDED = "folded"


class Session(Showing):
    """Views listen to its signals and call its methods; they keep nothing of their own."""

    folding_chosen = Signal(bool)
    """Somebody has said whether long gaps are to be drawn short."""
    leaving = Signal()
    """Another workspace, or fewer documents, come at once: what was typed and is not kept yet has to be now."""
    outdated = Signal()
    """A workspace was opened that another version of the program has analysed."""

    def __init__(self, pool: WorkerPool, interface: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interface = interface
        self.lanes = ""
        """What lanes are called and coloured, as it is written with the workspace."""
        self.folds_gaps = self._folds_others = False
        """Whether long stretches without events are drawn short."""
        self.reading = Reading(self, pool, interface, self)
        self.reading.failed.connect(self.failed)
        self.autosave = Autosave(self)
        self.autosave.begin(self.workspace)
        self.autosave.failed.connect(self.failed)
        self.autosave.changed.connect(self.changed)
        self.moving = Moving(self, self)
        self.moving.failed.connect(self.failed)
        self.moving.changed.connect(self.changed)

    @cached_property
    def filter(self) -> "Filter":
        from timeline_app.ui.core.filter import Filter

        return Filter(self, self)

    @property
    def can_edit(self) -> bool:
        """Whether what is shown may be changed: not while it is still that of the workspace before."""
        return self.can_write and self._shown[0] == self.workspace.id

    @property
    def can_write(self) -> bool:
        """Whether the workspace is this window's to change, and not another one's."""
        return not self.autosave.is_read_only

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or laid out."""
        return any(jobs.is_busy for jobs in (self.jobs, self.reading.jobs, self.moving.jobs))

    def open_documents(self, read: "Sequence[AnalysisTable]", add: bool) -> None:
        """Show documents, in place of what is open or after it."""
        from timeline_app.services.beginning import begin_with
        from timeline_app.services.edits import open_documents

        # To a workspace that another window writes nothing can be added.
        if add and self.can_write:
            transaction = open_documents(self.workspace, read, kept=True)
            self._show_first_of(transaction)
            self.do(transaction)
        else:
            self.go_on_with(begin_with(read))

    def go_on_with(self, begun: "Begun") -> None:
        """Show a workspace that was just made, in place of what is open; that is kept where it is."""
        workspace, step, transaction = begun
        self._leave(workspace)
        self.autosave.begin(workspace)
        self._show_first_of(transaction)
        self.autosave.step(step, transaction)
        self._follow(transaction.changes)

    def _show_first_of(self, transaction: Transaction) -> None:
        self._other, self._wanted = True, next(iter(transaction.analyses.values())).document.name

    def begin(self) -> None:
        """A new workspace with nothing in it; the one before is kept where it is."""
        self._leave(Workspace())
        self.autosave.begin(self.workspace)

    def clear(self) -> None:
        """Close all documents."""
        self.begin()
        self._other = True
        self._lay_out()

    def adopt(self, found: "Found") -> None:
        """Go on with a workspace that was read from a file."""
        from timeline_app.services.timeline import Opened

        self._leave(found.workspace)
        self.autosave.adopt(found)
        self.filter.restore(str(found.settings.get("filters", "")))
        self.lanes = str(found.settings.get("lanes", ""))
        if "folds" in found.settings:
            self.folds_gaps = found.settings["folds"] == _FOLDED
        workspace = self.workspace
        self.show(Opened(found.timeline, 0, workspace=workspace.id, keys=workspace.current.keys))
        if found.messages:
            self.failed.emit("\n".join(found.messages))
        elif self.can_edit and any(one.analysis.version != __version__ for one in self.workspace.documents):
            self.outdated.emit()

    def adopt_folder(self, timeline: "FolderTimeline") -> None:
        """Show the events of a folder, which stay there: for reading only, beside a workspace with nothing in it."""
        from timeline_app.services.timeline import Opened

        self.begin()
        self.filter.restore("")
        self.show(Opened(timeline, 0))

    def open_taken(self, taken: "Taken") -> None:
        """Show documents with events that were taken out of a folder, in place of it."""
        from timeline_app.services.event_folder.taking import open_taken

        if taken.analyses:
            self.begin()
            self.filter.restore("")
            self._other = True
            self.do(open_taken(self.workspace, taken))

    def keep_lanes(self, written: str) -> None:
        """Write down what lanes are called and coloured."""
        self.lanes = written
        self.autosave.set("lanes", written)

    def keep_folding(self, wanted: bool) -> None:
        """Write down whether long gaps are drawn short."""
        self.begin_folding(wanted)
        self.autosave.set("folds", _FOLDED if wanted else "")
        self.folding_chosen.emit(wanted)

    def begin_folding(self, wanted: bool) -> None:
        """Draw long gaps so, in all that is opened from now on, too, where nothing else is written with it."""
        self.folds_gaps = self._folds_others = wanted

    def close_document(self, number: int) -> None:
        """Take a document that is shown out of the workspace."""
        from timeline_app.services.edits import close_document

        self.leaving.emit()
        workspace, keys = self._shown
        if workspace != self.workspace.id or not self.can_edit or not 0 <= number < len(keys):
            return
        # What is shown may be closed already, while the others are laid out anew.
        if ("document", str(keys[number])) in self.workspace.state:
            self.do(close_document(self.workspace, keys[number]))

    def analyse_anew(self, kind: str, again: Reanalysis) -> bool:
        """Take other analyses for documents that are still as they were; what was changed by hand stays.

        False, and nothing changes, if any of them is not.
        """
        from timeline_app.services.edits import analyse_anew

        if not again.is_about(self.workspace):
            _LOG.info("%s: an analysis of documents that are not open any more was refused", kind)
            return False
        return self.do(analyse_anew(self.workspace, kind, again.anew))

    def do(self, transaction: Transaction) -> bool:
        """Do a step: in memory, in all views and on the disk. False, and nothing changes, if it is of another state."""
        if not self.workspace.accepts(transaction):
            _LOG.info("%s: a step planned from another state was refused", transaction.name.kind)
            return False
        # A transaction without changes is done by doing nothing, and no step to undo.
        if transaction.changes and self.can_write:
            # What was to be undone is not what is done now.
            self.moving.jobs.cancel()
            step = self.workspace.do(transaction)
            self.autosave.step(step, transaction)
            self._follow(transaction.changes)
        return True

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        self.moving.ask(back=True)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.moving.ask(back=False)

    def cancel(self) -> None:
        """Stop what is under way; everything stays as it was."""
        self.reading.cancel()
        self.moving.jobs.cancel()

    def close(self) -> None:
        """End the work and the processes that do it; write what is not written yet."""
        self.reading.close()
        self.moving.jobs.cancel()
        self.autosave.close()
        self.autosave.wait()

    def step(self, step: int) -> None:
        """Select the next (1) or the previous (-1) shown event in date order."""
        self.filter.step(step)

    def _leave(self, workspace: Workspace) -> None:
        """Go on with another workspace; what is under way for the one before reaches nobody."""
        self.leaving.emit()
        self.jobs.cancel()
        self.moving.jobs.cancel()
        self.workspace, self.lanes, self.folds_gaps = workspace, "", self._folds_others

    def move(self, back: bool) -> None:
        """Make the next step back or forth; all that it shows is in memory."""
        before = self.workspace.current.keys
        changes = self.workspace.undo() if back else self.workspace.redo()
        if changes:
            self.autosave.move(changes)
            self._other = before != self.workspace.current.keys
            self._follow(changes)
            self._show_place(changes)

    def _show_place(self, changes: "tuple[Change, ...]") -> None:
        """Bring what was undone or redone into sight, where it is about one event."""
        ids = {one.key[1] for one in changes if one.key[0] == "correction"}
        if len(ids) == 1 and not self.jobs.is_busy:
            self.select(ids.pop())
