"""Dates that a table has in columns for year, month and day, as TimelineJS has them, as one column like any other's."""

import re
from collections.abc import Mapping, Sequence

# Those of the start and of the end, and what the whole is called.
_STARTS = ("Year", "Month", "Day", "Time")
_NUMBER = re.compile(r"-?[0-9]{1,9}")
_COLUMNS = {"Year-Month-Day": _STARTS, "End Year-Month-Day": tuple(f"End {name}" for name in _STARTS)}


def whole_names(names: Sequence[str]) -> tuple[str, ...]:
    """The columns that are to be added: where there is a year there is a date, as exact as the others are filled."""
    return tuple(whole for whole, parts in _COLUMNS.items() if set(parts[:3]) <= set(names))


def whole_dates(names: Sequence[str], cells: Mapping[str, str]) -> dict[str, str]:
    """The cells of these columns in a row."""
    return {whole: _whole([cells.get(part, "").strip() for part in _COLUMNS[whole]]) for whole in names}


def _whole(parts: list[str]) -> str:
    """What is told up to the first part that is missing: `1999`, `1999-05`, `1999-05-03`, `1999-05-03 14:30`."""
    *days, time = parts
    told = days[: next((place for place, part in enumerate(days) if not _NUMBER.fullmatch(part)), len(days))]
    if not told:
        return ""
    whole = "-".join([_year(int(told[0])), *(part.zfill(2) for part in told[1:])])
    return f"{whole} {time}" if len(told) == 3 and time else whole


def _year(year: int) -> str:
    """TimelineJS has no year 0: 1 BC is -1 there, and 0 in ISO 8601."""
    return f"{year:04d}" if year >= 0 else f"{'-' * (year < -1)}{-year - 1:04d}"
