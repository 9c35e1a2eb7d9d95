"""Names of documents; apart from the readers, which a window need not load to show one."""

import re
from collections.abc import Collection, Iterable
from pathlib import Path

TIMEML_ENDINGS = (".tml", ".timeml")
HALF_PAIRS = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which are no characters."""
# Line ends and other controls, and what turns the direction of writing round: also of what stands beside a name.
_UNSHOWN = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
# Marks of direction and of the order of octets, which have no width.
_UNSEEN = re.compile("[\u200e\u200f\ufeff]")


def told_apart(names: Iterable[str], taken: Collection[str] = ()) -> tuple[str, ...]:
    """The names, of which those that are taken or come again get a number; what has none stays without."""
    used = set(taken)
    numbers: dict[str, int] = {}
    apart = []
    for name in names:
        free = name
        while name and free in used:
            # The number goes on from the last of this name, or a thousand of one name would take a million looks.
            numbers[name] = numbers.get(name, 1) + 1
            free = f"{name} ({numbers[name]})"
        used.add(free)
        apart.append(free)
    return tuple(apart)


def document_name(path: Path) -> str:
    """The name that a document gets from its path: that of the file, which TimeML files have without their ending."""
    return shown_name(path.stem if path.suffix.lower() in TIMEML_ENDINGS else path.name)


def shown_name(name: str) -> str:
    """A name as it can be shown on one line, whatever a file system allows."""
    return on_one_line(name) or "\ufffd"


def on_one_line(text: str) -> str:
    """A text as it can be shown on one line beside others."""
    # Python reads octets of a name that are no UTF-8 as halves of pairs.
    whole = HALF_PAIRS.sub("\ufffd", text)
    return " ".join(_UNSHOWN.sub(" ", _UNSEEN.sub("", whole)).split())
