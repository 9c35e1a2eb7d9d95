"""The proleptic Gregorian calendar over integers, for any year before or after Christ.

Days count from 1970-01-01 and years are astronomical (year 0 is 1 BC), because `datetime` ends at the years 1
and 9999. The day-number formulas follow Howard Hinnant's public-domain "chrono-compatible low-level date algorithms".
"""

from functools import lru_cache
from typing import NamedTuple

DAY_SECONDS = 86_400
_LAST = -1
# 15 October 1582: dates before it were written, and are kept here, as the Julian calendar has them.
_REFORM = -141_427


class Civil(NamedTuple):
    """A day as people write it; `year` 0 is 1 BC, -43 is 44 BC."""

    year: int
    month: int
    day: int

    @property
    def days(self) -> int:
        return days_from_civil(self.year, self.month, self.day)

    def iso(self) -> str:
        """ISO 8601 with a sign for years before 0, for example `-0043-03-15`."""
        return f"{iso_year(self.year)}-{self.month:02d}-{self.day:02d}"


def iso_year(year: int) -> str:
    """A year with at least four digits: `0843`, `1994`, `-0043`."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 of a civil date; month and day are taken as valid."""
    # Years begin in March here, so that the leap day is a year's last and shifts nothing after it.
    year -= month <= 2
    # After 400 years the calendar repeats to the day: 146,097 of them.
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    # 719,468 days lie between 1 March of the year 0 and 1970-01-01.
    return era * 146_097 + day_of_era - 719_468


# The same few days are asked for again and again: an event's for each of its columns.
@lru_cache(maxsize=1024)
def civil_from_days(days: int) -> Civil:
    """The civil date of a day number."""
    days += 719_468
    era = days // 146_097
    day_of_era = days - era * 146_097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return Civil(year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Number of days in a month, 28 to 31."""
    return 28 + is_leap(year) if month == 2 else 30 + (month in (1, 3, 5, 7, 8, 10, 12))


def is_valid(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def weekday(days: int) -> int:
    """ISO weekday of a day number: Monday 1 to Sunday 7."""
    # 1970-01-01 was a Thursday.
    return (days + 3) % 7 + 1


def julian_weekday(days: int) -> int:
    """ISO weekday of a day number that stands for a date of the Julian calendar: 25 December 800 was a Friday in it."""
    civil = civil_from_days(days)
    # So many days the two are apart changes on the leap day that the last year of a century has in one of them.
    century = (civil.year - (civil.month <= 2)) // 100
    return weekday(days + century - century // 4 - 2)


def weekday_written(days: int) -> int:
    """ISO weekday of a date as people wrote it at its time, by the Julian calendar before the reform of 1582."""
    return julian_weekday(days) if days < _REFORM else weekday(days)


def iso_week(days: int) -> tuple[int, int]:
    """ISO 8601 year and week number of a day number."""
    # A week belongs to the year that its Thursday lies in.
    thursday = days - weekday(days) + 4
    year = civil_from_days(thursday).year
    return year, (thursday - days_from_civil(year, 1, 1)) // 7 + 1


def monday_of_week(year: int, week: int) -> int:
    """Day number of the Monday of an ISO week."""
    # 4 January is always in the first week.
    fourth = days_from_civil(year, 1, 4)
    return fourth - weekday(fourth) + 1 + (week - 1) * 7


def weeks_in_year(year: int) -> int:
    """Number of ISO weeks, 52 or 53."""
    # 28 December is always in the last week of its year.
    return iso_week(days_from_civil(year, 12, 28))[1]


def about(year: int, month: int, day: int = 15) -> Civil:
    """A day where only about when counts, by default a month's middle: at most the 28th, which all months have."""
    return Civil(year, month, min(day, 28))


def add_months(day: Civil, months: int) -> Civil:
    """The same day some months later or earlier, cut to the month's length."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return Civil(year, month, min(day.day, month_length(year, month)))


def nth_weekday(year: int, month: int, number: int, nth: int) -> int | None:
    """Day number of the nth such weekday of a month, or of the last with -1; None if there are not so many."""
    first, length = days_from_civil(year, month, 1), month_length(year, month)
    if nth == _LAST:
        last = first + length - 1
        return last - (weekday(last) - number) % 7
    day = first + (number - weekday(first)) % 7 + 7 * (nth - 1)
    return day if nth > 0 and day < first + length else None
