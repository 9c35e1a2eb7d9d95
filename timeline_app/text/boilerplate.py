"""What stands around an article and is none of it: comment forms, cookie notices, "read also" lines."""

import tomllib
from collections.abc import Sequence
from functools import cache

from timeline_app.model.span import Span
from timeline_app.paths import resources


@cache
def _markers(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Lower-cased beginnings of lines: those after which all is boilerplate, and those that are so themselves."""
    path = resources() / "languages" / language / "boilerplate.toml"
    if not path.is_file():
        return (), ()
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(data["to_the_end"]), tuple(data["line"])


def boilerplate_spans(text: str, sentences: Sequence[Span], language: str) -> list[Span]:
    """Spans of `text` that are no article, in order.

    A comment form reaches to the end of the text, but only where it stands in the last half; a "read also" line is
    left out by itself.
    """
    to_the_end, line = _markers(language)
    found: list[Span] = []
    for sentence in sentences:
        opening = text[sentence.begin : sentence.begin + 60].lower()
        if opening.startswith(to_the_end) and sentence.begin > len(text) // 2:
            found.append(Span(sentence.begin, len(text)))
            break
        if opening.startswith(line) and _is_line(text, sentence):
            found.append(sentence)
    return found


def _is_line(text: str, sentence: Span) -> bool:
    """Does the sentence fill its line by itself?"""
    before = text[max(0, sentence.begin - 8) : sentence.begin].rstrip(" \t")
    after = text[sentence.end : sentence.end + 8].lstrip(" \t")
    return (not before or before[-1] in "\r\n") and (not after or after[0] in "\r\n")
