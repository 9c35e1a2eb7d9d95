"""Events as CSV: UTF-8, RFC 4180, ISO 8601, one row an event, in date order.

Texts that a spreadsheet would run as a formula, by whatever it splits the rows, get apostrophes, which reading back
takes away. A NUL becomes U+FFFD, because a spreadsheet that drops it would find a formula behind it; half a surrogate
pair becomes a question mark. In the words of an article every control becomes U+FFFD, and marks that turn the direction
of writing round are left out; what people wrote themselves comes back as it was. For Excel the file begins with a byte
order mark, texts are cut to what a cell holds, and dates before Christ are guarded, because Excel would subtract their
parts from each other.
"""

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from timeline_app.export.column import Holds
from timeline_app.export.columns import (
    COLUMNS,
    DECLARED,
    LONGEST_CELL,
    MOST_ROWS,
    TEXTS,
    fitting,
    known,
    values_of,
)
from timeline_app.export.content import Content, Progress, Tally, Written, noted, nothing
from timeline_app.export.decimal_comma import has_decimal_comma
from timeline_app.export.formulas import guarded, may_need_guard
from timeline_app.export.headings import heading_of
from timeline_app.streams import as_text

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
# What a terminal or a spreadsheet would obey, and marks that turn the direction of writing round.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    columns: Sequence[str] = COLUMNS,
    headings: str = "en",
    separator: str = "auto",
    excel: bool = False,
    guard: bool = True,
    hidden: bool = False,
) -> Written:
    """Write events as they come, under headings of a language.

    `separator` is `auto` or one of SEPARATORS. Raises ExportError for unknown columns.
    """
    tally = content.tally(hidden, progress)
    safe = _Safe(known(columns), guard, excel)
    with as_text(stream, "utf-8-sig" if excel else "utf-8") as text:
        writer = csv.writer(text, delimiter=_delimiter(separator, excel))
        writer.writerow(heading_of(column, headings) for column in safe.columns)
        writer.writerows(map(safe.row, _rows(content, tally, safe.columns)))
    # Excel leaves out what comes after its last row, and who opens the file need not notice.
    beyond = max(tally.count + 1 - MOST_ROWS, 0) if excel else 0
    return Written(tally.count, noted(cut_cells=safe.cut, too_many_rows=beyond))


def _rows(content: Content, tally: Tally, columns: Sequence[str]) -> Iterator[list[Any]]:
    page, values = content.pages(), values_of(columns)
    for event in tally:
        yield values(event, page(event), content.interface)


class _Safe:
    """Makes the cells of text such that no program takes them for anything else."""

    def __init__(self, columns: Sequence[str], guard: bool, excel: bool) -> None:
        self.columns = columns
        self.cut = 0
        holds = [DECLARED[name].holds for name in columns]
        self._texts = [place for place, one in enumerate(holds)
                       if columns[place] in TEXTS or (excel and one is Holds.DATE)]  # fmt: skip
        self._words = frozenset(place for place, one in enumerate(holds) if one is Holds.ARTICLE)
        self._guard = guard
        # A cell is measured in UTF-16, in which a character is two units at most.
        self._longest = LONGEST_CELL // 2 if excel else sys.maxsize

    def row(self, row: list[Any]) -> list[Any]:
        """The row with its texts made safe; nearly all of them are so already."""
        # One look at all of them together is quicker than one at each; what stands behind a comma may run as well.
        joined = "".join([f",{row[place]}" for place in self._texts])
        if (self._guard and may_need_guard(joined)) or not joined.isprintable() or len(joined) > self._longest:
            for place in self._texts:
                text = str(row[place])
                row[place] = self._made_safe(shown(text) if place in self._words else text)
        return row

    def _made_safe(self, text: str) -> str:
        whole = text.replace("\0", "\ufffd")
        if self._guard:
            whole = guarded(whole)
        if len(whole) <= self._longest:
            return whole
        short = fitting(whole)
        self.cut += short is not whole
        return short


def shown(text: str) -> str:
    """Words of an article without what would act on whoever reads them."""
    return text if text.isprintable() else _CONTROL.sub("\ufffd", _TURNING.sub("", text))


def _delimiter(separator: str, excel: bool) -> str:
    if separator != "auto":
        return SEPARATORS[separator]
    return ";" if excel and has_decimal_comma() else ","
