"""The tables, and the way from older versions of them to the newest: all of it or nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from timeline_app.storage import schema
from timeline_app.storage.schema import APPLICATION_ID, MIGRATIONS, NEWEST, migrate, migrated_copy, version_of

VERSION_1 = Path(__file__).with_name("examples") / "version_1.timeline"


def _empty() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


def _tables(database: sqlite3.Connection) -> set[str]:
    return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_a_new_file_has_the_newest_tables() -> None:
    with closing(_empty()) as database:
        migrate(database)
        assert version_of(database) == NEWEST == len(MIGRATIONS)
        assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert {"texts", "analyses", "columns", "state", "steps", "settings", "seal"} <= _tables(database)


def test_twice_is_as_good_as_once() -> None:
    with closing(_empty()) as database:
        migrate(database)
        before = list(database.iterdump())
        migrate(database)
        assert list(database.iterdump()) == before


@pytest.mark.parametrize("failing", range(len(MIGRATIONS)))
def test_all_of_it_or_nothing(failing: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(database: sqlite3.Connection) -> None:
        database.execute("CREATE TABLE half (id)")
        raise sqlite3.OperationalError("no room")

    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS[:failing], fail, *MIGRATIONS[failing + 1 :]))
    with closing(_empty()) as database:
        with pytest.raises(sqlite3.OperationalError):
            migrate(database)
        assert (version_of(database), _tables(database)) == (0, set())


def test_a_copy_is_brought_up_to_date_and_the_file_is_not() -> None:
    before = VERSION_1.read_bytes()
    copy, is_whole = migrated_copy(sqlite3.connect(f"file:{VERSION_1}?mode=ro", uri=True))
    with closing(copy):
        assert (is_whole, version_of(copy)) == (True, NEWEST)
        assert copy.execute("SELECT count(*) FROM steps WHERE chain IS NOT NULL").fetchone() == (7,)
        assert copy.execute("SELECT count(*) FROM analyses WHERE sum IS NULL").fetchone() == (0,)
    assert VERSION_1.read_bytes() == before


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_on_a_full_disk_it_is_said_that_it_is_full(tmp_path: Path, pages: int) -> None:
    """SQLite rolls back by itself then; that there is nothing to roll back any more was told instead."""
    with closing(sqlite3.connect(tmp_path / "work.timeline", isolation_level=None)) as database:
        database.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(sqlite3.OperationalError, match="full"):
            migrate(database)
