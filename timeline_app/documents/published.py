"""Publication dates that a file states in a machine's way."""

import re
from datetime import date

_ISO = re.compile(r"\s*(\d{4})(-?)(\d\d)\2(\d\d)(?:T|\b)")
_ISO_ALONE = re.compile(r"\s*\d{4}(-?)\d\d\1\d\d(?:[T ][\d:.,]{2,20}(?:Z|[+-][\d:]{2,5})?)?\s*")
_GERMAN = re.compile(r"\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$")


def from_iso(value: str) -> date | None:
    """The day of `2021-07-02`, `20210702` or `2021-07-02T10:00`; None if there is none."""
    match = _ISO.match(value)
    return _day(match[1], match[3], match[4]) if match else None


def from_words(value: str) -> date | None:
    """The day of an ISO date or of `2.7.2021`."""
    match = _GERMAN.match(value)
    return _day(match[3], match[2], match[1]) if match else from_iso(value)


def from_typed(value: str) -> date | None:
    """As `from_words`, where nothing else stands beside the day: somebody who typed more means something by it."""
    return from_words(value) if _GERMAN.match(value) or _ISO_ALONE.fullmatch(value) else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
