"""One reader of the dates that people name in fields, cells and on the command line: the tagger that reads articles."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import NamedTuple

from timeline_app.analysis.choices import Choices, DateInWords, NotUnderstood
from timeline_app.analysis.pipeline import Progress, analyse
from timeline_app.interfaces import interfaces
from timeline_app.language.grammar import grammar_code, load_grammar
from timeline_app.language.lexicon import fold
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, Reason
from timeline_app.timex.explain import explained, said
from timeline_app.timex.value import interval_of

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_NO_SUCH_DAY, _TWO_DIGITS = "impossible_day", "stated_short_year"
_WORD_OR_MARK = re.compile(r"[^\W\d_]+|[?~≈]")
_HEDGES = ("vaguely",)
_SIDES = ("from", "until", "afterword", "beforeword", "than", "later", "earlier", "negation")
_SHORT_YEAR = re.compile(r"(?<=[^\W\d_] )(\d\d)$")


class Named(NamedTuple):
    """A date, and what is left of the words when those that name it are taken out."""

    date: DateInWords
    left: str
    """Without those that say how sure the date is, which it keeps."""
    fault: str = ""
    """Why there is no such date, as a sentence."""


def date_in_words(
    words: str, choices: Choices, progress: Progress, loosely: bool = False
) -> DateInWords | NotUnderstood:
    """What the language that understands the most of the words says; relative ones count from `choices.published`.

    No word and no number beside the date is passed over unless it says nothing, or the words are read `loosely`.
    """
    codes = list(dict.fromkeys(filter(None, (choices.language, choices.interface, *interfaces()))))
    words = words.strip()
    # All languages are asked before any is believed: "2 mai" is understood by several, "3/4/2021" differently.
    found = [one for code in codes for one in _named(words, words, 0, code, codes, choices, progress)]
    large = _capitalised(words)
    if large != words and all(map(_left, found)):
        found += [one for code in codes for one in _named(large, words, 0, code, codes, choices, progress)]
    plain = [one for one in found if not one.fault]
    articles = (_as_in_articles(one, codes, choices, progress) for one in dict.fromkeys((words, large)))
    whole = _whole(plain, codes) or _whole(chain.from_iterable(articles), codes)
    if whole is not None:
        return whole.date
    if impossible := _whole((one for one in found if one.fault), codes):
        return NotUnderstood("", reason=impossible.fault)
    if not plain:
        return _not_understood(_unknown(words, codes))
    best = min(plain, key=_left)
    return best.date if loosely else _not_understood(_strangers(best.left, codes))


def day_in_words(words: str, choices: Choices, progress: Progress) -> date | NotUnderstood:
    """The one day that is meant, as a publication date is one; relative ones count from `choices.published`."""
    understood = date_in_words(words, choices, progress)
    if isinstance(understood, NotUnderstood):
        return understood
    if understood.conflict:
        return NotUnderstood("", reason=understood.conflict)
    return understood.day or NotUnderstood(words, is_date=True, is_beyond=understood.is_day)


def _not_understood(words: list[str]) -> NotUnderstood:
    return NotUnderstood(words[0] if words else "", others=tuple(words[1:]))


def _whole(named: Iterable[Named], codes: list[str]) -> Named | None:
    """The date with the fewest words beside it, none of which says anything."""
    return min((one for one in named if not _strangers(one.left, codes)), key=_left, default=None)


def _left(named: Named) -> int:
    return len(named.left.strip())


def _capitalised(words: str) -> str:
    """With a capital for every word: in fields many write "mitte mai" and "3 may", which in articles are no dates."""
    large = _WORD.sub(lambda word: word[0][0].upper() + word[0][1:], words)
    # What is left of it is told in the letters that were typed, found by where they stand.
    return large if len(large) == len(words) else words


def _as_in_articles(words: str, codes: list[str], choices: Choices, progress: Progress) -> Iterator[Named]:
    """The dates in what an article would say instead: it has no bare "476" or "3.5.", which mean nothing else here."""
    for code in codes:
        for reading, begin in _in_an_article(words, code):
            named = _named(reading, reading, begin, code, codes, choices, progress)
            yield from (one for one in named if not one.fault)


def _in_an_article(words: str, code: str) -> Iterator[tuple[str, int]]:
    """What the words may be short for, and where in it they begin."""
    if _SHORT_YEAR.search(words):
        yield _SHORT_YEAR.sub(r"'\1", words), 0
    for frame in load_grammar(grammar_code(code)).settings.get("around_dates", ()):
        yield frame.format(words), frame.index("{")


def _named(
    reading: str, typed: str, begin: int, code: str, codes: list[str], choices: Choices, progress: Progress
) -> Iterator[Named]:
    """The dates that a language finds in words as they are read, beside which stand those that were typed.

    What stands before `begin` was not said. Words beside a date may be of any of the languages `codes`.
    """
    analysis = analyse(Document("", reading), published=choices.published, language=code, progress=progress)
    for one in analysis.events:
        conflict = one.conflict if isinstance(one.conflict, Reason) else None
        fault = said(conflict, choices.interface)
        beside = _beside(typed, begin, one.span)
        sure = _without(beside, _HEDGES, codes).replace("?", " ")
        # An article says "perhaps" before its dates; who types one may say it behind.
        mod = one.mod or (Mod.APPROX if sure != beside else None)
        date = _dated(replace(one, mod=mod), choices)
        if conflict is not None and conflict.kind != _NO_SUCH_DAY:
            date, fault = replace(date, conflict=fault), ""
        yield Named(date, _unused(sure, one, code), fault)
    for other in analysis.unplaced:
        # "Heute" may be these years in an article; here it is a day.
        if other.value == "PRESENT_REF" and choices.published:
            day = _day(choices.published, explained(other, choices.interface))
            yield Named(day, _beside(typed, begin, other.span))


def _dated(event: Event, choices: Choices) -> DateInWords:
    """An event's date; two digits are the year that they say where such years are told of."""
    date = DateInWords(
        event.interval, event.granularity, event.mod, event.value, explained(event, choices.interface)
    )  # fmt: skip
    why = event.explanation
    if not isinstance(why, Reason) or why.kind != _TWO_DIGITS:
        return date
    year = int(why.facts["year"])
    value = f"{year % 100:04d}{event.value[4:]}"
    placed = interval_of(value) if year % 100 in choices.short_years else None
    if placed is None:
        return replace(date, short_year=year)
    return replace(date, interval=placed[0], granularity=placed[1], value=value)


