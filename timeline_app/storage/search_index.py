"""The index of sentences that searching uses. It has nothing that the texts do not have, so that it can be made anew.

FTS5 keeps no checksums. The sum of its tables stands among the settings of the file; where it is another one, the index
may not find what is there, or find what is not.
"""

import sqlite3
import zlib
from collections.abc import Callable
from contextlib import suppress

from timeline_app.errors import WorkspaceError
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.parts import mentioned_sentences

Read = Callable[[sqlite3.Connection, int], AnalysisTable]
"""Reads an analysis by its number. Raises WorkspaceError."""
# No document has so many; above it stands the number of the analysis.
SENTENCES = 2**32
SUM = "index"
"""The setting that holds the sum."""
TABLES = """
CREATE VIRTUAL TABLE {place}.sentences USING fts5(
    words, content='', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE {place}.words USING fts5vocab({place}, sentences, 'row');
"""
_INDEXED = {"": "INSERT INTO sentences (rowid, words) VALUES (?, ?)",
            "delete": "INSERT INTO sentences (sentences, rowid, words) VALUES ('delete', ?, ?)"}  # fmt: skip
_SUMMED = ("SELECT id, block FROM sentences_data ORDER BY id",
           "SELECT segid || '.' || pgno, term FROM sentences_idx ORDER BY segid, term",
           "SELECT k, CAST(v AS BLOB) FROM sentences_config ORDER BY k")  # fmt: skip


def index(database: sqlite3.Connection, number: int, analysis: AnalysisTable, command: str = "") -> int:
    """Index the sentences of an analysis, or take them out again ("delete"); returns how many there are."""
    # Only sentences that tell of a date: nothing else can be found as an event.
    rows = [(number * SENTENCES + sentence, words) for sentence, words in mentioned_sentences(analysis)]
    database.executemany(_INDEXED[command], rows)
    return len(rows)


def indexed(database: sqlite3.Connection) -> int:
    """How many sentences the index has."""
    return int(database.execute("SELECT count(*) FROM sentences_docsize").fetchone()[0])


def merge_index(database: sqlite3.Connection) -> None:
    """Have the index hold nothing of what was taken out of it; takes time with all that it holds."""
    database.execute("INSERT INTO sentences (sentences) VALUES ('optimize')")


def index_sum(database: sqlite3.Connection) -> int:
    """The checksum of all that a search reads, 32 bits; a gigabyte takes about a second."""
    if database.in_transaction:
        # FTS5 keeps what is new in memory until then.
        database.execute("SAVEPOINT summed")
        database.execute("RELEASE summed")
    total = 0
    for query in _SUMMED:
        for key, block in database.execute(query):
            total = zlib.crc32(block, zlib.crc32(b"%s:%d:" % (str(key).encode(), len(block)), total))
    return total


def is_as_written(database: sqlite3.Connection) -> bool:
    """Whether the index is what the file says of it. Damage is no error here."""
    with suppress(sqlite3.Error, TypeError):
        found = database.execute("SELECT value FROM settings WHERE name = ?", (SUM,)).fetchone()
        return found is not None and found[0] == index_sum(database)
    return False


def make_index(database: sqlite3.Connection, read: Read) -> None:
    """Index all analyses that can be read: in the file, or for this connection alone if nothing can be done there."""
    try:
        database.execute("INSERT INTO sentences (sentences) VALUES ('delete-all')")
        _fill(database, read)
    except sqlite3.Error:
        make_index_beside(database, read)


def make_index_beside(database: sqlite3.Connection, read: Read) -> None:
    """An index for this connection alone, in place of that of the file. Raises sqlite3.Error."""
    # SQLite finds a table of this database first under a name.
    for statement in filter(str.strip, TABLES.format(place="temp").split(";\n")):
        database.execute(statement)
    _fill(database, read)


def _fill(database: sqlite3.Connection, read: Read) -> None:
    for (number,) in database.execute("SELECT id FROM analyses ORDER BY id").fetchall():
        with suppress(WorkspaceError):
            index(database, number, read(database, number))
