"""Moments of the timeline as ISO 8601 and back, to the second, for any year: `-0043-03-15T00:00:00`."""

import re

from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, days_from_civil, is_valid

MOMENT = r"-?[0-9]{4,9}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
_MOMENT = re.compile(r"(-?[0-9]{4,9})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})")


def moment_text(second: int) -> str:
    """The second since 1970-01-01 as a date with a time of day."""
    days, rest = divmod(second, DAY_SECONDS)
    return f"{civil_from_days(days).iso()}T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}"


def moment_of(text: str) -> int:
    """Seconds since 1970-01-01. Raises ValueError for what is no moment of the calendar."""
    match = _MOMENT.fullmatch(text)
    year, month, day, hour, minute, second = map(int, match.groups()) if match else (0,) * 6
    if not is_valid(year, month, day) or hour > 23 or minute > 59 or second > 59:
        raise ValueError("no date with a time of day, such as 2021-07-02T00:00:00")
    return days_from_civil(year, month, day) * DAY_SECONDS + hour * 3600 + minute * 60 + second
