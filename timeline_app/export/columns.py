"""The columns of events in tables: what stands in each cell, for CSV and for spreadsheets.

`start` and `end` are both inclusive, in full days (`1994` runs from 1994-01-01 to 1994-12-31) or, for times of day, in
minutes; `granularity` and `edtf` say how exact the text was.
"""

from collections.abc import Sequence
from functools import lru_cache

from timeline_app.errors import ExportError
from timeline_app.model.edtf import bounds, edtf
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod
from timeline_app.timex.explain import explained, said

COLUMNS = (
    "id", "title", "start", "end", "edtf", "granularity", "certainty", "type", "timex_value", "timex_mod", "expression",
    "published", "explanation", "document", "sentence", "sentence_no", "char_start", "char_end", "role", "names",
)  # fmt: skip
"""Those that are written unless others are asked for."""
ALL_COLUMNS = (*COLUMNS, "page", "conflict", "category", "notes", "checked", "hidden")
TEXTS = ("id", "title", "timex_value", "expression", "explanation", "document", "sentence", "conflict", "category",
         "notes", "names")  # fmt: skip
"""Columns of free text, in which anything may stand."""
YES = "yes"
JOINT = "; "
"""Between the names of one event; no name has it in it."""
LONGEST_CELL = 32_767
"""What a cell of a spreadsheet holds, in units of UTF-16."""
MOST_ROWS = 1_048_576

Cell = str | int


def cells(event: Event, page: int = 0, language: str = "en") -> tuple[Cell, ...]:
    """The cells of one event, in the order of ALL_COLUMNS; its reasons are said in a language."""
    return (
        event.id,
        event.label,
        *_dates(event.value, event.mod, event.interval, event.granularity, event.is_range),
        event.certainty,
        event.type,
        event.value,
        event.mod or "",
        event.expression,
        event.published.isoformat() if event.published else "",
        explained(event, language),
        event.document,
        event.sentence,
        event.sentence_no,
        event.span.begin,
        event.span.end,
        event.role,
        JOINT.join(event.names),
        page or "",
        said(event.conflict, language),
        event.category,
        event.notes,
        YES if event.checked else "",
        YES if event.hidden else "",
    )


# In date order the same date comes many times in a row.
@lru_cache(maxsize=1024)
def _dates(
    value: str, mod: Mod | None, interval: Interval, granularity: Granularity, is_range: bool
) -> tuple[str, str, str, str]:
    return *bounds(interval, granularity), edtf(value, mod, interval, granularity, is_range), granularity.label


def places_of(names: Sequence[str]) -> tuple[int, ...]:
    """Where the cells of some columns stand in ALL_COLUMNS. Raises ExportError for a name that is none."""
    unknown = [name for name in names if name not in ALL_COLUMNS]
    if unknown or not names:
        offered = ", ".join(ALL_COLUMNS)
        if not unknown:
            raise ExportError("No column was chosen. Choose among {names}.", names=offered)
        missing = ", ".join(unknown)
        raise ExportError("There is no column {missing}. Choose among {names}.", missing=missing, names=offered)
    return tuple(ALL_COLUMNS.index(name) for name in dict.fromkeys(names))


def fitting(text: str) -> str:
    """Text that a cell of a spreadsheet can hold; what is too long ends with an ellipsis."""
    if len(text) * 2 <= LONGEST_CELL:
        return text
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * LONGEST_CELL:
        return text
    return units[: 2 * LONGEST_CELL - 2].decode("utf-16-le", "ignore") + "…"
