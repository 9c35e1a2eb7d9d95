"""An event's date as a person reads it, no more exact than the text was."""

from timeline_app.layout.names import CalendarNames, Inflection
from timeline_app.model.calendar import DAY_SECONDS, Civil, month_length
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

_DASH = "\u2009–\u2009"
_VAGUE = (Mod.APPROX, Mod.START, Mod.MID, Mod.END)
_UNIT_DAYS = {Granularity.MONTH: 30.4, Granularity.YEAR: 365.2, Granularity.DECADE: 3652, Granularity.CENTURY: 36525}
_THIRD = 0.28, 0.42
"""Shares of a unit that are its beginning, middle or end; a half is more."""


def date_text(interval: Interval, granularity: Granularity, mod: Mod | None, names: CalendarNames) -> str:
    """As people write it: `2 July 2021`, `1994`, `1980s`, `5th century BC`, `early July 2021`, `≈ 1200`, `from 2001`.

    What is said here can be typed as a date, in the language of the names.
    """
    part = _part(interval, granularity, mod, names)
    if part:
        first, last, whole = part, part, part
    elif granularity < Granularity.DAY:
        first, last, whole = _hours(interval, names)
    elif unit := _long_unit(interval, granularity, names, _inflection(interval)):
        first, last, whole = unit, unit, unit
    else:
        first, last, whole = _days(interval.first_day, interval.last_day, names)
    # "Early July" says of itself that it is vague.
    about = "≈ " if mod in _VAGUE and not part else ""
    if interval.open_end:
        return names.since.format(date=about + first)
    if interval.open_start:
        return names.until.format(date=about + last)
    return about + whole


def _inflection(interval: Interval) -> Inflection:
    if interval.open_end:
        return Inflection.SINCE
    return Inflection.UNTIL if interval.open_start else Inflection.ALONE


def unit_text(interval: Interval, granularity: Granularity, names: CalendarNames) -> str:
    """The month, year, decade or century that a date lies in, whatever part of it it is; "" where it is in no one."""
    units = {_unit(day, granularity, names, Inflection.ALONE) for day in (interval.first_day, interval.last_day)}
    return units.pop() if len(units) == 1 else ""


def _unit(day: Civil, granularity: Granularity, names: CalendarNames, form: Inflection) -> str:
    if granularity is Granularity.MONTH:
        return names.month_text(day.year, day.month)
    if granularity is Granularity.YEAR:
        return names.year_text(day.year)
    return _unit_text(day.year, granularity, names, form) if granularity in _UNIT_DAYS else ""


def _part(interval: Interval, granularity: Granularity, mod: Mod | None, names: CalendarNames) -> str:
    """The beginning, middle or end of a unit, where it is the third that these words mean; else ""."""
    patterns = {Mod.START: names.early, Mod.MID: names.middle, Mod.END: names.late}
    if mod not in patterns or granularity not in _UNIT_DAYS:
        return ""
    share = (interval.end - interval.start) / DAY_SECONDS / _UNIT_DAYS[granularity]
    if not _THIRD[0] < share < _THIRD[1]:
        return ""
    unit = _unit(interval.first_day, granularity, names, Inflection.PART)
    return patterns[mod].format(date=unit) if unit else ""


def _long_unit(interval: Interval, granularity: Granularity, names: CalendarNames, form: Inflection) -> str:
    """A whole decade or century, else ""."""
    first, last = interval.first_day, interval.last_day
    years = {Granularity.DECADE: 10, Granularity.CENTURY: 100}.get(granularity)
    is_whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    if years is None or not is_whole or last.year - first.year + 1 != years:
        return ""
    # "1981 – 1990" are no 1980s; some count centuries from a full hundred on, others from the year after it.
    if first.year % years > (granularity is Granularity.CENTURY):
        return ""
    return _unit_text(first.year, granularity, names, form)


def _unit_text(year: int, granularity: Granularity, names: CalendarNames, form: Inflection) -> str:
    """The decade or century that a year lies in; "" for decades before Christ, which nobody calls by a name."""
    if granularity is Granularity.DECADE:
        return names.decade_text(year, form) if year >= 10 else ""
    # Centuries are those that begin with a year of full hundreds, before Christ those that end with one.
    return names.century_text(year // 100 * 100 + 50, form)


def _hours(interval: Interval, names: CalendarNames) -> tuple[str, str, str]:
    """First, last and both: a day with its minute, or with the hours that a part of the day spans."""
    first, last = interval.first_day, interval.last_day
    begin = f"{names.date_text(first)}, {_clock(interval.start % DAY_SECONDS)}"
    end = _clock((interval.end - 1) % DAY_SECONDS + 1)
    if interval.end - interval.start <= 3600:
        return begin, begin, begin
    if last != first:
        end = f"{names.date_text(last)}, {end}"
    return begin, end, begin + _DASH + end


def _clock(second: int) -> str:
    return f"{second // 3600:02d}:{second // 60 % 60:02d}"


def _days(first: Civil, last: Civil, names: CalendarNames) -> tuple[str, str, str]:
    """First, last and both, in the largest units that say exactly this."""
    if first == last:
        return (names.date_text(first),) * 3
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return _joined(names.year_text(first.year), names.year_text(last.year))
    if first.day == 1 and last.day == month_length(last.year, last.month):
        begin, end = names.month_text(first.year, first.month), names.month_text(last.year, last.month)
        whole = begin if begin == end else _month_range(first, last, names)
        return begin, end, whole
    begin, end = names.date_text(first), names.date_text(last)
    return begin, end, _short_range(first, last, names)


def _joined(first: str, last: str) -> tuple[str, str, str]:
    return first, last, first if first == last else first + _DASH + last


def _month_range(first: Civil, last: Civil, names: CalendarNames) -> str:
    """Two months, and their year once."""
    if first.year != last.year:
        return names.month_text(first.year, first.month) + _DASH + names.month_text(last.year, last.month)
    months = names.months[first.month - 1] + _DASH + names.months[last.month - 1]
    return names.month_year.format(month=months, year=names.year_text(last.year))


def _short_range(first: Civil, last: Civil, names: CalendarNames) -> str:
    """Two days without saying twice what they share: `3 – 5 May 2019`, `28 June – 5 July 2019`."""
    if first[:2] == last[:2]:
        days = f"{names.day.format(day=first.day)}{_DASH}{last.day}"
        return names.date.format(day=days, month=names.months[last.month - 1], year=names.year_text(last.year))
    if first.year == last.year:
        begin = names.day_month.format(day=first.day, month=names.months[first.month - 1])
        return begin + _DASH + names.date_text(last)
    return names.date_text(first) + _DASH + names.date_text(last)
