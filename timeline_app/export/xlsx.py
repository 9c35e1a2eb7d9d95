"""Events as an Excel workbook, row by row with flat memory: real dates where Excel has them, ISO 8601 beside them.

Excel counts days from 1900 and believes in a 29 February 1900, so that its dates are the same in all programs from
1 March 1900 to 31 December 9999 only; outside of that `start` and `end` are empty, and `start_iso` and `end_iso` say
it. Everything else is text, never a formula or a link. What does not fit on a sheet goes on on the next one.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import BinaryIO

from timeline_app.export.column import Cell
from timeline_app.export.columns import DECLARED, MOST_ROWS, fitting, known, values_of
from timeline_app.export.content import Content, Progress, Tally, Written, noted, nothing
from timeline_app.export.headings import heading_of
from timeline_app.export.spreadsheetml import DAY, MINUTE, TEXT, WRAPPED, number, texts, workbook
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity

COLUMNS = tuple(sorted((name for name, one in DECLARED.items() if one.sheet), key=lambda name: DECLARED[name].sheet))
"""Those that are written unless others are asked for; `start` and `end` are two columns each."""
_ADDED = {"start": "start_iso", "end": "end_iso"}
_WIDTH = 14
_SURELY_FITS = 16_000
"""Characters that fit into a cell, whatever they are."""
_FIRST_DAY, _LAST_DAY = days_from_civil(1900, 3, 1), days_from_civil(9999, 12, 31)
# What 1970-01-01 is for Excel, and for `date.toordinal`.
_EPOCH, _ORDINAL = 25_569, 719_163


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    columns: Sequence[str] = COLUMNS,
    headings: str = "en",
    hidden: bool = False,
) -> Written:
    """Write a workbook under headings of a language.

    Raises ExportError for unknown columns, OSError where there is no room.
    """
    rows = _Rows(content, content.tally(hidden, progress), known(columns))
    named = [(heading_of(column, headings), width) for column, width in rows.columns]
    with workbook(stream, "Events", named) as book:
        left = iter(rows)
        # A sheet takes from the iterator until it is full; whatever is left begins the next one.
        for first in left:
            book.add_sheet(chain([first], left), MOST_ROWS)
        if not book.sheets:
            book.add_sheet((), MOST_ROWS)
    return Written(rows.count, noted(cut_cells=rows.cut, more_sheets=len(book.sheets) - 1))


class _Rows:
    """The cells of each event; texts that are too long for one are cut and counted."""

    def __init__(self, content: Content, tally: Tally, columns: Sequence[str]) -> None:
        self.cut = 0
        self._tally = tally
        self._page = content.pages()
        self._interface = content.interface
        self._values = values_of(columns)
        self.columns: list[tuple[str, int]] = []
        """Each with its width in characters."""
        self._writers: list[tuple[int, Callable[[Event, Cell], str]]] = []
        for place, name in enumerate(columns):
            self._add(place, name)

    @property
    def count(self) -> int:
        return self._tally.count

    def __iter__(self) -> Iterator[list[str]]:
        for event in self._tally:
            whole = self._values(event, self._page(event), self._interface)
            yield [write(event, whole[place]) for place, write in self._writers]

    def _add(self, place: int, name: str) -> None:
        width = DECLARED[name].width
        if name in _ADDED:
            self.columns.append((name, width))
            self._writers.append((place, _start if name == "start" else _end))
        self.columns.append((_ADDED.get(name, name), width or _WIDTH))
        writer = _published if name == "published" else self._writer_of(WRAPPED if width else TEXT)
        self._writers.append((place, writer))

    def _writer_of(self, style: int) -> Callable[[Event, Cell], str]:
        """Writes cells of one style; a function of its own, for it is called many times for each row."""
        as_text = texts(style)

        def write(event: Event, cell: Cell) -> str:
            if not cell and cell != 0:
                return ""
            if isinstance(cell, int):
                return number(cell, style)
            if len(cell) < _SURELY_FITS:
                return as_text(cell)
            short = fitting(cell)
            self.cut += short is not cell
            return as_text(short)

        return write


def _published(event: Event, cell: Cell) -> str:
    return _day(event.published.toordinal() - _ORDINAL) if event.published else ""


def _start(event: Event, cell: Cell) -> str:
    return _date(event, event.interval.start)


def _end(event: Event, cell: Cell) -> str:
    """The beginning of the last day or minute."""
    start, end = event.interval[:2]
    return _date(event, max(start, end - (1 if event.granularity > Granularity.PART_OF_DAY else 60)))


def _date(event: Event, second: int) -> str:
    """A day or minute, where Excel has a number for it."""
    day = second // DAY_SECONDS
    if event.granularity > Granularity.PART_OF_DAY or not _FIRST_DAY <= day <= _LAST_DAY:
        return _day(day)
    return number(second // 60 / 1440 + _EPOCH, MINUTE)


# In date order the same day comes many times in a row.
@lru_cache(maxsize=1024)
def _day(day: int) -> str:
    return number(day + _EPOCH, DAY) if _FIRST_DAY <= day <= _LAST_DAY else ""
