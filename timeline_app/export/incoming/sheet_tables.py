"""The sheets of a workbook as tables: the first row that is not empty has the names of the columns."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app.documents.content import Unreadable
from timeline_app.documents.files import file_bytes
from timeline_app.documents.names import told_apart
from timeline_app.documents.sheets import ENDINGS as WORKBOOKS
from timeline_app.documents.sheets import Sheet, read_sheets
from timeline_app.errors import DocumentError
from timeline_app.export.incoming.split_dates import whole_dates, whole_names
from timeline_app.export.incoming.tables import Row, Table, read_table


def read_table_or_sheet(path: Path) -> Table:
    """The table of a file, of a workbook that of its first sheet that is not empty. Raises DocumentError."""
    if path.suffix.lower() not in WORKBOOKS:
        return read_table(path)
    try:
        table = next(tables_in(file_bytes(path)), None)
    except Unreadable as error:
        raise DocumentError(
            "{path} cannot be read as a table: {reason}. Save it as CSV anew.", path=path, reason=error
        ) from error
    if table is None:
        raise DocumentError(
            "{path} has no row with the names of its columns. Give each column a name in row 1.", path=path
        )
    return table


def tables_in(data: bytes) -> Iterator[Table]:
    """The sheets that are not empty. Raises Unreadable."""
    return (table for table in map(_table, read_sheets(data)) if table.names)


def _table(sheet: Sheet) -> Table:
    rows = ((number, cells) for number, cells in sheet.rows if any(cell.strip() for cell in cells.values()))
    _, head = next(rows, (0, {}))
    named = [place for place, cell in head.items() if cell.strip()]
    names = dict(zip(named, told_apart(head[place].strip() for place in named), strict=True))
    added = whole_names(tuple(names.values()))
    found = []
    for number, cells in rows:
        told = {name: cells[place] for place, name in names.items() if place in cells}
        found.append(Row(number, told | whole_dates(added, told)))
    return Table((*added, *names.values()), found, False)
