"""The words and orders that dates on the axis are written with; the window takes what its locale has from there."""

from enum import IntEnum
from functools import cache
from typing import Any

from timeline_app.interfaces import interface_words, ordinal_text, year_text
from timeline_app.model.calendar import Civil, weekday_written
from timeline_app.records import dataclass


class Inflection(IntEnum):
    """How a long unit is inflected: alone, behind its part, behind what leaves one side open."""

    ALONE = 0
    PART = 1
    SINCE = 2
    UNTIL = 3


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """Month and weekday names (January and Monday first) and patterns with `{day}`, `{month}` and `{year}`."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    date: str
    day_month: str
    month_year: str
    day: str
    before_christ: str
    early_year: str
    after_christ: str
    era_before_christ: str
    century: str
    century_before_christ: str
    ordinals: tuple[tuple[str, str], ...]
    """Endings of numbers with the form of those that end so, the longer ones before the shorter."""
    decade: str
    century_inflected: tuple[str, str, str]
    century_before_christ_inflected: tuple[str, str, str]
    decade_inflected: tuple[str, str, str]
    """As they stand behind "late", "from" and "until": "der 1990er Jahre", "den 1990er Jahren"."""
    since: str
    until: str
    early: str
    middle: str
    late: str

    def year_text(self, year: int) -> str:
        return year_text(year, self.early_year, self.before_christ)

    def year_below_era(self, year: int) -> str:
        """A year where its era is written above it, or in it if that is before Christ."""
        return str(year) if year > 0 else self.before_christ.format(year=1 - year)

    def date_text(self, civil: Civil) -> str:
        return self.date.format(day=civil.day, month=self.months[civil.month - 1], year=self.year_text(civil.year))

    def month_text(self, year: int, month: int) -> str:
        return self.month_year.format(month=self.months[month - 1], year=self.year_text(year))

    def weekday_text(self, days: int) -> str:
        return self.short_weekdays[weekday_written(days) - 1]

    def century_text(self, year: int, form: Inflection = Inflection.ALONE) -> str:
        """The century that an astronomical year lies in."""
        number, patterns = (year + 99) // 100, (self.century, *self.century_inflected)
        if year <= 0:
            number = (100 - year) // 100
            patterns = self.century_before_christ, *self.century_before_christ_inflected
        return patterns[form].format(ordinal=ordinal_text(number, self.ordinals))

    def decade_text(self, year: int, form: Inflection = Inflection.ALONE) -> str:
        """The decade that a year from 10 on lies in."""
        return (self.decade, *self.decade_inflected)[form].format(year=year // 10 * 10)


@cache
def names_of(language: str) -> CalendarNames:
    """The names and patterns of a language of the program; English ones where it says nothing."""
    told = interface_words(language, "chronology")["calendar"]
    return CalendarNames(**{name: _frozen(one) for name, one in told.items()})


def _frozen(told: Any) -> Any:
    """Lists within lists as tuples: a file has lists, and names are compared and kept."""
    return tuple(map(_frozen, told)) if isinstance(told, list) else told
