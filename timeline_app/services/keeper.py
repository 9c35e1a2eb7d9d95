"""Writes every step to the workspace's file as it is done, in order and on a thread of its own."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.errors import WorkspaceError
from timeline_app.services.workspace import Step, Workspace
from timeline_app.storage.values import Change, Key, Value

if TYPE_CHECKING:
    from timeline_app.storage.file import WorkspaceFile
    from timeline_app.storage.packed import Packed

Work = Callable[["WorkspaceFile"], object]
_PATIENCE_S = 0.2


class Snapshot(NamedTuple):
    """A workspace at one moment, enough to write all of it to another file."""

    analyses: "dict[int, Packed]"
    steps: tuple[Step, ...]
    position: int
    state: dict[Key, Value]


def snapshot(workspace: Workspace) -> Snapshot:
    return Snapshot(dict(workspace.analyses), tuple(workspace.steps), workspace.position, workspace.state)


class Keeper:
    """One file, one thread, one queue. `failed` is called once, on that thread; what comes later is not written."""

    def __init__(
        self, opened: "Callable[[], WorkspaceFile]", kept: Callable[[], None], failed: Callable[[WorkspaceError], None]
    ) -> None:
        self._opened = opened
        self._kept = kept
        self._failed = failed
        self._queue: SimpleQueue[Work | None] = SimpleQueue()
        # Opening comes first and is work as well: until then nothing is on the disk.
        self._undone = 1
        self._is_broken = False
        self._then: Callable[[], object] = bool
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

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

    def put(self, work: Work) -> None:
        """Have something written after all that was put before."""
        with self._lock:
            self._undone += 1
        self._queue.put(work)

    def keep_step(self, number: int, step: Step, analyses: "dict[int, Packed]") -> None:
        self.put(lambda file: file.put_step(number, step.name, step.at, step.changes, analyses))

    def keep_move(self, position: int, changes: tuple[Change, ...]) -> None:
        self.put(lambda file: file.move(position, changes))

    def ask(self, work: Work) -> object:
        """Have something read after all that was put before, and wait for it; None if the file broke."""
        answer: SimpleQueue[object] = SimpleQueue()

        def answered(file: "WorkspaceFile") -> None:
            try:
                answer.put(work(file))
            except WorkspaceError:
                answer.put(None)

        self.put(answered)
        while self._thread.is_alive() and not self._is_broken:
            with suppress(Empty):
                return answer.get(timeout=_PATIENCE_S)
        return None

    def close(self, then: Callable[[], object] = bool) -> None:
        """Write what is left, then close the file and do what is to come after that."""
        self._then = then
        self._queue.put(None)

    def wait(self) -> None:
        """Wait until the file is closed."""
        self._thread.join()

    def _run(self) -> None:
        file: WorkspaceFile | None = None
        try:
            file = self._opened()
        except Exception as error:
            self._break(_told(error))
        self._settle(file)
        while (work := self._queue.get()) is not None:
            if file is not None:
                try:
                    work(file)
                except Exception as error:
                    file.close()
                    file = None
                    self._break(_told(error))
            self._settle(file)
        if file is not None:
            file.close()
        self._then()

    def _settle(self, file: "WorkspaceFile | None") -> None:
        """One piece of work less."""
        with self._lock:
            self._undone -= 1
        if file is not None and not self._undone:
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
    """Put all of a workspace into an empty file."""
    steps = [(one.name, one.at, one.changes) for one in whole.steps]
    file.put_all(whole.analyses, steps, whole.position, whole.state)
