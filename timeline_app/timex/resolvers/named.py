"""Resolvers of what has a name: seasons, quarters, weeks, decades, centuries, holidays."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache

from timeline_app.model.calendar import (
    Civil,
    civil_from_days,
    days_from_civil,
    monday_of_week,
    nth_weekday,
    weekday,
    weeks_in_year,
)
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.paths import resources
from timeline_app.timex.anchor import year_of_report, year_told
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.resolvers.dates import full_year, mod_of, nearest
from timeline_app.timex.tense import FUTURE, Direction
from timeline_app.timex.value import format_day, format_year, interval_of, months_interval

# The second Sunday in May is `05sun2`, the last Monday in it `05mon-1`, the Tuesday after the first Monday in November
# `11mon1+1`.
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = re.compile(rf"(\d\d)({'|'.join(_WEEKDAYS)})(-1|[1-4])(?:\+(\d))?")
_LAST = -1
# The months with which semesters begin, that of the summer first.
_SEMESTERS, _WINTER = (4, 10), 2
# From the first of these years on Easter is computed, from the second by the reformed calendar.
_NICAEA, _GREGORIAN = 326, 1583
_SEASON_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 13}


def resolve_season(found: Found, context: Context) -> Resolution | None:
    """ "im Sommer 1968", "diesen Herbst", "im Winter", "the following spring"."""
    facts, now = found.facts, _now(found, context)
    season, year, mod = facts["season"], full_year(facts), mod_of(facts)
    frame = context.year_frame(found) if year is None and not facts.keys() & {"rel", "ry"} else None
    if frame:
        reason = Reason("year_of_frame", {"anchor": frame.day.year, "frame": frame.scope.value})
        return _season(season, frame.day.year, mod, reason, not frame.explicit)
    if year is not None:
        return _season(season, year, mod, Reason("stated", {"year": year}), False)
    if now.day is None:
        return Resolution(TimexType.DATE, f"XXXX-{season}", now.lacking, mod, relative=True)
    if "ry" in facts:
        reason = Reason("relative_unit", {"unit": "Y", "rel": facts["ry"], "anchor": now.day})
        return _season(season, now.day.year + facts["ry"], mod, reason, now.relative)
    kind = "season_told" if now.scope == STORY else "relative_season"
    reason = Reason(kind, {"anchor": now.day, "rel": facts.get("rel", 0)})
    return _season(season, _year_of_season(found, context, now, now.day), mod, reason, now.relative)


def _now(found: Found, context: Context) -> Now:
    """What a season or a holiday counts from: the date told last, if its words say so, else today."""
    return context.story(found, Granularity.YEAR) or Now(context.today, True, "")


def _year_of_season(found: Found, context: Context, now: Now, day: Civil) -> int:
    """The year in which a season begins that is the last, the next or this one of a day."""
    middle, rel = _SEASON_MIDDLE[found.facts["season"]], found.facts.get("rel")
    month = day.year * 12 + day.month
    middles = [(day.year + shift) * 12 + middle for shift in (-2, -1, 0, 1, 2)]
    if rel == 0 and now.scope == STORY:
        chosen = min(m for m in middles if m + 1 >= month)
    elif rel is None or rel == 0:
        direction = context.direction(found)
        # "Diesen Herbst" is the nearest one, unless something is still to be done in it.
        is_near = rel == 0 and direction.sign != FUTURE
        chosen = nearest(middles, month, Direction(0, "") if is_near else direction)
    elif rel < 0:
        chosen = max(m for m in middles if m + 1 < month)
    else:
        chosen = min(m for m in middles if m - 1 > month)
    return (chosen - middle) // 12


def resolve_semester(found: Found, context: Context) -> Resolution | None:
    """ "Wintersemester 1998/99", "SoSe 2001": half a year from October or April on."""
    year, winter = full_year(found.facts), found.facts["q"] == _WINTER
    if year is None:
        return None
    first = _SEMESTERS[winter]
    interval, told = months_interval(year, first, 6), Civil(year, first, 1)
    value, reason = f"{format_year(year)}-{'WI' if winter else 'SU'}", Reason("stated", {"year": year})
    return Resolution(TimexType.DATE, value, reason, told=told, interval=interval, granularity=Granularity.HALF_YEAR)


def _season(season: str, year: int, mod: Mod | None, reason: Reason, relative: bool) -> Resolution:
    value, told = f"{format_year(year)}-{season}", Civil(year, _SEASON_MIDDLE[season] - 1, 1)
    return Resolution(TimexType.DATE, value, reason, mod, relative=relative, computed=relative, told=told)


def _part_of_year(found: Found, context: Context, letter: str, parts: int) -> Resolution | None:
    facts = found.facts
    number, year = facts["q"], full_year(facts)
    if not 1 <= number <= parts:
        return None
    first = (number - 1) * 12 // parts + 1
    if "ry" in facts and context.today is not None:
        told = Civil(context.today.year + facts["ry"], first, 1)
        reason = Reason("relative_unit", {"unit": "Y", "rel": facts["ry"], "anchor": context.today})
        value = f"{format_year(told.year)}-{letter}{number}"
        return Resolution(TimexType.DATE, value, reason, relative=True, computed=True, told=told)
    if year is not None:
        value, told = f"{format_year(year)}-{letter}{number}", Civil(year, first, 1)
        return Resolution(TimexType.DATE, value, Reason("stated", {"year": year}), told=told)
    if context.today is None and (year := year_of_report(found, context)):
        value, reason = f"{format_year(year)}-{letter}{number}", Reason("year_told", {"anchor": year})
        return Resolution(TimexType.DATE, value, reason, computed=True, told=Civil(year, first, 1))
    if context.today is None:
        return Resolution(TimexType.DATE, f"XXXX-{letter}{number}", Reason("no_publication_date"), relative=True)
    today = context.today
    direction = context.direction(found)
    year = today.year - (direction.sign <= 0 and first > today.month)
    value = f"{format_year(year)}-{letter}{number}"
    reason = Reason("year_completed", {"anchor": today, "direction": direction.sign, "verb": direction.word})
    return Resolution(TimexType.DATE, value, reason, relative=True, computed=True, told=Civil(year, first, 1))


def resolve_quarter(found: Found, context: Context) -> Resolution | None:
    return _part_of_year(found, context, "Q", 4)


def resolve_half(found: Found, context: Context) -> Resolution | None:
    return _part_of_year(found, context, "H", 2)


def resolve_week(found: Found, context: Context) -> Resolution | None:
    """ "KW 27"."""
    week, year = found.facts["w"], full_year(found.facts)
    stated, frame = year is not None, context.year_frame(found) if year is None else None
    if year is None:
        year = frame.day.year if frame else _year_of_week(week, found, context)
    if year is None:
        return Resolution(TimexType.DATE, f"XXXX-W{week:02d}", Reason("no_publication_date"), relative=True)
    if week > weeks_in_year(year):
        return None
    told = civil_from_days(monday_of_week(year, week))
    reason = Reason("week_number", {"week": week, "year": year})
    value, relative = f"{format_year(year)}-W{week:02d}", not (stated or (frame and frame.explicit))
    return Resolution(TimexType.DATE, value, reason, relative=relative, computed=not stated, told=told)


def _year_of_week(week: int, found: Found, context: Context) -> int | None:
    """ "Wir liefern in KW 4", told in October, is next year's."""
    if context.published is None or context.today is None:
        return None
    years = [year for shift in (-1, 0, 1) if week <= weeks_in_year(year := context.today.year + shift)]
    mondays = {monday_of_week(year, week): year for year in years}
    # The week that is running is neither past nor to come.
    running = context.published - weekday(context.published) + 1
    return mondays[nearest(list(mondays), running, context.direction(found))] if mondays else None


