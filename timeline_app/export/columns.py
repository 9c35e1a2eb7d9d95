"""The columns of events in tables, each declared in one line: CSV, workbooks, Parquet and the API derive theirs of it.

`start` and `end` are both inclusive, in full days (`1994` runs from 1994-01-01 to 1994-12-31) or, for times of day, in
minutes; `granularity` and `edtf` say how exact the text was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field, fields
from typing import Any

from timeline_app.errors import ExportError
from timeline_app.export.column import Column, Holds, Kind, Values
from timeline_app.model.event import Event as Found
from timeline_app.records import dataclass

LONGEST_CELL = 32_767
"""What a cell of a spreadsheet holds, in units of UTF-16."""
MOST_ROWS = 1_048_576


def _column(path: str, kind: Kind = Kind.TEXT, **more: Any) -> Mapping[str, Column]:
    return {"column": Column(path, kind, **more)}


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event, with the names and values of the columns of the CSV export.

    `start` and `end` are both inclusive, ISO days or, for times of day, minutes. They are texts, because dates before
    the year 1 are none of Python's. `certainty` is stated, computed, inferred or given; `edtf` is ISO 8601-2; `page` is
    0 where the format has no pages; `char_start` and `char_end` are half-open offsets in code points of the document.
    `role` is happening, plan, state or mention; `names` are the proper names of the event's clause.
    """

    id: str = field(metadata=_column("event.id", holds=Holds.ANYTHING, sheet=18))
    title: str = field(metadata=_column("event.label", holds=Holds.ANYTHING, sheet=4, width=40))
    start: str = field(metadata=_column("dates.start", holds=Holds.DATE, sheet=1, width=16))
    end: str = field(metadata=_column("dates.end", holds=Holds.DATE, sheet=2, width=16))
    edtf: str = field(metadata=_column("dates.edtf", holds=Holds.DATE, sheet=3, width=22))
    granularity: str = field(metadata=_column("event.granularity.label", sheet=8))
    certainty: str = field(metadata=_column("event.certainty", sheet=7))
    type: str = field(metadata=_column("event.type"))
    timex_value: str = field(metadata=_column("event.value", holds=Holds.ANYTHING))
    timex_mod: str = field(metadata=_column("mod"))
    expression: str = field(metadata=_column("event.expression", holds=Holds.ARTICLE))
    published: str = field(metadata=_column("event.published", Kind.DAY, sheet=11, width=12))
    explanation: str = field(metadata=_column("explanation", holds=Holds.ARTICLE, sheet=6, width=50))
    document: str = field(metadata=_column("event.document", holds=Holds.ARTICLE, sheet=9, width=24))
    sentence: str = field(metadata=_column("event.sentence", holds=Holds.ARTICLE, sheet=5, width=70))
    sentence_no: int = field(metadata=_column("event.sentence_no", Kind.NUMBER))
    char_start: int = field(metadata=_column("event.span.begin", Kind.NUMBER))
    char_end: int = field(metadata=_column("event.span.end", Kind.NUMBER))
    role: str = field(metadata=_column("event.role", sheet=16))
    names: tuple[str, ...] = field(
        metadata=_column("event.names", Kind.NAMES, holds=Holds.ARTICLE, sheet=17, width=30, later=True)
    )
    page: int = field(metadata=_column("page", Kind.COUNT, usual=False, sheet=10))
    conflict: str = field(metadata=_column("conflict", holds=Holds.ARTICLE, usual=False, sheet=15, width=40))
    category: str = field(metadata=_column("event.category", holds=Holds.ANYTHING, usual=False, sheet=12))
    notes: str = field(metadata=_column("event.notes", holds=Holds.ANYTHING, usual=False, sheet=13, width=40))
    checked: bool = field(metadata=_column("event.checked", Kind.FLAG, usual=False, sheet=14))
    hidden: bool = field(metadata=_column("event.hidden", Kind.FLAG, usual=False))


DECLARED: dict[str, Column] = {one.name: one.metadata["column"] for one in fields(Event)}
"""All columns by their names."""
ALL_COLUMNS = tuple(DECLARED)
COLUMNS = tuple(name for name, column in DECLARED.items() if column.usual)
"""Those that are written unless others are asked for."""
TEXTS = tuple(name for name, column in DECLARED.items() if column.holds in (Holds.ANYTHING, Holds.ARTICLE))
"""Columns of free text, in which anything may stand."""


_TYPED = Values(DECLARED.values(), shown=False)


def values_of(columns: Sequence[str]) -> Values:
    """Takes the cells of some columns of one event after the other."""
    return Values(DECLARED[name] for name in columns)


def typed(event: Found, page: int, language: str) -> Event:
    """An event with the values of all its columns."""
    values = dict(zip(DECLARED, _TYPED(event, page, language), strict=True))
    return Event(**values | {"published": event.published.isoformat() if event.published else ""})


def known(names: Sequence[str]) -> tuple[str, ...]:
    """Some columns, each once, in the order asked for. Raises ExportError for a name that is none."""
    unknown = [name for name in names if name not in DECLARED]
    if unknown or not names:
        offered = ", ".join(DECLARED)
        if not unknown:
            raise ExportError("No column was chosen. Choose among {names}.", names=offered)
        missing = ", ".join(unknown)
        raise ExportError("There is no column {missing}. Choose among {names}.", missing=missing, names=offered)
    return tuple(dict.fromkeys(names))


def fitting(text: str) -> str:
    """Text that a cell of a spreadsheet can hold; what is too long ends with an ellipsis."""
    if len(text) * 2 <= LONGEST_CELL:
        return text
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * LONGEST_CELL:
        return text
    # Half a pair at the cut is left out, and the ellipsis takes one unit.
    return units[: 2 * LONGEST_CELL - 2].decode("utf-16-le", "ignore") + "…"
