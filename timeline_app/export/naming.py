"""What people call documents and what is made of them: by titles, as on a shelf, and not by the names of files."""

import re
from collections.abc import Iterable
from textwrap import shorten

from timeline_app.export.characters import one_line

MOST_NAMES = 3
LONGEST_TITLE = 110
"""Characters: some articles have a whole sentence for a title."""
_AMONG_OTHERS = 50
BETWEEN = " · "
"""Between titles, which have commas and dashes of their own."""
# Not the end of a date: "12.3.2021".
_ENDING = re.compile(r"(?<=.)\.[A-Za-z][A-Za-z0-9]{0,7}$")


def called(name: str, title: str) -> str:
    """A document's title; without one the name of its file as people would write it, without the ending."""
    told = one_line(title)
    if told:
        return told
    plain = _ENDING.sub("", one_line(name))
    written = plain if " " in plain else plain.replace("_", " ").strip()
    return written or one_line(name)


def called_together(documents: Iterable[tuple[str, str]]) -> str:
    """A single document by its whole title, and several ones by the beginnings of theirs; each a name and a title."""
    names = [called(*one) for one in documents]
    most = LONGEST_TITLE if len(names) == 1 else _AMONG_OTHERS
    return BETWEEN.join(cut(name, most) for name in names)


def cut(title: str, most: int) -> str:
    """A title of at most so many characters, cut between words; a single word that is longer, within it."""
    if len(title) <= most:
        return title
    told = shorten(title, most, placeholder=" …")
    return told if len(told) > 1 else title[: most - 1] + "…"
