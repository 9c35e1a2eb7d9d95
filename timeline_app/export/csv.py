"""Events as CSV: UTF-8, RFC 4180, ISO 8601, one row an event, in date order.

`start` and `end` are both inclusive, in full days (`1994` runs from 1994-01-01 to 1994-12-31) or, for times of day, in
minutes; `granularity` and `edtf` say how exact the text was. Cells of text that a spreadsheet would run as a formula
get an apostrophe in front.
"""

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from timeline_app.export.atomic import replacing
from timeline_app.model.edtf import bounds, edtf
from timeline_app.model.event import Event, in_date_order

COLUMNS = (
    "id", "title", "start", "end", "edtf", "granularity", "certainty", "type", "timex_value", "timex_mod", "expression",
    "published", "explanation", "document", "sentence", "sentence_no", "char_start", "char_end",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def save_csv(events: Iterable[Event], path: Path, tick: Callable[[int], None] | None = None) -> None:
    """Write events to a file, all or nothing. Raises ExportError; `tick` gets the number of rows done."""
    with replacing(path) as stream:
        write_csv(events, stream, tick)


def write_csv(events: Iterable[Event], stream: TextIO, tick: Callable[[int], None] | None = None) -> None:
    """Write events to an open stream that does not translate newlines."""
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for number, event in enumerate(in_date_order(events), 1):
        writer.writerow(row(event))
        if tick is not None and number % 1000 == 0:
            tick(number)


def row(event: Event) -> tuple[str | int, ...]:
    """The cells of one event, in the order of COLUMNS."""
    start, end = bounds(event.interval, event.granularity)
    return (
        event.id,
        guarded(event.label),
        start,
        end,
        edtf(event.value, event.mod, event.interval, event.granularity, event.is_range),
        event.granularity.label,
        event.certainty.value,
        event.type.value,
        event.value,
        event.mod.value if event.mod else "",
        guarded(event.expression),
        event.published.isoformat() if event.published else "",
        guarded(event.explanation),
        guarded(event.document),
        guarded(event.sentence),
        event.sentence_no,
        event.span.begin,
        event.span.end,
    )


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
