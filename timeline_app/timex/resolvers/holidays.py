"""Resolver of holidays and other named days, and the calendar that they follow."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache

from timeline_app.model.calendar import civil_from_days, days_from_civil, nth_weekday, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.paths import resources
from timeline_app.timex.anchor import year_beside, year_in_clause, year_of_clause, year_told
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.frames import Frame
from timeline_app.timex.resolvers.nearest import nearest
from timeline_app.timex.resolvers.stated import full_year
from timeline_app.timex.value import format_day

# The second Sunday in May is `05sun2`, the last Monday in it `05mon-1`, the Tuesday after the first Monday in November
# `11mon1+1`.
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = re.compile(rf"(\d\d)({'|'.join(_WEEKDAYS)})(-1|[1-4])(?:\+(\d))?")
_FIXED = re.compile(r"\d\d-\d\d")
# From the first of these years on Easter is computed, from the second by the reformed calendar.
_NICAEA, _GREGORIAN = 326, 1583


@cache
def easter_day(year: int) -> int:
    """Day number of Easter Sunday, by the calendar of its time as documents of the time write it; from dateutil."""
    from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN, easter

    sunday = easter(year, EASTER_JULIAN if year < _GREGORIAN else EASTER_WESTERN)
    return days_from_civil(sunday.year, sunday.month, sunday.day)


@cache
def simple_holidays() -> dict[str, tuple[int, str]]:
    """Public holidays that follow one rule since a year. Whoever asks for an earlier one waits for the library."""
    file = resources() / "languages" / "holidays.toml"
    return {name: (since, rule) for name, (since, rule) in tomllib.loads(file.read_text(encoding="utf-8")).items()}


@cache
def _public_holiday(country: str, name: str, year: int) -> int | None:
    """Day number of a public holiday by the `holidays` library; None where that year had none of the name."""
    import holidays

    language = {"DE": "de", "AT": "de", "CH": "de"}.get(country, "en_US")
    known = holidays.country_holidays(country, years=year, language=language, categories=("public",))
    for day in known.get_named(name, lookup="icontains"):
        if isinstance(day, date):
            return days_from_civil(day.year, day.month, day.day)
    return None


def holiday_day(rule: str, year: int) -> int | None:
    """Day number of a named day: `easter-2`, `12-24`, `advent-21`, `05sun2`, `US:Labor Day`."""
    since, simple = simple_holidays().get(rule, (year + 1, ""))
    if year >= since:
        rule = simple
    if ":" in rule:
        country, name = rule.split(":", 1)
        return _public_holiday(country, name, year)
    if rule.startswith("easter"):
        return easter_day(year) + int(rule[6:]) if _NICAEA <= year <= 4099 else None
    if rule.startswith("advent"):  # counted from the fourth Sunday of Advent, the last before Christmas
        eve = days_from_civil(year, 12, 24)
        return eve - weekday_written(eve) % 7 + int(rule[6:])
    if match := _NTH.fullmatch(rule):
        day = nth_weekday(year, int(match[1]), _WEEKDAYS.index(match[2]) + 1, int(match[3]))
        return None if day is None else day + int(match[4] or 0)
    month, of_month = rule.split("-")
    return days_from_civil(year, int(month), int(of_month))


def of_any_year(rule: str) -> str:
    """The value of a named day of no certain year: "25 March" of Lady Day, nothing of Easter."""
    return f"XXXX-{rule}" if _FIXED.fullmatch(rule) else "XXXX-XX-XX"


def _day_in(facts: Facts, year: int) -> int | None:
    """The day number in a year; "second Sunday of Advent" counts steps of so many days from its rule's day."""
    day = holiday_day(facts["holiday"], year)
    return None if day is None else day + facts.get("step", 0) * facts.get("q", 0)


def resolve_holiday(found: Found, context: Context) -> Resolution | None:
    """ "Ostermontag", "Thanksgiving 1999": computed for the year that is said or nearest, with a part of the day."""
    resolution, part = _resolve_day(found, context), found.facts.get("part")
    if resolution is None or not part:
        return resolution
    return replace(resolution, type=TimexType.TIME, value=f"{resolution.value}T{part}")


