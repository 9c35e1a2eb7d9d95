"""How the file of a workspace is made, opened anew, replaced and let go of, on the thread that writes it."""

import os
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Protocol

from timeline_app.errors import WorkspaceError
from timeline_app.paths import is_same
from timeline_app.services.workspace_locks import WorkspaceLock, acquire
from timeline_app.services.workspace_writer import Snapshot, WorkspaceWriter, fill
from timeline_app.system_reasons import not_written

if TYPE_CHECKING:
    from timeline_app.storage.file import WorkspaceFile


# Long enough for a first picture on a slow machine, short enough that nobody has changed much by then.
_SEEN_FIRST_S = 0.25
MEMORY = Path(":memory:")
"""What stands for a file where no disk takes the work."""


class End(Protocol):
    def __call__(self, is_over: bool, waits: bool = True) -> None:
        """Have a file closed; `is_over` if all of it is elsewhere by now."""


def ending(writer: WorkspaceWriter | None, held: list[WorkspaceLock], gone: Path | None) -> End:
    """What ends the writing of a file, lets go of it, and takes it away if it is of no use then."""

    def end(is_over: bool, waits: bool = True) -> None:
        release = partial(let_go, held, gone if is_over else None)
        if writer is None:
            release()
            return
        writer.close(release)
        if waits:
            writer.wait()

    return end


def wait_for(writers: Sequence[WorkspaceWriter]) -> None:
    """Wait until all that these write is written, and their files are closed."""
    for writer in writers:
        writer.wait()


def is_kept_in(file: Path, path: Path) -> bool:
    """Whether a path names a file that is kept, which may not be there yet: it is made on another thread."""
    return is_same(file, path) or os.path.realpath(file) == os.path.realpath(path)


def tell(name: str, value: str, file: "WorkspaceFile") -> None:
    file.set(name, value)


def created(path: Path, held: list[WorkspaceLock], settings: Mapping[str, str]) -> "WorkspaceFile":
    """A new file, a moment later: what has just been opened is to be seen first."""
    sleep(_SEEN_FIRST_S)
    # After the moment: loading it is half of the work.
    from timeline_app.storage.file import WorkspaceFile

    hold(path, held)
    file = WorkspaceFile.create(path)
    for name, value in settings.items():
        file.set(name, value)
    return file


def let_go(held: list[WorkspaceLock], gone: Path | None) -> None:
    if gone is not None:
        from timeline_app.storage.recovery import remove

        remove(gone)
    for one in held:
        one.release()


def hold(path: Path, held: list[WorkspaceLock]) -> None:
    """Hold a file of the program's own, which nobody else knows of; on the thread that writes it."""
    own = acquire(path)
    if own is not None:
        held.append(own)


def replaced(path: Path, whole: Snapshot, end: "End", kept: Path | None) -> "WorkspaceFile":
    """All of a workspace in a file; what was there stays until the new one is complete, and as `kept` after that."""
    from timeline_app.storage.file import WorkspaceFile

    is_over = False
    try:
        _replace(path, whole, kept)
        is_over = True
    except OSError as error:
        raise not_written(path, error, WorkspaceError) from error
    finally:
        end(is_over)
    return WorkspaceFile.open(path)


def _replace(path: Path, whole: Snapshot, kept: Path | None) -> None:
    """Raises OSError and WorkspaceError."""
    from timeline_app.atomic import beside, ensure_unprotected
    from timeline_app.storage.file import WorkspaceFile
    from timeline_app.storage.recovery import put_in_place

    # A link stays a link: the file that it leads to is replaced.
    target = Path(os.path.realpath(path))
    ensure_unprotected(target, WorkspaceError)
    target.parent.mkdir(parents=True, exist_ok=True)
    with beside(target) as part:
        with closing(WorkspaceFile.begin(part)) as file:
            fill(file, whole)
        if kept is not None:
            # The old file goes aside only when the new one is complete.
            path.rename(kept)
        put_in_place(part, path)


def reopened(path: Path) -> "WorkspaceFile":
    """A workspace to go on in, without what a program that was killed while it saved left beside it."""
    from timeline_app.atomic import remove_left
    from timeline_app.storage.file import WorkspaceFile

    remove_left(Path(os.path.realpath(path)))
    return WorkspaceFile.open(path)


def in_memory(whole: Snapshot, end: "End") -> "WorkspaceFile":
    from timeline_app.storage.file import WorkspaceFile

    file = WorkspaceFile.in_memory()
    try:
        fill(file, whole)
    finally:
        end(True)
    return file
