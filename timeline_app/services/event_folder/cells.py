"""The cells of one file's columns, from Arrow into arrays: texts as numbers, flags and codes as bits of the facts."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError
from timeline_app.extras import extra
from timeline_app.layout.arrays import Codes, Longs, Positions, Seconds
from timeline_app.layout.viewport import REACH
from timeline_app.services.event_folder.facts import CONFLICT, FLAGS, HIDDEN, KNOWN, fact
from timeline_app.services.event_folder.files import PLACES

TEXTS = (*KNOWN, "document", "category", "conflict_reason")
COLUMNS = (*PLACES, *FLAGS, *TEXTS)
_LAST_END = int(2 * REACH)
"""What goes on beyond all views ends somewhere in the arithmetic."""


_TOLD = np.dtype([("end", np.int64), ("document", np.uint32), ("facts", np.uint32)])


class Rows(NamedTuple):
    """Arrays of equal length that tell of each row what has to be known to draw it and to filter by it.

    `documents` and `categories` number names, `facts` are bits as the module of that name has them. What is brought
    into another order stands side by side in `told`, so that a row is fetched from memory once and not thrice.
    """

    starts: Seconds
    categories: Longs
    told: Any

    @property
    def ends(self) -> Seconds:
        ends: Seconds = self.told["end"]
        return ends

    @property
    def documents(self) -> Longs:
        documents: Longs = self.told["document"]
        return documents

    @property
    def facts(self) -> Longs:
        facts: Longs = self.told["facts"]
        return facts

    def part(self, stretch: slice) -> "Rows":
        return Rows(self.starts[stretch], self.categories[stretch], self.told[stretch])

    def hide(self) -> None:
        """Have nothing be known of any row, and none be seen."""
        for array in self:
            array[:] = 0
        self.facts[:] = HIDDEN


def rows_of(count: int) -> Rows:
    """So many rows, all zeros."""
    return Rows(np.zeros(count, np.int64), np.zeros(count, np.uint32), np.zeros(count, _TOLD))


def fill(path: Path, table: Any, rows: Rows, numbers_of: Callable[[list[str]], list[int]]) -> Any:
    """Put a file's columns into its rows; returns the names of documents that these number, from 0, as Arrow array.

    `numbers_of` tells the numbers of categories.
    """
    _fill_times(path, table, rows)
    rows.facts[:] = _facts(path, table)
    documents = _number(table.column("document"), rows.documents)
    # The last, so that no category is there of a file in which anything is wrong.
    _add(table, "category", rows.categories, numbers_of)
    return documents


def _fill_times(path: Path, table: Any, rows: Rows) -> None:
    starts, ends = rows.starts, np.empty(table.num_rows, np.int64)
    for name, array in zip(PLACES, (starts, ends), strict=True):
        _copy(path, name, table.column(name), array)
    if len(starts) and (starts.min() < -REACH or starts.max() > REACH):
        raise DocumentError(
            "In {path} there are events farther from today than any view of the timeline goes. Take the file out of "
            "the folder, or make it anew.",
            path=path,
        )
    # What a file calls empty still has to be hit and seen.
    np.maximum(ends, starts + 1, out=ends)
    np.minimum(ends, _LAST_END, out=rows.ends)


def _copy(path: Path, name: str, column: Any, array: Seconds) -> None:
    number = extra("pyarrow", "Parquet", DocumentError).int64()
    if column.null_count:
        raise DocumentError(
            "In {path} there are events without {name}. Take the file out of the folder, or make it anew.",
            path=path,
            name=name,
        )
    for stretch, chunk in _chunks(column):
        # Other programs write other widths; what is too large for this one is an error of Arrow's.
        array[stretch] = np.from_dlpack(chunk if chunk.type == number else chunk.cast(number))


def _facts(path: Path, table: Any) -> Longs:
    """What is known of each row as bits."""
    facts = np.zeros(table.num_rows, np.uint32)
    for name, codes in KNOWN.items():
        _add(table, name, facts, partial(_known, path, name, codes))
    _add(table, "conflict_reason", facts, lambda texts: [CONFLICT if text else 0 for text in texts])
    for name, flag in FLAGS.items():
        _add_flag(table, name, facts, flag)
    return facts


def _chunks(column: Any) -> Iterator[tuple[slice, Any]]:
    """The chunks of a column, and where their cells stand in it."""
    first = 0
    for chunk in column.chunks:
        yield slice(first, first + len(chunk)), chunk
        first += len(chunk)


def _add(table: Any, name: str, numbers: Longs, told: Callable[[list[str]], list[int]]) -> None:
    """Add to `numbers` what is told of a column's texts, which is asked for the few that each group of rows has."""
    for stretch, chunk in _chunks(table.column(name)):
        codes, texts = _coded(chunk)
        values = np.array(told(texts.to_pylist()), np.uint32)
        # Nothing is added where a column says nothing: so much memory is not even touched.
        if len(values) > 1:
            numbers[stretch] += values.take(codes, mode="clip")
        elif values.any():
            numbers[stretch] += values[0]


def _add_flag(table: Any, name: str, facts: Longs, flag: int) -> None:
    for stretch, chunk in _chunks(table.column(name)):
        # Counting bits is quick, and mostly there is none.
        if chunk.true_count:
            facts[stretch] += np.uint32(flag) * _unpacked(chunk.fill_null(False) if chunk.null_count else chunk)


def _unpacked(chunk: Any) -> Codes:
    """0 and 1 for the bits of a chunk, for which Arrow takes several times as long."""
    bits = np.frombuffer(chunk.buffers()[1], np.uint8)
    unpacked: Codes = np.unpackbits(bits, count=chunk.offset + len(chunk), bitorder="little")[chunk.offset :]
    return unpacked


def _number(column: Any, numbers: Longs) -> Any:
    """Put into `numbers` the numbers of a column's texts; returns an Arrow array of the texts."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    first, names = 0, []
    for stretch, chunk in _chunks(column):
        codes, texts = _coded(chunk)
        # They are read one by one, and long after this; Arrow itself does not look whether bytes are text.
        texts.validate(full=True)
        numbers[stretch] = codes
        if first:
            numbers[stretch] += np.uint32(first)
        first += len(texts)
        names.append(texts)
    return names[0] if len(names) == 1 else arrow.concat_arrays(names) if names else arrow.nulls(0, arrow.string())


def _coded(chunk: Any) -> tuple[Positions, Any]:
    """The numbers of the texts in a group of rows, and these texts; what is missing is an empty text."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    if not arrow.types.is_dictionary(chunk.type):
        chunk = chunk.cast(arrow.string()).dictionary_encode()
    texts, codes = chunk.dictionary, chunk.indices
    if texts.type != arrow.string():
        texts = texts.cast(arrow.string())
    if codes.null_count:
        codes = codes.fill_null(len(texts))
        texts = arrow.concat_arrays([texts, arrow.array([""], arrow.string())])
    # What Arrow itself calls "to_numpy" loads pandas where that is installed, which takes as long as a million events.
    numbers: Any = np.from_dlpack(codes)
    return numbers, texts.fill_null("") if texts.null_count else texts


def _known(path: Path, name: str, codes: dict[str, int], texts: list[str]) -> list[int]:
    """The facts that values of a column are. Raises DocumentError for one that is unknown."""
    unknown = next((one for one in texts if one not in codes), None)
    if unknown is not None:
        raise DocumentError(
            "In {path} the column {name} has the value “{value}”, which this version of Timeline does not know. Open "
            "it with the version that wrote it, or make it anew.",
            path=path,
            name=name,
            value=unknown,
        )
    return [fact(name, codes[one]) for one in texts]
