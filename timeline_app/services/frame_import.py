"""A data frame of events, of pandas or made like it, as a table of texts such as those of others are."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from timeline_app.errors import DocumentError
from timeline_app.export.incoming.mapping import ROLES, Mapped, guessed
from timeline_app.export.incoming.tables import Row, Table

_EXACT = {"year": 4, "month": 7}
"""How many letters of a day tell so much of it."""


def table_of_frame(frame: Any) -> Table:
    """The rows of a frame with something in them, numbered from 1. Raises DocumentError for what is no frame."""
    if not hasattr(frame, "itertuples"):
        raise DocumentError("What was given is no frame of pandas, but {kind}.", kind=type(frame).__name__)
    names = tuple(map(str, frame.columns))
    there = frame.notna()
    rows = []
    for number, (told, known) in enumerate(
        zip(frame.itertuples(index=False, name=None), there.itertuples(index=False, name=None), strict=True), 1
    ):
        cells = {name: _said(cell) for name, cell, is_known in zip(names, told, known, strict=True) if is_known}
        if any(cell.strip() for cell in cells.values()):
            rows.append(Row(number, cells | _exactly(cells)))
    return Table(names, rows, False)


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
    letters = _EXACT.get(cells.get("granularity", ""))
    if letters is None or not start:
        return {}
    # Years before 1 have a sign.
    letters += start.startswith("-")
    return {"start": start[:letters], "end": ""} if start[:letters] == end[:letters] else {}


def _said(cell: object) -> str:
    if isinstance(cell, datetime):
        moment = cell.replace(tzinfo=None).isoformat(" ")
        return moment if cell.time() != time() else moment[:10]
    if isinstance(cell, date):
        return cell.isoformat()
    # A column of years in which some are missing is one of floats.
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
