"""Makes the search index of a workspace anew from the analyses that it holds."""

import sqlite3
from contextlib import suppress

from timeline_app.errors import WorkspaceError
from timeline_app.storage.analyses import read_analysis
from timeline_app.storage.search_index import TABLES, index


def make_index(database: sqlite3.Connection) -> None:
    """Index all analyses that can be read: in the file, or for this connection alone if nothing can be done there."""
    try:
        database.execute("INSERT INTO sentences (sentences) VALUES ('delete-all')")
        _fill(database)
    except sqlite3.Error:
        make_index_beside(database)


def make_index_beside(database: sqlite3.Connection) -> None:
    """An index for this connection alone, in place of that of the file. Raises sqlite3.Error."""
    # SQLite finds a table of this database first under a name.
    for statement in filter(str.strip, TABLES.format(place="temp").split(";\n")):
        database.execute(statement)
    _fill(database)


def _fill(database: sqlite3.Connection) -> None:
    for (number,) in database.execute("SELECT id FROM analyses ORDER BY id").fetchall():
        with suppress(WorkspaceError):
            index(database, number, read_analysis(database, number))
