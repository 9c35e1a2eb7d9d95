"""Sections of a text that name what was read for it: "Literatur", "Further reading"; their years are those of books."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from timeline_app.model.span import Span

# The next heading: a line with hashes, or a short one without stops between empty lines.
_HEADING = re.compile(r"\n#{1,6}[ \t]|\n[ \t]*\r?\n[^\n.,;:!?\d]{2,60}\n[ \t]*\r?\n")
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")


def reference_sections(text: str, headings: Sequence[str]) -> list[Span]:
    """The sections under these headings, in order, and the paragraphs that begin with one: "Literatur: …"."""
    return list(_sections(text, tuple(headings))) if headings else []


def within(sections: Sequence[Span], offset: int) -> bool:
    """Does an offset lie in one of these sections?"""
    number = bisect_right(sections, offset, key=lambda one: one.begin) - 1
    return number >= 0 and offset < sections[number].end


def _sections(text: str, headings: tuple[str, ...]) -> Iterator[Span]:
    done = 0
    for match in _line(headings).finditer(text):
        if match.start() < done:
            continue
        end = (_BLANK_LINE if match["rest"] else _HEADING).search(text, match.end())
        done = end.start() if end else len(text)
        yield Span(match.end() - len(match["rest"] or ""), done)


@cache
def _line(headings: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(headings, key=len, reverse=True)))
    line = rf"^[ \t#*_]{{0,12}}(?:{words})[*_]{{0,3}}(?:[ \t]*$|:[*_ \t]{{0,6}}(?:$|(?P<rest>\S)))"
    return re.compile(line, re.IGNORECASE | re.MULTILINE)
