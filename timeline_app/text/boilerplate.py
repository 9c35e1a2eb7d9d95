"""What stands around an article and is none of it: comment forms, notices, lists of links, share bars.

An event that is lost is worse than one too many. So only whole lines count, most kinds must be a line of their own
sentence and no more, and what is long enough to be told stays.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from timeline_app.model.span import Span
from timeline_app.paths import resources

_LINE = re.compile(r"[^\r\n]+")
_BLANK = re.compile(r"\s+")
_PARTS = re.compile(r"[|·•/,–—\t]|\s{2,}")
_LONGEST_LINE = 160
"""Characters of a line that points elsewhere or names the owner of rights, and of a link's words."""
_LONGEST_NOTICE = 700
_PROSE = 250
"""Characters of a line from which it counts as a paragraph of an article if it ends as a sentence does."""
_MOST_LINKS = 15
_MOST_PROSE_BEHIND = 3
"""Paragraphs behind a comment form, which may be comments; if there are more, it is another article."""


class _Words(NamedTuple):
    """Lower-cased words by the kinds of the language's `boilerplate.toml`."""

    to_the_end: tuple[str, ...] = ()
    line: tuple[str, ...] = ()
    list: frozenset[str] = frozenset()
    notice: tuple[str, ...] = ()
    bar: frozenset[str] = frozenset()
    rights: tuple[str, ...] = ()
    rights_end: tuple[str, ...] = ()


@cache
def _words(language: str) -> _Words:
    path = resources() / "languages" / language / "boilerplate.toml"
    if not path.is_file():
        return _Words()
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return _Words(
        tuple(data["to_the_end"]),
        tuple(data["line"]),
        frozenset(data.get("list", ())),
        tuple(data.get("notice", ())),
        frozenset(data.get("bar", ())),
        tuple(data.get("rights", ())),
        tuple(data.get("rights_end", ())),
    )


def boilerplate_spans(text: str, sentences: Sequence[Span], language: str) -> list[Span]:
    """Spans of `text` that are no article, in order; `sentences` are those of the text."""
    words = _words(language)
    lines = [Span(*line.span()) for line in _LINE.finditer(text) if line[0].strip()]
    ends = {sentence.begin: sentence.end for sentence in sentences}
    prose = [number for number, line in enumerate(lines) if _is_prose(text, line)]
    found: list[Span] = []
    number = 0
    # A block of lines is passed over as a whole: what stands within it is not asked again.
    while number < len(lines):
        # Paragraphs further on, by a search and not by counting, so that many lines cost no square of time.
        behind = len(prose) - bisect_right(prose, number)
        count = _count(text, lines, number, words, ends, behind)
        if count:
            found.append(_trimmed(text, Span(lines[number].begin, lines[number + count - 1].end)))
        number += count or 1
    return found


def _count(text: str, lines: Sequence[Span], number: int, words: _Words, ends: Mapping[int, int], behind: int) -> int:
    """How many lines from this one on are no article, with `behind` paragraphs after it; 0 if it is one."""
    line = lines[number]
    shown = _shown(text, line)
    # In the first half of a text a comment form would be the words of the article.
    if shown.startswith(words.to_the_end) and line.begin > len(text) // 2 and _is_alone(text, line, ends):
        return len(lines) - number if behind <= _MOST_PROSE_BEHIND else 1
    if _bare(shown) in words.list:
        return 1 + _links(text, lines[number + 1 : number + 2 + _MOST_LINKS])
    if shown.startswith(words.notice):
        return int(len(shown) <= _LONGEST_NOTICE)
    if len(shown) > _LONGEST_LINE:
        return 0
    if shown.startswith(words.rights) or shown.endswith(words.rights_end) or _is_bar(line.of(text), words.bar):
        return 1
    return int(shown.startswith(words.line) and _is_alone(text, line, ends))


def _shown(text: str, line: Span) -> str:
    return _BLANK.sub(" ", line.of(text)[: _LONGEST_NOTICE + 1]).strip().lower()


def _bare(shown: str) -> str:
    """Without what counts comments or ends a heading."""
    return shown.strip(" :»>›→…0123456789()[]")


def _is_bar(line: str, bar: frozenset[str]) -> bool:
    """Is there nothing in the line but words of share bars and menus?"""
    parts = [part for part in map(_bare, _PARTS.split(line.lower())) if part]
    return bool(parts) and bar.issuperset(parts)


def _is_alone(text: str, line: Span, ends: Mapping[int, int]) -> bool:
    """Is the line one sentence, neither more nor less?"""
    trimmed = _trimmed(text, line)
    return ends.get(trimmed.begin) == trimmed.end


def _is_prose(text: str, line: Span) -> bool:
    if line.end - line.begin < _PROSE:
        return False
    words = line.of(text).rstrip()
    return len(words) >= _PROSE and words.endswith((".", "!", "?", "“", "”", '"', "»"))


def _links(text: str, lines: Sequence[Span]) -> int:
    """How many lines are titles of other articles; the one right above a paragraph is its heading."""
    count = 0
    while count < len(lines) and _is_link(lines[count].of(text).strip()):
        count += 1
    # What ended the links is a paragraph, of which the last line above is the heading.
    goes_on = count < len(lines) and count > 0
    return count - 1 if goes_on else count


def _is_link(words: str) -> bool:
    """Lines of a chronicle begin with a number, those of an article end with a mark."""
    return len(words) <= _LONGEST_LINE and words[0].isupper() and words[-1] not in ".,;:!"


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.begin + len(words) - len(words.lstrip()), span.begin + len(words.rstrip()))
