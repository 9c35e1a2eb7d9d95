"""Which language a text is in, told by its most frequent little words, and of a short text by all that is known."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, filterfalse
from typing import Any

from timeline_app.language.kept import keep, kept
from timeline_app.language.locales import LocaleData, locale_data
from timeline_app.language.stoplists import frequent_words
from timeline_app.paths import resources

# Characters that are read: more change the answer for hardly any text.
_SAMPLE = 2_400
_WORD = re.compile(r"[^\W\d_]+")
DEFAULT = "en"
# With more words than this the little ones are sure enough, and the lists of names need not be loaded.
_FEW_WORDS = 60
_CLEAR = 3.0
"""Function words, counted by what each of them says, that leave no doubt if no other language has half of it."""
# What being the reader's own language says: less than half a word that two languages share.
_LIKELY = 0.25
_SHORTEST = 3
_BEST_KNOWN = ("de", "en", "fr")
"""Languages with rules of their own."""

Weights = dict[str, tuple[tuple[str, float], ...]]


@cache
def function_words() -> dict[str, frozenset[str]]:
    """The most frequent little words of each language, in lower case, by its code."""
    file = resources() / "languages" / "function_words.toml"
    words = tomllib.loads(file.read_text(encoding="utf-8"))
    return {code: frozenset(text.split()) for code, text in words.items()}


def _shared(words: Mapping[str, Iterable[str]]) -> Weights:
    """What each word, or letter, says for the languages that have it: the less, the more languages share it."""
    languages: dict[str, list[str]] = {}
    for code, some in words.items():
        for word in set(some):
            languages.setdefault(word, []).append(code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in languages.items()}


@cache
def _weights() -> Weights:
    return _shared(function_words())


@cache
def _lexicon_weights() -> Weights:
    """Words about time, what the language files know, and frequent words, but not those of few letters."""
    known = {
        code: chain(_names(locale_data(code) or {}), _lexicons().get(code, ()), frequent_words(code))
        for code in function_words()
    }
    return _shared({code: filter(_is_long, words) for code, words in known.items()})


@cache
def _letter_weights() -> Weights:
    return _shared(_letters())


@cache
def _letters() -> dict[str, str]:
    """The letters of each language beside A to Z, by its code."""
    file = resources() / "languages" / "letters.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def _date_forms() -> dict[str, re.Pattern[str]]:
    """The dates that one language only writes so, by its code."""
    file = resources() / "languages" / "date_forms.toml"
    return {code: re.compile(form) for code, form in tomllib.loads(file.read_text(encoding="utf-8")).items()}


def _names(data: LocaleData) -> Iterator[str]:
    """The words of months, weekdays, units and relative days."""
    lists = [names for names in data.values() if isinstance(names, list)]
    phrases = chain(*lists, *(data.get("relative-type") or {}).values())
    for phrase in phrases:
        if isinstance(phrase, str):
            yield from _WORD.findall(phrase.lower())


@cache
def _lexicons() -> dict[str, list[str]]:
    """What the language files know of each language that has one, by its code."""
    files = {code: resources() / "languages" / code / "words.toml" for code in function_words()}
    contents = {code: file.read_bytes() for code, file in files.items() if file.is_file()}

    def read() -> dict[str, list[str]]:
        return {code: list(_forms(tomllib.loads(content.decode("utf-8")))) for code, content in contents.items()}

    sources = tuple(contents.values())
    return kept("words", sources) or keep("words", sources, read) or read()


def _forms(data: Mapping[str, Any]) -> Iterator[str]:
    for values in data.get("words", {}).values():
        for form in chain(*values.values()):
            yield from _WORD.findall(form.lower())


def _is_long(word: str) -> bool:
    return len(word) >= _SHORTEST


def detect_language(text: str, likely: Sequence[str] = ()) -> str:
    """The code of the language whose function words are met most often.

    Where there are few of them, names of days and months, what else the language files know, letters, and the form of
    dates weigh in; what is then as good as another is one of the `likely` languages, the first of them best; English
    if there are none.
    """
    sample = _sample(text)
    found = _words(sample.lower())
    scores = _added({}, found, _weights())
    # The other lists take longer to load than this takes, so they wait until a text needs them.
    if len(found) <= _FEW_WORDS and not _is_clear(scores):
        _added(scores, found, _lexicon_weights())
        letters = {letter for letter in "".join(found) if not letter.isascii()}
        _added(scores, letters, _letter_weights())
        for code, form in _date_forms().items():
            if dates := form.findall(sample):
                scores[code] = scores.get(code, 0) + len(dates)
        for rank, code in enumerate(likely):
            if letters.issubset(_letters().get(code, "")):
                scores[code] = scores.get(code, 0) + _LIKELY / (1 + rank)
    # Ties go to a likely language, then to one that is known well, at last by the alphabet: the same answer each time.
    order = {code: -rank for rank, code in enumerate((*likely, *_BEST_KNOWN))}
    return max(scores, key=lambda code: (scores[code], order.get(code, -len(order)), code), default=DEFAULT)


def plain_language(text: str) -> str:
    """The code of the language that a text is in beyond doubt; "" if there is a doubt."""
    scores = _added({}, _words(_sample(text).lower()), _weights())
    return max(scores, key=scores.__getitem__) if _is_clear(scores) else ""


def _added(scores: dict[str, float], found: Iterable[str], known: Weights) -> dict[str, float]:
    for one, count in Counter(filter(known.__contains__, found)).items():
        for code, weight in known[one]:
            scores[code] = scores.get(code, 0) + count * weight
    return scores


def _is_clear(scores: Mapping[str, float]) -> bool:
    """Is one language far ahead of all others?"""
    best, second = sorted((*scores.values(), 0.0, 0.0), reverse=True)[:2]
    return best >= _CLEAR and best >= 2 * second


def _words(text: str) -> list[str]:
    """All runs of letters, in no order. Most stand alone between blanks, and only the rest has to be searched."""
    tokens = text.split()
    rest = " ".join(filterfalse(str.isalpha, tokens))
    return [*filter(str.isalpha, tokens), *_WORD.findall(rest)]


def _sample(text: str) -> str:
    """The beginning and the middle: a foreign motto or imprint must not decide."""
    if len(text) <= _SAMPLE:
        return text
    # Not the end: there stand comments, addresses and the menus of pages.
    middle = len(text) // 2
    return text[: _SAMPLE // 2] + " " + text[middle : middle + _SAMPLE // 2]