def _resolve_day(found: Found, context: Context) -> Resolution | None:
    facts, year, now = found.facts, full_year(found.facts), context.told_or_today(found)
    if now.scope == STORY or "ry" in facts:
        return _holiday_counted(found, now)
    if year is None and "rel" not in facts:
        year = year_beside(found, context)
    frame = context.year_frame(found) if year is None and "rel" not in facts else None
    if frame and (day := _day_in_frame(found, context, frame)) is not None:
        reason = Reason("year_of_frame", {"anchor": frame.day.year, "frame": frame.scope.value})
        return _holiday(day, reason, not frame.explicit)
    if year is None and "rel" not in facts:
        year = year_in_clause(found, context) or year_of_clause(found, context)
    if year is not None:
        day = _day_in(facts, year)
        reason = Reason("holiday", {"year": year})
        return None if day is None else _holiday(day, reason, False)
    if context.published is None and (of_tale := _told_near(found, context)) is not None:
        return of_tale
    if context.published is None or context.today is None:
        return Resolution(TimexType.DATE, of_any_year(facts["holiday"]), Reason("no_publication_date"), relative=True)
    days = [_day_in(facts, context.today.year + shift) for shift in (-2, -1, 0, 1)]
    candidates = [day for day in days if day is not None]
    if not candidates:
        return None
    rel = facts.get("rel")
    if rel is not None and rel < 0:
        past = [day for day in candidates if day <= context.published]
        # "The Christmas before last" leaves out the last one.
        candidates = past[: rel + 1 or None] or candidates
    elif rel:
        candidates = [day for day in candidates if day > context.published] or candidates
    chosen = nearest(context, candidates, context.published, context.direction(found))
    told = year_told(found, context, chosen) if rel is None else None
    of_story = None if told is None else _day_in(facts, told)
    if of_story is not None:
        return _holiday(of_story, Reason("year_told", {"anchor": told}), False)
    return _holiday(chosen, Reason("holiday_near", {"anchor": context.today}), True)


def _told_near(found: Found, context: Context) -> Resolution | None:
    """Where nobody knows when a text is from: of the year that it told last, "24. Xbris 1764, am Hl. Abend"."""
    year = year_told(found, context, None)
    day = None if year is None else _day_in(found.facts, year)
    return None if day is None else _holiday(day, Reason("year_told", {"anchor": year}), False)


def _day_in_frame(found: Found, context: Context, frame: Frame) -> int | None:
    """The day of the frame's year, or the one nearest to its day: "2. Januar 1933. Silvester waren wir …"."""
    if frame.granularity > Granularity.MONTH:
        return _day_in(found.facts, frame.day.year)
    days = [_day_in(found.facts, frame.day.year + shift) for shift in (0, -1, 1)]
    known = [day for day in days if day is not None]
    return nearest(context, known, frame.day.days, context.direction(found)) if known else None


def _holiday_counted(found: Found, now: Now) -> Resolution | None:
    """ "Christmas Eve that year", "the following Easter": of the year that the tale tells of, or counted from it."""
    facts, today = found.facts, now.day
    if today is None:
        return Resolution(TimexType.DATE, of_any_year(facts["holiday"]), now.lacking, relative=True)
    days = [_day_in(facts, today.year + facts.get("ry", 0) + shift) for shift in (-1, 0, 1)]
    known, rel = [day for day in days if day is not None], facts.get("rel", 0)
    day = days[1] if rel == 0 else _counted(known, today.days, rel)
    reason = Reason("holiday", {"year": civil_from_days(day).year}) if day is not None else None
    return None if day is None or reason is None else _holiday(day, reason, now.relative)


def _counted(days: list[int], today: int, rel: int) -> int | None:
    """The first of some days after another one, or the last before it."""
    if rel > 0:
        return min((day for day in days if day > today), default=None)
    return max((day for day in days if day < today), default=None)


def _holiday(day: int, reason: Reason, relative: bool) -> Resolution:
    civil = civil_from_days(day)
    return Resolution(TimexType.DATE, format_day(civil), reason, relative=relative, computed=True, told=civil)
