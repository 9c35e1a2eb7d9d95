"""The workspace file: one SQLite database that is a single file whenever nobody writes to it.

Each method that writes is one transaction, on the disk when it returns. All raise WorkspaceError, which names the file.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np

from timeline_app.atomic import ensure_unprotected
from timeline_app.errors import TimelineError, WorkspaceError
from timeline_app.storage.analyses import read_analysis, remove_analysis, write_analysis
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.connecting import closed_if_broken, connected, ensure_there, explained, identity
from timeline_app.storage.header import check_header, check_version
from timeline_app.storage.journals import follows, set_aside
from timeline_app.storage.recovery import readable, remove
from timeline_app.storage.schema import NEWEST, migrate, migrated_copy, version_of
from timeline_app.storage.sealed import SealedRows
from timeline_app.storage.search_index import (
    SUM,
    index_sum,
    indexed,
    is_as_written,
    make_index,
    make_index_beside,
    merge_index,
)
from timeline_app.storage.values import Change, Key, StepName, Value

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A file may have so much room to spare; closing it waits so long for others who read it.
_SPARE_SHARE, _SPARE_PAGES, _VACUUM_WAIT_MS = 0.25, 64, 1000
# So much of the index may be of analyses that are gone.
_LEFT_SHARE = 0.5


class WorkspaceFile:
    """An open workspace file; used by one thread at a time."""

    def __init__(
        self, path: Path, database: sqlite3.Connection, aside: "TemporaryDirectory[str] | None" = None,
        is_whole: bool = True, notes: Sequence[TimelineError] = (),
    ) -> None:  # fmt: skip
        self.path = path
        self.database = database
        self._identity = identity(path)
        self._aside = aside
        self.is_whole = is_whole
        self.notes = notes
        self._sealed = SealedRows(database)
        self._left_in_index = 0
        self._is_index_known = False
        # What it was when this window looked last: another number means that somebody else has written since.
        self._seen, self._cookie = self._pragma("data_version"), self._pragma("schema_version")

    @staticmethod
    def create(path: Path) -> "WorkspaceFile":
        """A new, empty workspace in place of whatever is there."""
        with explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            ensure_unprotected(path, WorkspaceError)
            set_aside(path)
            remove(path)
            return _opened(path, connected(path, "rwc"))

    @staticmethod
    def begin(path: Path) -> "WorkspaceFile":
        """A new workspace in an empty file that is of no use before it is whole: a killed program leaves no journal."""
        with explained(path):
            database = connected(path, "rw")
            with closed_if_broken(database):
                # Nothing of the file is worth rolling back to.
                database.execute("PRAGMA journal_mode = MEMORY")
            return _opened(path, database)

    @staticmethod
    def open(path: Path) -> "WorkspaceFile":
        """A workspace that is there, its tables brought up to date."""
        check_header(path)
        with explained(path):
            set_aside(path)
            return _opened(path, connected(path, "rw"))

    @staticmethod
    def read(path: Path) -> "WorkspaceFile":
        """A workspace that nothing is written to, however old or damaged it is, or by whom it was left half written."""
        check_header(path)
        with explained(path):
            database, aside, notes = readable(path)
            with _cleaned_if_broken(aside), closed_if_broken(database):
                check_version(path, version_of(database))
                pages, size = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
                # A file that was cut off is shorter than its header says; SQLite tells of that only where it comes upon
                # the gap.
                is_whole = aside is not None or path.stat().st_size >= pages * size
                if version_of(database) < NEWEST:
                    database, could_read = migrated_copy(database)
                    is_whole &= could_read
                return WorkspaceFile(path, database, aside, is_whole, notes)

    @staticmethod
    def in_memory() -> "WorkspaceFile":
        """A workspace that is nowhere else, for when no disk can be written to."""
        return _opened(Path(":memory:"), sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))

    def put_step(
        self, number: int, name: StepName, at: str, changes: tuple[Change, ...], analyses: dict[int, AnalysisTable],
        unneeded: Iterable[int] = (),
    ) -> None:  # fmt: skip
        """Keep a step, what it changed, and the analyses that it brings.

        Steps from its number on are forgotten, and with them the analyses that only they needed.
        """
        removed = list(unneeded)
        with self._transaction(indexes=bool(removed or analyses)) as database:
            self._remove(database, removed)
            for key, analysis in analyses.items():
                write_analysis(database, key, analysis)
            # What was undone before this step can no longer be done again.
            database.execute("DELETE FROM steps WHERE number >= ?", (number,))
            self._sealed.add_step(number, name, at, changes)
            self._sealed.move(number, changes)

    def put_all(
        self,
        analyses: Iterable[tuple[int, AnalysisTable]],
        steps: Sequence[tuple[StepName, str, tuple[Change, ...]]],
        position: int,
        state: dict[Key, Value],
        settings: Mapping[str, str],
    ) -> None:
        """Fill an empty workspace, all at once: whoever opens it meanwhile finds nothing of it, or everything."""
        with self._transaction(indexes=True) as database:
            for key, analysis in analyses:
                write_analysis(database, key, analysis)
            for number, step in enumerate(steps, 1):
                self._sealed.add_step(number, *step)
            self._sealed.move(position, tuple(Change(key, None, value) for key, value in state.items()))
            for setting in settings.items():
                self._sealed.set(*setting)

    def move(self, position: int, changes: tuple[Change, ...]) -> None:
        """Keep the state after an undo or a redo."""
        with self._transaction():
            self._sealed.move(position, changes)

    def set(self, name: str, value: Any) -> None:
        """Keep a setting that is no step: how the window shows the workspace."""
        with self._transaction():
            self._sealed.set(name, value)

    def analysis(self, number: int) -> AnalysisTable:
        """An analysis that the file holds."""
        with explained(self.path):
            self._forget_pages()
            self._ensure_same()
        return read_analysis(self.database, number)

    def compact(self, needed: Collection[int]) -> None:
        """Take out all analyses but those that are needed, and give back the room if that is a good part of the file.

        Killed meanwhile, the file is as before.
        """
        with explained(self.path):
            ensure_unprotected(self.path, WorkspaceError)
            numbers = [number for (number,) in self.database.execute("SELECT id FROM analyses")]
        if unneeded := [number for number in numbers if number not in needed]:
            with self._transaction(indexes=True) as database:
                self._remove(database, unneeded)
        with explained(self.path):
            spare, pages = (self.database.execute(f"PRAGMA {name}").fetchone()[0]
                            for name in ("freelist_count", "page_count"))  # fmt: skip
            # In two steps, each of which leaves a whole file if it is interrupted.
            if spare > max(pages * _SPARE_SHARE, _SPARE_PAGES):
                # Whoever reads the file elsewhere is waited for, but not for long: it is merely larger.
                self.database.execute(f"PRAGMA busy_timeout = {_VACUUM_WAIT_MS}")
                with self._transaction(indexes=True) as database:
                    merge_index(database)
                self.database.execute("VACUUM")

    def search(self, query: str) -> "NDArray[np.int64]":
        """Sentences that an FTS5 query finds, in order: each an analysis times SENTENCES plus a number."""
        self._ensure_index()
        with explained(self.path):
            rows = self.database.execute("SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rowid", (query,))
            return np.fromiter((row for (row,) in rows), np.int64)

    def words_with(self, piece: str, most: int) -> list[str]:
        """The indexed words that have a piece of a word in them."""
        self._ensure_index()
        with explained(self.path):
            rows = self.database.execute("SELECT term FROM words WHERE instr(term, ?) LIMIT ?", (piece, most))
            return [word for (word,) in rows]

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self.database.close()
        if self._aside is not None:
            self._aside.cleanup()

    def _remove(self, database: sqlite3.Connection, numbers: Iterable[int]) -> None:
        """Take analyses out. The index keeps what it had of them beside a note that it is gone, until it is merged:
        that is done whenever so much was taken out that all the merging is no more work than the taking out.
        """
        if removed := sum(remove_analysis(database, number) for number in numbers):
            self._left_in_index += removed
            if self._left_in_index > _LEFT_SHARE * indexed(database):
                merge_index(database)
                self._left_in_index = 0

    def _ensure_index(self) -> None:
        """A search must not trust an index that is not as it was written."""
        if self._is_index_known:
            return
        # The sum of the index and the index itself have to be of one moment.
        with explained(self.path), self._snapshot():
            self._is_index_known = is_as_written(self.database)
        if not self._is_index_known:
            try:
                with self._transaction(indexes=True):
                    pass
            # The file cannot be written to; a copy of the index in memory serves as well.
            except WorkspaceError:
                with explained(self.path):
                    make_index_beside(self.database, read_analysis)
                self._is_index_known = True

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """All that is read is of one moment, whoever may write."""
        with suppress(sqlite3.Error):
            self.database.execute("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                self.database.execute("COMMIT")

    @contextmanager
    def _transaction(self, indexes: bool = False) -> Iterator[sqlite3.Connection]:
        """All or nothing; with `indexes` the index of sentences may be changed, which is made whole before."""
        with explained(self.path):
            ensure_unprotected(self.path, WorkspaceError)
            self._forget_pages()
            self.database.execute("BEGIN IMMEDIATE")
            try:
                ensure_there(self.path, self._identity)
                self._ensure_same()
                if self._pragma("data_version") != self._seen:
                    raise self._changed()
                # SQLite's own lock keeps others out from here on, so what is read below stays true until it is written.
                # Whatever else is changed, the first page comes first into the journal: it shows whose journal that is.
                self.database.execute(f"PRAGMA user_version = {NEWEST}")
                self._sealed.begin()
                if indexes and not self._is_index_known and not is_as_written(self.database):
                    make_index(self.database, read_analysis)
                yield self.database
                if indexes:
                    self._sealed.set(SUM, index_sum(self.database))
                self._sealed.finish()
                self.database.execute("COMMIT")
                self._is_index_known |= indexes
                if indexes:
                    # SQLite would keep two megabytes of what was written, which is seldom read again.
                    self.database.execute("PRAGMA shrink_memory")
            # The thread may be ended at any point; the file has to be as it was before.
            except BaseException:
                self._is_index_known = False
                with suppress(sqlite3.Error):
                    self.database.execute("ROLLBACK")
                raise

    def _forget_pages(self) -> None:
        """Have what is asked for next read from the file. SQLite goes on with the pages that it has in memory while the
        file counts as many changes as before, which another workspace that was copied over it may do as well.
        """
        self.database.execute("PRAGMA shrink_memory")

    def _ensure_same(self) -> None:
        """Raises WorkspaceError where another workspace was copied over the file."""
        cookie = self._pragma("schema_version")
        if not follows(cookie, self._cookie):
            raise self._changed()
        self._cookie = cookie

    def _changed(self) -> WorkspaceError:
        return WorkspaceError(
            "{path} was changed by another program or window. Nothing was written over it; save your work under "
            "another name.",
            path=self.path,
        )

    def _pragma(self, name: str) -> int:
        """A number that SQLite keeps of the file; `data_version` is another one once somebody else has written."""
        return int(self.database.execute(f"PRAGMA {name}").fetchone()[0])


@contextmanager
def _cleaned_if_broken(aside: "TemporaryDirectory[str] | None") -> Iterator[None]:
    try:
        yield
    except BaseException:
        if aside is not None:
            aside.cleanup()
        raise


def _opened(path: Path, database: sqlite3.Connection) -> WorkspaceFile:
    with closed_if_broken(database):
        check_version(path, version_of(database))
        if version_of(database) < NEWEST:
            ensure_unprotected(path, WorkspaceError)
        migrate(database)
        return WorkspaceFile(path, database)
