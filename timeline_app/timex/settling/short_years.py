"""The century of a year of two digits: that of the full years around it, else the one that is nearest to now.

"1.11.89" beside 1857 and 1900 is of 1889. What would be about as old as the text itself is taken for new, though, and
nothing is put far into the future.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import PAST
from timeline_app.timex.found import Found

# In so many years before its publication a short year is of its time, whatever else the text tells; and so many after
# it may still be planned.
_NEW, _PLANNED = 2, 12
# Without a publication date the years from this one on are of the last century: few texts plan so far ahead without
# the full year, and many tell of its wars.
PIVOT = 36
# A set, because a range is searched through for what is no number.
_TOLD = frozenset(range(1500, 2100))
_APOSTROPHES = frozenset("'’")


def with_centuries(found: Sequence[Found], published: int | None) -> list[Found]:
    """The expressions of a piece, those of them with a short year given the full one; `published` is a year."""
    if not any("yy" in one.facts for one in found):
        return list(found)
    told = [(one.begin, one.facts["y"]) for one in found if one.facts.get("y") in _TOLD and "yy" not in one.facts]
    return [_with_century(one, told, published) if "yy" in one.facts else one for one in found]


def _with_century(one: Found, told: Sequence[tuple[int, int]], published: int | None) -> Found:
    at = bisect_left(told, (one.begin, 0))
    around = [year for _, year in told[max(0, at - 1) : at + 1]]
    borrowed = one.borrowed | {"y"} if "yy" in one.borrowed else one.borrowed
    return replace(one, facts={**one.facts, "y": full_year_of(one.facts["yy"], around, published)}, borrowed=borrowed)


def of_what_was(found: Found, context: Context) -> Found:
    """ "He was gassed in the spring of '15", written in 2014: what surely was is not of a year to come.

    Figures in a row, and the years of a balance sheet, are of their own time.
    """
    year, today = found.facts.get("y"), context.today
    if "yy" not in found.facts or year is None or today is None or year <= today.year:
        return found
    words = context.tokens.words[found.begin : found.end]
    is_of_tale = words[0] in _APOSTROPHES or found.facts.keys() & {"m", "season"}
    if not is_of_tale or _APOSTROPHES.isdisjoint(words):
        return found
    direction = context.direction(found)
    is_over = direction.sign == PAST and direction.surely
    return replace(found, facts={**found.facts, "y": year - 100}) if is_over else found


def full_year_of(short: int, around: Sequence[int], published: int | None) -> int:
    """The year with these last digits, by the full years before and after it and the year of publication."""
    new = _newest(short, published)
    if not around or (published is not None and 0 <= published - new <= _NEW):
        return new
    return min((new, new - 100, new - 200), key=lambda year: min(abs(year - other) for other in around))


def _newest(short: int, published: int | None) -> int:
    if published is None:
        return short + (2000 if short < PIVOT else 1900)
    year = published - published % 100 + short
    return year - 100 if year > published + _PLANNED else year
