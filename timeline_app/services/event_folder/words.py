"""What the files of a folder say of single events, read when somebody looks at these."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from timeline_app.export.columns import JOINT
from timeline_app.layout.arrays import Positions
from timeline_app.model.edtf import edtf
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.reasons import explanation_of
from timeline_app.model.role import Because, Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, TimexType
from timeline_app.services.event_folder.files import EventFile, damaged, reopened

_COLUMNS = (
    "id", "title", "edtf", "granularity", "certainty", "type", "timex_value", "timex_mod", "expression", "published",
    "document", "sentence", "sentence_no", "char_start", "char_end", "role", "page", "category", "notes", "checked",
    "start_seconds", "end_seconds", "open_start", "open_end", "sentence_start", "reason", "conflict_reason",
)  # fmt: skip
_LATER = ("names",)
"""Columns that files from before there were any do not have."""
_EMPTY: dict[str, Any] = {"sentence_no": 1, "checked": False, "published": None, "page": None,
                          **dict.fromkeys(("char_start", "char_end", "sentence_start"), 0)}  # fmt: skip
"""What a cell says where it is empty, if that is no empty text."""
_GRANULARITIES = {one.label: one for one in Granularity}


class Words:
    """Events by the numbers of their rows, counted through all files; a group of rows is read as a whole."""

    def __init__(self, files: Sequence[EventFile]) -> None:
        self.files = files
        self._groups = [(file, number) for file in files for number in range(len(file.groups))]
        self._firsts = np.array([0, *accumulate(count for file in files for count in file.groups)], np.int64)

    def events(self, rows: Positions) -> Iterator[tuple[int, Event, int]]:
        """The place of each row among these, its event, and the page of that, 0 for none; rows that stand together
        come together. Raises DocumentError for a file that is damaged or gone.
        """
        for places, home in self.groups(rows):
            yield from zip(places.tolist(), *self.of_group(home, rows[places]), strict=True)

    def groups(self, rows: Positions) -> Iterator[tuple[Positions, int]]:
        """The places among some rows of those that one group has, and that group."""
        homes = np.searchsorted(self._firsts, rows, "right") - 1
        order = np.argsort(homes, kind="stable")
        for places in np.split(order, np.flatnonzero(np.diff(homes[order])) + 1) if len(order) else ():
            yield places, int(homes[places[0]])

    def of_group(self, home: int, rows: Positions) -> tuple[list[Event], list[int]]:
        """The events and pages of rows of one group. Raises DocumentError."""
        file, number = self._groups[home]
        with reopened(file) as parquet:
            columns = [*_COLUMNS, *(name for name in _LATER if name in parquet.schema_arrow.names)]
            table = parquet.read_row_group(number, columns=columns, use_threads=False)
            cells = [table.column(name).take(rows - self._firsts[home]).to_pylist() for name in columns]
        told = [{name: _EMPTY.get(name, "") if cell is None else cell for name, cell in zip(columns, row, strict=True)}
                for row in zip(*cells, strict=True)]  # fmt: skip
        try:
            return list(map(_event, told)), [int(one["page"] or 0) for one in told]
        except ValueError as error:
            # A type or a mod that nobody knows.
            raise damaged(file.path, error) from error


def _event(cells: Mapping[str, Any]) -> Event:
    interval = Interval(
        cells["start_seconds"], cells["end_seconds"], bool(cells["open_start"]), bool(cells["open_end"])
    )
    mod = Mod(cells["timex_mod"]) if cells["timex_mod"] else None
    role = Role(cells["role"])
    granularity, begin = _GRANULARITIES[cells["granularity"]], cells["sentence_start"]
    return Event(
        id=cells["id"],
        label=cells["title"],
        interval=interval,
        granularity=granularity,
        certainty=Certainty(cells["certainty"]),
        type=TimexType(cells["type"]),
        value=cells["timex_value"],
        mod=mod,
        expression=cells["expression"],
        span=Span(cells["char_start"], cells["char_end"]),
        sentence=cells["sentence"],
        sentence_span=Span(begin, begin + len(cells["sentence"])),
        sentence_no=cells["sentence_no"],
        document=cells["document"],
        published=cells["published"],
        explanation=explanation_of(cells["reason"]),
        conflict=explanation_of(cells["conflict_reason"]) or None,
        # It has no column of its own, but it is what makes a stretch of the date.
        is_range=cells["edtf"] != edtf(cells["timex_value"], mod, interval, granularity),
        category=cells["category"],
        notes=cells["notes"],
        names=tuple(filter(None, cells.get("names", "").split(JOINT))),
        checked=cells["checked"],
        role=role,
        role_reason=Because.TOLD if role is Role.HAPPENING else Because.TABLE,
    )
