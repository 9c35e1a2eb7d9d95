"""Does a text write the day or the month first in "03/04/2013"? Its other dates tell, or its spelling."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from timeline_app.language.grammar import Grammar
from timeline_app.model.calendar import Civil
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import Tokens

# So much of a text is looked at.
_SAMPLE = 100_000
# Only a day can be over twelve. A slash is looked for first, which is quick.
_SLASHED = re.compile(r"/(?<=\d/)\d")
_DAY_FIRST = re.compile(r"/(?<=(?<![\d/])(?:1[3-9]|2\d|3[01])/)(?:0?[1-9]|1[0-2])/(?:\d{4}|\d\d)(?![\d/])")
_MONTH_FIRST = re.compile(r"(?<![\d/])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:\d{4}|\d\d)(?![\d/])")
_EITHER = re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/(\d{4})(?![\d/])")
# So many dates tell by how near they are to each other, in the one order so many times as near as in the other.
_SEVERAL, _MUCH_NEARER = 3, 4
# A text is written so many days after the last one that it tells of, at most.
_JUST_BEFORE = 2
# "2nd of July" and "Friday, 2 July" have their month after the day, "July 2nd" before it.
_MONTH_AFTER = re.compile(r"\d[^\d]*[^\W\d_]{3}")


class Order(NamedTuple):
    """`by` names what tells so: "dates", "words", "published"; "" if nothing does."""

    day_first: bool = False
    by: str = ""


MONTH_FIRST = Order()


def order_of(text: str, tokens: Tokens, found: Sequence[Found], grammar: Grammar) -> Order:
    """The order of a text's dates in numbers; looked for only where it has a slash between digits.

    `tokens` and `found` are those of the text's first piece.
    """
    if not _SLASHED.search(text, 0, _SAMPLE):
        return MONTH_FIRST
    day_first, month_first = (bool(form.search(text, 0, _SAMPLE)) for form in (_DAY_FIRST, _MONTH_FIRST))
    if day_first or month_first:
        return Order(day_first, "dates")
    score = _score(tokens, grammar) + sum(_vote(one, text) for one in found)
    return Order(score > 0, "words") if score else _by_nearness(text)


def by_publication(order: Order, text: str, published: int | None) -> Order:
    """The order that has a date of a text on the day of its publication or just before, where nothing else tells."""
    if order.by or published is None or not _SLASHED.search(text, 0, _SAMPLE):
        return order
    dates = {tuple(map(int, match.groups())) for match in _EITHER.finditer(text, 0, _SAMPLE)}
    day_first = [published - Civil(year, second, first).days for first, second, year in dates]
    month_first = [published - Civil(year, first, second).days for first, second, year in dates]
    one, other = (any(0 <= back <= _JUST_BEFORE for back in backs) for backs in (day_first, month_first))
    return Order(one, "published") if one != other else order


def _by_nearness(text: str) -> Order:
    """ "08/11/2023 … 09/11/2023 … 10/11/2023": days of one November, as those of a chat follow each other."""
    dates = {tuple(map(int, match.groups())) for match in _EITHER.finditer(text, 0, _SAMPLE)}
    if len(dates) < _SEVERAL:
        return MONTH_FIRST
    day_first = _reach(Civil(year, second, first) for first, second, year in dates)
    month_first = _reach(Civil(year, first, second) for first, second, year in dates)
    near, far = sorted((day_first, month_first))
    return Order(day_first < month_first, "dates") if near * _MUCH_NEARER < far else MONTH_FIRST


def _reach(days: Iterable[Civil]) -> int:
    """How many days lie between the first and the last."""
    numbers = [day.days for day in days]
    return max(numbers) - min(numbers)


def _score(tokens: Tokens, grammar: Grammar) -> int:
    """How many more words are spelled as by those who write the day first."""
    words = {word.lower() for word in tokens.words}
    day_first, month_first = (grammar.settings.get(f"{unit}_first_words", ()) for unit in ("day", "month"))
    return len(words.intersection(day_first)) - len(words.intersection(month_first))


def _vote(found: Found, text: str) -> int:
    """Whether a date with its month in letters has the day before it."""
    if found.rule.kind != "date" or not found.facts.keys() >= {"d", "m"} or found.facts.get("slashed"):
        return 0
    words = found.span.of(text)
    if not any(character.isalpha() for character in words):
        return 0
    return 1 if _MONTH_AFTER.search(words) else -1
