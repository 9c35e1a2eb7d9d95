"""Keeps the workspace on the disk: which file it is in, whether all is written, and what to do when writing fails."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.errors import WorkspaceError
from timeline_app.services.keeper import Keeper, Snapshot, fill, snapshot, write_all
from timeline_app.services.shelter import Claim, claim, unsaved_path
from timeline_app.services.workspace import Plan, Step, Workspace
from timeline_app.storage.values import Change
from timeline_app.ui.post import post
from timeline_app.ui.wording import spoken, tr

if TYPE_CHECKING:
    from timeline_app.storage.file import WorkspaceFile
    from timeline_app.ui.opening import Found

_SEEN_FIRST_S = 0.25


class Keeping(QObject):
    """`path` is the file that the user named; work without one is kept in a file of the program's own."""

    changed = Signal()
    """Another file, or all is written now."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.is_read_only = False
        self._keeper: Keeper | None = None
        self._file: Path | None = None
        self._held: list[Claim] = []
        self._closing: list[Keeper] = []
        self._workspace = Workspace()
        self._post = post()

    def is_in(self, path: Path) -> bool:
        """Whether the workspace is kept in this file."""
        file = self._file
        return file is not None and file.exists() and path.exists() and file.samefile(path)

    @property
    def is_busy(self) -> bool:
        return self._keeper is not None and not self.is_read_only and self._keeper.is_busy

    def begin(self, workspace: Workspace) -> None:
        """Keep a workspace that has no file yet, from its first step on."""
        self.close()
        self._workspace = workspace
        self.path, self.is_read_only = None, False
        self.changed.emit()

    def adopt(self, found: "Found") -> None:
        """Go on with a workspace that was opened from a file; what was damaged goes on in a file of its own."""
        from timeline_app.storage.file import WorkspaceFile

        self.close()
        self._workspace, path = found.workspace, found.path
        self._held = [found.claim] if found.claim is not None else []
        self.path, self.is_read_only = None, False
        if path is None:
            self._start_with(snapshot(found.workspace), unsaved_path())
        else:
            self.is_read_only = found.claim is None
            self.path = None if path.parent == unsaved_path().parent else path
            self._start(path, lambda: WorkspaceFile.read(path) if found.claim is None else WorkspaceFile.open(path))
        self.changed.emit()

    def save_as(self, path: Path) -> None:
        """Write all to a file of the user's choice and go on in it."""
        if self.is_in(path):
            return
        held = claim(path)
        if held is None:
            self.failed.emit(tr("{path} is open in another window. Choose another name.").format(path=path))
            return
        whole, before, gone = snapshot(self._workspace), self._keeper, self._file if self.path is None else None
        self._end()
        self._held, self.path, self.is_read_only = [held], path, False
        self._start(path, lambda: _replaced(path, whole, before, gone))
        self.changed.emit()

    def step(self, step: Step, plan: Plan) -> None:
        """Write a step that was just done."""
        number = self._workspace.position
        if keeper := self._ready():
            keeper.keep_step(number, step, dict(plan.analyses))

    def move(self, changes: tuple[Change, ...]) -> None:
        """Write what an undo or a redo changed."""
        if keeper := self._ready():
            keeper.keep_move(self._workspace.position, changes)

    def set(self, name: str, value: str) -> None:
        """Write how the workspace is shown."""
        if self._keeper is not None and not self.is_read_only:
            self._keeper.put(lambda file: file.set(name, value))

    def ask(self, work: "Callable[[WorkspaceFile], object]") -> object:
        """Have something read from the file, on this thread's time; None where there is no file to ask."""
        keeper = self._keeper
        return keeper.ask(work) if keeper is not None else None

    def close(self) -> None:
        """Let go of the file when what is left is written; opened documents alone are not worth keeping."""
        file = self._file
        is_worthless = file is not None and self.path is None and not self._workspace.is_edited
        self._end(file if is_worthless else None)

    def wait(self) -> None:
        """Wait until all that was closed is written."""
        for keeper in self._closing:
            keeper.wait()

    def _ready(self) -> Keeper | None:
        """The keeper of the file; a workspace without one gets it with its first step."""
        if self.is_read_only:
            return None
        if self._keeper is None:
            path, held = unsaved_path(), self._held
            self._start(path, lambda: _created(path, held))
        return self._keeper

    def _start_with(self, whole: Snapshot, path: Path) -> None:
        """Go on in a file of the program's own that has everything from the first step on."""
        held = self._held

        def opened() -> "WorkspaceFile":
            _held(path, held)
            return write_all(path, whole)

        self._start(path, opened)

    def _start(self, path: Path, opened: "Callable[[], WorkspaceFile]") -> None:
        keeper: Keeper

        def kept() -> None:
            self._post.send(self, partial(self._on_kept, keeper))

        def broken(error: WorkspaceError) -> None:
            self._post.send(self, partial(self._on_broken, keeper, error))

        self._file = path
        keeper = self._keeper = Keeper(opened, kept, broken)
        keeper.start()

    def _end(self, gone: Path | None = None) -> None:
        """Have the file closed, and taken away if it is of no use any more; nobody waits for that."""
        keeper, held = self._keeper, self._held
        self._keeper, self._held, self._file = None, [], None
        if keeper is not None:
            self._closing = [one for one in self._closing if one.is_open] + [keeper]
            keeper.close(partial(_let_go, held, gone))
        else:
            _let_go(held, gone)

    def _on_kept(self, keeper: Keeper) -> None:
        if keeper is self._keeper:
            self.changed.emit()

    def _on_broken(self, keeper: Keeper, error: WorkspaceError) -> None:
        """Go on in a file of the program's own; if even that cannot be written, in memory alone."""
        if keeper is not self._keeper:
            return
        tried, self.path = self._file, None
        self._end()
        whole, shelter = snapshot(self._workspace), unsaved_path()
        if tried is not None and tried.parent == shelter.parent:
            text = tr("{error}\nYour work is in memory only. Save it under another name before you close.")
            self._start(Path(":memory:"), lambda: _in_memory(whole))
        else:
            text = tr("{error}\nYour work is kept in {path} and goes on there. Nothing was lost.")
            self._start_with(whole, shelter)
        self.failed.emit(text.format(error=spoken(error), path=shelter))
        self.changed.emit()


