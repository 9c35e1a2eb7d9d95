"""Lines that begin with "14.": days of a diary or a log whose month stands further up, or numbers of a list."""

import re
from collections.abc import Iterator, Sequence

from timeline_app.text.beside import line_before
from timeline_app.timex.found import Found

_LINE = 60
_ENDS = frozenset('.!?:;"”“»)')
_LEADING = re.compile(r"[\s*_>|•·–—-]*")


def without_lists(found: Sequence[Found], text: str) -> Sequence[Found]:
    """The expressions of a piece without the numbers of its lists.

    The lone days of a diary follow each other, and a full date that begins a line as they do: "4. Dezember 1916",
    then "6." and "9.". What counts from 1, or falls back, is a list.
    """
    lone = [one for one in found if "lone" in one.facts]
    if not lone:
        return found
    leading = any(leads_line(one, text) for one in lone)
    days = {id(one) for one in _days(found, text)} if leading else set[int]()
    return [one for one in found if "lone" not in one.facts or id(one) in days]


def _days(found: Sequence[Found], text: str) -> Iterator[Found]:
    """The lone numbers that are days."""
    last = 0
    for one in found:
        if not leads_line(one, text) or ("lone" in one.facts and not _begins_anew(one, text)):
            continue
        if "lone" not in one.facts:
            last = one.facts["d"] if {"d", "m"} <= one.facts.keys() else last
        elif last and one.facts["d"] > last:
            last = one.facts["d"]
            yield one
        else:
            last = 0


def leads_line(one: Found, text: str) -> bool:
    """Does an expression begin its line?"""
    before = line_before(text, one.span, _LINE)
    return len(before) < _LINE and _LEADING.fullmatch(before) is not None


def _begins_anew(one: Found, text: str) -> bool:
    """Has the line before ended its sentence? "den\\n12. Platz" goes on with it."""
    lines = text[max(0, one.span.begin - 2 * _LINE) : one.span.begin].split("\n")
    before = lines[-2].rstrip() if len(lines) > 1 else ""
    return not before or before[-1] in _ENDS
