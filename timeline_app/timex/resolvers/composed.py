"""Resolvers of days told by two things at once: "first Friday of July", "20th of next month", "two days from now"."""

from collections.abc import Callable
from dataclasses import replace

from timeline_app.model.calendar import (
    Civil,
    add_months,
    civil_from_days,
    is_valid,
    nth_weekday,
    weekday_written,
)
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.anchor import year_in_clause, year_of_frame, year_told
from timeline_app.timex.context import Context, Now
from timeline_app.timex.directions.direction import PAST
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.amounts import count_of
from timeline_app.timex.resolvers.dates import resolve_date
from timeline_app.timex.resolvers.holidays import resolve_holiday
from timeline_app.timex.resolvers.nearest import completed, nearest
from timeline_app.timex.resolvers.relative import resolve_relative
from timeline_app.timex.resolvers.stated import full_year
from timeline_app.timex.resolvers.units import UNIT_SECONDS, moved
from timeline_app.timex.resolvers.weekdays import resolve_weekday, week_value
from timeline_app.timex.value import format_day

_WEDNESDAY, _THURSDAY, _SATURDAY, _HALF_A_WEEK = 3, 4, 6, 4
_DECEMBER = 12
# So many sentences back a day holds that is told of a letter.
_NEAR = 2
# Months of the units whose days are counted.
_COUNTED = {"M": 1, "Y": 12}


def _told(day: Civil, reason: Reason, relative: bool) -> Resolution:
    return Resolution(TimexType.DATE, format_day(day), reason, relative=relative, computed=True, told=day)


def _unplaced() -> Resolution:
    return Resolution(TimexType.DATE, "XXXX-XX-XX", Reason("no_publication_date"), relative=True)


def resolve_day_of_unit(found: Found, context: Context) -> Resolution | None:
    """ "am letzten Tag des Monats", "the first day of 1900": counted from an end of the month or year that is told."""
    facts, nth = found.facts, found.facts["nth"]
    if facts.get("unit", "M") not in _COUNTED:
        return None
    mod = "END" if nth < 0 else "START"
    whole = replace(found, facts={name: value for name, value in facts.items() if name != "nth"} | {"mod": mod})
    is_named = "m" in facts or full_year(facts) is not None
    of = resolve_date(whole, context) if is_named else resolve_relative(whole, context)
    if of is None or of.told is None:
        return _unplaced() if of is not None else None
    months = 1 if "m" in facts else _COUNTED[facts.get("unit", "Y")]
    first = of.told.days if nth > 0 else add_months(of.told, months).days
    day = civil_from_days(first + nth - (nth > 0))
    return replace(of, value=format_day(day), mod=None, computed=True, told=day)


def resolve_nth_weekday(found: Found, context: Context) -> Resolution | None:
    """ "first Friday of July 2021", "letzter Sonntag im Oktober", "the third Thursday of next month".

    A weekend is of the month that its Saturday is of, a week of the one that its Thursday is of.
    """
    if "mw" in found.facts:
        month, number = found.facts["mw"]
        found = replace(found, facts={**found.facts, "m": month, "wd": number})
    if "wd" in found.facts:
        return _nth_weekday(found, context)
    is_week = found.facts["unit"] == "W"
    middle = _THURSDAY if is_week else _SATURDAY
    day = _nth_weekday(replace(found, facts={**found.facts, "wd": middle}), context)
    if day is None or day.told is None:
        return day
    return replace(day, value=week_value(day.told.days) + ("" if is_week else "-WE"))


def _nth_weekday(found: Found, context: Context) -> Resolution | None:
    facts, year = found.facts, full_year(found.facts)
    number, nth, month = facts["wd"], facts["nth"], facts.get("m")
    if facts.get("unit") == "Y" or (month is None and year is not None):
        # "The first Monday of 2020" is that of its January, the last one that of December.
        month = _DECEMBER if nth < 0 else 1
    if month is None:
        now = context.now(found, Granularity.MONTH)
        if now.day is None:
            return _unplaced()
        of = add_months(now.day, facts["rel"])
        day, reason = nth_weekday(of.year, of.month, number, nth), {"unit": "M", "rel": facts["rel"], **now.anchor}
        told = None if day is None else civil_from_days(day)
        return told and _told(told, Reason("relative_unit", reason), now.relative)
    if year is not None:
        day = nth_weekday(year, month, number, nth)
        return None if day is None else _told(civil_from_days(day), Reason("stated", {"year": year}), False)
    if "rel" in facts and context.today is not None:
        return _nth(nth_weekday(context.today.year + facts["rel"], month, number, nth), "Y", facts["rel"], context)
    return _of_nearest_year(found, context, month, lambda year: nth_weekday(year, month, number, nth))


