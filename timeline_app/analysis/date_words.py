"""One reader of the dates that people name in fields, cells and on the command line: the tagger that reads articles."""

import re
from collections.abc import Iterator
from datetime import date

from timeline_app.analysis.choices import Choices, DateInWords, NotUnderstood
from timeline_app.analysis.pipeline import Progress, analyse
from timeline_app.interfaces import interfaces
from timeline_app.language.grammar import grammar_code, load_grammar
from timeline_app.language.lexicon import fold
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.document import Document
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.timex.explain import explained

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
# A date, and the words that name it.
Named = tuple[DateInWords, str]


def date_in_words(
    words: str, choices: Choices, progress: Progress, loosely: bool = False
) -> DateInWords | NotUnderstood:
    """What the language that understands the most of the words says; relative ones count from `choices.published`.

    Words that no language file knows, and numbers beside the date, are not passed over, unless it is read `loosely`.
    """
    codes = list(dict.fromkeys(filter(None, (choices.language, choices.interface, *interfaces()))))
    named = [one for code in codes for one in _named(words, code, choices, progress)]
    best, expression = max(named, key=lambda one: len(one[1]), default=(None, ""))
    beside = words.replace(expression, " ", 1)
    left = _stranger(beside, codes)
    if best is None:
        return NotUnderstood(left)
    left = left or "".join(_NUMBER.findall(beside)[:1])
    return best if loosely or not left else NotUnderstood(left)


def day_in_words(words: str, choices: Choices, progress: Progress) -> date | NotUnderstood:
    """The one day that is meant, as a publication date is one; relative ones count from `choices.published`."""
    understood = date_in_words(words, choices, progress)
    if isinstance(understood, NotUnderstood):
        return understood
    return understood.day or NotUnderstood(words, is_date=True)


def _named(words: str, code: str, choices: Choices, progress: Progress) -> Iterator[Named]:
    """The dates that a language finds in the words."""
    # A bare number is no date in a text, but here nobody means anything else by it.
    bare = words.strip()
    is_year = bare.isascii() and bare.isdigit() and len(bare) <= 4
    analysis = analyse(
        Document("", f"in {bare}" if is_year else words),
        published=choices.published,
        language=code,
        progress=progress,
    )
    for one in analysis.events:
        explanation = explained(one, choices.interface)
        yield DateInWords(one.interval, one.granularity, one.mod, one.value, explanation), one.expression
    for other in analysis.unplaced:
        # "Heute" may be these years in an article; here it is a day.
        if other.value == "PRESENT_REF" and choices.published:
            yield _day(choices.published, explained(other, choices.interface)), other.expression


def _day(day: date, explanation: str) -> DateInWords:
    number = days_from_civil(day.year, day.month, day.day)
    return DateInWords(days_interval(number, number + 1), Granularity.DAY, None, day.isoformat(), explanation)


def _stranger(words: str, codes: list[str]) -> str:
    """The first word that none of these languages knows; "" if there is none."""
    known = [load_grammar(grammar_code(code)).lexicon.forms for code in codes]
    return next((word for word in _WORD.findall(words) if not any(fold(word) in forms for forms in known)), "")
