"""Events as Parquet, the tables of data analysis, which Arrow, pandas, Polars, DuckDB, Spark and R read.

The columns are those of CSV, typed, and a few that count and compare better: the interval in whole seconds since 1970,
half-open, as wide as the axis of the timeline, and the facts of each reason as JSON, of which `explanation` is the
sentence. The same events make the same bytes.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from types import ModuleType
from typing import Any, BinaryIO

from timeline_app.errors import ExportError
from timeline_app.export.columns import ALL_COLUMNS, cells
from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.extras import extra
from timeline_app.model.event import Event
from timeline_app.model.reasons import explanation_text

NUMBERS = {"sentence_no": "int32", "char_start": "int32", "char_end": "int32", "page": "int32"}
FLAGS = ("checked", "hidden")
ADDED = {
    "start_seconds": "int64", "end_seconds": "int64", "open_start": "bool", "open_end": "bool",
    "sentence_start": "int32", "reason": "string", "conflict_reason": "string",
}  # fmt: skip
"""The columns that CSV does not have, by their types; `sentence_start` is the offset of the sentence."""
COLUMNS = (*ALL_COLUMNS, *ADDED)
ROWS = 20_000
"""Rows that are held at once, and that stand in one group of the file."""

Page = Callable[[Event], int]


def write(content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = False) -> Written:
    """Write a table with a row for each event, some thousands at a time. Raises ExportError where Arrow is missing."""
    tally, page = content.tally(hidden, progress), content.pages()
    with table_writer(stream) as put:
        put(row(event, page(event), content.interface) for event in tally)
    return Written(tally.count)


@contextmanager
def table_writer(
    stream: BinaryIO, told: Callable[[], Mapping[str, str]] = dict
) -> Iterator[Callable[[Iterable[Sequence[Any]]], None]]:
    """Takes rows as `row` makes them, as many and as often as there are; `told` is kept at the end of the file."""
    arrow, schema = _arrow(), _schema()
    parquet = extra("pyarrow.parquet", "Parquet", ExportError)
    waiting: list[Sequence[Any]] = []
    # Arrow closes the streams that it opens itself, and leaves this one open.
    with parquet.ParquetWriter(arrow.PythonFile(stream, mode="w"), schema, compression="zstd") as file:

        def put(rows: Iterable[Sequence[Any]]) -> None:
            left = iter(rows)
            while more := list(islice(left, ROWS - len(waiting))):
                waiting.extend(more)
                if len(waiting) == ROWS:
                    flush()

        def flush() -> None:
            file.write_table(table(waiting))
            waiting.clear()

        yield put
        if waiting:
            flush()
        file.add_key_value_metadata(dict(told()))


def table(rows: Sequence[Sequence[Any]]) -> Any:
    """An Arrow table of rows."""
    columns = zip(*rows, strict=True) if rows else [()] * len(COLUMNS)
    schema = _schema()
    arrays = [_arrow().array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return _arrow().Table.from_arrays(arrays, schema=schema)


def row(event: Event, page: int = 0, language: str = "en") -> tuple[Any, ...]:
    """The values of one event, in the order of COLUMNS; its reasons are said in a language."""
    plain = dict(zip(ALL_COLUMNS, cells(event, 0, language), strict=True))
    typed = {"page": page or None, "published": event.published, "checked": event.checked, "hidden": event.hidden}
    interval = event.interval
    return (
        *(_whole(value) for value in (plain | typed).values()),
        interval.start,
        interval.end,
        interval.open_start,
        interval.open_end,
        event.sentence_span.begin,
        _whole(explanation_text(event.explanation)),
        _whole(explanation_text(event.conflict)),
    )


def _whole(value: Any) -> Any:
    """Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _schema() -> Any:
    arrow = _arrow()
    types = dict.fromkeys(ALL_COLUMNS, "string") | NUMBERS | {"published": "date32"} | dict.fromkeys(FLAGS, "bool")
    named = {"string": arrow.string(), "int32": arrow.int32(), "int64": arrow.int64(), "bool": arrow.bool_(),
             "date32": arrow.date32()}  # fmt: skip
    return arrow.schema([arrow.field(name, named[kind]) for name, kind in (types | ADDED).items()])


def _arrow() -> ModuleType:
    return extra("pyarrow", "Parquet", ExportError)
