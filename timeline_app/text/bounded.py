"""Cuts what is too long to be a sentence into pieces that a person can read.

Text of thousands of characters without an end is a list, a table or speech whose structure was not seen. Where each
of its lines is something of its own, each is cut off. Else it is cut where a reader would breathe: at ends of lines, at
semicolons, at commas and dashes, at last between words, if possible not inside of a date.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

LONGEST = 1_000
"""Code points of a sentence that is left whole; the longest of what people write has some six hundred."""
PIECE = 300
_LEAST = 100
# From the best to the worst, with what stands at each to be cut behind.
_PLACES = (("\n", "\r"), ("; ",), (", ", " – ", " — ", " - "))
_MOST_TRIES = 12
# Behind these marks a line goes on in the next: "am 3." over "Mai", "Anna," over "Otto".
_LINE_END = re.compile(r"(?<![.,–\r-])(?:\r\n|\r|\n)")
_WORD_END = re.compile(r"\s")
# Lines of a paragraph are filled: so many of ten are no wider than it, and of so many at most one has room to spare.
_OF_TEN, _FILLED = 9, 4


def bounded(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """[begin, end) itself, or pieces of it of at most PIECE + 100 code points, which together are all of it."""
    if end - begin <= LONGEST:
        yield begin, end
        return
    for first, after in _lines(text, begin, end):
        # What is left at the end is no crumb: it has at least _LEAST characters.
        while after - first > PIECE + _LEAST:
            cut = _cut(text, first + _LEAST, first + PIECE)
            yield first, cut
            first = cut
        yield first, after


def _lines(text: str, begin: int, end: int) -> Sequence[tuple[int, int]]:
    """The lines of [begin, end) that end something, or all of it where they are those of a paragraph.

    Where a line of a paragraph ends, the next word has no room.
    """
    ends = [match.end() for match in _LINE_END.finditer(text, begin, end - 1)]
    lines = list(pairwise((begin, *ends, end)))
    width = sorted(after - first for first, after in lines)[len(lines) * _OF_TEN // 10]
    spare = sum(_word_end(text, after) - first <= width for first, after in lines[:-1])
    return lines if spare * _FILLED > len(lines) else [(begin, end)]


def _word_end(text: str, begin: int) -> int:
    """Where the first word of a line ends, as far as anyone looks."""
    found = _WORD_END.search(text, begin, begin + _LEAST)
    return found.start() if found else begin + _LEAST


def _cut(text: str, low: int, high: int) -> int:
    """The last of the best places from `low` to `high`."""
    for marks in _PLACES:
        cut = max(text.rfind(mark, low, high) + len(mark) for mark in marks)
        if cut > low:
            return cut
    return _between_words(text, low, high)


def _between_words(text: str, low: int, high: int) -> int:
    blank = last = text.rfind(" ", low, high)
    for _ in range(_MOST_TRIES):
        if blank < 0:
            break
        # Not within "3 May 1998" nor "May 3".
        if text[blank - 1].isalpha() and not text[blank + 1].isdigit():
            return blank + 1
        blank = text.rfind(" ", low, blank)
    if last >= 0:
        return last + 1
    return max(text.rfind(mark, low, high) for mark in ",;") + 1 or high
