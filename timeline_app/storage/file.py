"""The workspace file: one SQLite database that is a single file whenever nobody writes to it.

Each method that writes is one transaction, on the disk when it returns. All raise WorkspaceError, which names the file.
"""

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from timeline_app.errors import TimelineError, WorkspaceError, system_reason
from timeline_app.storage.packed import Packed
from timeline_app.storage.parts import analysis_parts, sentences_told
from timeline_app.storage.schema import APPLICATION_ID, NEWEST, migrate, version_of
from timeline_app.storage.values import (
    Change,
    Key,
    StepName,
    Value,
    changes_json,
    facts_json,
    name_json,
    value_json,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

SENTENCES = 2**32
_BUSY_S = 5.0


class WorkspaceFile:
    """An open workspace file; used by one thread at a time."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self.database = database
        self._seen = self._data_version()

    @staticmethod
    def create(path: Path) -> "WorkspaceFile":
        """A new, empty workspace in place of whatever is there."""
        with _explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            return _opened(path, "rwc")

    @staticmethod
    def open(path: Path) -> "WorkspaceFile":
        """A workspace that is there, its tables brought up to date."""
        check_header(path)
        with _explained(path):
            return _opened(path, "rw")

    @staticmethod
    def read(path: Path) -> "WorkspaceFile":
        """A workspace that nothing is written to, however old or damaged it is."""
        check_header(path)
        with _explained(path):
            database = _connected(path, "ro")
            # A database that was cut off is read as far as it goes.
            database.execute("PRAGMA writable_schema = ON")
            return WorkspaceFile(path, _in_memory(database) if version_of(database) < NEWEST else database)

    @staticmethod
    def in_memory() -> "WorkspaceFile":
        """A workspace that is nowhere else, for when no disk can be written to."""
        database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        migrate(database)
        return WorkspaceFile(Path(":memory:"), database)

    def put_step(
        self, number: int, name: StepName, at: str, changes: tuple[Change, ...], analyses: dict[int, Packed]
    ) -> None:
        """Keep a step, what it changed, and the analyses that it brings; steps from its number on are forgotten."""
        with self._transaction() as database:
            for key, packed in analyses.items():
                self._add_analysis(database, key, packed)
            database.execute("DELETE FROM steps WHERE number >= ?", (number,))
            written = changes_json(changes)
            database.execute("INSERT INTO steps VALUES (?, ?, ?, ?)", (number, name_json(name), at, written))
            self._move(database, number, changes)

    def put_all(
        self,
        analyses: dict[int, Packed],
        steps: Sequence[tuple[StepName, str, tuple[Change, ...]]],
        position: int,
        state: dict[Key, Value],
    ) -> None:
        """Fill an empty workspace."""
        with self._transaction() as database:
            for key, packed in analyses.items():
                self._add_analysis(database, key, packed)
            database.executemany(
                "INSERT INTO steps (name, at, changes) VALUES (?, ?, ?)",
                ((name_json(name), at, changes_json(changes)) for name, at, changes in steps),
            )
            self._move(database, position, tuple(Change(key, None, value) for key, value in state.items()))

    def move(self, position: int, changes: tuple[Change, ...]) -> None:
        """Keep the state after an undo or a redo."""
        with self._transaction() as database:
            self._move(database, position, changes)

    def set(self, name: str, value: Any) -> None:
        """Keep a setting that is no step: how the window shows the workspace."""
        with self._transaction() as database:
            database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))

    def search(self, query: str) -> "NDArray[np.int64]":
        """Sentences that an FTS5 query finds, in order: each an analysis times SENTENCES plus a number."""
        with _explained(self.path):
            rows = self.database.execute("SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rowid", (query,))
            return np.fromiter((row for (row,) in rows), np.int64)

    def words_with(self, piece: str, most: int) -> list[str]:
        """The indexed words that have a piece of a word in them."""
        with _explained(self.path):
            rows = self.database.execute("SELECT term FROM words WHERE instr(term, ?) LIMIT ?", (piece, most))
            return [word for (word,) in rows]

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self.database.close()

    def _add_analysis(self, database: sqlite3.Connection, number: int, packed: Packed) -> None:
        facts, text, parts = analysis_parts(packed)
        database.execute("INSERT INTO texts VALUES (?, ?, ?)", (number, zlib.crc32(text), text))
        database.execute("INSERT INTO analyses VALUES (?, ?, ?)", (number, number, facts_json(facts)))
        database.executemany(
            "INSERT INTO columns VALUES (?, ?, ?, ?)",
            ((number, name, zlib.crc32(data), data) for name, data in parts.items()),
        )
        database.executemany(
            "INSERT INTO sentences (rowid, words) VALUES (?, ?)",
            ((number * SENTENCES + sentence, words) for sentence, words in sentences_told(packed)),
        )

    def _move(self, database: sqlite3.Connection, position: int, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if change.after is None:
                database.execute("DELETE FROM state WHERE kind = ? AND key = ?", change.key)
            else:
                written = (*change.key, value_json(change.after))
                database.execute("INSERT OR REPLACE INTO state VALUES (?, ?, ?)", written)
        database.execute("INSERT OR REPLACE INTO settings VALUES ('position', ?)", (position,))

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with _explained(self.path):
            self.database.execute("BEGIN IMMEDIATE")
            try:
                if self._data_version() != self._seen:
                    raise WorkspaceError(
                        "{path} was changed by another program or window. Nothing was written over it; save your "
                        "work under another name.",
                        path=self.path,
                    )
                yield self.database
                self.database.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self.database.execute("ROLLBACK")
                raise

    def _data_version(self) -> int:
        """A number that grows when somebody else writes to the file."""
        return int(self.database.execute("PRAGMA data_version").fetchone()[0])


def check_header(path: Path) -> None:
    """Is this a workspace of this or an older version at all? Raises WorkspaceError."""
    try:
        if path.is_dir():
            raise WorkspaceError("{path} is a folder. Choose a workspace file in it.", path=path)
        if path.exists() and not path.is_file():
            raise WorkspaceError("{path} is no regular file. Choose a workspace file.", path=path)
        with path.open("rb") as stream:
            header = stream.read(100)
    except FileNotFoundError as error:
        raise WorkspaceError("{path} does not exist. Check its name and place.", path=path) from error
    except OSError as error:
        raise WorkspaceError(
            "{path} cannot be read: {reason}. Check its permissions.", path=path, reason=system_reason(error)
        ) from error
    if not header.startswith(b"SQLite format 3\0") or len(header) < 100:
        raise WorkspaceError("{path} is no workspace of this program. Open articles with File > Open.", path=path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise WorkspaceError("{path} is a database of another program, no workspace.", path=path)
    if (version := int.from_bytes(header[60:64], "big")) > NEWEST:
        raise WorkspaceError(
            "{path} was made by a newer version of this program (format {version}; this one reads up "
            "to {newest}). Update the program to open it. The file was not changed.",
            path=path,
            version=version,
            newest=NEWEST,
        )


def _opened(path: Path, mode: str) -> WorkspaceFile:
    database = _connected(path, mode)
    with _closed_if_broken(database):
        migrate(database)
    return WorkspaceFile(path, database)


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    database = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_S, isolation_level=None,
        check_same_thread=False,
    )  # fmt: skip
    with _closed_if_broken(database):
        # Nothing in a file that came from elsewhere may run code or functions with effects.
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA foreign_keys = ON")
        if mode != "ro":
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute("PRAGMA synchronous = FULL")
    return database


def _in_memory(database: sqlite3.Connection) -> sqlite3.Connection:
    """A copy that an older file's tables can be brought up to date in, the file itself left alone."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with _closed_if_broken(copy):
        with closing(database):
            database.backup(copy)
        migrate(copy)
    return copy


@contextmanager
def _closed_if_broken(database: sqlite3.Connection) -> Iterator[None]:
    """Lets go of a file that cannot be used after all."""
    try:
        yield
    except BaseException:
        database.close()
        raise


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """What SQLite and the system report, as a sentence that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise WorkspaceError("{path}: {reason}", path=path, reason=_reason(error)) from error
    except OSError as error:
        raise WorkspaceError(
            "{path} cannot be used: {reason}. Check its folder.", path=path, reason=system_reason(error)
        ) from error


def _reason(error: sqlite3.Error) -> TimelineError:
    return _REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF) or TimelineError("{error}.", error=error)


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
