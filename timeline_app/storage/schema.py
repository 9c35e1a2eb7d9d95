"""The tables of a workspace file, and the way from each older version of them to the newest."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress

from timeline_app.storage.checks import FIRST_LINK, Seal, added, link, row_sum
from timeline_app.storage.journals import has_own_cookie, new_cookie

APPLICATION_ID = 0x544C4E31
# The index of sentences is without their texts, which stand in `texts`; its row is the analysis times 2**32 plus the
# number of the sentence.
_FIRST = """
CREATE TABLE texts (id INTEGER PRIMARY KEY, crc INTEGER NOT NULL, utf8 BLOB NOT NULL);
CREATE TABLE analyses (id INTEGER PRIMARY KEY, text INTEGER NOT NULL REFERENCES texts, facts TEXT NOT NULL);
CREATE TABLE columns (
    analysis INTEGER NOT NULL REFERENCES analyses, name TEXT NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (analysis, name)
);
CREATE TABLE state (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE TABLE steps (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, changes TEXT NOT NULL);
CREATE TABLE settings (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO settings VALUES ('position', 0);
CREATE VIRTUAL TABLE sentences USING fts5(
    words, content='', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE words USING fts5vocab(sentences, 'row');
"""
_SEALED = """
CREATE INDEX texts_by_crc ON texts (crc);
CREATE INDEX analyses_by_text ON analyses (text);
ALTER TABLE analyses ADD COLUMN sum INTEGER;
ALTER TABLE state ADD COLUMN sum INTEGER;
ALTER TABLE settings ADD COLUMN sum INTEGER;
ALTER TABLE steps ADD COLUMN chain BLOB;
CREATE TABLE seal (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, steps INTEGER NOT NULL, chain BLOB NOT NULL,
    state INTEGER NOT NULL, settings INTEGER NOT NULL, sum INTEGER NOT NULL
);
"""


def _run(database: sqlite3.Connection, script: str) -> None:
    for statement in filter(str.strip, script.split(";\n")):
        database.execute(statement)


def _first(database: sqlite3.Connection) -> None:
    _run(database, _FIRST)


def _sealed(database: sqlite3.Connection) -> None:
    """Give every row its sum, and all of them their seal; the position among the steps is part of that."""
    _run(database, _SEALED)
    (found,) = database.execute("SELECT value FROM settings WHERE name = 'position'").fetchone() or (0,)
    position = found if isinstance(found, int) else 0
    database.execute("DELETE FROM settings WHERE name = 'position'")
    _summed(database, "analyses", "id", "text, CAST(facts AS BLOB)")
    state = _summed(database, "state", "kind, key", "CAST(value AS BLOB)")
    settings = _summed(database, "settings", "name", "value")
    chain, steps = FIRST_LINK, 0
    query = "SELECT number, CAST(name AS BLOB), at, CAST(changes AS BLOB) FROM steps ORDER BY number"
    for row in database.execute(query).fetchall():
        chain, steps = link(chain, *row), row[0]
        database.execute("UPDATE steps SET chain = ? WHERE number = ?", (chain, row[0]))
    Seal(position, steps, chain, state, settings).write(database)


def _summed(database: sqlite3.Connection, table: str, key: str, values: str) -> int:
    """Give each row of a table its sum; returns the sum of all."""
    total, names = 0, key.split(", ")
    where = " AND ".join(f"{name} = ?" for name in names)
    for row in database.execute(f"SELECT {key}, {values} FROM {table}").fetchall():
        one = row_sum(*row)
        total = added(total, one)
        database.execute(f"UPDATE {table} SET sum = ? WHERE {where}", (one, *row[: len(names)]))
    return total


_SEALED_TABLES = {"state", "settings"}
_TABLES = ("texts", "analyses", "columns", "state", "steps", "settings")
MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _sealed)
"""Each leads from the version of its place to the next one."""
NEWEST = len(MIGRATIONS)


def version_of(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrated_copy(database: sqlite3.Connection) -> tuple[sqlite3.Connection, bool]:
    """A copy in memory that an older file's tables are brought up to date in, and whether all could be read.

    Of a damaged one the copy has what can be read of its tables, and no index of sentences. Closes the file.
    """
    with closing(database):
        copy = _empty()
        try:
            database.backup(copy)
            migrate(copy)
        except sqlite3.DatabaseError:
            copy.close()
        else:
            return copy, True
        return _salvaged(database), False


def _salvaged(database: sqlite3.Connection) -> sqlite3.Connection:
    copy, version = _empty(), version_of(database)
    database.text_factory = lambda text: text.decode("utf-8", "replace")
    for step in MIGRATIONS[:version]:
        step(copy)
    lost: set[str] = set()
    for table in _TABLES:
        try:
            for row in database.execute(f"SELECT * FROM {table}"):
                copy.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        except sqlite3.Error:
            lost.add(table)
    copy.execute(f"PRAGMA user_version = {version}")
    migrate(copy)
    # The seal would vouch for a state that is not whole, or for no step being done; without one, that is found out.
    if lost & _SEALED_TABLES:
        copy.execute("DELETE FROM seal")
    return copy


def _empty() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def migrate(database: sqlite3.Connection) -> None:
    """Bring the tables up to the newest version, all in one transaction.

    A new schema cookie tells the file from all others, and its journals from theirs; whoever else has it open reads
    its tables anew.
    """
    version = version_of(database)
    if version >= NEWEST:
        if not has_own_cookie(database.execute("PRAGMA schema_version").fetchone()[0]):
            # Where nothing can be written now, it is written another time.
            with suppress(sqlite3.OperationalError):
                database.execute(f"PRAGMA schema_version = {new_cookie()}")
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version:]:
            step(database)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA schema_version = {new_cookie()}")
        database.execute(f"PRAGMA user_version = {NEWEST}")
        database.execute("COMMIT")
    except BaseException:
        # After some errors, such as a full disk, SQLite has rolled back itself; why it did so is what is to be told.
        with suppress(sqlite3.Error):
            database.execute("ROLLBACK")
        raise
