"""Resolvers of calendar dates: days, months, years, weekdays, and the parts that a text leaves out."""

from collections.abc import Callable
from typing import Any

from timeline_app.model.calendar import (
    Civil,
    civil_from_days,
    days_from_civil,
    is_valid,
    weekday,
)
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.timex.anchor import year_beside, year_in_clause, year_of_frame, year_told
from timeline_app.timex.context import Context
from timeline_app.timex.days_alone import entry_around, near_letter, near_with, next_entry, not_to_come, of_month_with
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.frames import TELLING, Frame
from timeline_app.timex.short_years import PIVOT
from timeline_app.timex.tense import UNKNOWN, Direction
from timeline_app.timex.value import format_day, format_year, months_interval

# A date on the wrong side of the verb's tense has to be this many times nearer to be believed; and where no verb tells,
# one to come so many times, because texts tell more of what was.
_AGAINST_TENSE, _TO_COME = 4, 1.5
# Before March there are so many months.
_MARCH = 2


def full_year(facts: Facts) -> int | None:
    """The astronomical year that a text writes, two digits turned into the likeliest century."""
    if "y" in facts:
        year: int = facts["y"] + facts.get("y_plus", 0) + facts.get("y_more", 0) + 1000 * facts.get("y_kilo", 0)
        return 1 - year if facts.get("bc") else year
    if "yy" in facts:
        return int(facts["yy"]) + (2000 if facts["yy"] < PIVOT else 1900)
    return None


def mod_of(facts: Facts) -> Mod | None:
    return Mod(facts["mod"]) if "mod" in facts else None


def nearest(
    context: Context,
    candidates: list[int],
    today: int,
    direction: Direction,
    shown: Callable[[int], Any] = civil_from_days,
) -> int:
    """The day number nearest to today, those against the clause's tense held to be further off.

    It may as well be the number of a month, or of another unit; `shown` makes a day or a text of it for a trace.
    """
    weighed = [abs(day - today) * _weight(day - today, direction) for day in candidates]
    chosen = candidates[weighed.index(min(weighed))]
    if context.notes is not None:
        away = [abs(day - today) for day in candidates]
        context.note(
            "nearest", candidates=list(map(shown, candidates)), away=away, weighed=weighed, taken=shown(chosen)
        )
    return chosen


def month_shown(number: int) -> Civil:
    """The first day of a month that is counted from the year 0, January of that being 1."""
    return Civil((number - 1) // 12, (number - 1) % 12 + 1, 1)


def _weight(ahead: int, direction: Direction) -> float:
    """How many times its distance a day counts that lies so far ahead, or behind if that is negative."""
    if direction.sign == UNKNOWN:
        return _TO_COME if ahead > 0 else 1
    return _AGAINST_TENSE if ahead * direction.sign < 0 else 1


def _day_of_month(facts: Facts) -> int | None:
    """ "Twenty-first" comes in two parts."""
    return int(facts["d"]) + int(facts.get("d_plus", 0)) if "d" in facts else None


def resolve_date(found: Found, context: Context) -> Resolution | None:
    """A date with its year, or one whose year the publication date or the date told before supplies."""
    facts = found.facts
    year, month, day = full_year(facts), facts.get("m"), _day_of_month(facts)
    if "m_march" in facts:
        # "8bris": the eighth month of a year that began with March.
        month = facts["m_march"] + _MARCH
    if "ymd" in facts:
        year, month, day = facts["ymd"] // 10_000, facts["ymd"] // 100 % 100, facts["ymd"] % 100
    if year is not None and day is not None and month is None:
        # "July 1-3, 1863": the second day leaves its month to the first.
        told = context.focus_near(found, 0)
        month = told.day.month if told else None
    if year is None and "decy" in facts:
        year = facts["decy"]
    if year is not None:
        return _stated(found, year, month or _month_after(year, facts), day)
    if month is None:
        return _day_alone(found, context)
    if day is not None and not is_valid(2000, month, day):
        return None
    if day is None:
        return resolve_month(found, context)
    return _day_and_month(found, context, month, day)


def _stated(found: Found, year: int, month: int | None, day: int | None) -> Resolution | None:
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
        conflict=_conflict(facts, told, day),
    )


