"""Resolvers of what has a name: seasons, quarters, weeks, decades, centuries, holidays."""

import re
from datetime import date
from functools import cache

from timeline_app.model.calendar import Civil, civil_from_days, days_from_civil, monday_of_week, weekday, weeks_in_year
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.timex.context import Context, Facts, Found, Resolution
from timeline_app.timex.dates import full_year, mod_of, nearest
from timeline_app.timex.tense import Direction
from timeline_app.timex.value import format_day, format_year

# The second Sunday in May is `05sun2`, the last one `06sun0`.
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = re.compile(rf"(\d\d)({'|'.join(_WEEKDAYS)})([0-4])")
# Public holidays that follow one rule since a year. Whoever asks for an earlier one waits for the library.
_SINCE = {
    "US:Martin Luther King": (1986, "01mon3"),
    "US:Washington": (1971, "02mon3"),
    "US:Memorial Day": (1971, "06mon0"),
    "US:Labor Day": (1894, "09mon1"),
    "US:Columbus Day": (1971, "10mon2"),
    "US:Veterans Day": (1978, "11-11"),
    "US:Thanksgiving": (1942, "11thu4"),
    "DE:Tag der Deutschen Einheit": (1991, "10-03"),
    "AT:Nationalfeiertag": (1967, "10-26"),
    "CH:Nationalfeiertag": (1994, "08-01"),
}
_SEASON_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 13}


def resolve_season(found: Found, context: Context) -> Resolution | None:
    """ "im Sommer 1968", "diesen Herbst", "im Winter"."""
    facts = found.facts
    season, year = facts["season"], full_year(facts)
    relative = "ry" in facts and context.today is not None
    if relative and context.today is not None:
        year = context.today.year + facts["ry"]
    if year is not None:
        told = {"unit": "Y", "rel": facts.get("ry"), "anchor": context.today}
        reason = Reason("relative_unit", told) if relative else Reason("stated", {"year": year})
        return _season(season, year, mod_of(facts), reason, relative)
    if context.today is None:
        return Resolution(TimexType.DATE, f"XXXX-{season}", Reason("no_publication_date"), mod_of(facts), relative=True)
    today, rel = context.today, facts.get("rel")
    now = today.year * 12 + today.month
    middles = [(today.year + shift) * 12 + _SEASON_MIDDLE[season] for shift in (-2, -1, 0, 1, 2)]
    if rel is None or rel == 0:
        chosen = nearest(middles, now, context.direction(found) if rel is None else Direction(0, ""))
    elif rel < 0:
        chosen = max(m for m in middles if m + 1 < now)
    else:
        chosen = min(m for m in middles if m - 1 > now)
    year = (chosen - _SEASON_MIDDLE[season]) // 12
    reason = Reason("relative_season", {"anchor": today, "rel": rel or 0})
    return _season(season, year, mod_of(facts), reason, True)


def _season(season: str, year: int, mod: Mod | None, reason: Reason, relative: bool) -> Resolution:
    value = f"{format_year(year)}-{season}"
    return Resolution(TimexType.DATE, value, reason, mod, relative=relative, computed=relative, told=Civil(year, 1, 1))


