"""Calendar units: the value of the one in which a day lies, where it begins, and a day some of them later."""

from timeline_app.model.calendar import Civil, add_months, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.timex.resolvers.weekdays import week_value
from timeline_app.timex.value import format_day, format_year

# The value of a unit of which nobody knows which one it is.
UNKNOWN_UNIT = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX",
    "CE": "XX", "HY": "XXXX-HX", "ML": "X",
}  # fmt: skip
UNIT_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
# Units within a day, in seconds.
UNIT_SECONDS = {"TH": 3600, "TM": 60, "TS": 1}
# From how exact a date such a unit can be counted.
_GRANULARITY = {
    "D": Granularity.DAY, "W": Granularity.WEEK, "WE": Granularity.WEEKEND, "M": Granularity.MONTH,
    "Q": Granularity.QUARTER, "HY": Granularity.HALF_YEAR, "Y": Granularity.YEAR, "DE": Granularity.DECADE,
    "CE": Granularity.CENTURY, "ML": Granularity.MILLENNIUM,
}  # fmt: skip
_JULY = 7
_DAYS = {"D": 1, "W": 7, "WE": 7}


def unit_value(unit: str, day: Civil, suffix: str = "") -> str:
    """The value of the calendar unit in which a day lies; `suffix` fills up a decade's or a century's digits."""
    if unit == "D":
        return format_day(day)
    if unit in ("W", "WE"):
        return week_value(day.days) + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{format_year(day.year)}-{day.month:02d}"
    if unit == "Q":
        return f"{format_year(day.year)}-Q{(day.month + 2) // 3}"
    if unit == "HY":
        return f"{format_year(day.year)}-H{1 if day.month < 7 else 2}"
    missing = {"Y": 0, "DE": 1, "CE": 2, "ML": 3}[unit]
    year = format_year(day.year)
    return year[: len(year) - missing] + missing * suffix


def moved(day: Civil, unit: str, count: int) -> Civil:
    """A day some units later or earlier."""
    if unit in _DAYS:
        return civil_from_days(day.days + count * _DAYS[unit])
    return add_months(day, count * UNIT_MONTHS[unit])


def unit_start(unit: str, day: Civil) -> Civil:
    """The first day of the unit in which a day lies; a week is counted from any day."""
    if unit == "HY":
        return Civil(day.year, 1 if day.month < _JULY else _JULY, 1)
    if unit in ("Y", "DE", "CE", "ML"):
        return Civil(day.year, 1, 1)
    return Civil(day.year, day.month, 1) if unit in ("M", "Q") else day


def unit_granularity(unit: str) -> Granularity:
    """How exact a date has to be, so that such units can be counted from it."""
    return _GRANULARITY.get(unit, Granularity.DAY)