def _impossible(year: int, month: int, day: int) -> Resolution | None:
    """ "31. Februar 2001": the month is all that can be believed, and the contradiction is told."""
    if not (1 <= month <= 12 and is_valid(2000, 1, day)):
        return None
    told = Civil(year, month, 1)
    conflict = Reason("impossible_day", {"day": day, "month": month, "year": year})
    value, reason = f"{format_year(year)}-{month:02d}", Reason("month_of_impossible_day")
    return Resolution(TimexType.DATE, value, reason, computed=True, told=told, conflict=conflict)


def _month_after(year: int, facts: Facts) -> int | None:
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


def _conflict(facts: Facts, told: Civil, day: int | None) -> Reason | None:
    """A weekday that is not the date's."""
    if day is None or "wd" not in facts or weekday(told.days) == facts["wd"]:
        return None
    return Reason("weekday_conflict", {"day": told, "said": facts["wd"]})


def _day_and_month(found: Found, context: Context, month: int, day: int) -> Resolution | None:
    if context.discourse.every_year == found.sentence:
        return Resolution(TimexType.SET, f"XXXX-{month:02d}-{day:02d}", Reason("set"))
    facts, framed = found.facts, year_of_frame(found, context, month, day)
    if (nearer := _year_nearby(found, context)) and is_valid(nearer[0], month, day):
        return _completed(facts, Civil(nearer[0], month, day), *nearer[1:])
    in_frame = None
    if framed and is_valid(framed[0], month, day):
        in_frame = _completed(facts, Civil(framed[0], month, day), *_of_frame(*framed))
        # What was only told of last says less than a weekday that fits a year nearer by.
        if in_frame.conflict is None or framed[1].scope not in TELLING:
            return in_frame
    elsewhere = _outside_of_frames(found, context, month, day)
    fits = elsewhere.told is not None and elsewhere.conflict is None
    return elsewhere if fits or in_frame is None else in_frame


def _year_nearby(found: Found, context: Context) -> tuple[int, Reason, bool] | None:
    """ "Two years ago, on 3 May", "in 1941, in June": the clause's own year is nearer than that of a frame.

    With its reason, and whether it hangs on the publication date.
    """
    year, relative = year_in_clause(found, context), True
    if year is None:
        year, relative = year_beside(found, context), False
    return None if year is None else (year, Reason("year_told", {"anchor": year}), relative)


def _outside_of_frames(found: Found, context: Context, month: int, day: int) -> Resolution:
    """A day and its month in a year that the clause tells, or one before, or that of publication."""
    facts = found.facts
    if (beside := context.focus_near(found, 0)) and _is_of_month(beside, month) and not beside.explicit:
        # "By mid-June, and certainly before 29 June": of the month just told.
        return _completed(facts, Civil(beside.day.year, month, day), Reason("month_told", {"anchor": beside.day}), True)
    if (year := year_beside(found, context)) and is_valid(year, month, day):
        return _completed(facts, Civil(year, month, day), Reason("year_told", {"anchor": year}), False)
    if (month_told := context.focus_near(found, 1)) and _is_of_month(month_told, month) and month_told.explicit:
        # "An einem Abend im Februar 1919 trafen sie sich. Am 15. Februar …"
        of_month = Civil(month_told.day.year, month, day)
        return _completed(facts, of_month, Reason("month_told", {"anchor": month_told.day}), False)
    near = _near_day(found, context, month, day)
    year = year_told(found, context, near)
    if year is not None and is_valid(year, month, day):
        of_story = _completed(facts, Civil(year, month, day), Reason("year_told", {"anchor": year}), False)
        # A weekday that fits the year of publication says more than what was told last.
        if of_story.conflict is None or near is None or weekday(near) != facts["wd"]:
            return of_story
    if near is None:
        return Resolution(TimexType.DATE, f"XXXX-{month:02d}-{day:02d}", Reason("no_publication_date"), relative=True)
    direction = context.direction(found)
    reason = Reason("year_completed", {"anchor": context.today, "direction": direction.sign, "verb": direction.word})
    return _completed(facts, civil_from_days(near), reason, True)


