"""The columns of events that are drawn and filtered by, read from all files of a folder at once.

They take some thirty bytes an event. What is written again and again is kept as codes, whatever the file has it in.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.extras import extra
from timeline_app.services.event_folder.cells import COLUMNS, TEXTS, Rows, fill, rows_of
from timeline_app.services.event_folder.files import EventFile, damaged, event_file, reopened

_MOST_THREADS = 8


class Columns(NamedTuple):
    """The rows of all events, file by file; a file that could not be read has hidden ones.

    `documents` are the names that the rows number, as Arrow arrays, one for each file: those that several groups or
    files have come several times. `categories` are those of all files.
    """

    files: tuple[EventFile, ...]
    rows: Rows
    documents: list[Any]
    categories: tuple[str, ...]
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
        for number, fault in enumerate(pool.map(reading.read, range(len(reading.files)))):
            faults += [fault] if fault is not None else []
            reading.number(number)
            reached((number + 1) / len(reading.files))
    finally:
        pool.shutdown(cancel_futures=True)
    # Arrow keeps what it needed for the next time.
    extra("pyarrow", "Parquet", DocumentError).default_memory_pool().release_unused()
    return reading.finished(tuple(faults))


def _head(path: Path) -> EventFile | DocumentError:
    try:
        return event_file(path)
    except DocumentError as error:
        return error


class _Categories:
    """Numbers of categories as they come, on any thread; the empty one is 0."""

    def __init__(self) -> None:
        self._numbers = {"": 0}
        self._lock = Lock()

    def numbers_of(self, names: list[str]) -> list[int]:
        if names == [""]:
            return [0]
        with self._lock:
            return [self._numbers.setdefault(name, len(self._numbers)) for name in names]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._numbers)


class _Reading:
    """Arrays that are filled file by file, on any thread, each file in a stretch of its own."""

    def __init__(self, files: Sequence[EventFile]) -> None:
        self.files = files
        self._firsts = [0, *accumulate(file.total for file in files)]
        self._rows = rows_of(self._firsts[-1])
        self._names: list[Any] = [None for _ in files]
        self._numbered = 0
        self._categories = _Categories()

    def read(self, number: int) -> DocumentError | None:
        """Fill in a file, or say why that cannot be done."""
        file, rows = self.files[number], self._rows.part(self._stretch(number))
        try:
            with reopened(file, TEXTS) as parquet:
                table = parquet.read(columns=list(COLUMNS), use_threads=False)
                if table.num_rows != file.total:
                    raise damaged(file.path)
                self._names[number] = fill(file.path, table, rows, self._categories.numbers_of)
        except DocumentError as error:
            rows.hide()
            return error
        return None

    def number(self, number: int) -> None:
        """Have a file number its documents after those of the files before it, which were numbered before.

        Best right after it was read, while its rows are near the processor.
        """
        names = self._names[number]
        if names is not None:
            documents = self._rows.documents[self._stretch(number)]
            documents += np.uint32(self._numbered)
            self._numbered += len(names)

    def finished(self, faults: tuple[TimelineError, ...]) -> Columns:
        """All that was read and numbered."""
        names = [one for one in self._names if one is not None]
        return Columns(tuple(self.files), self._rows, names, self._categories.names, faults)

    def _stretch(self, number: int) -> slice:
        return slice(*self._firsts[number : number + 2])
