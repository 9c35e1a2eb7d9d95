"""The Extended Date/Time Format (EDTF, ISO 8601-2) of a timex: what it says, no more exact than it says it."""

import re

from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, iso_year, month_length
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

# Codes of seasons in EDTF; quarters follow from 33 on, halves from 40 on.
_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_DIGITS = 4
_VALUE = re.compile(r"(BC)?(\d{4,6})(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI)|-Q([1-4])|-H([12]))?(T\d\d:\d\d(?::\d\d)?)?")


def edtf(value: str, mod: Mod | None, interval: Interval, granularity: Granularity, is_range: bool = False) -> str:
    """EDTF levels 0 to 2; what it cannot say (weeks, parts of the day) is written as an interval of days."""
    body = _range(interval, granularity) if is_range else _simple(value, interval, granularity)
    if mod == Mod.APPROX and (is_range or "/" not in body):
        first, stroke, last = body.partition("/")
        body = f"{first}~{stroke}{last}"
    if interval.open_end:
        return f"{body.split('/')[0]}/.."
    if interval.open_start:
        return f"../{body.split('/')[-1]}"
    return body


def _simple(value: str, interval: Interval, granularity: Granularity) -> str:
    if granularity in (Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM):
        unknown = {Granularity.DECADE: 1, Granularity.CENTURY: 2, Granularity.MILLENNIUM: 3}[granularity]
        digits = value.rstrip("X")
        if digits.isdigit() and len(digits) + unknown == 4:
            return digits + "X" * unknown
        return _days(interval)
    match = _VALUE.fullmatch(value)
    if match is None:
        return _days(interval)
    if granularity <= Granularity.MINUTE:
        return _moment(interval.start)
    before_christ, digits, month, day, season, quarter, half, _ = match.groups()
    # TIMEX3 counts BC1 back from Christ, ISO 8601 has a year 0 for that.
    year = iso_year(1 - int(digits) if before_christ else int(digits))
    if season or quarter or half:
        code = _SEASONS[season] if season else 32 + int(quarter) if quarter else 39 + int(half)
        return f"{year}-{code}"
    return "-".join(filter(None, (_long_year(year), month, day)))


def _long_year(year: str) -> str:
    """Years of more than four digits begin with a Y."""
    return f"Y{year}" if len(year.lstrip("-")) > _DIGITS else year


def _moment(second: int) -> str:
    """A second since 1970 as EDTF has times, hours and minutes and seconds."""
    days, rest = divmod(second, DAY_SECONDS)
    return f"{civil_from_days(days).iso()}T{rest // 3600:02d}:{rest % 3600 // 60:02d}:{rest % 60:02d}"


def _range(interval: Interval, granularity: Granularity) -> str:
    """First and last year, month, day or second, as exact as the text is."""
    if granularity <= Granularity.MINUTE:
        return f"{_moment(interval.start)}/{_moment(interval.end - (1 if granularity == Granularity.SECOND else 60))}"
    begin, end = interval.first_day, interval.last_day
    # Months and years are named as such only where the stretch is made of whole ones.
    whole = begin.day == 1 and end.day == month_length(end.year, end.month)
    if granularity >= Granularity.YEAR and whole and (begin.month, end.month) == (1, 12):
        return "/".join(dict.fromkeys((iso_year(begin.year), iso_year(end.year))))
    if granularity >= Granularity.MONTH and whole:
        return "/".join(dict.fromkeys((begin.iso()[:-3], end.iso()[:-3])))
    return _days(interval)


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
