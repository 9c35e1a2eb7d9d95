"""A text cut into lines that a widget can show, with the way from offsets to lines and columns and back.

Widgets count UTF-16 units, break lines at characters of their own choice and grow slow on very long lines; offsets
into the text count code points and stay exact through all of that.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, chain

_BREAK = re.compile("\r\n|[\n\r\u2029]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LONGEST = 4000
# Characters that a text widget takes for its own marks, or cannot hold; each is shown as one other.
_SHOWN = {0: "\u2400", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd", 0x2028: " "} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


class Lines:
    """Lines of `text` as [begin, end) without their line ends; a line over 4,000 code points is cut at a space."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._begins, self._ends = _of_breaks(text) if "\r" in text or "\u2029" in text else _of_newlines(text)
        # A widget lays out a line as a whole, in time that grows by more than its length.
        if any(end - begin > _LONGEST for begin, end in zip(self._begins, self._ends, strict=True)):
            pieces = [*chain.from_iterable(map(self._cut, self._begins, self._ends))]
            self._begins, self._ends = ([piece[part] for piece in pieces] for part in (0, 1))

    def _cut(self, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """A line as pieces that are not too long."""
        while end - begin > _LONGEST:
            # The space stays at the end of its piece, so that no character of the text is in no line.
            space = self._text.rfind(" ", begin, begin + _LONGEST)
            cut = space + 1 if space > begin else begin + _LONGEST
            yield begin, cut
            begin = cut
        yield begin, end

    def __len__(self) -> int:
        return len(self._begins)

    def span(self, line: int) -> tuple[int, int]:
        """Code-point offsets of a line."""
        return self._begins[line], self._ends[line]

    def shown(self, first: int, after: int) -> str:
        """Lines [first, after) as a widget can take them, joined by newlines."""
        lines = zip(self._begins[first:after], self._ends[first:after], strict=True)
        return "\n".join(self._text[begin:end] for begin, end in lines).translate(_SHOWN)

    def line_at(self, offset: int) -> int:
        """The line that holds a code-point offset; one inside a line end belongs to the line before."""
        return max(bisect_right(self._begins, offset) - 1, 0)

    def column(self, line: int, offset: int) -> int:
        """The column of an offset in UTF-16 units, held inside the line."""
        begin, end = self.span(line)
        before = self._text[begin : min(max(offset, begin), end)]
        return len(before) + len(_ASTRAL.findall(before))

    def offset(self, line: int, column: int) -> int:
        """The code-point offset of a column in UTF-16 units."""
        begin, end = self.span(line)
        piece = self._text[begin:end]
        if piece.isascii() or not _ASTRAL.search(piece):
            return min(begin + column, end)
        units = 0
        for index, character in enumerate(piece):
            units += 2 if character > "\uffff" else 1
            if units > column:
                return begin + index
        return end


def _of_breaks(text: str) -> tuple[list[int], list[int]]:
    """Where the lines of a text begin and end."""
    breaks = [match.span() for match in _BREAK.finditer(text)]
    return [0, *(after for _, after in breaks)], [*(before for before, _ in breaks), len(text)]


def _of_newlines(text: str) -> tuple[list[int], list[int]]:
    """The same for most texts, which have no other breaks, in a fifth of the time."""
    after = [*accumulate(len(line) + 1 for line in text.split("\n"))]
    return [0, *after[:-1]], [one - 1 for one in after]
