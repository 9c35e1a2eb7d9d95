"""Dates that tell their year: how it is written, up to which it lasts, and what contradicts itself."""

from timeline_app.model.calendar import Civil, is_valid, julian_weekday, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.settling.short_years import PIVOT
from timeline_app.timex.value import format_day, format_year, months_interval

# Up to this year some of the West wrote Julian dates; from then on a slip of the pen is the likelier.
_OLD_STYLE = 1752


def full_year(facts: Facts) -> int | None:
    """The astronomical year that a text writes, two digits turned into the likeliest century."""
    if "y" in facts:
        year: int = facts["y"] + facts.get("y_plus", 0) + facts.get("y_more", 0) + 1000 * facts.get("y_kilo", 0)
        return 1 - year if facts.get("bc") else year
    if "yy" in facts:
        return int(facts["yy"]) + (2000 if facts["yy"] < PIVOT else 1900)
    return None


def day_of_month(facts: Facts) -> int | None:
    """ "Twenty-first" comes in two parts."""
    return int(facts["d"]) + int(facts.get("d_plus", 0)) if "d" in facts else None


def mod_of(facts: Facts) -> Mod | None:
    """Whether a text means a part of its date, or a date near it."""
    return Mod(facts["mod"]) if "mod" in facts else None


def stated_date(found: Found, year: int, month: int | None, day: int | None) -> Resolution | None:
    """A date of a year that is known; its month alone where it has no such day, none where no month has."""
    facts = found.facts
    if month is not None and "y1" in facts:
        # "11 February 1731/2": where the year began in March; today it is counted as of the second one.
        year += (facts["y1"] - year) % 10
    if month is None:
        value, told = format_year(year), Civil(year, 1, 1)
    elif day is None:
        value, told = f"{format_year(year)}-{month:02d}", Civil(year, month, 1)
    elif is_valid(year, month, day):
        told = Civil(year, month, day)
        value = format_day(told)
    else:
        return _impossible(year, month, day)
    kind = "stated" if "yy" not in facts else "stated_short_year"
    interval = _up_to(year, facts)
    return Resolution(
        TimexType.DATE,
        value,
        Reason(kind, {"year": year}),
        mod_of(facts),
        told=told,
        interval=interval,
        granularity=Granularity.YEAR if interval else None,
        conflict=weekday_conflict(facts, told, day),
    )


def _impossible(year: int, month: int, day: int) -> Resolution | None:
    """ "31. Februar 2001": the month is all that can be believed, and the contradiction is told."""
    if not (1 <= month <= 12 and is_valid(2000, 1, day)):
        return None
    told = Civil(year, month, 1)
    conflict = Reason("impossible_day", {"day": day, "month": month, "year": year})
    value, reason = f"{format_year(year)}-{month:02d}", Reason("month_of_impossible_day")
    return Resolution(TimexType.DATE, value, reason, computed=True, told=told, conflict=conflict)


def month_after(year: int, facts: Facts) -> int | None:
    """ "2021-07" is a month: what leads back to 2007 cannot be the second year of a pair, as in "2021-22"."""
    second = facts.get("y2", 0)
    return second if 1 <= second <= 12 and second <= year % 100 else None


def _up_to(year: int, facts: Facts) -> Interval | None:
    """ "1994/95", "2010–15", "1662-3", "1999/2000": up to the end of the second year."""
    second = facts.get("y2", year)
    last = second if second >= 100 else year - year % 100 + second
    if "y1" in facts and "m" not in facts:
        last = year - year % 10 + facts["y1"]
    return months_interval(year, 1, 12 * (last - year + 1)) if last > year else None


def weekday_conflict(facts: Facts, told: Civil, day: int | None) -> Reason | None:
    """A weekday that is not the date's."""
    if day is None or "wd" not in facts or weekday_written(told.days) == facts["wd"]:
        return None
    if told.year <= _OLD_STYLE and julian_weekday(told.days) == facts["wd"]:
        # "Wednesday, 2 September 1752" in London
        return None
    return Reason("weekday_conflict", {"day": told, "said": facts["wd"]})
