"""The direction of a clause: whether it tells of what was or of what will be, and how surely of this very date."""

from enum import IntEnum
from typing import NamedTuple

PAST, UNKNOWN, FUTURE = -1, 0, 1


class Tie(IntEnum):
    """How closely the verb that tells a direction belongs to the date."""

    LOOSE = 0
    """It is the nearest one that tells."""
    OWN = 1
    """It is the clause's own, in the past, where a language leaves no doubt which one that is."""
    FIRM = 2
    """The date stands beside it or leads its clause, and is all that it can tell of."""


class Direction(NamedTuple):
    """`sign` is -1, 0 or 1; `word` the verb that told so, "" if none did.

    A present tense looks ahead with a date ("beginnt am 1. Juni") and less `surely` than an auxiliary does.
    """

    sign: int
    word: str
    surely: bool = True
    perfect: bool = False
    tie: Tie = Tie.LOOSE
    at: int = -1
    """The verb's token."""
