"""Tables of text as other programs save them: whatever encoding, separator and quoting, as names and rows of cells."""

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from timeline_app.documents.content import Unreadable
from timeline_app.documents.names import told_apart
from timeline_app.errors import DocumentError, TimelineError
from timeline_app.export.incoming.split_dates import whole_dates, whole_names
from timeline_app.export.reading import Read, read_text
from timeline_app.model.titles import cut_text

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 50
# A line that Excel reads and does not show.
_TOLD = re.compile(r'"?sep=(?P<separator>.)"?\r?\n', re.I)
_BREAK = re.compile(r"\r\n?|\n")
MOST_COLUMNS = 16_384
"""As many as a spreadsheet has."""
LONGEST_CELL = 2**20
"""The module's own limit of 131,072 characters is less than a long text may have."""
LONGEST_LINE = 2**22
_MOST_SHOWN, _LONGEST_SHOWN = 20, 60


_FEWER = TimelineError("Leave columns out that hold nothing of articles or events, or choose another table.")
_APART = TimelineError("Put texts of that length into files of their own, or choose another table.")


class Row(NamedTuple):
    """Cells by the names of their columns; `number` is the one that a spreadsheet shows, the header being row 1."""

    number: int
    cells: dict[str, str]


class Table(NamedTuple):
    """What a file holds; `is_narrow` says that its encoding may have turned characters into question marks."""

    names: tuple[str, ...]
    rows: list[Row]
    is_narrow: bool


def read_table(path: Path) -> Table:
    """The table of a file, empty rows left out. Raises DocumentError."""
    return table_of(path, read_text(path))


def table_of(path: Path, read: Read) -> Table:
    """The table that a text is; `path` is told of where it is none. Raises DocumentError."""
    text, is_narrow = read
    if told := _TOLD.match(text):
        text = text[told.end() :]
    try:
        records = _records(text, told["separator"] if told else _separator(text))
        # None hides another one's cells.
        names = told_apart(name.strip() for name in next(records, ()))
        if not any(names):
            raise DocumentError(
                "{path} has no row with the names of its columns. Give each column a name in row 1.", path=path
            )
        added = whole_names(names)
        cells = (dict(zip(names, record, strict=False)) for record in records)
        # Counted as a spreadsheet shows them: the names have row 1.
        rows = [Row(number, one | whole_dates(added, one) if added else one) for number, one in enumerate(cells, 2)]
    except csv.Error as error:
        raise DocumentError(
            "{path} cannot be read as a table: {reason}. Save it as CSV anew.", path=path, reason=error
        ) from error
    except Unreadable as error:
        raise DocumentError(
            "{path} cannot be read as a table: {reason}. {advice}", path=path, reason=error, advice=error.advice
        ) from error
    return Table((*added, *names), [row for row in rows if any(cell.strip() for cell in row.cells.values())], is_narrow)


def listed(names: Sequence[str]) -> str:
    """The names of columns for a message, of many only the first."""
    shown = [cut_text(name, _LONGEST_SHOWN) for name in names[:_MOST_SHOWN]]
    return ", ".join((*shown, "…") if len(names) > _MOST_SHOWN else shown)


def _records(text: str, separator: str) -> Iterator[list[str]]:
    """The rows one after the other. Raises csv.Error, and Unreadable for what no table of events is as large as."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(_lines(text), delimiter=separator)
    try:
        for number, record in enumerate(reader, 1):
            if len(record) > MOST_COLUMNS:
                raise Unreadable("row {row} has more than {most:,} columns", _FEWER, row=number, most=MOST_COLUMNS)
            yield record
    except csv.Error as error:
        if "field limit" in str(error):
            raise Unreadable("a cell has more than {most:,} characters", _APART, most=LONGEST_CELL) from error
        raise


# Not `splitlines`, which also breaks at form feeds and U+2028: these stand within cells.
def _lines(text: str) -> Iterator[str]:
    begin = number = 0
    while begin < len(text):
        number += 1
        found = _BREAK.search(text, begin, begin + LONGEST_LINE)
        if found is None and len(text) - begin > LONGEST_LINE:
            raise Unreadable("line {line} has more than {most:,} characters", _APART, line=number, most=LONGEST_LINE)
        end = found.end() if found else len(text)
        yield text[begin:end]
        begin = end


def _separator(text: str) -> str:
    """The one that gives the first rows the most cells, all of them as many as the first has."""
    return max(_SEPARATORS, key=lambda separator: _fit(text, separator))


def _fit(text: str, separator: str) -> tuple[float, int]:
    """The share of the first rows that are as wide as the header, and how wide that is; nothing for a single column."""
    try:
        records = list(islice(_records(text, separator), _SAMPLE))
    except (csv.Error, Unreadable):
        return 0, 0
    width = len(records[0]) if records else 0
    # With a separator that is none every row is one cell, and all of them agree.
    if width < 2:
        return 0, 0
    return sum(len(record) == width for record in records) / len(records), width
