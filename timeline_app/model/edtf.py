"""The Extended Date/Time Format (EDTF, ISO 8601-2) of a timex: what it says, no more exact than it says it."""

import re

from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, iso_year, month_length
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

# Codes of seasons in EDTF; quarters follow from 33 on, halves from 40 on.
_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_DIGITS = 4
_UNKNOWN_DIGITS = {Granularity.DECADE: 1, Granularity.CENTURY: 2, Granularity.MILLENNIUM: 3}
# What a stretch may begin and end with; seasons bear no mark of approximation.
_BOUND = re.compile(r"-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
_VALUE = re.compile(r"(BC)?(\d{4,6})(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI)|-Q([1-4])|-H([12]))?(T\d\d:\d\d(?::\d\d)?)?")


def edtf(value: str, mod: Mod | None, interval: Interval, granularity: Granularity, is_range: bool = False) -> str:
    """EDTF levels 0 to 2, as its grammar has it; empty for stretches of years that have more than four digits.

    What EDTF has no word for (weeks, parts of the day) is a stretch of days. Its stretches are of years, months or
    days, and what is approximate has no time of day.
    """
    if _is_far(interval):
        return _far_year(interval)
    approximate = mod == Mod.APPROX
    if not (interval.open_start or interval.open_end or is_range):
        return _simple(value, interval, granularity, approximate)
    named = "" if is_range else _simple(value, interval, granularity, False)
    ends = (named, named) if _BOUND.fullmatch(named) else _ends(interval, granularity)
    return _stretch(interval, ends, "~" if approximate else "")


def _is_far(interval: Interval) -> bool:
    return any(len(iso_year(day.year).lstrip("-")) > _DIGITS for day in (interval.first_day, interval.last_day))


def _far_year(interval: Interval) -> str:
    """Years of more than four digits begin with a Y, and stand alone."""
    year = interval.first_day.year
    is_one = year == interval.last_day.year and not (interval.open_start or interval.open_end)
    return f"Y{iso_year(year)}" if is_one else ""


def _stretch(interval: Interval, ends: tuple[str, str], mark: str) -> str:
    """From the first to the last year, month or day, or to where the text leaves it open."""
    first, last = ends
    if interval.open_end:
        return f"{first}{mark}/.."
    if interval.open_start:
        return f"../{last}{mark}"
    return f"{first}{mark}/{last}" if first != last else f"{first}{mark}"


def _ends(interval: Interval, granularity: Granularity) -> tuple[str, str]:
    """First and last year, month or day, as exact as the text is."""
    begin, end = interval.first_day, interval.last_day
    # Months and years are named as such only where the stretch is made of whole ones.
    whole = begin.day == 1 and end.day == month_length(end.year, end.month)
    if granularity >= Granularity.YEAR and whole and (begin.month, end.month) == (1, 12):
        return iso_year(begin.year), iso_year(end.year)
    if granularity >= Granularity.MONTH and whole:
        return begin.iso()[:-3], end.iso()[:-3]
    return begin.iso(), end.iso()


def _simple(value: str, interval: Interval, granularity: Granularity, approximate: bool) -> str:
    mark = "~" if approximate else ""
    if unknown := _UNKNOWN_DIGITS.get(granularity):
        digits = value.rstrip("X")
        if digits.isdigit() and len(digits) + unknown == _DIGITS:
            return digits + "X" * unknown + mark
        return _days(interval)
    match = _VALUE.fullmatch(value)
    if match is None:
        return _days(interval)
    if granularity <= Granularity.MINUTE and not approximate:
        return _moment(interval.start)
    before_christ, digits, month, day, season, quarter, half, _ = match.groups()
    if season or quarter or half:
        if approximate:
            return "/".join(f"{end}~" for end in _ends(interval, Granularity.MONTH))
        return f"{_year(before_christ, digits)}-{_code(season, quarter, half)}"
    # Not the time is exact, but the day that it is on.
    mark = "" if granularity <= Granularity.MINUTE else mark
    return "-".join(filter(None, (_year(before_christ, digits), month, day))) + mark


def _year(before_christ: str | None, digits: str) -> str:
    """TIMEX3 counts BC1 back from Christ, ISO 8601 has a year 0 for that."""
    return iso_year(1 - int(digits) if before_christ else int(digits))


def _code(season: str | None, quarter: str | None, half: str | None) -> int:
    return _SEASONS[season] if season else 32 + int(quarter) if quarter else 39 + int(half or 0)


def _moment(second: int) -> str:
    """A second since 1970 as EDTF has times, hours and minutes and seconds."""
    days, rest = divmod(second, DAY_SECONDS)
    return f"{civil_from_days(days).iso()}T{rest // 3600:02d}:{rest % 3600 // 60:02d}:{rest % 60:02d}"


def _days(interval: Interval) -> str:
    """The day, month or year that this is, else its first and last day."""
    begin, end = interval.first_day, interval.last_day
    if begin == end:
        return begin.iso()
    if begin.day == 1 and end.day == month_length(end.year, end.month) and begin.year == end.year:
        if begin.month == end.month:
            return begin.iso()[:-3]
        if (begin.month, end.month) == (1, 12):
            return begin.iso()[:-6]
    return f"{begin.iso()}/{end.iso()}"


def bounds(interval: Interval, granularity: Granularity) -> tuple[str, str]:
    """First and last day or minute, both inclusive, as a person reads them: `1994-01-01`, `1994-12-31`."""
    if granularity > Granularity.PART_OF_DAY:
        return interval.first_day.iso(), interval.last_day.iso()
    return _minute(interval.start), _minute(max(interval.start, interval.end - 60))


def _minute(second: int) -> str:
    days, rest = divmod(second, DAY_SECONDS)
    return f"{civil_from_days(days).iso()}T{rest // 3600:02d}:{rest % 3600 // 60:02d}"