def _beside(typed: str, begin: int, span: Span) -> str:
    return f"{typed[begin : max(span.begin, begin)]} {typed[span.end :]}"


def _unused(beside: str, event: Event, code: str) -> str:
    """The words beside a date without those that made it what it is: "spätestens" leaves its beginning open."""
    dated = ("vaguely_dated",) if event.mod is Mod.APPROX else ()
    sides = _SIDES if event.interval.open_start or event.interval.open_end else ()
    return _without(beside, (*dated, *sides), [code])


def _without(beside: str, classes: Iterable[str], codes: Iterable[str]) -> str:
    """Words and marks without those that are of one of the classes in one of the languages."""
    wanted, lexicons = frozenset(classes), [load_grammar(grammar_code(code)).lexicon for code in codes]
    return _WORD_OR_MARK.sub(
        lambda one: one[0] if all(wanted.isdisjoint(words.classes(one[0])) for words in lexicons) else " ", beside
    )


def _day(day: date, explanation: str) -> DateInWords:
    number = days_from_civil(day.year, day.month, day.day)
    return DateInWords(days_interval(number, number + 1), Granularity.DAY, None, day.isoformat(), explanation)


def _strangers(left: str, codes: list[str]) -> list[str]:
    """The words that mean something, else the first number."""
    grammars = [load_grammar(grammar_code(code)) for code in codes]

    def is_stranger(word: str) -> bool:
        return not any(one.is_idle(word) for one in grammars) or any(one.weighs(word) for one in grammars)

    return list(filter(is_stranger, _WORD.findall(left))) or _NUMBER.findall(left)[:1]


def _unknown(words: str, codes: list[str]) -> list[str]:
    """The words that none of these languages knows."""
    known = [load_grammar(grammar_code(code)).lexicon.forms for code in codes]
    return [word for word in _WORD.findall(words) if not any(fold(word) in forms for forms in known)]