def _nth(day: int | None, unit: str, rel: int, context: Context) -> Resolution | None:
    reason = Reason("relative_unit", {"unit": unit, "rel": rel, "anchor": context.today})
    return None if day is None else _told(civil_from_days(day), reason, True)


def _year_ahead(found: Found, context: Context) -> int | None:
    """ "Die Versammlung 2025 soll am zweiten Freitag im März sein": the year to come that its sentence has told."""
    told, today = context.focus_near(found, 0), context.today
    if told is None or today is None or told.granularity != Granularity.YEAR or not told.explicit:
        return None
    return told.day.year if told.day.year > today.year and context.direction(found).sign != PAST else None


def _of_nearest_year(
    found: Found, context: Context, month: int, day_in: Callable[[int], int | None]
) -> Resolution | None:
    """The day that each year has, of the year that was told or of the one that is near the day of publication."""
    if (ahead := _year_ahead(found, context)) is not None:
        if (day := day_in(ahead)) is not None:
            return _told(civil_from_days(day), Reason("year_told", {"anchor": ahead}), False)
    elif (framed := year_of_frame(found, context, month)) and (day := day_in(framed[0])) is not None:
        of_frame, frame = framed
        reason = Reason("year_of_frame", {"anchor": of_frame, "frame": frame.scope.value})
        return _told(civil_from_days(day), reason, not frame.explicit)
    if (year := year_in_clause(found, context)) and (of_clause := day_in(year)) is not None:
        return _told(civil_from_days(of_clause), Reason("year_told", {"anchor": year}), True)
    near = None
    if context.published is not None and context.today is not None:
        days = [day_in(context.today.year + shift) for shift in (-1, 0, 1)]
        candidates = [day for day in days if day is not None]
        near = nearest(context, candidates, context.published, context.direction(found)) if candidates else None
    year = year_told(found, context, near)
    if year is not None:
        day = day_in(year)
        return None if day is None else _told(civil_from_days(day), Reason("year_told", {"anchor": year}), False)
    if near is None:
        return _unplaced()
    reason = completed("year_completed", context.today, context.direction(found), near - (context.published or 0))
    return _told(civil_from_days(near), reason, True)


def resolve_day_of_month(found: Found, context: Context) -> Resolution | None:
    """ "the 20th of next month", "am 15. des Folgemonats", "the 5th inst."."""
    day, rel = found.facts["d"] + found.facts.get("d_plus", 0), found.facts["rel"]
    now = context.now(found, Granularity.MONTH)
    near = context.told_near(found, _NEAR) if now.day is None else None
    if near is not None and near.granularity <= Granularity.MONTH:
        # "14 Septr. 1745: they were at Derby on the 4th inst."
        now = Now(near.day, not near.explicit, now.scope)
    if now.day is None:
        return Resolution(TimexType.DATE, f"XXXX-XX-{day:02d}", Reason("no_publication_date"), relative=True)
    of = add_months(Civil(now.day.year, now.day.month, 1), rel)
    if not is_valid(of.year, of.month, day):
        return None
    reason = Reason("relative_unit", {"unit": "M", "rel": rel, "anchor": now.day})
    told = _told(Civil(of.year, of.month, day), reason, now.relative)
    part = found.facts.get("part")
    return replace(told, type=TimexType.TIME, value=f"{told.value}T{part}") if part else told


