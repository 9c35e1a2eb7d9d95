"""Frames of articles, of pandas or of Dask, as partitions; and the frames of their events."""

import hashlib
import warnings
from collections.abc import Collection, Iterator
from itertools import starmap
from pathlib import Path
from typing import Any

from timeline_app.analysis.article_parquet import in_words
from timeline_app.analysis.article_rows import Reading, Record, articles_of, known_columns
from timeline_app.analysis.choices import Choices
from timeline_app.cluster.partitions import Task, readings_of
from timeline_app.cluster.parts import MakePart, Part, PartEvents
from timeline_app.cluster.running import ready, refuse_others
from timeline_app.errors import DocumentError
from timeline_app.export.incoming.date_cells import order_told
from timeline_app.export.incoming.frame_cells import text_of_cell
from timeline_app.export.research.parquet import table
from timeline_app.extras import extra
from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True)
class SomeRecords:
    """The articles of a partition of a frame, which have no file; without ids they are called after its number."""

    name: str
    records: tuple[Record, ...]
    reading: Reading

    @property
    def size(self) -> int:
        return sum(len(cell) for record in self.records for cell in record.cells.values())

    @property
    def count(self) -> int:
        return len(self.records)

    @property
    def identity(self) -> str:
        # Lone surrogates come from broken files; they must not keep a part from having a name.
        octets = repr((self.name, self.records, self.reading)).encode("utf-8", "surrogatepass")
        return hashlib.sha1(octets, usedforsecurity=False).hexdigest()

    def identity_without(self, numbers: Collection[int]) -> str:
        # A frame is mended before it is a frame.
        return self.identity

    def articles(self, choices: Choices) -> Iterator[Task]:
        place = Path(self.name)
        return readings_of(place, articles_of(place, self.reading, self.records), choices)


def frame_of_events(frame: Any, choices: Choices, folder: Path | None) -> Any:
    """The events of a frame, as `timeline_app.api.tag_frame` tells."""
    reading = _reading(frame)
    place = None if folder is None else ready(folder)
    if hasattr(frame, "to_delayed"):
        return _of_dask(frame, reading, choices, place)
    if place is None:
        return _events(frame, 0, reading, choices)
    (path,) = _checked([_made(frame, 0, reading, choices, place)], place)
    return _read(path)


def _of_dask(frame: Any, reading: Reading, choices: Choices, folder: Path | None) -> Any:
    dask, frames = extra("dask", "A frame of Dask"), extra("dask.dataframe", "A frame of Dask")
    parts = list(enumerate(frame.to_delayed()))
    if folder is None:
        made = [dask.delayed(_events)(part, number, reading, choices) for number, part in parts]
        return frames.from_delayed(made, meta=_framed(table([])))
    # Computed at once, for the frame that is returned reads the parts.
    made = [dask.delayed(_made)(part, number, reading, choices, folder) for number, part in parts]
    return frames.from_map(_read, _checked(dask.compute(*made), folder), meta=_framed(table([])))


def _reading(frame: Any) -> Reading:
    """How the articles of a frame are read. Raises DocumentError where it has no texts."""
    names = [name for name in frame.columns if isinstance(name, str)]
    columns = known_columns(names)
    if twice := next((name for name in columns.values() if names.count(name) > 1), None):
        raise DocumentError("The frame has several columns {name}. Give all but one another name.", name=twice)
    if "text" not in columns:
        raise DocumentError("The frame has no column of texts among {names}. Call it “text”.", names=", ".join(names))
    dates = columns.get("published")
    # Dates that are texts are read alike in all partitions; other types leave nothing to ask.
    # numpy's letters for integers, floats, moments and booleans.
    is_text = dates is not None and frame.dtypes[dates].kind not in "iufMb"
    order = _order(frame[dates]) if is_text else None
    return Reading(columns, order or "day first", 1)


def _order(column: Any) -> Any:
    if not hasattr(column, "to_delayed"):
        return order_told(map(str, column))
    dask = extra("dask", "A frame of Dask")
    told = dask.compute(*(dask.delayed(_order)(part) for part in column.to_delayed()))
    # The first partition that tells the order decides for all, or one date would be read in two ways.
    return next(filter(None, told), None)


def _events(frame: Any, number: int, reading: Reading, choices: Choices) -> Any:
    events = PartEvents(_partition(frame, number, reading), choices, _unwatched)
    made = _framed(table(list(events)))
    _warn(events.part)
    return made


def _made(frame: Any, number: int, reading: Reading, choices: Choices, folder: Path) -> tuple[Path, Part]:
    task = MakePart(_partition(frame, number, reading), choices, folder, number)
    return task.path, task(_unwatched)


def _partition(frame: Any, number: int, reading: Reading) -> SomeRecords:
    # Of columns without a type Arrow takes no two kinds of values, and no half of a pair of surrogates.
    columns = {name: _typed(frame[name]) for name in reading.names}
    cells = extra("pyarrow", "A frame").table(columns)
    records = tuple(starmap(Record, enumerate(in_words(cells, reading.names))))
    return SomeRecords(f"partition {number}", records, reading._replace(digits=len(str(len(records)))))


def _typed(column: Any) -> Any:
    return column.map(text_of_cell, na_action="ignore") if column.dtype == object else column


def _read(path: Path) -> Any:
    # Where no article could be read there is no part.
    return _framed(extra("pyarrow.parquet", "Parquet").read_table(path) if path.exists() else table([]))


def _framed(events: Any) -> Any:
    return events.to_pandas(date_as_object=False)


def _checked(made: Any, folder: Path) -> list[Path]:
    """The parts, after a look that nothing else is in the folder; what could not be read is told."""
    paths = [path for path, _ in made]
    refuse_others(folder, set(paths))
    for _, part in made:
        _warn(part)
    return paths


def _warn(part: Part) -> None:
    for sentence in part.failures:
        warnings.warn(sentence, stacklevel=2)


def _unwatched(share: float) -> None:
    """Nobody watches."""