def _is_of_month(told: Told, month: int) -> bool:
    return told.granularity == Granularity.MONTH and told.day.month == month


def _of_frame(year: int, frame: Frame) -> tuple[Reason, bool]:
    """The reason for a year that a frame gives, and whether it hangs on the publication date."""
    return Reason("year_of_frame", {"anchor": year, "frame": frame.scope.value}), not frame.explicit


def _near_day(found: Found, context: Context, month: int, day: int) -> int | None:
    """The day near the publication date, on the clause's side, that fits the weekday if there is one."""
    if context.published is None:
        return None
    today, named = civil_from_days(context.published), found.facts.get("wd")
    # Eight years either way, for a 29 February may be as far as that, around 1900 and 2100.
    years = [y for y in range(today.year - 8, today.year + 9) if is_valid(y, month, day)]
    direction = context.direction(found)
    near = [days_from_civil(y, month, day) for y in years if abs(y - today.year) <= 1]
    near = near or [days_from_civil(y, month, day) for y in years]
    if context.document(found):
        # Nothing is written, or minuted, before its day.
        near = [day for day in near if day <= context.published] or near
    chosen = nearest(context, near, context.published, direction)
    fitting = [of for y in years if weekday(of := days_from_civil(y, month, day)) == named]
    if fitting and weekday(chosen) != named:
        by_weekday = nearest(context, fitting, context.published, direction)
        # Further off the weekday is more likely to be wrong than the year to be another.
        if abs(by_weekday - context.published) < 400:
            context.note("fits_weekday", weekday=named, taken=civil_from_days(by_weekday))
            return by_weekday
    return chosen


def _completed(facts: Facts, day: Civil, reason: Reason, relative: bool) -> Resolution:
    return Resolution(
        TimexType.DATE,
        format_day(day),
        reason,
        mod_of(facts),
        relative=relative,
        computed=True,
        told=day,
        conflict=_conflict(facts, day, day.day),
    )


def _day_alone(found: Found, context: Context) -> Resolution | None:
    """ "am 15.": of the month told, else the nearest."""
    day = _day_of_month(found.facts)
    if day is None or not is_valid(2000, 1, day):
        return None
    if following := next_entry(found, context, day):
        anchor = context.discourse.entry
        reason = Reason("month_told", {"anchor": anchor.day if anchor else following})
        return _completed(found.facts, following, reason, False)
    if "alone" in found.facts:
        # "5th." begins an entry only where another one stands above.
        return None
    if "wd" not in found.facts and (of_letter := near_letter(found, context, day)):
        letter = context.day_of_entry()
        return _completed(found.facts, of_letter, Reason("month_told", {"anchor": letter and letter.day}), False)
    told = entry_around(found, context) or context.focus_near(found, 3) or context.frame(found, Granularity.MONTH)
    if told and told.granularity <= Granularity.MONTH and is_valid(told.day.year, told.day.month, day):
        chosen, named = Civil(told.day.year, told.day.month, day), found.facts.get("wd")
        if named not in (None, weekday(chosen.days)):
            if beside := near_with(day, named, context):
                reason = Reason("month_completed", {"anchor": context.today, "direction": 0, "verb": ""})
                return _completed(found.facts, beside, reason, True)
            chosen = of_month_with(chosen, named)
        chosen = not_to_come(chosen, told, found, context)
        return _completed(found.facts, chosen, Reason("month_told", {"anchor": told.day}), False)
    if context.published is None:
        return Resolution(TimexType.DATE, f"XXXX-XX-{day:02d}", Reason("no_publication_date"), relative=True)
    today = civil_from_days(context.published)
    index = today.year * 12 + today.month - 1
    # Of two months side by side one has a 31st, or a 30th.
    months = [divmod(index + shift, 12) for shift in (-2, -1, 0, 1, 2)]
    candidates = [days_from_civil(y, m + 1, day) for y, m in months if is_valid(y, m + 1, day)]
    direction = context.direction(found)
    near = nearest(context, candidates, context.published, direction)
    chosen = civil_from_days(near)
    reason = Reason("month_completed", {"anchor": today, "direction": direction.sign, "verb": direction.word})
    return _completed(found.facts, chosen, reason, True)


