"""Writes every step to the workspace's file as it is done, in order and on a thread of its own."""

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.errors import WorkspaceError
from timeline_app.services.analyses import Analyses
from timeline_app.services.workspace import Step, Workspace
from timeline_app.storage.values import Change, Key, Value

if TYPE_CHECKING:
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.storage.file import WorkspaceFile

Work = Callable[["WorkspaceFile"], object]
Opened = Callable[[], "WorkspaceFile"]
_PATIENCE_S = 0.2


class Snapshot(NamedTuple):
    """A workspace at one moment, enough to write all of it to another file."""

    analyses: Analyses
    steps: tuple[Step, ...]
    position: int
    state: dict[Key, Value]
    settings: Mapping[str, str]
    """How the window shows it."""


def snapshot(workspace: Workspace, settings: Mapping[str, str] = MappingProxyType({})) -> Snapshot:
    """What is away is fetched from where it is now, as long as that can be asked."""
    analyses, needed = workspace.analyses, workspace.needed()
    here = {number: one for number, one in analyses.here.items() if number in needed}
    away = {number: one for number, one in analyses.away.items() if number in needed}
    kept = Analyses(here, away, analyses.fetch)
    return Snapshot(kept, tuple(workspace.steps), workspace.position, workspace.state, dict(settings))


class _Piece(NamedTuple):
    """Something to do with the file; what only reads can be done as well when nothing can be written any more."""

    work: Work
    reads: bool


class WorkspaceWriter:
    """One file, one thread, one queue. `failed` is called once, on that thread; what comes later is not written.

    `reread` opens the file for reading where it cannot be opened for writing.
    """

    def __init__(
        self,
        opened: Opened,
        kept: Callable[[], None],
        failed: Callable[[WorkspaceError], None],
        reread: Opened | None = None,
    ) -> None:
        self._opened = opened
        self._reread = reread
        self._kept = kept
        self._failed = failed
        self._queue: SimpleQueue[_Piece | None] = SimpleQueue()
        # Opening comes first and is work as well: until then nothing is on the disk.
        self._undone = 1
        self._is_broken = False
        self._cannot_read = False
        # `bool()` is the shortest function that does nothing.
        self._then: Callable[[], object] = bool
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="workspace-writer", daemon=True)

    def start(self) -> None:
        """Open the file and begin to write."""
        self._thread.start()

    @property
    def is_open(self) -> bool:
        return self._thread.is_alive()

    @property
    def is_busy(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._undone > 0

    def put(self, work: Work, reads: bool = False) -> None:
        """Have something written after all that was put before."""
        with self._lock:
            self._undone += 1
        self._queue.put(_Piece(work, reads))

    def write_step(self, number: int, step: Step, analyses: "dict[int, AnalysisTable]") -> None:
        self.put(lambda file: file.put_step(number, step.name, step.at, step.changes, analyses, step.unneeded))

    def write_move(self, position: int, changes: tuple[Change, ...]) -> None:
        self.put(lambda file: file.move(position, changes))

    def ask(self, work: Work) -> object:
        """Have something read after all that was put before, and wait for it; None if the file broke."""
        try:
            return self._answer(work, lambda: self._is_broken)
        except WorkspaceError:
            return None

    def fetch(self, number: int) -> "AnalysisTable":
        """An analysis that the file holds, also when nothing can be written to that any more. Raises WorkspaceError."""
        found = self._answer(lambda file: file.analysis(number), lambda: self._cannot_read)
        if found is None:
            raise WorkspaceError("document {number} is in no file that could be read", number=number)
        return found  # type: ignore[return-value]

    def compact(self, needed: Collection[int]) -> None:
        """Have the file made no larger than what is needed; if that fails it is merely larger."""

        def compacted(file: "WorkspaceFile") -> None:
            with suppress(WorkspaceError):
                file.compact(needed)

        self.put(compacted)

    def close(self, then: Callable[[], object] = bool) -> None:
        """Write what is left, then close the file and do what is to come after that."""
        self._then = then
        self._queue.put(None)

    def wait(self) -> None:
        """Wait until the file is closed."""
        self._thread.join()

    def _answer(self, work: Work, is_over: Callable[[], bool]) -> object:
        """What work returns, or None when there will be no answer. Raises the WorkspaceError that it raises."""
        answer: SimpleQueue[object] = SimpleQueue()

        def answered(file: "WorkspaceFile") -> None:
            try:
                answer.put(work(file))
            except WorkspaceError as error:
                answer.put(error)

        self.put(answered, reads=True)
        # Looked at again and again, for a thread that ended has nobody left to answer.
        while self._thread.is_alive() and not is_over():
            with suppress(Empty):
                found = answer.get(timeout=_PATIENCE_S)
                if isinstance(found, WorkspaceError):
                    raise found
                return found
        return None

    def _run(self) -> None:
        file = self._open()
        self._settle()
        while (piece := self._queue.get()) is not None:
            if file is not None and (piece.reads or not self._is_broken):
                try:
                    piece.work(file)
                except Exception as error:
                    self._break(_told(error))
            self._settle()
        if file is not None:
            file.close()
        self._then()

    def _open(self) -> "WorkspaceFile | None":
        try:
            return self._opened()
        except Exception as error:
            self._break(_told(error))
        if self._reread is not None:
            with suppress(WorkspaceError):
                return self._reread()
        self._cannot_read = True
        return None

    def _settle(self) -> None:
        """One piece of work less."""
        with self._lock:
            self._undone -= 1
        if not self._is_broken and not self._undone:
            self._kept()

    def _break(self, error: WorkspaceError) -> None:
        self._is_broken = True
        self._failed(error)


def _told(error: Exception) -> WorkspaceError:
    """The error itself, or a sentence about a mistake of the program: whoever works on must hear of either."""
    if isinstance(error, WorkspaceError):
        return error
    return WorkspaceError(
        "Saving stopped because of a mistake in the program ({error}). Save the workspace under another name.",
        error=repr(error),
    )


def write_all(path: Path, whole: Snapshot) -> "WorkspaceFile":
    """A new file with all of a workspace, steps included."""
    from timeline_app.storage.file import WorkspaceFile

    file = WorkspaceFile.create(path)
    fill(file, whole)
    return file


def fill(file: "WorkspaceFile", whole: Snapshot) -> None:
    """Put all of a workspace into an empty file, which is closed if that fails."""
    steps = [(one.name, one.at, one.changes) for one in whole.steps]
    try:
        file.put_all(_readable(whole.analyses), steps, whole.position, whole.state, whole.settings)
    except BaseException:
        file.close()
        raise


def _readable(analyses: Analyses) -> "Iterator[tuple[int, AnalysisTable]]":
    """All that can be read: what is away in a file that is gone cannot, and only steps back need it."""
    for number in analyses:
        with suppress(WorkspaceError):
            yield number, analyses.here.get(number) or analyses.fetched(number)
