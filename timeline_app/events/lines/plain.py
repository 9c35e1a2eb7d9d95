"""Titles in a language without a tagger: whole pieces of the sentence between its marks, and nothing taken out."""

import re

from timeline_app.model.span import Span
from timeline_app.model.titles import LONGEST, cut_text

_MARK = re.compile(r"[,;:](?=\s)|\s[–—-](?=\s)|\n")
_BLANK = re.compile(r"\s+")
_ABBREVIATED = re.compile(r"(?:^|\W)[^\W\d_](?:\.[^\W\d_])+$")
_LONGEST_ABBREVIATION = 8
_EDGE = " \t\r\n,;:.–—-_|*/·#"


def plain_title(text: str, expression: Span, width: int = LONGEST) -> str:
    """The pieces around the expression that there is room for: from the sentence's beginning, else from its own."""
    pieces = _pieces(text)
    home = next((at for at, piece in enumerate(pieces) if piece.end > expression.begin), len(pieces) - 1)
    for first in range(home + 1):
        if len(tidied(text[pieces[first].begin : pieces[home].end])) <= width:
            last = home
            while last + 1 < len(pieces) and len(tidied(text[pieces[first].begin : pieces[last + 1].end])) <= width:
                last += 1
            return tidied(text[pieces[first].begin : pieces[last].end]) or expression.of(text)
    return cut_text(tidied(text[pieces[home].begin : pieces[home].end]), width) or expression.of(text)


def tidied(text: str) -> str:
    """A stretch of text on one line, without marks at its ends, its first letter large."""
    whole = _BLANK.sub(" ", text.replace("\xad", "").replace("\0", "")).lstrip(_EDGE)
    text = whole.rstrip(_EDGE)
    if _ABBREVIATED.search(text[-_LONGEST_ABBREVIATION:]) and whole[len(text) : len(text) + 1] == ".":
        # "The match, 7 p.m.": the stop is the word's own.
        text += "."
    return text[:1].upper() + text[1:]


def _pieces(text: str) -> list[Span]:
    begins = [0, *(match.end() for match in _MARK.finditer(text))]
    return [Span(begin, end) for begin, end in zip(begins, [*begins[1:], len(text)], strict=True)]
