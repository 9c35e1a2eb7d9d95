"""The calendar's words in the user's locale: names and orders from Qt's locale data, eras from a file of ours."""

import re
from functools import cache

from PySide6.QtCore import QLocale

from timeline_app.interfaces import interface_words
from timeline_app.layout.names import CalendarNames

_PART = re.compile(r"'([^']*)'|(d{3,4}[,.]?\s*)|(d{1,2})|(M+)|(y+)")
_ERAS = ("day", "before_christ", "early_year", "after_christ", "era_before_christ", "century", "century_before_christ",
         "ordinals", "decade", "since", "until", "early", "middle", "late")  # fmt: skip
"""What Qt's locale data does not have; English where a language has no words of its own."""


@cache
def calendar_names(locale_name: str) -> CalendarNames:
    """Names and orders for a locale such as `de_DE`."""
    locale = QLocale(locale_name)
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    date = _date_pattern(locale.dateFormat(long))
    told = interface_words(locale_name[:2], "chronology")["calendar"]
    return CalendarNames(
        months=tuple(locale.standaloneMonthName(month, long) for month in range(1, 13)),
        short_months=tuple(locale.standaloneMonthName(month, short).rstrip(".") for month in range(1, 13)),
        short_weekdays=tuple(locale.dayName(day, short).rstrip(".") for day in range(1, 8)),
        date=date,
        day_month=_without_year(date),
        **{name: told[name] for name in _ERAS if name in told},
    )


def _date_pattern(qt_format: str) -> str:
    """Qt's long date, for example `dddd, d. MMMM yyyy`, without the weekday, as a pattern of ours."""
    pattern = _PART.sub(_part, qt_format).strip(" ,")
    complete = all(part in pattern for part in ("{day}", "{month}", "{year}"))
    return pattern if complete else "{day} {month} {year}"


def _without_year(date: str) -> str:
    """A pattern of the day and the month alone; the few locales that name the year between them get a plain one."""
    shorter = re.sub(r"[^}]*\{year\}[^{]*$|^\{year\}[^{]*", "", date)
    return "{day} {month}" if "{year}" in shorter else shorter


def _part(match: re.Match[str]) -> str:
    literal, weekday, day, month, _ = match.groups()
    if literal is not None:
        return literal
    if weekday:
        return ""
    return "{day}" if day else "{month}" if month else "{year}"
