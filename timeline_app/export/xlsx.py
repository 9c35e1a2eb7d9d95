"""Events as an Excel workbook, row by row with flat memory: real dates where Excel has them, ISO 8601 beside them.

Excel counts days from 1900 and believes in a 29 February 1900, so that its dates are the same in all programs from
1 March 1900 to 31 December 9999 only; outside of that `start` and `end` are empty, and `start_iso` and `end_iso` say
it. Everything else is text, never a formula or a link. What does not fit on a sheet goes on on the next one.
"""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from timeline_app.export.characters import allowed
from timeline_app.export.columns import ALL_COLUMNS, MOST_ROWS, Cell, cells, fitting, places_of
from timeline_app.export.content import Content, Progress, Written, noted, nothing
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity

COLUMNS = (
    "start", "end", "edtf", "title", "sentence", "explanation", "certainty", "granularity", "document", "page",
    "published", "category", "notes", "checked", "conflict", "id",
)  # fmt: skip
"""Those that are written unless others are asked for; `start` and `end` are two columns each."""
_ADDED = {"start": "start_iso", "end": "end_iso"}
_WIDTHS = {"title": 40, "sentence": 70, "explanation": 50, "notes": 40, "conflict": 40, "document": 24, "start": 16,
           "end": 16, "start_iso": 16, "end_iso": 16, "published": 12}  # fmt: skip
_WIDTH = 14
_FIRST_DAY, _LAST_DAY = days_from_civil(1900, 3, 1), days_from_civil(9999, 12, 31)
# What 1970-01-01 is for Excel, and for `date.toordinal`.
_EPOCH, _ORDINAL = 25_569, 719_163


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    columns: Sequence[str] = COLUMNS,
    hidden: bool = False,
) -> Written:
    """Write a workbook. Raises ExportError for unknown columns, OSError where there is no room."""
    places = places_of(columns)
    tally = content.tally(hidden, progress)
    page = content.pages()
    with _workbook(stream) as workbook:
        sheets = _Sheets(workbook, [ALL_COLUMNS[place] for place in places])
        for event in tally:
            whole = cells(event, page(event))
            sheets.add(event, [whole[place] for place in places])
        sheets.finish()
    return Written(tally.count, noted(cut_cells=sheets.cut, more_sheets=sheets.count - 1))


@contextmanager
def _workbook(stream: BinaryIO) -> Iterator[Any]:
    """A workbook that keeps its rows on the disk, not in memory; they are gone from there at the end, come what may.

    It is packed there as well: an archive that meets a full device cannot always be closed without a complaint.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

    with tempfile.TemporaryDirectory(prefix="timeline-app-") as folder:
        packed = Path(folder) / "packed"
        workbook = Workbook(str(packed), {"constant_memory": True, "tmpdir": folder})
        workbook.use_zip64()
        try:
            yield workbook
            workbook.close()
            with packed.open("rb") as whole:
                shutil.copyfileobj(whole, stream)
        except FileCreateError as error:
            raise error.args[0] from error
        finally:
            for sheet in workbook.worksheets():
                sheet.row_data_fh.close()


class _Sheets:
    """The sheets of a workbook, filled one after the other."""

    def __init__(self, workbook: Any, columns: Sequence[str]) -> None:
        self.count = 0
        self.cut = 0
        self._workbook = workbook
        self._columns = columns
        self._headings = [name for column in columns for name in (column, _ADDED.get(column)) if name]
        self._heading = workbook.add_format({"bold": True, "bottom": 1})
        self._text = workbook.add_format({"valign": "top"})
        self._wrapped = workbook.add_format({"valign": "top", "text_wrap": True})
        self._day = workbook.add_format({"valign": "top", "num_format": "yyyy-mm-dd"})
        self._minute = workbook.add_format({"valign": "top", "num_format": "yyyy-mm-dd hh:mm"})
        self._begin()

    def add(self, event: Event, row: Sequence[Cell]) -> None:
        """Write one event."""
        if self._row == MOST_ROWS:
            self.finish()
            self._begin()
        column = 0
        for name, cell in zip(self._columns, row, strict=True):
            if name in _ADDED:
                self._put_date(column, event, name)
                column += 1
            if name == "published" and event.published:
                self._put_day(column, event.published.toordinal() - _ORDINAL)
            else:
                self._put(column, cell, self._headings[column])
            column += 1
        self._row += 1

    def finish(self) -> None:
        """Let the rows of the sheet be filtered."""
        self._sheet.autofilter(0, 0, max(self._row - 1, 0), len(self._headings) - 1)

    def _begin(self) -> None:
        self.count += 1
        self._sheet = self._workbook.add_worksheet("Events" if self.count == 1 else f"Events {self.count}")
        self._sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._headings):
            self._sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
            self._sheet.write_string(0, column, name, self._heading)
        self._row = 1

    def _put(self, column: int, cell: Cell, name: str) -> None:
        if isinstance(cell, int):
            self._sheet.write_number(self._row, column, cell, self._text)
        elif cell:
            text = allowed(cell)
            short = fitting(text)
            self.cut += short is not text
            self._sheet.write_string(self._row, column, short, self._wrapped if name in _WIDTHS else self._text)

    def _put_date(self, column: int, event: Event, name: str) -> None:
        """The first or last day or minute, where Excel has a number for it."""
        is_day = event.granularity > Granularity.PART_OF_DAY
        second = _bound(event, name, 1 if is_day else 60)
        if is_day:
            self._put_day(column, second // DAY_SECONDS)
        elif _FIRST_DAY <= second // DAY_SECONDS <= _LAST_DAY:
            self._sheet.write_number(self._row, column, second // 60 / 1440 + _EPOCH, self._minute)

    def _put_day(self, column: int, day: int) -> None:
        if _FIRST_DAY <= day <= _LAST_DAY:
            self._sheet.write_number(self._row, column, day + _EPOCH, self._day)


def _bound(event: Event, name: str, unit: int) -> int:
    """The first second of an event, or the one that its last unit begins with."""
    start, end = event.interval[:2]
    return start if name == "start" else max(start, end - unit)
