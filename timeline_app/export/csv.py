"""Events as CSV: UTF-8, RFC 4180, ISO 8601, one row an event, in date order.

Cells of text that a spreadsheet would run as a formula get an apostrophe in front, which reading back takes away. A NUL
becomes U+FFFD, because a spreadsheet that drops it would find a formula behind it; half a surrogate pair becomes a
question mark. For Excel the file begins with a byte order mark, texts are cut to what a cell holds, and dates before
Christ are guarded, because Excel would subtract their parts from each other.
"""

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from timeline_app.export.atomic import replacing_bytes
from timeline_app.export.columns import (
    ALL_COLUMNS,
    COLUMNS,
    LONGEST_CELL,
    MOST_ROWS,
    TEXTS,
    Cell,
    cells,
    fitting,
    places_of,
)
from timeline_app.export.content import Content, Progress, Tally, Written, noted, nothing
from timeline_app.export.streams import as_text
from timeline_app.model.event import Event, in_date_order

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_SUSPECT = _FORMULA | {"'"}
_SIGNED = ("start", "end", "edtf")


def save_csv(events: Iterable[Event], path: Path, tick: Progress = nothing) -> None:
    """Write events, in whatever order they come, with the usual columns to a file, all or nothing. Raises ExportError.

    `tick` gets the number of rows done.
    """
    content = Content(events=in_date_order(events), in_words=lambda event, language: "")
    with replacing_bytes(path) as stream:
        write(content, stream, tick, hidden=True)


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    columns: Sequence[str] = COLUMNS,
    separator: str = "auto",
    excel: bool = False,
    guard: bool = True,
    hidden: bool = False,
) -> Written:
    """Write events as they come; `separator` is `auto` or one of SEPARATORS. Raises ExportError for unknown columns."""
    places = places_of(columns)
    tally = content.tally(hidden, progress)
    safe = _Safe([ALL_COLUMNS[place] for place in places], guard, excel)
    with as_text(stream, "utf-8-sig" if excel else "utf-8") as text:
        writer = csv.writer(text, delimiter=_delimiter(separator, excel))
        writer.writerow(safe.columns)
        writer.writerows(map(safe.row, _rows(content, tally, places)))
    beyond = max(tally.count + 1 - MOST_ROWS, 0) if excel else 0
    return Written(tally.count, noted(cut_cells=safe.cut, too_many_rows=beyond))


def _rows(content: Content, tally: Tally, places: Sequence[int]) -> Iterator[list[Cell]]:
    page = content.pages()
    for event in tally:
        yield list(map(cells(event, page(event)).__getitem__, places))


class _Safe:
    """Makes the cells of text such that no program takes them for anything else."""

    def __init__(self, columns: Sequence[str], guard: bool, excel: bool) -> None:
        self.columns = columns
        self.cut = 0
        risky = TEXTS + _SIGNED if excel else TEXTS
        self._texts = [place for place, name in enumerate(columns) if name in risky]
        self._guard = guarded if guard else str
        self._suspect = _SUSPECT if guard else frozenset()
        self._longest = LONGEST_CELL // 2 if excel else sys.maxsize

    def row(self, row: list[Cell]) -> list[Cell]:
        """The row with its texts made safe; nearly all of them are so already."""
        for place in self._texts:
            text = str(row[place])
            if text[:1] in self._suspect or "\0" in text or len(text) > self._longest:
                row[place] = self._made_safe(text)
        return row

    def _made_safe(self, text: str) -> str:
        whole = self._guard(text.replace("\0", "\ufffd"))
        if len(whole) <= self._longest:
            return whole
        short = fitting(whole)
        self.cut += short is not whole
        return short


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula; one that has such a guard of its own gets another."""
    return f"'{text}" if text[:1] in _SUSPECT and text.lstrip("'")[:1] in _FORMULA else text


def unguarded(text: str) -> str:
    """The text that was guarded."""
    return text[1:] if text.startswith("'") and text.lstrip("'")[:1] in _FORMULA else text


def _delimiter(separator: str, excel: bool) -> str:
    if separator != "auto":
        return SEPARATORS[separator]
    return ";" if excel and _has_decimal_comma() else ","


def _has_decimal_comma() -> bool:
    """Whether this system writes 1,5 for one and a half: there, Excel takes a semicolon between cells."""
    from babel.core import Locale, UnknownLocaleError, default_locale
    from babel.numbers import get_decimal_symbol

    try:
        return get_decimal_symbol(Locale.parse(default_locale("LC_NUMERIC") or "en")) == ","
    except (UnknownLocaleError, ValueError):
        return False
