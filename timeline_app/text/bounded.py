"""Cuts what is too long to be a sentence into pieces that a person can read.

Text of thousands of characters without an end is a list, a table or speech whose structure was not seen. It is cut
where a reader would breathe: at ends of lines, else at semicolons, at commas and dashes, at last between words, if
possible not inside of a date.
"""

from collections.abc import Iterator

LONGEST = 1_000
"""Code points of a sentence that is left whole; the longest of what people write has some six hundred."""
PIECE = 300
_LEAST = 100
# From the best to the worst, with what stands at each to be cut behind.
_PLACES = (("\n", "\r"), ("; ",), (", ", " – ", " — ", " - "))
_MOST_TRIES = 12


def bounded(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """[begin, end) itself, or pieces of it of at most PIECE + 100 code points, which together are all of it."""
    if end - begin > LONGEST:
        # What is left at the end is no crumb: it has at least _LEAST characters.
        while end - begin > PIECE + _LEAST:
            cut = _cut(text, begin + _LEAST, begin + PIECE)
            yield begin, cut
            begin = cut
    yield begin, end


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
