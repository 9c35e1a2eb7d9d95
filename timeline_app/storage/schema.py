"""The tables of a workspace file, and the way from each older version of them to the newest."""

import sqlite3
from collections.abc import Callable

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


def _run(script: str) -> Callable[[sqlite3.Connection], None]:
    def migrate(database: sqlite3.Connection) -> None:
        for statement in filter(str.strip, script.split(";\n")):
            database.execute(statement)

    return migrate


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_run(_FIRST),)
"""Each leads from the version of its place to the next one."""
NEWEST = len(MIGRATIONS)


def version_of(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: sqlite3.Connection) -> None:
    """Bring the tables up to the newest version, all in one transaction."""
    version = version_of(database)
    if version >= NEWEST:
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version:]:
            step(database)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {NEWEST}")
        database.execute("COMMIT")
    except BaseException:
        database.execute("ROLLBACK")
        raise
