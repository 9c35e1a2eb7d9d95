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
from timeline_app.export import columns
from timeline_app.export.column import JOINT, Column, Kind, Values
from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.extras import extra
from timeline_app.model.event import Event

_ADDED = {
    "start_seconds": Column("event.interval.start", Kind.SECONDS),
    "end_seconds": Column("event.interval.end", Kind.SECONDS),
    "open_start": Column("event.interval.open_start", Kind.FLAG),
    "open_end": Column("event.interval.open_end", Kind.FLAG),
    "sentence_start": Column("event.sentence_span.begin", Kind.NUMBER),
    "reason": Column("reason"),
    "conflict_reason": Column("conflict_reason"),
}
"""The columns that CSV does not have; `sentence_start` is the offset of the sentence."""
DECLARED: Mapping[str, Column] = columns.DECLARED | _ADDED
COLUMNS = tuple(DECLARED)
_TYPES = {Kind.TEXT: "string", Kind.NAMES: "string", Kind.NUMBER: "int32", Kind.COUNT: "int32", Kind.SECONDS: "int64",
          Kind.FLAG: "bool", Kind.DAY: "date32"}  # fmt: skip
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
    options = {"compression": "zstd", "write_page_checksum": True}
    with parquet.ParquetWriter(arrow.PythonFile(stream, mode="w"), schema, **options) as file:

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


_values = Values(DECLARED.values(), shown=False)
_TYPED = {Kind.COUNT: lambda count: count or None, Kind.NAMES: JOINT.join}
_TAKEN = [_TYPED.get(column.kind) for column in DECLARED.values()]


def row(event: Event, page: int = 0, language: str = "en") -> tuple[Any, ...]:
    """The values of one event, in the order of COLUMNS; its reasons are said in a language."""
    values = _values(event, page, language)
    return tuple([_whole(take(value) if take else value) for value, take in zip(values, _TAKEN, strict=True)])


def _whole(value: Any) -> Any:
    """Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _schema() -> Any:
    arrow = _arrow()
    named = {"string": arrow.string(), "int32": arrow.int32(), "int64": arrow.int64(), "bool": arrow.bool_(),
             "date32": arrow.date32()}  # fmt: skip
    return arrow.schema([arrow.field(name, named[_TYPES[column.kind]]) for name, column in DECLARED.items()])


def _arrow() -> ModuleType:
    return extra("pyarrow", "Parquet", ExportError)
