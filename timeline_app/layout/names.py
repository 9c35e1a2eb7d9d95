"""The words and orders that dates on the axis are written with; the window fills them in from the user's locale."""

from timeline_app.model.calendar import Civil, weekday
from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """Month and weekday names (January and Monday first) and patterns with `{day}`, `{month}` and `{year}`."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    date: str = "{day} {month} {year}"
    day_month: str = "{day} {month}"
    month_year: str = "{month} {year}"
    day: str = "{day}"
    before_christ: str = "{year} BC"
    early_year: str = "{year} AD"
    after_christ: str = "AD"
    era_before_christ: str = "BC"
    century: str = "{ordinal} century"
    century_before_christ: str = "{ordinal} century BC"
    ordinals: str = "english"
    decade: str = "{year}s"
    since: str = "from {date}"
    until: str = "until {date}"
    early: str = "early {date}"
    middle: str = "mid-{date}"
    late: str = "late {date}"

    def year_text(self, year: int) -> str:
        """An astronomical year as people write it: 0 is 1 BC, and 79 is no year of a century that is not told."""
        return self.early_year.format(year=year) if 0 < year < 100 else self.year_below_era(year)

    def year_below_era(self, year: int) -> str:
        """A year where its era is written above it, or in it if that is before Christ."""
        return str(year) if year > 0 else self.before_christ.format(year=1 - year)

    def date_text(self, civil: Civil) -> str:
        return self.date.format(day=civil.day, month=self.months[civil.month - 1], year=self.year_text(civil.year))

    def month_text(self, year: int, month: int) -> str:
        return self.month_year.format(month=self.months[month - 1], year=self.year_text(year))

    def weekday_text(self, days: int) -> str:
        return self.short_weekdays[weekday(days) - 1]

    def century_text(self, year: int) -> str:
        """The century that an astronomical year lies in."""
        if year > 0:
            return self.century.format(ordinal=self._ordinal((year + 99) // 100))
        return self.century_before_christ.format(ordinal=self._ordinal((100 - year) // 100))

    def _ordinal(self, number: int) -> str:
        if self.ordinals != "english":
            return f"{number}."
        if 10 <= number % 100 <= 20:
            return f"{number}th"
        return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


ENGLISH = CalendarNames(
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December"),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)  # fmt: skip
