"""Events as the CSV that Aeon Timeline imports, in which writers and lawyers lay out stories and cases.

Its import asks which column is what and takes ISO dates; the names here are those of its own fields, others become
properties. First and last day are both inclusive, times of day are to the minute. Years before 1 and after 9999 are
left out and counted: a CSV has no word for them that the import would read.
"""

import csv
from collections.abc import Iterator
from typing import BinaryIO

from timeline_app.export.characters import one_line
from timeline_app.export.content import Content, Progress, Tally, Written, noted, nothing
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
    rows = _Rows(content, content.tally(hidden, progress))
    with as_text(stream) as text:
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    return rows.written()


class _Rows:
    """The rows of the events; those without a date for the import are counted."""

    def __init__(self, content: Content, tally: Tally) -> None:
        self._content, self._tally = content, tally
        self._before = self._after = 0

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        for event in self._tally:
            before, after = event.interval.first_day.year < 1, event.interval.last_day.year > 9999
            self._before += before
            self._after += after and not before
            if not before and not after:
                yield self._cells(event)

    def written(self) -> Written:
        left_out = self._before + self._after
        return Written(self._tally.count - left_out, noted(before_christ=self._before, after_9999=self._after))

    def _cells(self, event: Event) -> tuple[str, ...]:
        start, end = (one.replace("T", " ") for one in bounds(event.interval, event.granularity))
        label = one_line(event.label) or one_line(event.expression)
        language = self._content.interface
        told = (event.sentence, event.category, event.document, event.certainty, explained(event, language),
                said(event.conflict, language), event.notes)  # fmt: skip
        return (_KIND, guarded(label), start, end, *(guarded(one_line(text)) for text in told), event.id)
