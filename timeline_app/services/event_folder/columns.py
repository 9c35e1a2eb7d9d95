"""The columns of events that are drawn and filtered by, read from all files of a folder at once.

They take some thirty bytes an event. What is written again and again is kept as codes, whatever the file has it in.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.extras import extra
from timeline_app.layout.arrays import Codes, Positions, Seconds
from timeline_app.layout.items import CERTAINTIES
from timeline_app.layout.viewport import REACH
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES
from timeline_app.model.timex import Mod
from timeline_app.services.event_folder.files import EventFile, event_file, reopened

MODS: tuple[Mod | None, ...] = (None, *Mod)
OPEN_START, OPEN_END, CHECKED, HIDDEN, CONFLICT = 1, 2, 4, 8, 16
ROW = np.dtype([
    ("end", np.int64), ("document", np.uint32), ("category", np.uint32), ("certainty", np.uint8),
    ("granularity", np.uint8), ("timex_mod", np.uint8), ("role", np.uint8), ("flags", np.uint8), ("rest", "V3"),
])  # fmt: skip
"""What is known of an event besides its start, in one piece: rows in another order are fetched piece by piece."""
_KNOWN = {
    "certainty": {one.value: code for code, one in enumerate(CERTAINTIES)},
    "granularity": {one.label: int(one) for one in Granularity},
    "timex_mod": {one.value if one else "": code for code, one in enumerate(MODS)},
    "role": {one.value: code for code, one in enumerate(ROLES)},
}
_FLAGS = {"open_start": OPEN_START, "open_end": OPEN_END, "checked": CHECKED, "hidden": HIDDEN}
_NAMED = ("document", "category")
_TEXTS = (*_KNOWN, *_NAMED, "conflict_reason")
_PLACES = ("start_seconds", "end_seconds")
_COLUMNS = (*_PLACES, *_FLAGS, *_TEXTS)
_MOST_THREADS = 8
_LAST_END = int(2 * REACH)
"""What goes on beyond all views ends somewhere in the arithmetic."""


class Columns(NamedTuple):
    """The starts and the ROWs of all events, file by file; a file that could not be read has hidden ones.

    `names` are those of documents and categories that the rows number, as Arrow arrays, one for each file; those that
    several groups or files have come several times.
    """

    files: tuple[EventFile, ...]
    starts: Seconds
    rows: Any
    names: dict[str, list[Any]]
    faults: tuple[TimelineError, ...]


def read_columns(paths: Sequence[Path], reached: Callable[[float], object] = bool) -> Columns:
    """Read files, some at once; what is wrong with some of them is told beside what could be read.

    `reached` is told the share done, and may raise to end it.
    """
    pool = ThreadPoolExecutor(min(os.cpu_count() or 1, _MOST_THREADS), "columns")
    try:
        heads = list(pool.map(_head, paths))
        reading = _Reading([one for one in heads if isinstance(one, EventFile)])
        faults = [one for one in heads if not isinstance(one, EventFile)]
        for number, fault in enumerate(pool.map(reading.read, range(len(reading.files))), 1):
            faults += [fault] if fault is not None else []
            reached(number / len(reading.files))
    finally:
        pool.shutdown(cancel_futures=True)
    # Arrow keeps what it needed for the next time.
    extra("pyarrow", "Parquet", DocumentError).default_memory_pool().release_unused()
    return Columns(tuple(reading.files), reading.starts, reading.rows, reading.numbered(), tuple(faults))


def _head(path: Path) -> EventFile | DocumentError:
    try:
        return event_file(path)
    except DocumentError as error:
        return error


class _Reading:
    """Arrays that are filled file by file, on any thread, each file in a stretch of its own."""

    def __init__(self, files: Sequence[EventFile]) -> None:
        self.files = files
        self._firsts = [0, *accumulate(file.total for file in files)]
        self.starts = np.zeros(self._firsts[-1], np.int64)
        self.rows = np.zeros(self._firsts[-1], ROW)
        self._names: list[dict[str, Any]] = [{} for _ in files]

    def read(self, number: int) -> DocumentError | None:
        """Fill in a file, or say why that cannot be done."""
        file, stretch = self.files[number], slice(*self._firsts[number : number + 2])
        starts, rows = self.starts[stretch], self.rows[stretch]
        try:
            with reopened(file, _TEXTS) as parquet:
                table = parquet.read(columns=list(_COLUMNS), use_threads=False)
                self._names[number] = _fill(file.path, table, starts, rows)
        except DocumentError as error:
            starts[:], rows[:] = 0, np.zeros(1, ROW)
            rows["flags"] = HIDDEN
            return error
        return None

    def numbered(self) -> dict[str, list[Any]]:
        """The names of all files; from here on each file numbers its own after those of the files before it."""
        for name in _NAMED:
            first = 0
            for number, names in enumerate(self._names):
                self.rows[name][slice(*self._firsts[number : number + 2])] += np.uint32(first)
                first += len(names.get(name, ()))
        return {name: [names[name] for names in self._names if name in names] for name in _NAMED}


def _fill(path: Path, table: Any, starts: Seconds, rows: Any) -> dict[str, Any]:
    """Put a file's columns into its stretches; returns the names that its rows number, from 0."""
    for name in _PLACES:
        if table.column(name).null_count:
            raise DocumentError(
                "In {path} there are events without {name}. Take the file out of the folder, or make it anew.",
                path=path,
                name=name,
            )
    starts[:] = table.column("start_seconds").to_numpy()
    if len(starts) and (starts.min() < -REACH or starts.max() > REACH):
        raise DocumentError(
            "In {path} there are events farther from today than any view of the timeline goes. Take the file out of "
            "the folder, or make it anew.",
            path=path,
        )
    # What a file calls empty still has to be hit and seen.
    np.maximum(table.column("end_seconds").to_numpy(), starts + 1, out=rows["end"], casting="unsafe")
    np.minimum(rows["end"], _LAST_END, out=rows["end"])
    for name in _KNOWN:
        rows[name] = _told(table.column(name), partial(_codes, path, name))
    flags = CONFLICT * _told(table.column("conflict_reason"), lambda texts: np.array([bool(one) for one in texts]))
    for name, flag in _FLAGS.items():
        column = table.column(name)
        # Counting bits is quick, and mostly there is none.
        if any(chunk.true_count for chunk in column.chunks):
            column = column.fill_null(False) if column.null_count else column
            # As numbers it is handed over in a tenth of the time.
            flags = flags | np.uint8(flag) * column.cast("uint8").to_numpy()
    rows["flags"] = flags
    return {name: _number(table.column(name), rows[name]) for name in _NAMED}


