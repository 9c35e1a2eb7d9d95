"""Events as the CSV that Aeon Timeline imports, in which writers and lawyers lay out stories and cases.

Its import asks which column is what and takes ISO dates; the names here are those of its own fields, others become
properties. First and last day are both inclusive, times of day are to the minute. Years before 1 and after 9999 are
left out and counted: a CSV has no word for them that the import would read.
"""

import csv
from collections.abc import Iterator
from typing import BinaryIO

from timeline_app.export.characters import one_line
from timeline_app.export.content import Content, Progress, Tally, Written, nothing, outside_of_years
from timeline_app.export.formulas import guarded
from timeline_app.model.edtf import bounds
from timeline_app.model.event import Event
from timeline_app.streams import as_text
from timeline_app.timex.explain import explained, said

COLUMNS = (
    "Type",
    "Label",
    "Start Date",
    "End Date",
    "Summary",
    "Tags",
    "Source",
    "Certainty",
    "Reason",
    "Conflict",
    "Notes",
    "ID",
)
_KIND = "Event"


def write(content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = False) -> Written:
    """Write a row for each event that the import can date."""
    tally = content.tally(hidden, progress)
    rows = _Rows(content, tally)
    with as_text(stream) as text:
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    return tally.written()


class _Rows:
    """The rows of the events; those without a date for the import are counted."""

    def __init__(self, content: Content, tally: Tally) -> None:
        self._content, self._tally = content, tally

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return map(self._cells, self._tally.held(outside_of_years))

    def _cells(self, event: Event) -> tuple[str, ...]:
        start, end = (one.replace("T", " ") for one in bounds(event.interval, event.granularity))
        label = one_line(event.label) or one_line(event.expression)
        language = self._content.interface
        told = (event.sentence, event.category, event.document, event.certainty, explained(event, language),
                said(event.conflict, language), event.notes)  # fmt: skip
        return (_KIND, guarded(label), start, end, *(guarded(one_line(text)) for text in told), event.id)
