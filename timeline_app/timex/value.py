"""TIMEX3 values: from a value to the stretch of time it names, and its granularity.

Values follow TimeML 1.2.1 (ISO 8601 with seasons, parts of the day, weekends); years before Christ are written
`BC0044`, decades `199` or `199X`, centuries `19` or `19XX`.
"""

import re
from functools import lru_cache

from timeline_app.model.calendar import (
    DAY_SECONDS,
    Civil,
    add_months,
    days_from_civil,
    is_valid,
    monday_of_week,
    weeks_in_year,
)
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.timex import Mod

Placed = tuple[Interval, Granularity]

_DATE = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{4}|(?<=BC)\d{5,6})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?:-(?P<weekday>[1-7]|WE))?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?(?:T(?P<time>.+))?"
)
_LONG = re.compile(r"(?P<bc>BC)?(?P<digits>\d{1,3})X{0,3}")
_CLOCK = re.compile(r"(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?")

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# Hours from midnight; a night reaches into the next day.
PART_HOURS = {"MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 24), "NI": (22, 30), "DT": (6, 18)}
_HOUR = 3600
# A text names the same few days over and over.
_MEMO = 4096


def format_year(year: int) -> str:
    """An astronomical year as TIMEX3 writes it: 1994, BC0044."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def format_day(day: Civil) -> str:
    return f"{format_year(day.year)}-{day.month:02d}-{day.day:02d}"


@lru_cache(_MEMO)
def interval_of(value: str) -> Placed | None:
    """The interval and granularity that a DATE or TIME value names; None if it names no place on the axis."""
    if match := _DATE.fullmatch(value):
        return _of_date(match)
    if len(value) <= 6 and (match := _LONG.fullmatch(value)):
        return _of_long(match)
    return None


def _of_long(match: re.Match[str]) -> Placed | None:
    """Decades (three digits), centuries (two) and millennia (one)."""
    digits = match["digits"]
    size = 10 ** (4 - len(digits))
    first = int(digits) * size
    granularity = {10: Granularity.DECADE, 100: Granularity.CENTURY, 1000: Granularity.MILLENNIUM}[size]
    if match["bc"]:
        # The forties are 49 to 40 BC, the first century (BC00) is 100 to 1 BC: astronomically -48 to -39, -99 to 0.
        start = (2 if size == 10 else 1) - first - size
        return days_interval(days_from_civil(start, 1, 1), days_from_civil(start + size, 1, 1)), granularity
    # There was no year 0: the first century after Christ begins with the year 1.
    return days_interval(days_from_civil(max(first, 1), 1, 1), days_from_civil(first + size, 1, 1)), granularity


def _of_date(match: re.Match[str]) -> Placed | None:
    year = int(match["year"])
    if match["bc"]:
        year = 1 - year
    if match["month"]:
        month = int(match["month"])
        if not 1 <= month <= 12:
            return None
        if not match["day"]:
            return months_interval(year, month, 1), Granularity.MONTH
        if not is_valid(year, month, int(match["day"])):
            return None
        return _with_time(days_from_civil(year, month, int(match["day"])), match["time"])
    if match["week"]:
        return _of_week(year, int(match["week"]), match["weekday"])
    if match["quarter"]:
        return months_interval(year, 3 * int(match["quarter"]) - 2, 3), Granularity.QUARTER
    if match["half"]:
        return months_interval(year, 6 * int(match["half"]) - 5, 6), Granularity.HALF_YEAR
    if match["season"]:
        return months_interval(year, _SEASON_MONTH[match["season"]], 3), Granularity.SEASON
    return months_interval(year, 1, 12), Granularity.YEAR


def _of_week(year: int, week: int, weekday: str | None) -> Placed | None:
    if not 1 <= week <= weeks_in_year(year):
        return None
    monday = monday_of_week(year, week)
    if weekday == "WE":
        return days_interval(monday + 5, monday + 7), Granularity.WEEKEND
    if weekday:
        return days_interval(monday + int(weekday) - 1, monday + int(weekday)), Granularity.DAY
    return days_interval(monday, monday + 7), Granularity.WEEK


def months_interval(year: int, month: int, count: int) -> Interval:
    after = add_months(Civil(year, month, 1), count)
    return days_interval(days_from_civil(year, month, 1), after.days)


def _with_time(day: int, time: str | None) -> Placed | None:
    midnight = day * DAY_SECONDS
    if time is None:
        return days_interval(day, day + 1), Granularity.DAY
    if time in PART_HOURS:
        start, end = PART_HOURS[time]
        return Interval(midnight + start * _HOUR, midnight + end * _HOUR), Granularity.PART_OF_DAY
    clock = _CLOCK.fullmatch(time)
    if clock is None or int(clock["hour"]) > 24:
        return None
    start = midnight + int(clock["hour"]) * _HOUR + int(clock["minute"] or 0) * 60 + int(clock["second"] or 0)
    if clock["second"]:
        return Interval(start, start + 1), Granularity.SECOND
    if clock["minute"]:
        return Interval(start, start + 60), Granularity.MINUTE
    return Interval(start, start + _HOUR), Granularity.HOUR


def _third(interval: Interval, first: int, after: int) -> Interval:
    """A part of an interval in whole days, its borders given in thirds."""
    start = interval.start // DAY_SECONDS
    days = interval.end // DAY_SECONDS - start
    return days_interval(start + round(days * first / 3), start + round(days * after / 3))


def _third_of_years(interval: Interval, first: int, after: int) -> Interval:
    """The same in whole years: the early nineties are 1990 to 1992, the middle 1993 to 1996."""
    years = interval.last_day.year - interval.first_day.year + 1
    start = interval.first_day.year
    return days_interval(
        days_from_civil(start + round(years * first / 3), 1, 1), days_from_civil(start + round(years * after / 3), 1, 1)
    )


_THIRDS = {Mod.START: (0, 1), Mod.MID: (1, 2), Mod.END: (2, 3)}
# Monday and Tuesday, Wednesday and Thursday, Friday to Sunday.
_OF_WEEK = {Mod.START: (0, 2), Mod.MID: (2, 4), Mod.END: (4, 7)}
_MONTHS = {Granularity.SEASON: 3, Granularity.QUARTER: 3, Granularity.HALF_YEAR: 6, Granularity.YEAR: 12}


def narrow(placed: Placed, mod: Mod | None) -> Placed:
    """What "Anfang", "Mitte" and "Ende" leave of an interval: its first, middle or last third."""
    interval, granularity = placed
    if mod not in _THIRDS or granularity < Granularity.WEEK:
        return placed
    first, after = _THIRDS[mod]
    if granularity == Granularity.WEEK:
        monday = interval.start // DAY_SECONDS
        return days_interval(*(monday + border for border in _OF_WEEK[mod])), granularity
    if granularity in _MONTHS:
        third = _MONTHS[granularity] // 3
        start = add_months(interval.first_day, first * third)
        return months_interval(start.year, start.month, third), granularity
    cut = _third_of_years if granularity >= Granularity.DECADE else _third
    return cut(interval, first, after), granularity
