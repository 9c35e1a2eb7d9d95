"""An event's date as a person reads it, no more exact than the text was."""

from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import DAY_SECONDS, Civil, month_length
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

_DASH = "\u2009–\u2009"
_VAGUE = (Mod.APPROX, Mod.START, Mod.MID, Mod.END)


def date_text(interval: Interval, granularity: Granularity, mod: Mod | None, names: CalendarNames) -> str:
    """For example `2 July 2021`, `July 2021`, `1994`, `1990 – 1999`, `≈ 1 – 10 July 2021`, `2001 – …` (open end)."""
    if granularity < Granularity.DAY:
        first, last, whole = _hours(interval, names)
    else:
        first, last, whole = _days(interval.first_day, interval.last_day, names)
    if interval.open_end:
        whole = f"{first}{_DASH}…"
    elif interval.open_start:
        whole = f"…{_DASH}{last}"
    return f"≈ {whole}" if mod in _VAGUE else whole


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
        return _joined(names.month_text(first.year, first.month), names.month_text(last.year, last.month))
    begin, end = names.date_text(first), names.date_text(last)
    return begin, end, _short_range(first, last, names)


def _joined(first: str, last: str) -> tuple[str, str, str]:
    return first, last, first if first == last else first + _DASH + last


def _short_range(first: Civil, last: Civil, names: CalendarNames) -> str:
    """Two days without saying twice what they share: `3 – 5 May 2019`, `28 June – 5 July 2019`."""
    if first[:2] == last[:2]:
        days = f"{names.day.format(day=first.day)}{_DASH}{last.day}"
        return names.date.format(day=days, month=names.months[last.month - 1], year=names.year_text(last.year))
    if first.year == last.year:
        begin = names.day_month.format(day=first.day, month=names.months[first.month - 1])
        return begin + _DASH + names.date_text(last)
    return names.date_text(first) + _DASH + names.date_text(last)