def resolve_decade(found: Found, context: Context) -> Resolution | None:
    """ "in den 90er-Jahren": the last decade of that name; "die 1920er" states its own."""
    facts = found.facts
    suffix = context.grammar.settings.get("decade_suffix", "")
    first = facts.get("decy")
    if first is None:
        today = context.today.year if context.today else 2000
        first = today // 100 * 100 + facts["dec"]
        # "Die Zwanziger" are the last century's until this one's are nearly over.
        if first > today or (facts["dec"] <= 20 and first + 8 > today):
            first -= 100
    reason = Reason("decade", {"first": first})
    value = f"{first // 10:03d}{suffix}"
    return _part(Resolution(TimexType.DATE, value, reason, mod_of(facts), told=Civil(first, 1, 1)), facts)


def resolve_century(found: Found, context: Context) -> Resolution | None:
    """ "im 19. Jahrhundert", "the third quarter of the 4th century BC"."""
    facts, number = found.facts, found.facts["ce"]
    if not 1 <= number <= 40:
        return None
    prefix, first = ("BC", -100 * number + 1) if facts.get("bc") else ("", 100 * (number - 1) + 1)
    suffix = "" if prefix else context.grammar.settings.get("decade_suffix", "") * 2
    value = f"{prefix}{number - 1:02d}{suffix}"
    reason = Reason("century", {"number": number})
    return _part(Resolution(TimexType.DATE, value, reason, mod_of(facts), told=Civil(max(first, 1), 1, 1)), facts)


