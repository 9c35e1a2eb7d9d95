"""Resolvers of the stretches that have a name: seasons, quarters, weeks, decades, centuries."""

from dataclasses import replace

from timeline_app.model.calendar import (
    Civil,
    civil_from_days,
    days_from_civil,
    monday_of_week,
    weekday,
    weeks_in_year,
)
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.timex.anchor import year_beside, year_of_clause, year_of_report, year_told
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.frames import Scope
from timeline_app.timex.resolvers.nearest import completed, month_shown, nearest
from timeline_app.timex.resolvers.stated import full_year, mod_of
from timeline_app.timex.value import format_year, interval_of, months_interval
from timeline_app.timex.years_behind import year_counted_beside

_LAST = -1
# So many sentences back a date may stand after which a season is told.
_TALE = 8
_JUST_TOLD = 2
# So many months ahead.
_ABOUT_TO_BEGIN = 1
# How the day stands over a text that was written on it.
_WRITTEN = frozenset((Scope.LETTER, Scope.HEAD, Scope.MAIL))
# The months with which semesters begin, that of the summer first.
_SEMESTERS, _WINTER = (4, 10), 2
_DECEMBER = 12
_SEASON_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 13}


def resolve_season(found: Found, context: Context) -> Resolution | None:
    """ "im Sommer 1968", "diesen Herbst", "im Winter", "the following spring"."""
    facts, now = found.facts, context.told_or_today(found)
    if "rel" in facts and now.scope != STORY:
        # In a diary "nächsten Sommer" counts from the day of its entry.
        now = context.now(found, Granularity.DAY)
    season, year, mod = facts["season"], full_year(facts), mod_of(facts)
    frame = context.year_frame(found) if year is None and not facts.keys() & {"rel", "ry"} else None
    if frame and frame.scope in _WRITTEN and frame.granularity == Granularity.DAY:
        # What was written on a day speaks of the season before or after it.
        now = Now(frame.day, not frame.explicit, frame.scope.value)
    elif frame:
        reason = Reason("year_of_frame", {"anchor": frame.day.year, "frame": frame.scope.value})
        # Behind a winter, which begins with December, every other season is of the next year.
        after_winter = frame.day.month == _DECEMBER and season != "WI" and frame.granularity == Granularity.YEAR
        return _season(season, frame.day.year + after_winter, mod, reason, not frame.explicit)
    if year is not None:
        return _season(season, year, mod, Reason("stated", {"year": year}), False)
    if now.day is None and not facts.keys() & {"rel", "ry", "story"} and (after := _year_after_told(found, context)):
        return _season(season, after, mod, Reason("year_told", {"anchor": after}), False)
    if not facts.keys() & {"rel", "ry", "story"}:
        if (beside := year_beside(found, context) or year_of_clause(found, context)) is not None:
            return _season(season, beside, mod, Reason("year_told", {"anchor": beside}), False)
        if (counted := year_counted_beside(found, context)) is not None:
            return _season(season, counted, mod, Reason("year_told", {"anchor": counted}), True)
        if (later := _year_in_row(found, context)) is not None:
            return _season(season, later, mod, Reason("year_told", {"anchor": later}), False)
    if now.day is None:
        return Resolution(TimexType.DATE, f"XXXX-{season}", now.lacking, mod, relative=True)
    if "ry" in facts:
        reason = Reason("relative_unit", {"unit": "Y", "rel": facts["ry"], **now.anchor})
        return _season(season, now.day.year + facts["ry"], mod, reason, now.relative)
    near = _year_of_season(found, context, now, now.day)
    if not facts.keys() & {"rel", "mod"} and (told := _season_of_story(found, context, near)) is not None:
        return _season(season, told, mod, Reason("year_told", {"anchor": told}), False)
    kind = "season_told" if now.scope == STORY else "relative_season"
    reason = Reason(kind, {**now.anchor, "rel": facts.get("rel", 0)})
    return _season(season, near, mod, reason, now.relative)


