"""Rows that are written with their sums: the steps, the state and the settings, and the seal over them.

See `checks` for what the sums are. What is here belongs inside a transaction of the file.
"""

import sqlite3
from dataclasses import replace
from typing import Any

from timeline_app.storage.checks import FIRST_LINK, Seal, added, link, row_sum
from timeline_app.storage.values import Change, StepName, changes_json, name_json, value_json


class SealedRows:
    """Writes rows, and keeps up with what the seal is to say once they are all written."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._seal = Seal()

    def begin(self) -> None:
        """Go on from what the file says now. Raises sqlite3.Error where its seal is damaged."""
        self._seal = Seal.read(self._database)

    def finish(self) -> None:
        """Seal what was written."""
        self._seal.write(self._database)

    def add_step(self, number: int, name: StepName, at: str, changes: tuple[Change, ...]) -> None:
        """Put a step after the last one, sealed to it; numbers begin at 1."""
        row = (number, name_json(name), at, changes_json(changes))
        chain = link(self._link_of(number - 1), *row)
        self._database.execute("INSERT INTO steps VALUES (?, ?, ?, ?, ?)", (*row, chain))
        self._seal = replace(self._seal, steps=number, chain=chain)

    def move(self, position: int, changes: tuple[Change, ...]) -> None:
        """Bring the state to what it is after so many steps."""
        total = self._seal.state
        for change in changes:
            # The old row's sum is taken out of the total before the new one is put in.
            total = added(total, -self._sum("SELECT sum FROM state WHERE kind = ? AND key = ?", *change.key))
            if change.after is None:
                self._database.execute("DELETE FROM state WHERE kind = ? AND key = ?", change.key)
            else:
                row = (*change.key, value_json(change.after))
                self._database.execute("INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?)", (*row, row_sum(*row)))
                total = added(total, row_sum(*row))
        self._seal = replace(self._seal, position=position, state=total)

    def set(self, name: str, value: Any) -> None:
        """Keep a setting."""
        before, after = self._sum("SELECT sum FROM settings WHERE name = ?", name), row_sum(name, value)
        self._database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?, ?)", (name, value, after))
        self._seal = replace(self._seal, settings=added(self._seal.settings, -before, after))

    def _link_of(self, number: int) -> bytes:
        """The sum of a step by its number; that of what comes before the first for 0."""
        found = self._database.execute("SELECT chain FROM steps WHERE number = ?", (number,)).fetchone()
        return found[0] if found else FIRST_LINK

    def _sum(self, query: str, *key: str) -> int:
        """The sum of a row that is there; 0 for none."""
        found: tuple[int] | None = self._database.execute(query, key).fetchone()
        return found[0] if found else 0
