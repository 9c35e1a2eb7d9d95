"""How tables of tests write a date: its value, and the days that it is."""

from datetime import date

from timeline_app.model.calendar import days_from_civil
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.timex import Timex

Day = tuple[int, int, int]


def number_of(day: date) -> int:
    """The number that a day has in the program."""
    return days_from_civil(day.year, day.month, day.day)


def whole_days(first: Day, last: Day) -> Interval:
    """From one day to another, both of them included."""
    return days_interval(days_from_civil(*first), days_from_civil(*last) + 1)


def shown(timex: Timex) -> str:
    """The value, and the first and last day of its interval, where it has one and the value does not say so itself."""
    if timex.interval is None:
        return timex.value
    days = (timex.interval.first_day, timex.interval.last_day)
    first, last = (f"{year:04}-{month:02}-{day:02}" for year, month, day in days)
    if first != last:
        return f"{timex.value} {first}/{last}"
    return timex.value if timex.value == first else f"{timex.value} {first}"
