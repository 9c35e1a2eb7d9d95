"""Rows that begin with dates of which a later one alone has the year: "3. Mai", and "12. Juni 1920" in the next row."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline_app.text.beside import line_before
from timeline_app.timex.found import Found

# What may stand before the date of a row; and its line is looked for no further back.
_MARKS, _LINE = re.compile(r"[\s*>|•·–—_(\[+-]*"), 200
# Rows follow each other without an empty line.
_NEXT_ROW = re.compile(r"[^\n]*\n[^\n]*")


def with_years_below(found: Sequence[Found], text: str) -> list[Found]:
    """The expressions of a piece; rows without a year above the first one that has it are of its year, or the last."""
    given = list(found)
    if not any(_lacks_year(one) for one in found):
        return given
    rows = [i for i, one in enumerate(found) if _begins_row(one, text)]
    open_rows: list[int] = []
    before: Found | None = None
    for i in rows:
        one = given[i]
        if before is not None and not _NEXT_ROW.fullmatch(text, before.span.end, one.span.begin):
            open_rows, before = [], None
        if "y" in one.facts:
            _pass_back(given, open_rows, one)
            open_rows = []
        elif before is None or open_rows:
            open_rows.append(i)
        before = one
    return given


def _lacks_year(one: Found) -> bool:
    return one.rule.kind == "date" and "m" in one.facts and "y" not in one.facts


def _begins_row(one: Found, text: str) -> bool:
    if one.rule.kind != "date" or not {"d", "m"} <= one.facts.keys():
        return False
    return _MARKS.fullmatch(line_before(text, one.span, _LINE)) is not None


def _pass_back(given: list[Found], rows: Sequence[int], below: Found) -> None:
    """Give rows the year of the one below them, so that none comes after it."""
    year, day = below.facts["y"], (below.facts["m"], below.facts["d"])
    for i in reversed(rows):
        here = given[i].facts["m"], given[i].facts["d"]
        year, day = year - (here > day), here
        given[i] = replace(given[i], facts={**given[i].facts, "y": year}, borrowed=given[i].borrowed | {"y"})
