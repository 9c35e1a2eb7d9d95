"""Which language a text is in, told by its most frequent little words."""

import re
import tomllib
from collections import Counter
from functools import cache

from timeline_app.paths import resources

_SAMPLE = 2_400
_WORD = re.compile(r"[^\W\d_]+")
DEFAULT = "en"


@cache
def function_words() -> dict[str, frozenset[str]]:
    """The most frequent little words of each language, in lower case, by its code."""
    file = resources() / "languages" / "function_words.toml"
    words = tomllib.loads(file.read_text(encoding="utf-8"))
    return {code: frozenset(text.split()) for code, text in words.items()}


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """What each little word says for the languages that have it: the less, the more languages share it."""
    languages: dict[str, list[str]] = {}
    for code, words in function_words().items():
        for word in words:
            languages.setdefault(word, []).append(code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in languages.items()}


def detect_language(text: str) -> str:
    """The code of the language whose function words are met most often; English if none is met."""
    known = _weights()
    words = Counter(filter(known.__contains__, _words(_sample(text).lower())))
    scores: dict[str, float] = {}
    for word, count in words.items():
        for code, weight in known[word]:
            scores[code] = scores.get(code, 0) + count * weight
    return max(scores, key=lambda code: (scores[code], code), default=DEFAULT)


def _words(text: str) -> list[str]:
    """All runs of letters, in no order. Most stand alone between blanks, and only the rest has to be searched."""
    tokens = text.split()
    rest = " ".join(token for token in tokens if not token.isalpha())
    return [token for token in tokens if token.isalpha()] + _WORD.findall(rest)


def _sample(text: str) -> str:
    """The beginning and the middle: a foreign motto or imprint must not decide."""
    if len(text) <= _SAMPLE:
        return text
    middle = len(text) // 2
    return text[: _SAMPLE // 2] + " " + text[middle : middle + _SAMPLE // 2]
