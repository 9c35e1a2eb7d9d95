"""Limits that are said around a date: "no later than May 5", "spätestens im Herbst", "early 2018 at the latest"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline_app.language.grammar import Grammar
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found


class Sides(NamedTuple):
    """Which sides of a date are open."""

    start: bool
    end: bool


_CLOSED, _UP_TO, _FROM_THEN = Sides(False, False), Sides(True, False), Sides(False, True)
# So many tokens may tell a limit behind a date.
_BEHIND = 10
# No word that moves a date is longer.
_LONGEST = 16
# These may stand between the words of a comparison and their date.
_BETWEEN = frozenset(("before_date", "article", "contracted"))
_BETWEEN_LIMIT = _BETWEEN | {"before_limited"}
# What goes on with these has a date of its own: "am Montag, spätestens um zwölf".
_TELLING = _BETWEEN_LIMIT | {"than", "afterword", "beforeword"}
_GOING_ON = _BETWEEN | {"afterword", "beforeword", "from", "until", "passed"}


@cache
def _phrases(grammar: Grammar) -> dict[str, list[tuple[tuple[str, ...], Sides]]]:
    """The words that limit a date from behind, by the first of them."""
    phrases: dict[str, list[tuple[tuple[str, ...], Sides]]] = {}
    for name, sides in (("up_to_behind", _UP_TO), ("from_behind", _FROM_THEN)):
        for phrase in grammar.settings.get(name, ()):
            first, *rest = phrase.split()
            phrases.setdefault(first, []).append(((first, *rest), sides))
    return phrases


def limited_behind(found: Found, context: Context) -> Sides | None:
    """ "3 May at the latest", "1850 oder später"; None where nothing behind a date limits it."""
    words, at = context.tokens.words, found.end + 1
    phrases = _phrases(context.grammar).get(words[at], ()) if at < len(words) else ()
    for phrase, sides in phrases:
        after = [word for word in words[at : at + _BEHIND] if word != " "]
        if tuple(after[: len(phrase)]) == phrase and not _goes_on("".join(after[len(phrase) :][:1]), context):
            return sides
    return None


def _goes_on(word: str, context: Context) -> bool:
    return word.isdigit() or not _GOING_ON.isdisjoint(context.grammar.lexicon.classes(word))


def is_moved(words: Iterator[str], context: Context) -> bool:
    """ "The match was moved from Friday to Monday": it lasts from neither of them on. `words` stand before the date."""
    moved = context.grammar.settings.get("moved")
    if not moved:
        return False
    return any(len(word) <= _LONGEST and re.fullmatch(moved, word, re.IGNORECASE) for word in words)


def limited_before(words: Iterator[str], context: Context) -> Sides | None:
    """The same by the words before a date, the nearest first; closed by "shortly after"."""
    classes_of = context.grammar.lexicon.classes
    last = classes_of(next(words, ""))
    if _TELLING.isdisjoint(last):
        return None
    before = classes_of(next(words, ""))
    if "limit" in before and not _BETWEEN_LIMIT.isdisjoint(last):
        # "Spätestens im Herbst"
        return _UP_TO if "until" in before else _FROM_THEN
    while "than" not in last and not _BETWEEN.isdisjoint(last):
        last, before = before, classes_of(next(words, ""))
    if "shortly" in before and ("afterword" in last or "beforeword" in last):
        return _CLOSED
    if "than" not in last or not ("later" in before or "earlier" in before):
        return None
    return _UP_TO if ("later" in before) == ("negation" in classes_of(next(words, ""))) else _FROM_THEN
