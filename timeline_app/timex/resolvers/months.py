"""Resolvers of months without a year of their own."""

from timeline_app.model.calendar import Civil, days_from_civil, is_valid
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.anchor import year_beside, year_just_over, year_of_frame, year_told
from timeline_app.timex.context import Context
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.resolvers.days import is_of_month, told_by_frame, year_nearby
from timeline_app.timex.resolvers.nearest import completed, month_shown, nearest, still_ahead
from timeline_app.timex.resolvers.seasons_around import year_of_season
from timeline_app.timex.resolvers.stated import mod_of
from timeline_app.timex.value import format_year


def resolve_month(found: Found, context: Context) -> Resolution | None:
    """A month without a year."""
    facts, month, today = found.facts, found.facts["m"], context.today
    if nearer := year_of_season(found, context, month) or year_nearby(found, context):
        return _month(facts, *nearer)
    if framed := year_of_frame(found, context, month):
        return _month(facts, framed[0], *told_by_frame(*framed))
    if year := year_beside(found, context):
        return _month(facts, year, Reason("year_told", {"anchor": year}), False)
    if (beside := context.focus_near(found, 0)) and is_of_month(beside, month):
        # "Fünf Monate später, im August": of the month just told.
        return _month(facts, beside.day.year, Reason("month_told", beside.anchor), not beside.explicit)
    direction = context.direction(found)
    near = None
    if today is not None:
        months = [(today.year + shift) * 12 + month for shift in (-1, 0, 1)]
        months = still_ahead(found, context, months, today.year * 12 + today.month, direction)
        near = (nearest(context, months, today.year * 12 + today.month, direction, month_shown) - month) // 12
    year = year_told(found, context, None if near is None else days_from_civil(near, month, 15))
    year = year_just_over(found, context, month) if year is None else year
    if year is not None:
        reason, relative = Reason("year_told", {"anchor": year}), False
    elif near is not None and today is not None:
        ahead = near * 12 + month - today.year * 12 - today.month
        year, reason, relative = near, completed("year_completed", today, direction, ahead), True
    else:
        return Resolution(
            TimexType.DATE, f"XXXX-{month:02d}", Reason("no_publication_date"), mod_of(facts), relative=True
        )
    return _month(facts, year, reason, relative)


def _month(facts: Facts, year: int, reason: Reason, relative: bool) -> Resolution:
    value, told = f"{format_year(year)}-{facts['m']:02d}", Civil(year, facts["m"], 1)
    return Resolution(TimexType.DATE, value, reason, mod_of(facts), relative=relative, computed=True, told=told)


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
    reason = Reason("relative_unit", {"unit": "Y", "rel": found.facts["rel"], **now.anchor})
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
    reason = Reason("relative_month", {"month": month, "rel": rel, **now.anchor})
    value = f"{format_year(year)}-{month:02d}"
    told, mod = Civil(year, month, 1), mod_of(found.facts)
    return Resolution(TimexType.DATE, value, reason, mod, relative=now.relative, computed=True, told=told)
