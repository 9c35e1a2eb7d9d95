"""Dates as spreadsheets write them in cells, in numbers: `2021-07-02`, `02.07.2021`, `7/2/2021 3:30 PM`, `1994`."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from timeline_app.model.calendar import DAY_SECONDS, Civil, add_months, days_from_civil, is_valid
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval

Order = Literal["day first", "month first"]
"""What comes first in a date whose numbers alone do not tell."""
ORDERS: tuple[Order, Order] = ("day first", "month first")

LONGEST_DATE = 300
"""Characters of a cell that names a date; longer ones are texts, which tell of many."""
_CLOCK = (
    r"(?:(?:T|,? )(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    # A time zone is told and left out: days are days wherever one is.
    r"(?: ?(?P<half>[AaPp])[Mm])?(?:Z| ?UTC| ?[+-]\d\d(?::?\d\d)?)?)?"
)
# A sign makes a year of any number: neither days nor two digits of a year have one.
_YEAR_FIRST = re.compile(
    rf"(?P<year>\d{{4,9}}|[-+]\d{{1,9}})(?:(?P<mark>[-/.])(?P<month>\d\d?)(?:(?P=mark)(?P<day>\d\d?){_CLOCK})?)?"
)
_YEAR_LAST = re.compile(
    rf"(?P<first>\d\d?)(?P<mark>[-/.])[ ]?(?P<other>\d\d?)(?P=mark)[ ]?(?P<year>-\d{{1,4}}|\d{{4}}|\d\d){_CLOCK}"
)
# No program counts as many days as eight digits say.
_COMPACT = re.compile(rf"(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d){_CLOCK}")
_SHORT_YEAR = re.compile(r"\d{1,3}")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
# A bare number of more digits is no year: spreadsheets count days by them, and measures are as long.
_LONGEST_BARE, _LONGEST_SIGNED = 4, 6
# Hyphens of typesetters and the minus of mathematics; a dash says "until".
_HYPHENS = str.maketrans("\u2010\u2011\u2212", "---")
# As Excel and LibreOffice have it.
_PIVOT = 30


class DateCell(NamedTuple):
    """The stretch of time that a cell names, in seconds, and how exact it is."""

    start: int
    end: int
    granularity: Granularity

    @property
    def has_time(self) -> bool:
        return self.granularity < Granularity.DAY


def date_cell(text: str, order: Order = "day first", near: int | None = None) -> DateCell | None:
    """What a cell says; None for what is no date in numbers, or none of the calendar.

    A year of two digits is the one that is nearest to the year `near`, else one from 1930 to 2029.
    """
    text = _plain(text)
    if match := _YEAR_LAST.fullmatch(text):
        first, other = int(match["first"]), int(match["other"])
        # A dot is the mark of those who write the day first.
        day, month = (other, first) if order == "month first" and match["mark"] != "." else (first, other)
        return _day(_full_year(match["year"], near), month, day, match)
    if match := _COMPACT.fullmatch(text):
        return _day(int(match["year"]), int(match["month"]), int(match["day"]), match)
    if match := _YEAR_FIRST.fullmatch(text):
        if match["day"]:
            return _day(int(match["year"]), int(match["month"]), int(match["day"]), match)
        return None if match["mark"] == "." or _is_count(match) else _months(int(match["year"]), match["month"])
    return _months(int(text), None) if _SHORT_YEAR.fullmatch(text) and int(text) else None


def is_number(text: str) -> bool:
    """Whether a cell is a bare number, of which `date_cell` alone says what it is: words would make a year of it."""
    return _NUMBER.fullmatch(_plain(text)) is not None


def order_told(cells: Iterable[str]) -> Order | None:
    """What comes first, by the first date that can be read in one way only; None if all can be read in both."""
    for cell in cells:
        match = _YEAR_LAST.fullmatch(_plain(cell))
        if match and match["mark"] != "." and max(int(match["first"]), int(match["other"])) > 12:
            return "day first" if int(match["first"]) > 12 else "month first"
    return None


def unit_of(interval: Interval) -> Granularity:
    """The calendar unit that a stretch of whole days is, else the day that its ends are exact to."""
    if interval.start % DAY_SECONDS or interval.end % DAY_SECONDS:
        return Granularity.MINUTE
    months = whole_months(interval)
    years, rest = divmod(months, 12)
    first = interval.first_day
    if months == 1:
        return Granularity.MONTH
    if not years or rest or first.month != 1:
        return Granularity.DAY
    units = {1: Granularity.YEAR, 10: Granularity.DECADE, 100: Granularity.CENTURY, 1000: Granularity.MILLENNIUM}
    return units.get(years, Granularity.DAY) if first.year % years in (0, 1 if years > 10 else 0) else Granularity.DAY


def whole_months(interval: Interval) -> int:
    """How many whole months of the calendar a stretch of time is; 0 if it is none."""
    if interval.start % DAY_SECONDS or interval.end % DAY_SECONDS:
        return 0
    first, after = interval.first_day, Interval(interval.end, interval.end + 1).first_day
    return (after.year - first.year) * 12 + after.month - first.month if first.day == after.day == 1 else 0


def _plain(text: str) -> str:
    """A cell without blanks around it, whatever its hyphens and its minus are."""
    return text.strip().translate(_HYPHENS)


def _is_count(match: re.Match[str]) -> bool:
    """Is it a bare number that is too long for a year?"""
    digits = match["year"].lstrip("-+")
    longest = _LONGEST_BARE if digits == match["year"] else _LONGEST_SIGNED
    return match["mark"] is None and len(digits) > longest


def _full_year(digits: str, near: int | None) -> int:
    year = int(digits)
    if len(digits) > 2 or year < 0:
        return year
    if near is None:
        return year + (2000 if year < _PIVOT else 1900)
    return min((near // 100 * 100 + century + year for century in (-100, 0, 100)), key=lambda full: abs(full - near))


def _months(year: int, month: str | None) -> DateCell | None:
    """A month or a year."""
    if month is not None and not 1 <= int(month) <= 12:
        return None
    first = Civil(year, int(month or 1), 1)
    after = add_months(first, 1 if month else 12)
    granularity = Granularity.MONTH if month else Granularity.YEAR
    return DateCell(first.days * DAY_SECONDS, after.days * DAY_SECONDS, granularity)


def _day(year: int, month: int, day: int, clock: re.Match[str]) -> DateCell | None:
    """A day, or a minute of it."""
    if not is_valid(year, month, day):
        return None
    start = days_from_civil(year, month, day) * DAY_SECONDS
    if clock["hour"] is None:
        return DateCell(start, start + DAY_SECONDS, Granularity.DAY)
    hour, minute, second = (int(clock[unit] or 0) for unit in ("hour", "minute", "second"))
    if clock["half"]:
        hour = hour % 12 + 12 * (clock["half"] in "Pp")
    if hour > 23 or minute > 59 or second > 59:
        return None
    start += hour * 3600 + minute * 60 + second
    return DateCell(start, start + 60 - second, Granularity.MINUTE)
