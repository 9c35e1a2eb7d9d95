"""Connections to workspace files, what they may do, and what SQLite reports in a sentence that says what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline_app.errors import TimelineError, WorkspaceError
from timeline_app.paths import is_there
from timeline_app.system_reasons import system_reason

_BUSY_S = 30.0
"""How long somebody else may write: a great workspace is one transaction."""


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that has read the file once, so that a journal left by a killed program has been dealt with."""
    database = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_S, isolation_level=None,
        check_same_thread=False,
    )  # fmt: skip
    with closed_if_broken(database):
        # Nothing in a file that came from elsewhere may run code or functions with effects.
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA foreign_keys = ON")
        if mode == "ro":
            # A database that was cut off is read as far as it goes.
            database.execute("PRAGMA writable_schema = ON")
        else:
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA user_version").fetchone()
    return database


@contextmanager
def closed_if_broken(database: sqlite3.Connection) -> Iterator[None]:
    """Lets go of a file that cannot be used after all."""
    try:
        yield
    except BaseException:
        database.close()
        raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """What SQLite and the system report, as a WorkspaceError that names the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise WorkspaceError("{path}: {reason}", path=path, reason=_reason(path, error)) from error
    except OSError as error:
        raise WorkspaceError(
            "{path} cannot be used: {reason}. Check its folder.", path=path, reason=system_reason(error)
        ) from error


def _reason(path: Path, error: sqlite3.Error) -> TimelineError:
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_READONLY_DBMOVED or (code & 0xFF in _OF_PLACES and not is_there(path.exists)):
        return _GONE
    return _REASONS.get(code & 0xFF) or TimelineError("{error}.", error=error)


def identity(path: Path) -> tuple[int, int] | None:
    """Device and number of the file that a path names now; None where there is none."""
    try:
        told = path.stat()
    except OSError:
        return None
    return told.st_dev, told.st_ino


def ensure_there(path: Path, before: tuple[int, int] | None) -> None:
    """Raises WorkspaceError where a path names another file than before.

    SQLite itself asks for the number alone, which files of two drives may share.
    """
    if identity(path) != before:
        raise WorkspaceError("{path}: {reason}", path=path, reason=_GONE)


_GONE = TimelineError(
    "the file is gone: it was moved, renamed, replaced or deleted while it was open. Look for it in its folder, in "
    "other folders and in the wastebasket, or save under another name."
)
_OF_PLACES = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR)
_REASONS = {
    sqlite3.SQLITE_FULL: TimelineError(
        "the disk is full. Free some space, or save under another name on another disk."
    ),
    sqlite3.SQLITE_READONLY: TimelineError("the file or its folder may not be written to. Save under another name."),
    sqlite3.SQLITE_CANTOPEN: TimelineError("the file or its folder cannot be opened. Is the drive still there?"),
    sqlite3.SQLITE_IOERR: TimelineError("the drive failed to read or write. Is it still there, and has it room?"),
    sqlite3.SQLITE_BUSY: TimelineError("another program keeps the file locked. Close it there and try again."),
    sqlite3.SQLITE_CORRUPT: TimelineError("the file is damaged."),
    sqlite3.SQLITE_NOTADB: TimelineError("the file is damaged or no workspace."),
}