def _year_after_told(found: Found, context: Context) -> int | None:
    """ "Work began in the spring of 1793, and by the autumn …": the season from the date told last on."""
    told, middle = context.told_near(found, _TALE), _SEASON_MIDDLE[found.facts["season"]]
    if told is None or told.granularity > Granularity.YEAR:
        return None
    passed = told.granularity < Granularity.YEAR and middle + 1 < told.day.month
    return told.day.year + passed


def _year_in_row(found: Found, context: Context) -> int | None:
    """ "Due in spring 2024, then in the autumn": the next such season after the one told, where no verb parts them."""
    told = context.focus_near(found, 0)
    if told is None or not told.explicit or told.granularity != Granularity.SEASON or context.has_own_verb(found):
        return None
    if not context.goes_on_after(found):
        return None
    return told.day.year + (_SEASON_MIDDLE[found.facts["season"]] < told.day.month)


def _season_of_story(found: Found, context: Context, near: int) -> int | None:
    """ "Am 8. Juli 1923 war das Fest. Im Herbst …": the year of the tale in which the season begins, if it weighs more
    than that `near` the day of publication."""
    month = _SEASON_MIDDLE[found.facts["season"]]
    if context.published is not None and context.direction(found).sign != PAST:
        return None
    told = context.discourse.told
    year = year_told(found, context, days_from_civil(near + (month > _DECEMBER), (month - 1) % _DECEMBER + 1, 15))
    # "Im Winter 1978/79 … im Herbst": after a winter the next season is of the next year.
    after_winter = told is not None and told.granularity == Granularity.SEASON and told.day.month == _DECEMBER
    return year if year is None else year + (after_winter and month <= _DECEMBER)


def _year_of_season(found: Found, context: Context, now: Now, day: Civil) -> int:
    """The year in which a season begins that is the last, the next or this one of a day."""
    season, rel = found.facts["season"], found.facts.get("rel")
    middle = _SEASON_MIDDLE[season]
    month = day.year * 12 + day.month
    if now.scope == STORY and now.granularity == Granularity.YEAR and season == "WI":
        # "1921 entstand der Verein. Im folgenden Winter": that which began in the year told.
        month -= 1
    middles = [(day.year + shift) * 12 + middle for shift in (-2, -1, 0, 1, 2)]
    if rel == 0 and now.scope == STORY:
        chosen = min(m for m in middles if m + 1 >= month)
    elif rel is None or rel == 0:
        direction = context.direction(found)
        # "Diesen Herbst" is the nearest one, unless something is still to be done in it.
        is_near = rel == 0 and direction.sign != FUTURE
        # A term has its own months: that of spring begins in January.
        is_near = is_near or "term" in found.facts
        # No plan is made for a season that is over, however near it is.
        ahead = [m for m in middles if m + 1 >= month] if direction.sign == FUTURE else middles
        chosen = nearest(context, ahead, month, Direction(0, "") if is_near else direction, month_shown)
    elif rel < 0:
        chosen = max(m for m in middles if m + 1 < month) + _DECEMBER * (rel + 1)
    else:
        chosen = min(m for m in middles if m - 1 > month) + _DECEMBER * (rel - 1)
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
    computed = reason.kind != "stated"
    return Resolution(TimexType.DATE, value, reason, mod, relative=relative, computed=computed, told=told)


