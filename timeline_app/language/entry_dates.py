"""Dates with which lines of chronicles and programmes begin, known by their looks before anything is tagged."""

import re
from functools import cache
from typing import NamedTuple

from timeline_app.language.files import languages_with_rules
from timeline_app.language.locales import MONTHS, WEEKDAYS, locale_data
from timeline_app.language.wording import words

_REACH = 120
"""Characters of a line that are looked at."""
_WIDEST = 40
"""Characters behind such a date in which what stands in the next column begins."""
_COLUMN = re.compile(r"(?:[/–-][ ]?\d{1,4})?(?:[ \xa0]{2}|[ \xa0]?\t)[ \t\xa0]*\S")
_QUOTED = ("de", "en")
"""Languages that texts in others quote."""

# What may stand before the date of an entry: marks, and words as in "Am 5. Mai 1901", "Ende Mai 1901", "ca. 1900".
_LOOKS = (
    r"(?:[ \t\xa0]*[\r\n])*(?:[ \t\xa0>*_#\[(†~]|[-–—•·+][ \t\xa0])*"
    r"(?P<before>(?:(?:[^\W\d_]{2,4}\.?|[^\W\d_]\.)[ ])?(?:[A-ZÄÖÜÉ][^\W\d_]{1,9}[.,]?[ ]){0,2}?)(?:"
    r"\d{1,4}(?:[ ]?[-–/][ ]?\d{1,4})?[ ](?:ERAS)"
    r"|(?:\d{1,2}\.?[ ]?[-–/][ ]?)?\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?"
    r"|\d{1,2}[./]\d{4}"
    r"|\d{1,2}\.\s?[IVX]{1,4}\.\s?\d{2,4}"
    r"|\d{4}[-/.]\d\d?[-/.]\d\d?"
    r"|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}"
    r"|(?:\d{1,2}\.?[ ]?[-–/][ ]?)?\d{1,2}(?:\.\d\d|st|nd|rd|th|\.)?[ ](?P<unit>[^\W\d_]{1,9})\.?(?:,?[ ]\d{4})?"
    r"|(?P<month>[^\W\d_]{3,9})\.?[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ][12]\d{3}"
    r"|[12]\d{3}(?:[ ]?[-–/][ ]?\d{2,4})?"
    r"|\d{3}(?=[ ]?[:|\t–—])"
    r"|\d{1,2}:\d\d(?::\d\d)?"
    r")(?![^\W_])"
)


@cache
def _dated() -> re.Pattern[str]:
    """How dates begin a line; eras are written in any language's way, with blanks or without: "44 v.Chr."."""
    eras = ("[ ]?".join(map(re.escape, era.split())) for era in sorted(words("eras"), key=len, reverse=True))
    return re.compile(_LOOKS.replace("ERAS", "|".join(eras)))


class EntryDate(NamedTuple):
    """A date with which a line begins: where it ends, and whether nothing but marks stands before it.

    Where a small word comes first ("um 1225"), a sentence may go on with it, unless the date stands in a column.
    """

    end: int
    is_first: bool
    may_go_on: bool = False
    in_column: bool = False


def entry_date(text: str, begin: int, months: frozenset[str]) -> EntryDate | None:
    """The date with which the line that begins here begins; `months` are those of `month_names`."""
    # The end of what is looked at bounds the time of a match, whatever stands in the line.
    date = _dated().match(text, begin, begin + _REACH)
    if date is None or not _is_time(date, months):
        return None
    before = date["before"].split()
    in_column = _COLUMN.match(text, date.end(), date.end() + _WIDEST) is not None
    if before and before[0].islower() and not before[0].endswith("."):
        return EntryDate(date.end(), False, not in_column, in_column)
    names = (word.strip(".,").lower() for word in before)
    return EntryDate(date.end(), all(name in months or name in _weekday_names() for name in names), False, in_column)


def _is_time(date: re.Match[str], months: frozenset[str]) -> bool:
    """Are the words beside its numbers such as dates and times of day have?"""
    if date["unit"]:
        return date["unit"].lower() in months or date["unit"].lower() in words("after_hours")
    return date["month"] is None or date["month"].lower() in months


@cache
def _weekday_names() -> frozenset[str]:
    """Names of weekdays in the languages that have rules of their own, in lower case."""
    data = [locale_data(code) or {} for code in languages_with_rules()]
    return frozenset(name.lower().rstrip(".") for one in data for day in WEEKDAYS for name in one.get(day, ()))


@cache
def month_names(code: str = "") -> frozenset[str]:
    """Names of months, long and short, in lower case: of a language, and of those that texts in any language quote."""
    names = [locale_data(one) or {} for one in {*filter(None, [code]), *_QUOTED}]
    return frozenset(name.lower().rstrip(".") for one in names for month in MONTHS for name in one.get(month, ()))