def _part_of_year(found: Found, context: Context, letter: str, parts: int) -> Resolution | None:
    facts = found.facts
    number, year = facts["q"], full_year(facts)
    if not 1 <= number <= parts:
        return None
    if year is not None:
        value = f"{format_year(year)}-{letter}{number}"
        return Resolution(TimexType.DATE, value, Reason("stated", {"year": year}), told=Civil(year, 1, 1))
    if context.today is None:
        return Resolution(TimexType.DATE, f"XXXX-{letter}{number}", Reason("no_publication_date"), relative=True)
    today = context.today
    direction = context.direction(found)
    year = today.year - (direction.sign <= 0 and (number - 1) * 12 // parts >= today.month)
    value = f"{format_year(year)}-{letter}{number}"
    reason = Reason("year_completed", {"anchor": today, "direction": direction.sign, "verb": direction.word})
    return Resolution(TimexType.DATE, value, reason, relative=True, computed=True, told=Civil(year, 1, 1))


def resolve_quarter(found: Found, context: Context) -> Resolution | None:
    return _part_of_year(found, context, "Q", 4)


def resolve_half(found: Found, context: Context) -> Resolution | None:
    return _part_of_year(found, context, "H", 2)


def resolve_week(found: Found, context: Context) -> Resolution | None:
    """ "KW 27"."""
    week, year = found.facts["w"], full_year(found.facts)
    relative = year is None
    if year is None:
        if context.today is None:
            return Resolution(TimexType.DATE, f"XXXX-W{week:02d}", Reason("no_publication_date"), relative=True)
        year = context.today.year
    if week > weeks_in_year(year):
        return None
    told = civil_from_days(monday_of_week(year, week))
    reason = Reason("week_number", {"week": week, "year": year})
    value = f"{format_year(year)}-W{week:02d}"
    return Resolution(TimexType.DATE, value, reason, relative=relative, computed=relative, told=told)


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
    return Resolution(TimexType.DATE, value, reason, mod_of(facts), told=Civil(first, 1, 1))


def resolve_century(found: Found, context: Context) -> Resolution | None:
    """ "im 19. Jahrhundert"."""
    number = found.facts["ce"]
    if not 1 <= number <= 40:
        return None
    prefix, first = ("BC", -100 * number + 1) if found.facts.get("bc") else ("", 100 * (number - 1) + 1)
    reason = Reason("century", {"number": number})
    suffix = context.grammar.settings.get("decade_suffix", "") * 2
    value = f"{prefix}{number - 1:02d}{suffix}"
    return Resolution(TimexType.DATE, value, reason, mod_of(found.facts), told=Civil(max(first, 1), 1, 1))


@cache
def easter_day(year: int) -> int:
    """Day number of Easter Sunday, Gregorian; from dateutil."""
    from dateutil.easter import easter

    sunday = easter(year)
    return days_from_civil(sunday.year, sunday.month, sunday.day)


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
    since, simple = _SINCE.get(rule, (year + 1, ""))
    if year >= since:
        rule = simple
    if ":" in rule:
        country, name = rule.split(":", 1)
        return _public_holiday(country, name, year)
    if rule.startswith("easter"):
        return easter_day(year) + int(rule[6:]) if 1583 <= year <= 4099 else None
    if rule.startswith("advent"):  # counted from the fourth Sunday of Advent, the last before Christmas
        eve = days_from_civil(year, 12, 24)
        return eve - weekday(eve) % 7 + int(rule[6:])
    if match := _NTH.fullmatch(rule):
        first = days_from_civil(year, int(match[1]), 1)
        return first + (_WEEKDAYS.index(match[2]) + 1 - weekday(first)) % 7 + 7 * (int(match[3]) - 1)
    month, day = rule.split("-")
    return days_from_civil(year, int(month), int(day))


def _day_in(facts: Facts, year: int) -> int | None:
    """The day number in a year; "second Sunday of Advent" counts steps of so many days from its rule's day."""
    day = holiday_day(facts["holiday"], year)
    return None if day is None else day + facts.get("step", 0) * facts.get("q", 0)


def resolve_holiday(found: Found, context: Context) -> Resolution | None:
    """ "Ostermontag", "Thanksgiving 1999": computed for the year that is said or nearest."""
    facts, year = found.facts, full_year(found.facts)
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
    return _holiday(chosen, Reason("holiday_near", {"anchor": context.today}), True)


def _holiday(day: int, reason: Reason, relative: bool) -> Resolution:
    civil = civil_from_days(day)
    return Resolution(TimexType.DATE, format_day(civil), reason, relative=relative, computed=True, told=civil)
