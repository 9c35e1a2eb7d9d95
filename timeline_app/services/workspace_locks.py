"""Where work is kept that has no file yet, who holds which workspace, and what an interrupted program left behind."""

import os
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.paths import is_there, user_data

if TYPE_CHECKING:
    from filelock import FileLock

_NUMBERS = count(1)
_CHANCE = 4
"""Bytes that tell apart what several programs name at the same second."""


class WorkspaceLock:
    """This program's hold on a workspace. The system lets go of it when the program ends, however it ends."""

    def __init__(self, path: Path, lock: "FileLock") -> None:
        self.path = path
        self._lock = lock

    def release(self) -> None:
        """Let go in an orderly way: nothing is left to be found as interrupted."""
        with suppress(OSError):
            Path(self._lock.lock_file).with_suffix(".path").unlink(missing_ok=True)
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()


def acquire(path: Path) -> WorkspaceLock | None:
    """Hold a workspace, so that no other window writes to it; None if another one holds it.

    Where no lock can be made at all the workspace is held without one: better unguarded than unusable.
    """
    from filelock import FileLock, Timeout

    marker = _marker(path)
    # Not local to a thread: taken by the one that opens, let go by the one that closes.
    lock = FileLock(marker.with_suffix(".lock"), thread_local=False)
    try:
        marker.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(blocking=False)
        # What is locked stands beside the lock, whose name is a hash, to be offered after a crash.
        marker.write_bytes(os.fsencode(path.absolute()))
    except Timeout:
        return None
    except OSError:
        pass
    return WorkspaceLock(path, lock)


def unsaved_path() -> Path:
    """A file of its own for work that has no name yet.

    The name tells when it was begun, which alone would not do: clocks are set back, if only in autumn, and sandboxes
    give the same number to each of their processes. What another one has left would be written over.
    """
    stamp = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    return unsaved_folder() / f"{stamp} {os.urandom(_CHANCE).hex()}-{next(_NUMBERS)}.timeline"


def unsaved_folder() -> Path:
    return user_data() / "unsaved"


def left_behind() -> list[Path]:
    """Workspaces that an interrupted program had open, and unsaved work that nobody has open; the newest first."""
    paths = {*unsaved_folder().glob("*.timeline"), *interrupted()}
    return sorted(
        (path for path in paths if is_there(path.is_file) and not _is_held(path)), key=changed_at, reverse=True
    )


def interrupted() -> set[Path]:
    """Workspaces that somebody holds or held without letting go in an orderly way."""
    paths = set()
    for marker in _locks().glob("*.path"):
        with suppress(OSError):
            paths.add(Path(os.fsdecode(marker.read_bytes())))
    return paths


def _is_held(path: Path) -> bool:
    from filelock import FileLock, Timeout

    place = _marker(path).with_suffix(".lock")
    if not place.exists():
        return False
    lock = FileLock(place, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    except OSError:
        return False
    lock.release()
    return False


def forget(path: Path) -> None:
    """An interrupted workspace was looked at; it need not be offered again."""
    _marker(path).unlink(missing_ok=True)


def changed_at(path: Path) -> float:
    """When a file was written last, in seconds since 1970; 0 if it is gone."""
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _locks() -> Path:
    return user_data() / "open"


def _marker(path: Path) -> Path:
    # One workspace by whatever link it is opened; folders may have names that are no text.
    name = os.path.realpath(path).encode("utf-8", "surrogateescape")
    import hashlib

    return _locks() / f"{hashlib.sha256(name).hexdigest()[:32]}.path"
