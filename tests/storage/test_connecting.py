"""Connections to workspace files, and what is said where one fails."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.storage.connecting import closed_if_broken, connected, explained


def _setting(database: sqlite3.Connection, name: str) -> object:
    return database.execute(f"PRAGMA {name}").fetchone()[0]


def test_nothing_in_a_file_may_run_code_or_break_what_belongs_together(tmp_path: Path) -> None:
    with closing(connected(tmp_path / "a.timeline", "rwc")) as database:
        assert _setting(database, "trusted_schema") == 0
        assert _setting(database, "foreign_keys") == 1
        assert _setting(database, "synchronous") == 2
        assert _setting(database, "journal_mode") == "delete"


def test_what_is_read_only_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "a # b?c.timeline"
    with closing(connected(path, "rwc")) as database:
        database.execute("CREATE TABLE kept (x)")
    before = path.read_bytes()
    with closing(connected(path, "ro")) as database:
        assert database.execute("SELECT count(*) FROM kept").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError):
            database.execute("INSERT INTO kept VALUES (1)")
    assert path.read_bytes() == before


def test_opening_makes_no_file(tmp_path: Path) -> None:
    path = tmp_path / "none.timeline"
    with pytest.raises(WorkspaceError, match="gone"), explained(path):
        connected(path, "rw")
    assert not path.exists()


def test_what_is_no_database_is_told_and_let_go(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    path.write_bytes(b"no database at all " * 100)
    with pytest.raises(WorkspaceError) as told, explained(path):
        connected(path, "rw")
    assert str(path) in str(told.value)
    assert "damaged or no workspace" in str(told.value)
    path.rename(tmp_path / "b.timeline")


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be opened"), explained(tmp_path):
        connected(tmp_path, "rw")


def test_a_lock_of_somebody_else_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    with closing(connected(path, "rwc")) as one, closing(connected(path, "rw")) as other:
        one.execute("BEGIN EXCLUSIVE")
        other.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(WorkspaceError, match="locked"), explained(path):
            other.execute("CREATE TABLE kept (x)")


def test_what_the_system_reports_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError) as told, explained(tmp_path / "a"):
        raise PermissionError(13, "Permission denied")
    assert str(tmp_path / "a") in str(told.value)


def test_other_errors_pass_unchanged(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), explained(tmp_path):
        raise ZeroDivisionError


@pytest.mark.parametrize("broken", [True, False])
def test_a_connection_is_closed_only_where_it_broke(broken: bool) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            with closed_if_broken(database):
                if broken:
                    raise KeyboardInterrupt
        except KeyboardInterrupt:
            with pytest.raises(sqlite3.ProgrammingError, match="closed"):
                database.execute("SELECT 1")
        else:
            assert database.execute("SELECT 1").fetchone() == (1,)
