"""What the files of a folder say of single events, read when somebody looks at these."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import accumulate
from typing import Any

import numpy as np

from timeline_app.errors import DocumentError
from timeline_app.export.column import JOINT, Kind
from timeline_app.export.research.parquet import DECLARED
from timeline_app.extras import extra
from timeline_app.layout.arrays import Positions
from timeline_app.model.edtf import edtf
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.reasons import explanation_of
from timeline_app.model.role import Because, Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, TimexType
from timeline_app.services.event_folder.files import UNREAD, EventFile, damaged, reopened

# Nobody looks at what is hidden.
_COLUMNS = {name: column for name, column in DECLARED.items() if name not in (*UNREAD, "hidden")}
_EMPTY: dict[Kind, Any] = {Kind.NUMBER: 0, Kind.COUNT: 0, Kind.FLAG: False, Kind.DAY: None}
"""What a cell says where it is empty, if that is no empty text."""
_FIELDS = {one.name: name for one in fields(Event) for name, column in _COLUMNS.items()
           if column.path == f"event.{one.name}"}  # fmt: skip
"""The columns of which each has the values of a field of events, by these."""
_GRANULARITIES = {one.label: one for one in Granularity}
_MADE: Mapping[str, Callable[[Any], Any]] = {
    "certainty": Certainty,
    "type": TimexType,
    "role": Role,
    "names": lambda text: tuple(filter(None, text.split(JOINT))),
}
"""How a field is made of its cell, where it is not the same."""
_NOTHING = {name: _EMPTY.get(column.kind, "") for name, column in _COLUMNS.items()} | {"sentence_no": 1}
"""What a row says where all its cells are empty."""


class Words:
    """Events by the numbers of their rows, counted through all files; a group of rows is read as a whole."""

    def __init__(self, files: Sequence[EventFile]) -> None:
        self.files = files
        self._groups = [(file, number) for file in files for number in range(len(file.groups))]
        self._row_offsets = np.array([0, *accumulate(count for file in files for count in file.groups)], np.int64)

    def events(self, rows: Positions) -> Iterator[tuple[int, Event, int]]:
        """The place of each row among these, its event, and the page of that, 0 for none; rows that stand together
        come together. Raises DocumentError for a file that is damaged or gone.
        """
        for places, group in self.groups(rows):
            yield from zip(places.tolist(), *self.of_group(group, rows[places]), strict=True)

    def groups(self, rows: Positions) -> Iterator[tuple[Positions, int]]:
        """The places among some rows of those that one group has, and that group."""
        groups = np.searchsorted(self._row_offsets, rows, "right") - 1
        order = np.argsort(groups, kind="stable")
        for places in np.split(order, np.flatnonzero(np.diff(groups[order])) + 1) if len(order) else ():
            yield places, int(groups[places[0]])

    def of_group(self, group: int, rows: Positions) -> tuple[list[Event], list[int]]:
        """The events and pages of rows of one group. Raises DocumentError."""
        file, number = self._groups[group]
        with reopened(file) as parquet:
            columns = [name for name in _COLUMNS if name in parquet.schema_arrow.names]
            table = parquet.read_row_group(number, columns=columns, use_threads=False)
            places = _arrow_array(rows - self._row_offsets[group])
            cells = [table.column(name).take(places).to_pylist() for name in columns]
        told = [_NOTHING | {name: cell for name, cell in zip(columns, row, strict=True) if cell is not None}
                for row in zip(*cells, strict=True)]  # fmt: skip
        try:
            return list(map(_event, told)), [int(one["page"]) for one in told]
        except ValueError as error:
            # A type or a mod that nobody knows.
            raise damaged(file.path) from error


def _arrow_array(numbers: Positions) -> Any:
    """The same numbers for Arrow, which would load pandas, where that is installed, to make an array of them itself."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    return arrow.Array.from_buffers(arrow.int64(), len(numbers), [None, arrow.py_buffer(numbers.astype(np.int64))])


def _event(cells: Mapping[str, Any]) -> Event:
    interval = Interval(cells["start_seconds"], cells["end_seconds"], cells["open_start"], cells["open_end"])
    mod = Mod(cells["timex_mod"]) if cells["timex_mod"] else None
    plain = {field: _MADE[field](cells[name]) if field in _MADE else cells[name] for field, name in _FIELDS.items()}
    granularity, begin = _GRANULARITIES[cells["granularity"]], cells["sentence_start"]
    return Event(
        interval=interval,
        granularity=granularity,
        mod=mod,
        span=Span(cells["char_start"], cells["char_end"]),
        sentence_span=Span(begin, begin + len(cells["sentence"])),
        explanation=explanation_of(cells["reason"]),
        conflict=explanation_of(cells["conflict_reason"]) or None,
        # It has no column of its own, but it is what makes a stretch of the date.
        is_range=cells["edtf"] != edtf(cells["timex_value"], mod, interval, granularity),
        role_reason=Because.TOLD if plain["role"] is Role.HAPPENING else Because.TABLE,
        **plain,
    )
