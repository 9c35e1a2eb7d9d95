"""What shows whether a workspace file still says what was written: a sum for each row, and a seal over all of them.

A step's sum holds that of the step before it, so that none can be changed, lost or put elsewhere unnoticed. The rows
of the state and of the settings have no order; the seal holds the sum of their sums.
"""

import sqlite3
from hashlib import blake2b
from typing import Any

from timeline_app.records import dataclass

_LINK_BYTES, _SUM_BITS = 16, 63
_MODULUS = 1 << _SUM_BITS
FIRST_LINK = bytes(_LINK_BYTES)
"""What the first step follows."""


def row_sum(*values: Any) -> int:
    """The sum of a row, 0 to 2**63 - 1."""
    return int.from_bytes(_digest(values, 8), "big") % _MODULUS


def link(before: bytes, *values: Any) -> bytes:
    """The sum of a step that follows another one, by the sum of that."""
    return _digest((before, *values), _LINK_BYTES)


def added(total: int, *sums: int) -> int:
    """A sum of sums; negative ones are taken off."""
    return (total + sum(sums)) % _MODULUS


@dataclass(frozen=True, slots=True)
class Seal:
    """What the other tables hold as a whole: how many steps are done and how many are there, and their sums."""

    position: int = 0
    steps: int = 0
    chain: bytes = FIRST_LINK
    state: int = 0
    settings: int = 0

    @property
    def sum(self) -> int:
        return row_sum(self.position, self.steps, self.chain, self.state, self.settings)

    def write(self, database: sqlite3.Connection) -> None:
        row = (self.position, self.steps, self.chain, self.state, self.settings, self.sum)
        database.execute("INSERT OR REPLACE INTO seal VALUES (1, ?, ?, ?, ?, ?, ?)", row)

    @staticmethod
    def read(database: sqlite3.Connection) -> "Seal":
        """The seal of a file. Raises sqlite3.Error, also where it is damaged."""
        row = database.execute("SELECT position, steps, chain, state, settings, sum FROM seal").fetchone()
        if row is None or [type(value) for value in row] != [int, int, bytes, int, int, int]:
            raise sqlite3.DatabaseError("the seal is damaged")
        seal = Seal(*row[:-1])
        if seal.sum != row[-1]:
            raise sqlite3.DatabaseError("the seal is damaged")
        return seal


def _digest(values: tuple[Any, ...], size: int) -> bytes:
    digest = blake2b(digest_size=size)
    for value in values:
        # Text is taken as its bytes, as it is read again; other values are the numbers and None that SQLite has.
        data = value.encode() if isinstance(value, str) else value if isinstance(value, bytes) else repr(value).encode()
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.digest()
