"""Keeps the workspace on the disk: which file it is in, whether all is written, and what to do when writing fails."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.errors import WorkspaceError
from timeline_app.paths import is_same
from timeline_app.services.workspace import Step, Transaction, Workspace
from timeline_app.services.workspace_locks import WorkspaceLock, acquire, unsaved_path
from timeline_app.services.workspace_writer import Opened, Snapshot, WorkspaceWriter, snapshot, write_all
from timeline_app.storage.values import Change
from timeline_app.ui.jobs.main_thread import post
from timeline_app.ui.keeping.autosave_files import (
    MEMORY,
    End,
    created,
    ending,
    hold,
    in_memory,
    is_kept_in,
    reopened,
    replaced,
    tell,
    wait_for,
)  # fmt: skip
from timeline_app.ui.keeping.disk_again import DiskAgain, Taken, discard
from timeline_app.ui.text.shortened import short_path
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.storage.file import WorkspaceFile
    from timeline_app.ui.keeping.opening import Found


class Autosave(QObject):
    """`path` is the file that the user named; work without one is kept in a file of the program's own."""

    changed = Signal()
    """Another file, or all is written now."""
    failed = Signal(str)
    regained = Signal()
    """What was in memory only is on a disk again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.is_read_only = False
        self._writer: WorkspaceWriter | None = None
        self._file: Path | None = None
        # A list that is shared with the thread that writes: a file of the program's own is held only once it is made.
        self._held: list[WorkspaceLock] = []
        self._closing: list[tuple[Path | None, WorkspaceWriter]] = []
        self._damaged: Path | None = None
        self._workspace = Workspace()
        self._post = post()
        self._turn = 0
        self._disk = DiskAgain(self, lambda: (self._turn, self._snapshot()))
        self._disk.taken.connect(self._on_disk_taken)

    def is_in(self, path: Path) -> bool:
        """Whether the workspace is kept in this file."""
        file = self._file
        return file is not None and is_kept_in(file, path)

    @property
    def is_busy(self) -> bool:
        return self._writer is not None and not self.is_read_only and self._writer.is_busy

    @property
    def is_in_memory(self) -> bool:
        """Whether no disk takes the work, so that it ends with the window."""
        return self._file == MEMORY

    @property
    def has_file(self) -> bool:
        return self._writer is not None

    def begin(self, workspace: Workspace) -> None:
        """Keep a workspace that has no file yet, from its first step on."""
        self._go_on_with(workspace)
        self.changed.emit()

    def adopt(self, found: "Found") -> None:
        """Go on with a workspace that was opened from a file; what was damaged goes on in a file of its own."""
        from timeline_app.storage.file import WorkspaceFile

        self._go_on_with(found.workspace)
        self._shown = {name: str(value) for name, value in found.settings.items()}
        self._held, self._damaged, path = [found.lock] if found.lock else [], found.damaged, found.path
        if path is None:
            self._start_with(self._snapshot(), unsaved_path())
        else:
            # Whoever has it open elsewhere goes on writing to it; here nothing may be.
            self.is_read_only = found.lock is None
            # Work that was left without a name still has none.
            self.path = None if path.parent == unsaved_path().parent else path
            opened = WorkspaceFile.read if found.lock is None else reopened
            self._start(path, partial(opened, path), partial(WorkspaceFile.read, path))
        self.changed.emit()

    def save_as(self, path: Path) -> None:
        """Write all to a file of the user's choice and go on in it."""
        from timeline_app.storage.recovery import free_name

        if self.is_in(path):
            return
        # Before anything is written: two windows must never go on in one file.
        held = acquire(path)
        if held is None:
            self.failed.emit(tr("{path} is open in another window. Choose another name.").format(path=short_path(path)))
            return
        whole, end = self._snapshot(), self._handed_over(self._file if self.path is None else None)
        # Over the damaged file itself: what cannot be read may be worth something to somebody.
        kept = free_name(path) if self._damaged is not None and is_same(path, self._damaged) else None
        self._held, self.path, self.is_read_only, self._damaged = [held], path, False, None
        self._start(path, lambda: replaced(path, whole, end, kept))
        if kept is not None:
            self.failed.emit(tr("What was damaged is kept in {path}.").format(path=kept))
        self.changed.emit()

    def step(self, step: Step, transaction: Transaction) -> None:
        """Write a step that was just done."""
        self._turn += 1
        number = self._workspace.position
        if writer := self._ready():
            # A copy, since the transaction's own may be changed while the other thread waits.
            writer.write_step(number, step, dict(transaction.analyses))

    def move(self, changes: tuple[Change, ...]) -> None:
        """Write what an undo or a redo changed."""
        self._turn += 1
        if writer := self._ready():
            writer.write_move(self._workspace.position, changes)

    def set(self, name: str, value: str) -> None:
        """Write how the workspace is shown; a file that it gets later is told as well."""
        self._turn += 1
        self._shown[name] = value
        if self._writer is not None and not self.is_read_only:
            self._writer.put(partial(tell, name, value))

    def ask(self, work: "Callable[[WorkspaceFile], object]") -> object:
        """Have something read from the file, on this thread's time; None where there is no file to ask."""
        return self._writer.ask(work) if self._writer is not None else None

    def close(self) -> None:
        """Let go of the file when what is left is written; opened documents alone are not worth keeping."""
        file = self._file
        # Documents that were only looked at can be opened again from where they are.
        is_worthless = file is not None and self.path is None and not self._workspace.is_edited
        # Smaller files are made at the end, when nobody waits for the next step.
        if self._writer is not None and not is_worthless and not self.is_read_only:
            self._writer.compact(self._workspace.needed())
        self._handed_over(file if is_worthless else None)(True, waits=False)

    def wait(self) -> None:
        """Wait until all that was closed is written."""
        wait_for([writer for _, writer in self._closing])

    def closing(self, path: Path) -> Callable[[], object]:
        """What waits until a file that was let go of is written and closed; on whichever thread opens it again."""
        writers = [writer for file, writer in self._closing if file is not None and is_kept_in(file, path)]
        return partial(wait_for, writers)

    def _ready(self) -> WorkspaceWriter | None:
        """Who writes the file; a workspace without one gets it with its first step."""
        if self.is_read_only:
            return None
        if self._writer is None:
            path, held = unsaved_path(), self._held
            shown = dict(self._shown)
            self._start(path, lambda: created(path, held, shown))
        return self._writer

    def _go_on_with(self, workspace: Workspace) -> None:
        self.close()
        self._workspace = workspace
        workspace.analyses.fetch = self._fetch
        self.path, self.is_read_only, self._damaged = None, False, None
        self._shown = {}

    def _snapshot(self) -> Snapshot:
        """All of the workspace; what is not in memory is fetched from the file that it is in now."""
        whole = snapshot(self._workspace, self._shown)
        if self._writer is not None:
            whole.analyses.fetch = self._writer.fetch
        return whole

    def _fetch(self, number: int) -> "AnalysisTable":
        """An analysis that is in the file and not in memory. Raises WorkspaceError."""
        if self._writer is None:
            raise WorkspaceError("document {number} is in no file that could be read", number=number)
        return self._writer.fetch(number)

    def _start_with(self, whole: Snapshot, path: Path, end: Callable[[bool], object] = bool) -> None:
        """Go on in a file of the program's own that has everything from the first step on."""
        held = self._held

        def opened() -> "WorkspaceFile":
            try:
                hold(path, held)
                return write_all(path, whole)
            finally:
                end(True)

        self._start(path, opened)

    def _start(self, path: Path, opened: "Opened", reread: "Opened | None" = None) -> None:
        writer: WorkspaceWriter

        def kept() -> None:
            self._post.send(self, partial(self._on_kept, writer))

        def broken(error: WorkspaceError) -> None:
            self._post.send(self, partial(self._on_broken, writer, error))

        self._file = path
        writer = self._writer = WorkspaceWriter(opened, kept, broken, reread)
        writer.start()

    def _handed_over(self, gone: Path | None = None) -> "End":
        """Let go of the file; returns what has it closed, and taken away if it is of no use any more.

        That is to be called when whoever goes on has got all from it, and waits until it is closed if it is to.
        """
        self._disk.end()
        writer, held, file = self._writer, self._held, self._file
        self._writer, self._held, self._file = None, [], None
        # Kept until they are done, so that `wait` can wait for all at the end of the program.
        self._closing = [one for one in self._closing if one[1].is_open]
        self._closing += [(file, writer)] if writer is not None else []
        return ending(writer, held, gone)

    def _on_kept(self, writer: WorkspaceWriter) -> None:
        if writer is self._writer:
            # Only what is surely in the file may leave memory.
            if not writer.is_busy:
                self._workspace.put_away()
            self.changed.emit()

    def _on_broken(self, writer: WorkspaceWriter, error: WorkspaceError) -> None:
        """Go on in a file of the program's own; if even that cannot be written, in memory alone."""
        # What happens to a file that was left is no business of the one that is open now.
        if writer is not self._writer:
            return
        tried, self.path = self._file, None
        whole, place, end = self._snapshot(), unsaved_path(), self._handed_over()
        # Writing failed in the folder of last resort itself, so another file there would fail as well.
        if tried is not None and tried.parent == place.parent:
            text = tr("{error}\nYour work is in memory only. Save it under another name before you close.")
            self._start(MEMORY, lambda: in_memory(whole, end))
            self._disk.begin()
        else:
            text = tr("{error}\nYour work is kept in {path} and goes on there. Nothing was lost.")
            self._start_with(whole, place, end)
        self.failed.emit(text.format(error=translated_error(error), path=place))
        self.changed.emit()

    def _on_disk_taken(self, taken: Taken) -> None:
        """Go on in a file that has all that was in memory."""
        if taken.turn != self._turn or not self.is_in_memory:
            discard(taken)
            # Somebody worked on while it was written; there is room, so the next one may have it all.
            if self.is_in_memory:
                self._disk.look()
            return
        end, self._held = self._handed_over(), taken.held

        def opened() -> "WorkspaceFile":
            try:
                return reopened(taken.path)
            finally:
                end(True)

        self._start(taken.path, opened)
        self.changed.emit()
        self.regained.emit()
