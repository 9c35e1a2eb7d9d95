"""Resolvers of calendar dates, with their year or without it."""

from timeline_app.model.calendar import is_valid
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.days import resolve_day_alone, resolve_day_and_month
from timeline_app.timex.resolvers.months import resolve_month
from timeline_app.timex.resolvers.stated import day_of_month, full_year, month_after, stated_date

# Before March there are so many months.
_MARCH = 2


def resolve_date(found: Found, context: Context) -> Resolution | None:
    """A date with its year, or one whose year the publication date or the date told before supplies."""
    facts = found.facts
    year, month, day = full_year(facts), facts.get("m"), day_of_month(facts)
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
        return stated_date(found, year, month or month_after(year, facts), day)
    if month is None:
        return resolve_day_alone(found, context)
    if day is not None and not is_valid(2000, month, day):
        return None
    if day is None:
        return resolve_month(found, context)
    return resolve_day_and_month(found, context, month, day)


def resolve_year(found: Found, context: Context) -> Resolution | None:
    """A bare number that may be a year."""
    return resolve_date(found, context)
