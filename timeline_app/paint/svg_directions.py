"""Tells viewers of an SVG which pieces of its texts run from right to left.

Qt writes a text in pieces of one direction each, in the order in which they are seen, and does not say in which. By
itself a viewer takes brackets at the end of a piece for some of the text around it, and shows them on the wrong side.
"""

import re
from collections.abc import Iterator
from html import unescape
from unicodedata import bidirectional, mirrored

_PIECE = re.compile(r"(<text\b[^>]*>)([^<]*)(?=</text>)")
_LINE = re.compile(r'\sy="([^"]*)"')
_BETWEEN = "</text>\n"
_TO_LEFT, _TO_RIGHT, _NUMBER, _NEITHER = range(4)
# All of it from right to left, the blanks at its end as well, and nothing of what follows.
_BEGIN, _END = "\u202e", "\u200f\u202c"


def with_directions(svg: bytes) -> bytes:
    """The same SVG; only pieces that run from right to left are changed."""
    source = svg.decode("utf-8")
    parts, last = [], 0
    for line in _lines(source):
        texts = [unescape(piece[2]) for piece in line]
        kinds = list(map(_kind, texts))
        if _TO_LEFT not in kinds:
            continue
        for number, piece in enumerate(line):
            if _is_to_left(kinds, number, texts[number]):
                parts += [source[last : piece.start(2)], _BEGIN, piece[2], _END]
                last = piece.end(2)
    return "".join([*parts, source[last:]]).encode("utf-8")


def _lines(source: str) -> Iterator[list[re.Match[str]]]:
    """Pieces that follow each other at the same height."""
    line: list[re.Match[str]] = []
    for piece in _PIECE.finditer(source):
        if line and not (source[line[-1].end() : piece.start()] == _BETWEEN and _height(line[-1]) == _height(piece)):
            yield line
            line = []
        line.append(piece)
    yield line


def _height(piece: re.Match[str]) -> str:
    height = _LINE.search(piece[1])
    return height[1] if height else ""


def _kind(text: str) -> int:
    """The direction of a piece by its letters; in one piece all have the same."""
    found = {bidirectional(letter) for letter in text}
    if found & {"R", "AL"}:
        return _TO_LEFT
    return _TO_RIGHT if "L" in found else _NUMBER if found & {"EN", "AN"} else _NEITHER


def _is_to_left(kinds: list[int], number: int, text: str) -> bool:
    """Whether a piece runs from right to left, in a line of which some do.

    Brackets alone would be one piece with words from left to right beside them, if they ran as these do.
    """
    if kinds[number] != _NEITHER:
        return kinds[number] == _TO_LEFT
    beside = kinds[max(number - 1, 0) : number] + kinds[number + 1 : number + 2]
    return _TO_LEFT not in beside and any(map(mirrored, text))