def resolve_month(found: Found, context: Context) -> Resolution | None:
    """A month without a year."""
    facts, month, today = found.facts, found.facts["m"], context.today
    if nearer := _year_nearby(found, context):
        return _month(facts, *nearer)
    if framed := year_of_frame(found, context, month):
        return _month(facts, framed[0], *_of_frame(*framed))
    if year := year_beside(found, context):
        return _month(facts, year, Reason("year_told", {"anchor": year}), False)
    if (beside := context.focus_near(found, 0)) and _is_of_month(beside, month):
        # "Fünf Monate später, im August": of the month just told.
        return _month(facts, beside.day.year, Reason("month_told", {"anchor": beside.day}), not beside.explicit)
    direction = context.direction(found)
    near = None
    if today is not None:
        months = [(today.year + shift) * 12 + month for shift in (-1, 0, 1)]
        near = (nearest(context, months, today.year * 12 + today.month, direction, month_shown) - month) // 12
    year = year_told(found, context, None if near is None else days_from_civil(near, month, 15))
    if year is not None:
        reason, relative = Reason("year_told", {"anchor": year}), False
    elif near is not None:
        facts_of = {"anchor": today, "direction": direction.sign, "verb": direction.word}
        year, reason, relative = near, Reason("year_completed", facts_of), True
    else:
        return Resolution(
            TimexType.DATE, f"XXXX-{month:02d}", Reason("no_publication_date"), mod_of(facts), relative=True
        )
    return _month(facts, year, reason, relative)


def _month(facts: Facts, year: int, reason: Reason, relative: bool) -> Resolution:
    value, told = f"{format_year(year)}-{facts['m']:02d}", Civil(year, facts["m"], 1)
    return Resolution(TimexType.DATE, value, reason, mod_of(facts), relative=relative, computed=True, told=told)


def resolve_year(found: Found, context: Context) -> Resolution | None:
    """A bare number that may be a year."""
    return resolve_date(found, context)


def resolve_month_of_year(found: Found, context: Context) -> Resolution | None:
    """ "im Juni des vergangenen Jahres", "26. Oktober vorigen Jahres"."""
    month, day = found.facts["m"], found.facts.get("d")
    of_month = "" if day is None else f"-{day:02d}"
    now = context.now(found, Granularity.YEAR)
    if now.day is None:
        return Resolution(TimexType.DATE, f"XXXX-{month:02d}{of_month}", now.lacking, relative=True)
    year = now.day.year + found.facts["rel"]
    if not is_valid(year, month, day or 1):
        return None
    reason = Reason("relative_unit", {"unit": "Y", "rel": found.facts["rel"], "anchor": now.day})
    value, told, mod = f"{format_year(year)}-{month:02d}{of_month}", Civil(year, month, day or 1), mod_of(found.facts)
    return Resolution(TimexType.DATE, value, reason, mod, relative=now.relative, computed=True, told=told)


def resolve_relative_month(found: Found, context: Context) -> Resolution | None:
    """ "kommenden April", "last October": the next or last one, not this year's by rule."""
    month, rel = found.facts["m"], found.facts["rel"]
    now = context.story(found, Granularity.YEAR) or context.now(found, Granularity.MONTH)
    today = now.day
    if today is None:
        return Resolution(TimexType.DATE, f"XXXX-{month:02d}", now.lacking, relative=True)
    year = today.year
    if rel < 0 and month >= today.month:
        year -= 1
    if rel > 0 and month <= today.month:
        year += 1
    reason = Reason("relative_month", {"month": month, "rel": rel, "anchor": today})
    value = f"{format_year(year)}-{month:02d}"
    told, mod = Civil(year, month, 1), mod_of(found.facts)
    return Resolution(TimexType.DATE, value, reason, mod, relative=now.relative, computed=True, told=told)
