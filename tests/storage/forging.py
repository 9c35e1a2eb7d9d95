"""Files that somebody made up: their sums are right, whatever else they say."""

import sqlite3
from contextlib import closing
from pathlib import Path

from timeline_app.storage.checks import FIRST_LINK, Seal, added, link, row_sum


def forge(path: Path, *statements: str) -> None:
    """Change a workspace by SQL, and give it the sums that go with what it says then."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)
        position = database.execute("SELECT position FROM seal").fetchone()[0]
        for number, text, facts in database.execute("SELECT id, text, facts FROM analyses").fetchall():
            database.execute("UPDATE analyses SET sum = ? WHERE id = ?", (row_sum(number, text, facts), number))
        state = settings = steps = 0
        for row in database.execute("SELECT kind, key, value FROM state").fetchall():
            state = added(state, row_sum(*row))
            database.execute("UPDATE state SET sum = ? WHERE kind = ? AND key = ?", (row_sum(*row), *row[:2]))
        for row in database.execute("SELECT name, value FROM settings").fetchall():
            settings = added(settings, row_sum(*row))
            database.execute("UPDATE settings SET sum = ? WHERE name = ?", (row_sum(*row), row[0]))
        chain = FIRST_LINK
        for row in database.execute("SELECT number, name, at, changes FROM steps ORDER BY number").fetchall():
            chain, steps = link(chain, *row), row[0]
            database.execute("UPDATE steps SET chain = ? WHERE number = ?", (chain, steps))
        Seal(position, steps, chain, state, settings).write(database)
