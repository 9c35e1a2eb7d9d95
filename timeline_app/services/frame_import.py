"""A data frame of events, of pandas or made like it, as a table of texts such as those of others are."""

from collections.abc import Mapping
from typing import Any

from timeline_app.documents.names import told_apart
from timeline_app.errors import DocumentError
from timeline_app.export.incoming.frame_cells import text_of_cell
from timeline_app.export.incoming.mapping import ROLES, Mapped, guessed
from timeline_app.export.incoming.tables import Row, Table
from timeline_app.model.titles import cut_text
from timeline_app.services.table_import import Imported

_SPARE = {"year": 2, "month": 1}
"""How many parts of a day tell more than that."""
_USUAL_YEAR = 4
_MOST_TOLD = 5


def table_of_frame(frame: Any) -> Table:
    """The rows of a frame with something in them, numbered from 1. Raises DocumentError for what is no frame."""
    if not hasattr(frame, "itertuples"):
        raise DocumentError("What was given is no frame of pandas, but {kind}.", kind=type(frame).__name__)
    # Two columns may have one name, as after a merge; none hides the other's cells.
    names = told_apart(map(str, frame.columns))
    there = frame.notna()
    rows = []
    for number, (told, known) in enumerate(
        zip(frame.itertuples(index=False, name=None), there.itertuples(index=False, name=None), strict=True), 1
    ):
        cells = {name: text_of_cell(cell) for name, cell, is_known in zip(names, told, known, strict=True) if is_known}
        if any(cell.strip() for cell in cells.values()):
            rows.append(Row(number, cells | _exactly(cells)))
    return Table(names, rows, False)


def told_of_undated(imported: Imported, name: str) -> str:
    """A sentence on the rows that date nothing; "" if all do. Raises DocumentError where none does."""
    undated = imported.undated
    if not undated:
        return ""
    rows = [f"{number} ({cut_text(words)!r})" if words else str(number) for number, words in undated[:_MOST_TOLD]]
    told = ", ".join((*rows, "…") if len(undated) > _MOST_TOLD else rows)
    if len(undated) == imported.rows:
        raise DocumentError(
            "{path} has no row with a date that can be read: {rows}. Write dates as 2021-07-02 or in words, or say "
            "which column they are in.",
            path=name,
            rows=told,
        )
    return f"{name}: {len(undated)} of {imported.rows} rows have no date that can be read and make no event: {told}"


def columns_named(table: Table, columns: Mapping[str, str]) -> Mapped:
    """Which column is what: as said, else by its name. Raises ValueError for a role or a column that there is not."""
    for role, name in columns.items():
        if role not in ROLES:
            raise ValueError(f"{role!r} is nothing that a column can be; choose among {', '.join(ROLES)}")
        if name not in table.names:
            raise ValueError(f"there is no column {name!r} among {', '.join(table.names)}")
    free = {role: name for role, name in guessed(table).items() if name not in columns.values()}
    return {**free, **columns}


def _exactly(cells: Mapping[str, str]) -> dict[str, str]:
    """A month or a year of ours as such: of it the columns tell the first and the last day, and how exact it is."""
    start, end = cells.get("start", ""), cells.get("end", "")
    spare = _SPARE.get(cells.get("granularity", ""))
    if spare is None or not start:
        return {}
    first, last = (day.rsplit("-", spare)[0] for day in (start, end))
    # A bare number of more digits than a year of today has needs a sign to be one.
    is_long = first.isdigit() and len(first) > _USUAL_YEAR
    return {"start": f"+{first}" if is_long else first, "end": ""} if first == last else {}
