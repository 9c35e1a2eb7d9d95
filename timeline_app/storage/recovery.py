"""Files that a killed program left half written: SQLite's journal beside them leads back to the last whole state.

Which journal belongs to a killed program and which to one that is writing just now, SQLite's locks tell.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from timeline_app.errors import TimelineError, WorkspaceError
from timeline_app.storage.connecting import connected
from timeline_app.storage.journals import beside, foreign, left_alone, set_aside
from timeline_app.system_reasons import system_reason

_ENDINGS = ("-journal", "-wal", "-shm")
# Two seconds in all: a program that writes for longer than that will not be done soon.
_OF_ROOM = (errno.ENOSPC, errno.EDQUOT)
_TRIES, _PAUSE_S = 20, 0.1


Readable = tuple[sqlite3.Connection, "TemporaryDirectory[str] | None", list[TimelineError]]


def readable(path: Path) -> Readable:
    """A connection for reading the last whole state, the folder of the copy that it reads if it needs one, and what
    people are to be told of what lay beside the file.

    What was left half written is rolled back; where the file cannot be changed, in a copy of it and of its journal.
    Raises sqlite3.Error and OSError.
    """
    try:
        notes = set_aside(path)
    except OSError:
        return *_copied_aside(path, without=foreign(path)), left_alone(path)
    try:
        return connected(path, "ro"), None, notes
    except sqlite3.OperationalError as error:
        # The lower byte is the kind of fault; these two say that a journal has to be rolled back and may not be.
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
    if _may_change(path):
        with suppress(sqlite3.OperationalError):
            connected(path, "rw").close()
            return connected(path, "ro"), None, notes
    return *_copied_aside(path), notes


def put_in_place(part: Path, path: Path) -> None:
    """Let a whole file take the place of another, or of what a link to it leads to. What a killed program left beside
    that one must never be rolled back into the new one, so it is dealt with before. Raises OSError.
    """
    settle(path)
    for companion in _companions(path):
        companion.unlink(missing_ok=True)
    part.replace(os.path.realpath(path))


def settle(path: Path) -> None:
    """Roll back what was left half written, if that can be done here, so that the file is whole by itself."""
    if any(one.exists() for one in _companions(path)) and is_database(path):
        with suppress(sqlite3.Error):
            set_aside(path)
            connected(path, "rw").close()


def remove(path: Path) -> None:
    """Take a file away with all that stands beside it; there need not be any. Raises OSError."""
    path.unlink(missing_ok=True)
    for companion in _companions(path):
        companion.unlink(missing_ok=True)


def free_name(path: Path) -> Path:
    """A name beside a damaged file for it to be kept by."""
    for number in count(1):
        name = path.with_name(f"{path.stem} (damaged {number}){path.suffix}")
        if not name.exists():
            return name
    raise AssertionError


def is_database(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as stream:
        return stream.read(16) == b"SQLite format 3\0"
    return False


def _companions(path: Path) -> list[Path]:
    return [beside(path, ending) for ending in _ENDINGS]


def _may_change(path: Path) -> bool:
    """May both the file and the names in its folder be changed?"""
    effective, real = os.access in os.supports_effective_ids, Path(os.path.realpath(path))
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in (real, real.parent))


def _copied_aside(path: Path, without: Sequence[str] = ()) -> tuple[sqlite3.Connection, "TemporaryDirectory[str]"]:
    try:
        aside = TemporaryDirectory(prefix="timeline-app-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _no_room(path, error) from error
    try:
        copy = Path(aside.name) / path.name
        _copy(path, copy)
        for ending in without:
            beside(copy, ending).unlink()
        settle(copy)
        return connected(copy, "ro"), aside
    except BaseException:
        aside.cleanup()
        raise


def _copy(path: Path, copy: Path) -> None:
    """Copy a file and what stands beside it, all as of one moment."""
    for _ in range(_TRIES):
        before = _stamps(path)
        remove(copy)
        # The shared memory of a write-ahead log is made anew from the log.
        for source, target in zip([path, *_companions(path)[:2]], [copy, *_companions(copy)[:2]], strict=True):
            with suppress(FileNotFoundError):
                _copy_one(source, target, path)
        # Nothing was written meanwhile, so file and journal belong together.
        if _stamps(path) == before:
            return
        sleep(_PAUSE_S)


def _copy_one(source: Path, target: Path, path: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        if error.errno in _OF_ROOM:
            raise _no_room(path, error) from error
        raise


def _no_room(path: Path, error: OSError) -> WorkspaceError:
    """It is not the file's own folder that is wrong."""
    return WorkspaceError(
        "{path} has to be copied to the folder of temporary files to be read, and that cannot be written to: {reason}. "
        "Free some space there, or copy the file with all beside it that begins with its name to another folder and "
        "open it there.",
        path=path,
        reason=system_reason(error),
    )


def _stamps(path: Path) -> list[tuple[int, int] | None]:
    """The sizes and the times of a file and of what stands beside it."""
    stamps: list[tuple[int, int] | None] = []
    for one in (path, *_companions(path)[:2]):
        try:
            found = one.stat()
            stamps.append((found.st_size, found.st_mtime_ns))
        except FileNotFoundError:
            stamps.append(None)
    return stamps
