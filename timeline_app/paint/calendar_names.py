"""The calendar's words in the user's locale: names and orders from Qt's locale data, eras from a file of ours."""

import re
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QLocale

from timeline_app.interfaces import code_of
from timeline_app.layout.names import CalendarNames, names_of

# Quoted words, a weekday with its mark, a day, a month, a year, as Qt writes them.
_PART = re.compile(r"'([^']*)'|(d{3,4}[,.]?\s*)|(d{1,2})|(M+)|(y+)")


@cache
def calendar_names(locale_name: str) -> CalendarNames:
    """Names and orders for a locale such as `de_DE`."""
    locale = QLocale(locale_name)
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    date = _date_pattern(locale.dateFormat(long))
    # Qt has no words for eras, centuries and parts of years.
    return replace(
        names_of(code_of(locale_name)),
        months=tuple(locale.standaloneMonthName(month, long) for month in range(1, 13)),
        short_months=tuple(locale.standaloneMonthName(month, short).rstrip(".") for month in range(1, 13)),
        short_weekdays=tuple(locale.dayName(day, short).rstrip(".") for day in range(1, 8)),
        date=date,
        day_month=_without_year(date),
    )


def _date_pattern(qt_format: str) -> str:
    """Qt's long date, for example `dddd, d. MMMM yyyy`, without the weekday, as a pattern of ours."""
    pattern = _PART.sub(_part, qt_format).strip(" ,")
    complete = all(part in pattern for part in ("{day}", "{month}", "{year}"))
    return pattern if complete else "{day} {month} {year}"


def _without_year(date: str) -> str:
    """A pattern of the day and the month alone; the few locales that name the year between them get a plain one."""
    before, _, after = date.partition("{year}")
    if "{" not in after:
        # With what parts the year from what stands before it.
        return before[: before.rfind("}") + 1]
    return "{day} {month}" if before else after[after.index("{") :]


def _part(match: re.Match[str]) -> str:
    literal, weekday, day, month, _ = match.groups()
    if literal is not None:
        return literal
    if weekday:
        return ""
    return "{day}" if day else "{month}" if month else "{year}"