def _part(whole: Resolution, facts: Facts) -> Resolution | None:
    """ "In the second half": of so many parts the one that is said, the last with -1."""
    parts, placed = facts.get("parts"), interval_of(whole.value)
    if parts is None or placed is None:
        return whole
    part = parts if facts["nth"] == _LAST else facts["nth"]
    if not 1 <= part <= parts:
        return None
    first, last = placed[0].first_day.year, placed[0].last_day.year + 1
    years = [first + round((last - first) * border / parts) for border in (part - 1, part)]
    mod = Mod.START if part == 1 else Mod.END if part == parts else Mod.MID
    return replace(
        whole, mod=mod, interval=months_interval(years[0], 1, 12 * (years[1] - years[0])), granularity=placed[1]
    )


def resolve_turn(found: Found, context: Context) -> Resolution | None:
    """ "um die Jahrhundertwende", "at the turn of the twentieth century"."""
    year = full_year(found.facts) if "y" in found.facts else 100 * (found.facts["ce"] - 1)
    if not year or year > 4000:
        return None
    return Resolution(
        TimexType.DATE, format_year(year), Reason("stated", {"year": year}), Mod.APPROX, told=Civil(year, 1, 1)
    )


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
        return eve - weekday(eve) % 7 + int(rule[6:])
    if match := _NTH.fullmatch(rule):
        day = nth_weekday(year, int(match[1]), _WEEKDAYS.index(match[2]) + 1, int(match[3]))
        return None if day is None else day + int(match[4] or 0)
    month, of_month = rule.split("-")
    return days_from_civil(year, int(month), int(of_month))


def _day_in(facts: Facts, year: int) -> int | None:
    """The day number in a year; "second Sunday of Advent" counts steps of so many days from its rule's day."""
    day = holiday_day(facts["holiday"], year)
    return None if day is None else day + facts.get("step", 0) * facts.get("q", 0)


def resolve_holiday(found: Found, context: Context) -> Resolution | None:
    """ "Ostermontag", "Thanksgiving 1999": computed for the year that is said or nearest."""
    facts, year, now = found.facts, full_year(found.facts), _now(found, context)
    if now.scope == STORY or "ry" in facts:
        return _holiday_counted(found, now)
    frame = context.year_frame(found) if year is None and "rel" not in facts else None
    if frame and (day := _day_in(facts, frame.day.year)) is not None:
        reason = Reason("year_of_frame", {"anchor": frame.day.year, "frame": frame.scope.value})
        return _holiday(day, reason, not frame.explicit)
    if year is not None:
        day = _day_in(facts, year)
        reason = Reason("holiday", {"year": year})
        return None if day is None else _holiday(day, reason, False)
    if context.published is None or context.today is None:
        return Resolution(TimexType.DATE, "XXXX-XX-XX", Reason("no_publication_date"), relative=True)
    days = [_day_in(facts, context.today.year + shift) for shift in (-1, 0, 1)]
    candidates = [day for day in days if day is not None]
    if not candidates:
        return None
    rel = facts.get("rel")
    if rel is not None and rel < 0:
        candidates = [day for day in candidates if day <= context.published] or candidates
    elif rel:
        candidates = [day for day in candidates if day > context.published] or candidates
    chosen = nearest(candidates, context.published, context.direction(found))
    told = year_told(found, context, chosen) if rel is None else None
    of_story = None if told is None else _day_in(facts, told)
    if of_story is not None:
        return _holiday(of_story, Reason("year_told", {"anchor": told}), False)
    return _holiday(chosen, Reason("holiday_near", {"anchor": context.today}), True)


def _holiday_counted(found: Found, now: Now) -> Resolution | None:
    """ "Christmas Eve that year", "the following Easter": of the year that the tale tells of, or counted from it."""
    facts, today = found.facts, now.day
    if today is None:
        return Resolution(TimexType.DATE, "XXXX-XX-XX", now.lacking, relative=True)
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