def _number(column: Any, numbers: Any) -> Any:
    """Put into `numbers` the numbers of a column's texts; returns an Arrow array of the texts."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    begin, first, names = 0, 0, []
    for codes, texts in _coded(column):
        numbers[begin : begin + len(codes)] = codes
        numbers[begin : begin + len(codes)] += first
        begin, first = begin + len(codes), first + len(texts)
        names.append(texts)
    return names[0] if len(names) == 1 else arrow.concat_arrays(names) if names else arrow.array([], arrow.string())


def _told(column: Any, numbers: Callable[[list[str]], Any]) -> Any:
    """A column of texts as numbers, which are asked for the few texts that each group of rows has."""
    parts = [numbers(texts.to_pylist())[codes] for codes, texts in _coded(column)]
    return parts[0] if len(parts) == 1 else np.concatenate([np.zeros(0, np.uint8), *parts])


def _coded(column: Any) -> Iterator[tuple[Positions, Any]]:
    """For each group of rows the numbers of their texts, and these texts; what is missing is an empty text."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    for chunk in column.chunks:
        if not arrow.types.is_dictionary(chunk.type):
            chunk = chunk.cast(arrow.string()).dictionary_encode()
        texts, codes = chunk.dictionary, chunk.indices
        if texts.type != arrow.string():
            texts = texts.cast(arrow.string())
        if codes.null_count:
            codes = codes.fill_null(len(texts))
            texts = arrow.concat_arrays([texts, arrow.array([""], arrow.string())])
        yield codes.to_numpy(), texts.fill_null("") if texts.null_count else texts


def _codes(path: Path, name: str, texts: list[str]) -> Codes:
    """The codes of values of a column. Raises DocumentError for one that is unknown."""
    known = _KNOWN[name]
    unknown = next((one for one in texts if one not in known), None)
    if unknown is not None:
        raise DocumentError(
            "In {path} the column {name} has the value “{value}”, which this version of Timeline does not know. Open "
            "it with the version that wrote it, or make it anew.",
            path=path,
            name=name,
            value=unknown,
        )
    return np.array([known[one] for one in texts], np.uint8)