def _part_of_year(found: Found, context: Context, letter: str, parts: int) -> Resolution | None:
    facts = found.facts
    number, year, mod = facts["q"], full_year(facts), mod_of(facts)
    if not 1 <= number <= parts:
        return None
    first = (number - 1) * 12 // parts + 1
    if "ry" in facts and context.today is not None:
        told = Civil(context.today.year + facts["ry"], first, 1)
        reason = Reason("relative_unit", {"unit": "Y", "rel": facts["ry"], "anchor": context.today})
        value = f"{format_year(told.year)}-{letter}{number}"
        return Resolution(TimexType.DATE, value, reason, mod, relative=True, computed=True, told=told)
    if year is not None:
        value, told = f"{format_year(year)}-{letter}{number}", Civil(year, first, 1)
        return Resolution(TimexType.DATE, value, Reason("stated", {"year": year}), mod, told=told)
    if (frame := context.frame(found, Granularity.YEAR, Granularity.YEAR)) is not None:
        # Below a heading "2020" it is of that year.
        year = frame.day.year
        reason = Reason("year_of_frame", {"anchor": year, "frame": frame.scope.value})
        value, told = f"{format_year(year)}-{letter}{number}", Civil(year, first, 1)
        return Resolution(TimexType.DATE, value, reason, mod, relative=not frame.explicit, computed=True, told=told)
    if context.today is None and (year := year_of_report(found, context)):
        value, reason = f"{format_year(year)}-{letter}{number}", Reason("year_told", {"anchor": year})
        return Resolution(TimexType.DATE, value, reason, mod, computed=True, told=Civil(year, first, 1))
    if context.today is None:
        unplaced = Reason("no_publication_date")
        return Resolution(TimexType.DATE, f"XXXX-{letter}{number}", unplaced, mod, relative=True)
    today = context.today
    direction = context.direction(found)
    if (told_day := _day_of_line(found, context)) is not None:
        # "11.05.2023  Mitteilung Q1": of the last one that was over then.
        year = told_day.year - (first + 12 // parts > told_day.month)
        value, reason = f"{format_year(year)}-{letter}{number}", Reason("year_told", {"anchor": year})
        return Resolution(TimexType.DATE, value, reason, mod, computed=True, told=Civil(year, first, 1))
    year = _year_of_part(found, context, first, first + 12 // parts, today)
    value = f"{format_year(year)}-{letter}{number}"
    ahead = (year - today.year) * 12 + first + 12 // parts - 1 - today.month
    reason = completed("year_completed", today, direction, ahead if direction.sign > 0 else min(ahead, 0))
    return Resolution(TimexType.DATE, value, reason, mod, relative=True, computed=True, told=Civil(year, first, 1))


def _year_of_part(found: Found, context: Context, first: int, after: int, today: Civil) -> int:
    """The year of a quarter or a half whose months are [first, after), as the tense and the day of publication tell."""
    sign, told = context.direction(found).sign, context.focus_near(found, 1)
    # Of what is about to begin no tense has to tell that it is to come.
    near = 0 if sign else _ABOUT_TO_BEGIN
    year = today.year - (sign <= 0 and first > today.month + near)
    is_of_last = told is not None and told.granularity == Granularity.YEAR and told.day.year == today.year - 1
    if sign == PAST and is_of_last and after > today.month:
        # "2020 stieg der Umsatz. Im ersten Quartal sank er noch", told in March: of the quarter that is over.
        return today.year - 1
    # "Im ersten Quartal wird gebaut", told in autumn, is that of the next year.
    return year + (sign > 0 and after <= today.month)


def _day_of_line(found: Found, context: Context) -> Civil | None:
    """The day, with its year, with which the line of an expression begins."""
    frame = next((one for one in reversed(context.discourse.frames) if one.scope == Scope.LINE), None)
    told = context.focus_near(found, 0)
    is_here = frame is not None and told is not None and frame.explicit and frame.day == told.day
    return frame.day if is_here and frame is not None and frame.granularity == Granularity.DAY else None


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
    return mondays[nearest(context, list(mondays), running, context.direction(found))] if mondays else None


def resolve_decade(found: Found, context: Context) -> Resolution | None:
    """ "in den 90er-Jahren": the last decade of that name; "die 1920er" states its own."""
    facts = found.facts
    suffix = context.grammar.settings.get("decade_suffix", "")
    first = facts.get("decy")
    if first is None:
        today = context.today.year if context.today else 2000
        told = context.told_near(found, _JUST_TOLD) if context.today is None else None
        if told is not None and told.day.year % 100 <= facts["dec"]:
            # "By 1801 it ground corn. In the hungry forties …", of which nobody knows when it was written.
            today = told.day.year // 100 * 100 + 99
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
