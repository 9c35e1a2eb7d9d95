"""Tables of text as other programs save them: whatever encoding, separator and quoting, as names and rows of cells."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from timeline_app.errors import DocumentError
from timeline_app.export.reading import read_text

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 50
# A line that Excel reads and does not show.
_TOLD = re.compile(r'"?sep=(?P<separator>.)"?\r?\n', re.I)
# The module's own limit of 131,072 characters is less than a long sentence may have.
_LONGEST_CELL = 2**31 - 1


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
    text, is_narrow = read_text(path)
    if told := _TOLD.match(text):
        text = text[told.end() :]
    separator = told["separator"] if told else _separator(text)
    try:
        records = list(_records(text, separator))
    except csv.Error as error:
        raise DocumentError(
            "{path} cannot be read as a table: {reason}. Save it as CSV anew.", path=path, reason=error
        ) from error
    if not records or not any(name.strip() for name in records[0]):
        raise DocumentError(
            "{path} has no row with the names of its columns. Give each column a name in row 1.", path=path
        )
    names = tuple(name.strip() for name in records[0])
    rows = [Row(number, dict(zip(names, record, strict=False))) for number, record in enumerate(records[1:], 2)]
    return Table(names, [row for row in rows if any(cell.strip() for cell in row.cells.values())], is_narrow)


def _records(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _separator(text: str) -> str:
    """The one that gives the first rows the most cells, all of them as many as the first has."""
    return max(_SEPARATORS, key=lambda separator: _fit(text, separator))


def _fit(text: str, separator: str) -> tuple[float, int]:
    """The share of the first rows that are as wide as the header, and how wide that is; nothing for a single column."""
    try:
        records = list(islice(_records(text, separator), _SAMPLE))
    except csv.Error:
        return 0, 0
    width = len(records[0]) if records else 0
    if width < 2:
        return 0, 0
    return sum(len(record) == width for record in records) / len(records), width