def resolve_from_day(found: Found, context: Context) -> Resolution | None:
    """ "two days after today", "three days from Tuesday", "heute in zwei Wochen", "heute vor 60 Jahren"."""
    facts, count = found.facts, count_of(found.facts)
    if isinstance(count, str) or count != int(count) or count > _MOST or facts["unit"] in UNIT_SECONDS:
        return None
    # What is counted is of no concern to the day from which it is.
    day = replace(found, facts={name: fact for name, fact in facts.items() if name not in ("n", "unit", "sign")})
    now = context.now(found, Granularity.DAY)
    of = resolve_date(day, context) if "m" in facts else _base(found, day, context, now)
    base, relative = (of.told, of.relative) if of else (None, True)
    if base is None:
        return _unplaced() if now.day is None else None
    reason = Reason("shifted", {"n": count, "unit": facts["unit"], "sign": facts["sign"], "anchor": base})
    return _told(moved(base, facts["unit"], facts["sign"] * int(count)), reason, relative)


def _base(found: Found, day: Found, context: Context, now: Now) -> Resolution | None:
    """The day from which to count: so many from today, a weekday or a holiday; `day` is what tells it alone."""
    if "off" in found.facts:
        of_today = now.day and civil_from_days(now.day.days + found.facts["off"])
        return _told(of_today, now.lacking, now.relative) if of_today else None
    direction = context.direction(found)
    if "wd" in day.facts and not (direction.word and direction.surely):
        # Who counts on from a weekday without saying when means the coming one: "a week from Thursday".
        day.facts["sign"] = found.facts["sign"]
    return (resolve_weekday if "wd" in found.facts else resolve_holiday)(day, context)


def resolve_by_holiday(found: Found, context: Context) -> Resolution | None:
    """ "the Friday before Easter", "in der Woche vor Weihnachten", "am Wochenende nach Pfingsten 2019".

    With the sign 0 it is the week of the holiday, or the weekend that it makes longer.
    """
    facts, sign = found.facts, found.facts["sign"]
    named = {name: fact for name, fact in facts.items() if name not in ("wd", "unit", "sign")}
    holiday = resolve_holiday(replace(found, facts=named), context)
    if holiday is None or holiday.told is None:
        return holiday
    wanted = facts.get("wd") or (_SATURDAY if facts["unit"] == "WE" else 0)
    # Some days off, so that the week before Easter is the one that ends with it.
    step = (sign * (wanted - weekday_written(holiday.told.days)) - 1) % 7 + 1 if wanted else _HALF_A_WEEK
    if not sign and wanted and weekday_written(holiday.told.days) < _WEDNESDAY:
        # "Labor Day weekend" is the one that the Monday ends.
        sign, step = -1, _HALF_A_WEEK
    day = civil_from_days(holiday.told.days + sign * step)
    week = week_value(day.days)
    value = format_day(day) if "wd" in facts else f"{week}-WE" if wanted else week
    return replace(holiday, value=value, told=day)


# So many units lie between days that a person counts.
_MOST = 5000


def resolve_weekday_ahead(found: Found, context: Context) -> Resolution | None:
    """ "Friday in two weeks": that day of the week which is so many weeks from this one."""
    count = count_of(found.facts)
    if context.published is None:
        return _unplaced()
    if isinstance(count, str) or count != int(count) or count > _MOST or found.facts["unit"] != "W":
        return None
    monday = context.published - weekday_written(context.published) + 1
    day = civil_from_days(monday + found.facts["wd"] - 1 + 7 * int(count))
    return _told(day, Reason("shifted", {"n": count, "unit": "W", "sign": 1, "anchor": context.today}), True)


def resolve_week_on(found: Found, context: Context) -> Resolution | None:
    """ "Thursday week", "a week on Thursday": a week after the next day of that name."""
    now = context.now(found, Granularity.DAY)
    if now.day is None:
        return _unplaced()
    ahead = (found.facts["wd"] - weekday_written(now.day.days)) % 7 or 7
    reason = Reason("shifted", {"n": 1, "unit": "W", "sign": 1, "anchor": civil_from_days(now.day.days + ahead)})
    return _told(civil_from_days(now.day.days + ahead + 7), reason, now.relative)


def resolve_week_of_day(found: Found, context: Context) -> Resolution | None:
    """ "the week of March 6", "die Woche vom 6. März": the calendar week in which that day lies."""
    resolved = resolve_date(found, context)
    if resolved is None or resolved.told is None or "d" not in found.facts:
        return None
    return replace(resolved, value=week_value(resolved.told.days), computed=True, conflict=None)
