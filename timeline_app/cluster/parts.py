"""A part: the events of one partition in a Parquet file, which is there as a whole or not at all.

Its name tells of which articles and choices it was made, so that a part that is there need never be made again, and
one that is of anything else is never taken for it.
"""

import hashlib
import json
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app import __version__
from timeline_app.analysis import pipeline
from timeline_app.analysis.choices import Choices
from timeline_app.analysis.guarded import guard
from timeline_app.atomic import replacing_bytes
from timeline_app.cluster.partitions import Partition, Task
from timeline_app.errors import ExportError, TimelineError
from timeline_app.export.research.parquet import row, table_writer
from timeline_app.extras import extra
from timeline_app.model.event import Event
from timeline_app.records import dataclass
from timeline_app.translations import translator

NAMES = "part-*.parquet"
_TOLD = "timeline_app.part"


class Part(NamedTuple):
    """What a part says of itself: how many articles were read and events found, and why others could not be read.

    `failed` are the numbers of the latter among the articles, and `rest` tells of all that the part was made of
    besides.
    """

    articles: int
    events: int
    failures: tuple[str, ...]
    failed: tuple[int, ...] = ()
    rest: str = ""

    @property
    def is_written(self) -> bool:
        """Whether there is a file: not of articles none of which could be read, for they are to be read again."""
        return self.articles > 0 or not self.failures


class _NothingReadError(Exception):
    """Ends the writing of a part that is of no use."""


@dataclass(frozen=True, slots=True)
class MakePart:
    """Read the articles of a partition and write their events; any process of the same version can do it."""

    partition: Partition
    choices: Choices
    folder: Path
    number: int
    version: str = __version__

    @property
    def size(self) -> int:
        return self.partition.size

    @property
    def path(self) -> Path:
        return self.folder / f"part-{self.number:06}-{self._sum(self.partition.identity)[:10]}.parquet"

    def rest(self, failed: Collection[int]) -> str:
        """The same for the same articles besides those of these numbers, which may have been mended since."""
        return self._sum(self.partition.identity_without(failed))

    def supersedes(self, path: Path) -> bool:
        """Whether another part is this one, made when some of its articles could not be read."""
        try:
            told = read_part(path)
        except ExportError:
            return False
        return bool(told.failed) and told.rest == self.rest(told.failed)

    def _sum(self, identity: str) -> str:
        # All that the events depend on, and nothing else: the place of the folder for instance does not count.
        octets = f"{self.version}\n{self.choices}\n{identity}".encode("utf-8", "surrogateescape")
        return hashlib.sha1(octets, usedforsecurity=False).hexdigest()

    def __call__(self, progress: "pipeline.Progress") -> Part:
        """Raises ExportError where the part cannot be written, DocumentError where no article can be read."""
        if self.version != __version__:
            raise TimelineError(
                "A worker has version {theirs} of Timeline, not {ours}. Install the same version everywhere.",
                theirs=__version__,
                ours=self.version,
            )
        path = self.path
        # Another worker may have made it and gone before it could say so.
        if path.exists():
            return read_part(path)
        events = PartEvents(self.partition, self.choices, progress, self.rest)
        write_part(path, events)
        return events.part


class PartEvents:
    """The rows of the events of articles, read one after the other; what cannot be read is noted and passed over."""

    def __init__(
        self, partition: Partition, choices: Choices, progress: "pipeline.Progress",
        rest: Callable[[Collection[int]], str] = lambda failed: "",
    ) -> None:  # fmt: skip
        """`progress` is told the share of the articles that was looked at; `rest` is asked what is not of some."""
        self._partition, self._choices = partition, choices
        self._progress, self._rest = progress, rest
        self._read = self._events = 0
        self._failures: dict[int, str] = {}

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        for number, task in enumerate(self._partition.articles(self._choices)):
            self._progress(number / self._partition.count)
            try:
                rows = guard(lambda task=task: self._rows(task), str(task.path))  # type: ignore[misc]
            except TimelineError as error:
                self._failures[number] = error.said(translator(self._choices.interface))
                continue
            self._read += 1
            self._events += len(rows)
            yield from rows

    @property
    def part(self) -> Part:
        failed = tuple(self._failures)
        rest = self._rest(failed) if failed else ""
        return Part(self._read, self._events, tuple(self._failures.values()), failed, rest)

    def _rows(self, task: Task) -> list[tuple[Any, ...]]:
        # Nothing is packed here: columns for a window would be made for nobody.
        document, choices = task.document(), task.choices
        analysis = pipeline.analyse(
            document,
            published=choices.published,
            ignore_published=choices.ignore_published,
            language=choices.language,
            likely=choices.likely_languages,
            shorter=False,
        )
        page = document.page_at
        return [row(event, page(event.span.begin), choices.interface) for event in sorted(analysis.events, key=_order)]


def number_of(path: Path) -> int:
    """The number that the name of a part tells; more than any partition has where it tells none."""
    number = path.name.split("-")[1]
    return int(number) if number.isascii() and number.isdigit() else sys.maxsize


def write_part(path: Path, events: PartEvents) -> None:
    """Write a part beside its place and move it there, if there is anything to write. Raises ExportError."""
    with suppress(_NothingReadError), replacing_bytes(path) as stream:
        # What the part says of itself is asked for when all rows are written, for only then is it known.
        with table_writer(stream, lambda: {_TOLD: json.dumps(events.part)}) as put:
            put(events)
        if not events.part.is_written:
            raise _NothingReadError


def read_part(path: Path) -> Part:
    """What a part that is there says of itself. Raises ExportError for what is none."""
    parquet = extra("pyarrow.parquet", "Parquet", ExportError)
    try:
        articles, events, failures, *told = json.loads(parquet.read_metadata(path).metadata[_TOLD.encode()])
        # Earlier versions did not tell which articles failed.
        failed, rest = told or ((), "")
    except Exception as error:  # Arrow's errors for a damaged file, Python's for one that says nothing
        raise ExportError("{path} is damaged or was not made by Timeline. Delete it.", path=path) from error
    return Part(articles, events, tuple(failures), tuple(failed), rest)


def _order(event: Event) -> tuple[int, int, int, int]:
    """As all exports have it."""
    return *event.interval[:2], *event.span
