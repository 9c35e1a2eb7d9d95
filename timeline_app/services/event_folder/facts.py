"""What is known of an event besides its dates and names, as bits of one number: flags, and codes of the columns that
have few values.

Numbers of four bytes are brought into another order in a fraction of the time that as many columns take.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Longs
from timeline_app.layout.items import CERTAINTIES, trait_codes, traits_of
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES, Role
from timeline_app.model.timex import Mod

MODS: tuple[Mod | None, ...] = (None, *Mod)
OPEN_START, OPEN_END, CHECKED, HIDDEN, CONFLICT = 1, 2, 4, 8, 16
FLAGS = {"open_start": OPEN_START, "open_end": OPEN_END, "checked": CHECKED, "hidden": HIDDEN}
KNOWN = {
    "certainty": {one.value: code for code, one in enumerate(CERTAINTIES)},
    "granularity": {one.label: int(one) for one in Granularity},
    "timex_mod": {one.value if one else "": code for code, one in enumerate(MODS)},
    "role": {one.value: code for code, one in enumerate(ROLES)},
}
"""The codes of the values of each column."""
_STRETCH = 1 << 13


class _Place(NamedTuple):
    shift: int
    bits: int


# Lowest, beside the flags, what tells how an event looks.
_PLACES = {
    "timex_mod": _Place(5, 4),
    "role": _Place(9, 3),
    "certainty": _Place(12, 3),
    "granularity": _Place(15, 4),
}
_LOOKS = (1 << 12) - 1


def fact(name: str, code: int) -> int:
    """The bits that say that a column has a value."""
    return code << _PLACES[name].shift


def codes_in(facts: Any, name: str) -> Any:
    """The code that a column has in the facts of an event, or of each in an array."""
    place = _PLACES[name]
    return facts >> place.shift & ((1 << place.bits) - 1)


def flagged(facts: Longs, flag: int) -> Flags:
    """Which events have a flag."""
    flags = np.empty(len(facts), np.bool_)
    for stretch in stretches(len(facts)):
        np.not_equal(facts[stretch] & flag, 0, out=flags[stretch])
    return flags


def stretches(count: int, first: int = 0) -> Iterator[slice]:
    """Of so many events some thousands at a time: what is made of them stays near the processor, and in memory that is
    at hand, while new memory would cost more than the work.
    """
    last = first + count
    return (slice(begin, min(begin + _STRETCH, last)) for begin in range(first, last, _STRETCH))


def traits_in(facts: Longs) -> Codes:
    """The traits that follow from facts."""
    traits: Codes = _traits()[facts & _LOOKS]
    return traits


@cache
def _traits() -> Codes:
    """Those of all that facts can say of an event's looks: there are only some thousands."""
    facts = np.arange(_LOOKS + 1, dtype=np.uint32)
    # Nothing has mods beyond the last.
    mods = np.minimum(codes_in(facts, "timex_mod"), len(MODS) - 1)
    return traits_of(
        trait_codes(MODS)[mods],
        flagged(facts, OPEN_START),
        flagged(facts, OPEN_END),
        flagged(facts, CONFLICT),
        codes_in(facts, "role") == ROLES.index(Role.MENTION),
    )
