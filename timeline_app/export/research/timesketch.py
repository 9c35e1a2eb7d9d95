"""Events for Timesketch, the timeline of forensic analysts: https://timesketch.org/guides/user/import-from-json-csv/

It needs `message`, `datetime` and `timestamp_desc`; what else is known of an event has columns of its own.
A row is the first moment of an event, as if in UTC; articles tell no time zones. Timesketch has no years before 1 nor
after 9999: such events are left out and counted.
"""

import csv
import json
from collections.abc import Iterator
from typing import BinaryIO

from timeline_app.export.characters import one_line
from timeline_app.export.content import Content, Progress, Tally, Written, nothing
from timeline_app.export.formulas import guarded
from timeline_app.export.moments import moment_text
from timeline_app.model.edtf import bounds, edtf
from timeline_app.model.event import Event
from timeline_app.streams import as_text
from timeline_app.timex.explain import explained, said

COLUMNS = (
    "message", "datetime", "timestamp_desc", "last", "edtf", "certainty", "role", "sentence", "explanation", "conflict",
    "document", "category", "notes", "event_id",
)  # fmt: skip
_GUARDED = ("message", "sentence", "explanation", "conflict", "document", "category", "notes")

Row = dict[str, str]


def write_csv(content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = False) -> Written:
    """Write a table; text that a spreadsheet would run as a formula has an apostrophe."""
    tally = content.tally(hidden, progress)
    rows = _Rows(content, tally)
    with as_text(stream) as text:
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        for row in rows:
            writer.writerow(guarded(cell) if name in _GUARDED else cell for name, cell in row.items())
    return tally.written()


def write_json(content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = False) -> Written:
    """Write an object a line."""
    tally = content.tally(hidden, progress)
    rows = _Rows(content, tally)
    with as_text(stream) as text:
        for row in rows:
            text.write(json.dumps({name: cell for name, cell in row.items() if cell}, ensure_ascii=False) + "\n")
    return tally.written()


def _refused(event: Event) -> str:
    """Only the moment at which an event begins is written."""
    year = event.interval.first_day.year
    return "before_christ" if year < 1 else "after_9999" if year > 9999 else ""


class _Rows:
    """The events that Timesketch's dates can hold; the others are counted."""

    def __init__(self, content: Content, tally: Tally) -> None:
        self._tally = tally
        self._interface = content.interface

    def __iter__(self) -> Iterator[Row]:
        return (dict(zip(COLUMNS, self._cells(event), strict=True)) for event in self._tally.held(_refused))

    def _cells(self, event: Event) -> tuple[str, ...]:
        interval, granularity = event.interval, event.granularity
        return (
            # Timesketch refuses an empty message.
            one_line(event.label) or one_line(event.expression) or event.id,
            f"{moment_text(interval.start)}+00:00",
            f"start, to the {granularity.label}",
            bounds(interval, granularity)[1],
            edtf(event.value, event.mod, interval, granularity, event.is_range),
            event.certainty,
            event.role,
            *map(one_line, (event.sentence, explained(event, self._interface), said(event.conflict, self._interface))),
            *map(one_line, (event.document, event.category, event.notes)),
            one_line(event.id),
        )
