"""What kind of block a sentence is, or stands in: a heading, an entry of a list, a row of a table, a line of a header.

It is told by the file where that marks its headings, else by the looks of the text around the sentence. Nothing is
looked at before somebody asks, and then a few hundred characters.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from timeline_app.language.entry_dates import entry_date, month_names
from timeline_app.model.document import Heading
from timeline_app.model.span import Span
from timeline_app.text.rows import is_field, is_item, quotation_depth

_LONGEST_HEADING = 80
_REACH = 400
_BREAKS = "\r\n"
_HASHES = re.compile(r"[ \t>]*(#{1,6})[ \t]")
_BOLD = re.compile(r"[ \t>]*\*\*[^*\n]+\*\*[ \t]*")
_LINE_END = re.compile(r"[ \t]*(?=[\r\n]|\Z)")
_BLANK_AFTER = re.compile(r"[ \t]*(?:(?:\n|\r(?!\n)|\r\n)[ \t>]*[\r\n]|\s*\Z)")
_BLANK_BEFORE = re.compile(r"(?:\A|(?:\n|\r(?!\n))[ \t>]*[\r\n])\s*\Z")
_ENDS = tuple(".!?:;,…")


class Kind(StrEnum):
    """The kinds of blocks."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ENTRY = "entry"
    """An item of a list, or a line that begins with a date."""
    ROW = "row"
    FIELD = "field"
    """A line of a header or form: "Datum: 3. Mai"."""


class Block(NamedTuple):
    """`level` is that of a heading from 1, or how far an entry is indented, in steps of two blanks; 0 is not told.

    `quoted` is how often somebody else is quoted, in a mail.
    """

    kind: Kind
    level: int = 0
    quoted: int = 0


class Structure:
    """The blocks of one text; `headings` are those that its file marks."""

    def __init__(self, text: str, headings: Sequence[Heading] = (), language: str = "") -> None:
        self._text = text
        self._headings = headings
        self._months = month_names(language)

    def block(self, sentence: Span) -> Block:
        """The block that begins with a sentence, or that the sentence stands in."""
        text, begin = self._text, sentence.begin
        line = _line_begin(text, begin)
        quoted = quotation_depth(text, line)
        if level := self._marked_level(sentence):
            return Block(Kind.HEADING, level, quoted)
        if hashes := _HASHES.match(text, line, sentence.end):
            return Block(Kind.HEADING, len(hashes[1]), quoted)
        words = sentence.of(text)
        if words.startswith("|") or "\t" in words:
            return Block(Kind.ROW, 0, quoted)
        if not text[line:begin].strip(" \t>"):
            return Block(*self._kind_of_line(line, sentence), quoted)
        return Block(Kind.PARAGRAPH, 0, quoted)

    def _kind_of_line(self, line: int, sentence: Span) -> tuple[Kind, int]:
        """The kind and level of what begins a line with a sentence."""
        text, words = self._text, sentence.of(self._text)
        is_line = _LINE_END.match(text, sentence.end) is not None
        date = entry_date(text, line, self._months)
        is_date = date is not None and date.end >= sentence.end - 1
        if is_item(text, line) or (date is not None and date.is_first and not is_date):
            return Kind.ENTRY, (sentence.begin - line) // 2
        if is_line and self._looks_like_a_heading(sentence, words, is_date):
            return Kind.HEADING, 0
        if is_line and is_field(text, line):
            return Kind.FIELD, 0
        return Kind.PARAGRAPH, 0

    def _looks_like_a_heading(self, sentence: Span, words: str, is_date: bool) -> bool:
        """A short line alone in its paragraph, or in bold, or a date alone, over something else."""
        text = self._text
        if len(words) > _LONGEST_HEADING or any(mark in words for mark in _BREAKS):
            return False
        if not text[sentence.end : sentence.end + _REACH].strip():
            return False
        if _BOLD.fullmatch(words) or is_date:
            return True
        before = text[max(0, sentence.begin - _REACH) : sentence.begin]
        is_apart = _BLANK_BEFORE.search(before) and _BLANK_AFTER.match(text, sentence.end)
        return bool(is_apart) and not words.endswith(_ENDS)

    def _marked_level(self, sentence: Span) -> int:
        """The level that the file gives to what begins with the sentence."""
        at = bisect_left(self._headings, (sentence.begin, 0))
        if at < len(self._headings) and self._headings[at].begin < sentence.end:
            return self._headings[at].level
        return 0


def _line_begin(text: str, at: int) -> int:
    """Where the line around an offset begins, as far as it is in reach."""
    reach = max(0, at - _REACH)
    return max(text.rfind(mark, reach, at) + 1 or reach for mark in _BREAKS)
