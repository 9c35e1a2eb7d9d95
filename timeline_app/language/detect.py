"""Which language a text is in, told by its most frequent little words."""

import re
import tomllib
from collections import Counter
from functools import cache

from timeline_app.paths import resources

_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+")
DEFAULT = "en"


@cache
def function_words() -> dict[str, frozenset[str]]:
    """The most frequent little words of each language, in lower case, by its code."""
    file = resources() / "languages" / "function_words.toml"
    words = tomllib.loads(file.read_text(encoding="utf-8"))
    return {code: frozenset(text.split()) for code, text in words.items()}


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What a word says for each language that has it: the less, the more languages share it."""
    shared = Counter(word for words in function_words().values() for word in words)
    return {code: {word: 1 / shared[word] for word in words} for code, words in function_words().items()}


def detect_language(text: str) -> str:
    """The code of the language whose function words are met most often; English if none is met."""
    words = Counter(word.lower() for word in _WORD.findall(_sample(text)))
    scores = {
        code: sum(words[word] * weight for word, weight in known.items() if word in words)
        for code, known in _weights().items()
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0 else DEFAULT


def _sample(text: str) -> str:
    """The beginning and the middle: a foreign motto or imprint must not decide."""
    if len(text) <= _SAMPLE:
        return text
    middle = len(text) // 2
    return text[: _SAMPLE // 2] + " " + text[middle : middle + _SAMPLE // 2]
