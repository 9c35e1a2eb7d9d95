"""Days as pages of any language write them: "15 августа 2016", "Aug. 3, 2021", "1er août 2021"."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from timeline_app.language.detect import function_words
from timeline_app.language.locales import MONTHS, locale_data

_NAME = r"([^\W\d]{3,12})\W{1,2}"
_SHORT = r"(?:[^\W\d]{1,3}\W{1,2})?"
"""A preposition or an article between the parts of a day."""
_DAY = r"(?<!\d)(\d{1,2})(?!\d)"
_ORDINAL = r"[^\W\d]{0,2}\W{1,2}"
_DAY_FIRST = re.compile(rf"{_DAY}{_ORDINAL}{_SHORT}{_NAME}{_SHORT}(\d{{4}})(?!\d)")
_MONTH_FIRST = re.compile(rf"{_NAME}{_DAY}{_ORDINAL}(\d{{4}})(?!\d)")


def spelled_day(words: str) -> date | None:
    """The first day in `words` whose month is a name in some language that the program knows; None without one."""
    found = ((match[2], match[1], match[3]) for match in _DAY_FIRST.finditer(words))
    others = ((match[1], match[2], match[3]) for match in _MONTH_FIRST.finditer(words))
    for name, day, year in (*found, *others):
        month = _months().get(name.lower())
        if month:
            try:
                return date(int(year), month, int(day))
            except ValueError:  # no such day in the month, or no such year
                continue
    return None


@cache
def _months() -> Mapping[str, int]:
    """The number of the month that a name means, in lower case; not of those that mean two in two languages."""
    numbers: dict[str, set[int]] = {}
    for name, number in _names():
        numbers.setdefault(name.lower().rstrip("."), set()).add(number)
    # "Listopad" is October in Croatian and November in Polish: better no day than a wrong one.
    return {name: number for name, (number, *others) in numbers.items() if not others}


def _names() -> Iterator[tuple[str, int]]:
    for data in filter(None, map(locale_data, function_words())):
        for number, key in enumerate(MONTHS, 1):
            yield from ((name, number) for name in data.get(key, ()))