def _created(path: Path, held: list[Claim]) -> "WorkspaceFile":
    """A new file, a moment later: what has just been opened is to be seen first."""
    from timeline_app.storage.file import WorkspaceFile

    sleep(_SEEN_FIRST_S)
    _held(path, held)
    return WorkspaceFile.create(path)


def _let_go(held: list[Claim], gone: Path | None) -> None:
    if gone is not None:
        gone.unlink(missing_ok=True)
    for one in held:
        one.release()


def _held(path: Path, held: list[Claim]) -> None:
    """Hold a file of the program's own, which nobody else knows of; on the thread that writes it."""
    own = claim(path)
    if own is not None:
        held.append(own)


def _replaced(path: Path, whole: Snapshot, before: Keeper | None, gone: Path | None) -> "WorkspaceFile":
    """All of a workspace in a file; what was there stays until the new one is complete, and so does `gone`."""
    from timeline_app.storage.file import WorkspaceFile

    part = path.with_name(f".{path.name}.part")
    try:
        write_all(part, whole).close()
        try:
            part.replace(path)
        except OSError as error:
            reason = error.strerror or error
            raise WorkspaceError(
                "{path} cannot be written: {reason}. Choose another name.", path=path, reason=reason
            ) from error
    finally:
        part.unlink(missing_ok=True)
    if gone is not None:
        if before is not None:
            before.wait()
        gone.unlink(missing_ok=True)
    return WorkspaceFile.open(path)


def _in_memory(whole: Snapshot) -> "WorkspaceFile":
    from timeline_app.storage.file import WorkspaceFile

    file = WorkspaceFile.in_memory()
    fill(file, whole)
    return file
