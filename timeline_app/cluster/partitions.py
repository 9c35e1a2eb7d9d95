"""Many articles cut into partitions, each of which any process that sees the same files can read by itself."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import starmap
from pathlib import Path
from typing import Protocol

from timeline_app.analysis.article_parquet import ArticleTable
from timeline_app.analysis.article_rows import Reading
from timeline_app.analysis.choices import Choices
from timeline_app.analysis.collection import PARQUET, Member
from timeline_app.analysis.inputs import Input, companions, expand_paths, inputs_of, names_for
from timeline_app.analysis.tasks import ReadFile, ReadMember
from timeline_app.documents.content import Content
from timeline_app.errors import DocumentError, NoArticlesError
from timeline_app.paths import is_there
from timeline_app.records import dataclass

Task = ReadFile | ReadMember
"""The reading of one article."""
USUAL_SIZE = 1000
"""Articles of a partition: some ten seconds of work, and a part of a few hundred kilobytes."""


class Partition(Protocol):
    """Some articles, at most `count` of them; `size` is about how many bytes they take."""

    @property
    def size(self) -> int: ...

    @property
    def count(self) -> int: ...

    @property
    def identity(self) -> str:
        """The same for the same articles, as far as can be told without reading them; another one for others."""

    def identity_without(self, numbers: Collection[int]) -> str:
        """What stays the same when the articles of these numbers are mended; all of it where that cannot be told."""

    def articles(self, choices: Choices) -> Iterator[Task]:
        """The reading of each. Raises DocumentError where none of them can be read."""


@dataclass(frozen=True, slots=True)
class SomeInputs:
    """Files, and articles of small files that hold many, under the names of their documents."""

    inputs: tuple[Input, ...]
    names: tuple[str, ...]

    @property
    def size(self) -> int:
        return sum(task.size for task in self.articles(Choices()))

    @property
    def count(self) -> int:
        return len(self.inputs)

    @property
    def identity(self) -> str:
        return self.identity_without(())

    def identity_without(self, numbers: Collection[int]) -> str:
        told = enumerate(zip(self.inputs, self.names, strict=True))
        return "\n".join(name if at in numbers else f"{name} {_identity(one)}" for at, (one, name) in told)

    def articles(self, choices: Choices) -> Iterator[Task]:
        return (one.task(choices, name) for one, name in zip(self.inputs, self.names, strict=True))


@dataclass(frozen=True, slots=True)
class SomeRows:
    """The rows of a Parquet file from `first` to just before `after`; they stay in the file until they are read."""

    path: Path
    reading: Reading
    first: int
    after: int
    size: int

    @property
    def count(self) -> int:
        return self.after - self.first

    @property
    def identity(self) -> str:
        return f"{_state(self.path)} {self.first} {self.after} {self.reading.order}"

    def identity_without(self, numbers: Collection[int]) -> str:
        # The file has one state for all of its rows.
        return self.identity

    def articles(self, choices: Choices) -> Iterator[Task]:
        return readings_of(self.path, ArticleTable(self.path, self.reading).between(self.first, self.after), choices)


def partitions_of(
    files: Sequence[Path], most: int = USUAL_SIZE, named: Sequence[Path] | None = None
) -> tuple[list[Partition], list[DocumentError]]:
    """The articles of files in their order, at most so many in a partition; and what cannot be read at all.

    What is not in Parquet is known by its name in all of this, so these names differ; of Parquet each row is called
    after its id, or the file and its number. What is not among the `named` is passed over as `inputs_of` does it.
    """
    found: list[Partition] = []
    tables = [path for path in files if path.suffix.lower() in PARQUET]
    inputs, failures = inputs_of([path for path in files if path not in set(tables)], named)
    others: list[DocumentError] = []
    names = names_for(inputs, ())
    for first in range(0, len(inputs), most):
        found.append(SomeInputs(tuple(inputs[first : first + most]), tuple(names[first : first + most])))
    for path in tables:
        try:
            found += _of_table(ArticleTable(path), most)
        except DocumentError as error:
            # All that lies directly in a folder that was named is one table, and meant.
            is_meant = named is None or path in named or path.parent in named
            (others if isinstance(error, NoArticlesError) and not is_meant else failures).append(error)
    return found, failures if found or failures else others


def files_of(paths: Sequence[Path]) -> tuple[list[Path], list[DocumentError]]:
    """The files that are meant by names; of a folder of Parquet files these, else the articles in it."""
    named: list[Path] = []
    for path in paths:
        # A folder of Parquet is one table in pieces, as Spark and pandas write it, even if a readme lies beside.
        inside = sorted(one for ending in PARQUET for one in path.glob(f"*{ending}")) if is_there(path.is_dir) else []
        named += inside or [path]
    return expand_paths(named)


def readings_of(place: Path, articles: Iterable[tuple[str, Content]], choices: Choices) -> Iterator[Task]:
    """The reading of articles that stand in one place, each under a name of its own among them."""
    inputs = [Input(place / one.name, one) for one in starmap(Member, articles)]
    return (one.task(choices, name) for one, name in zip(inputs, names_for(inputs, ()), strict=True))


def with_companions(choices: Choices, files: Sequence[Path]) -> Choices:
    """The choices for articles that are read together."""
    return replace(choices, companions=companions(files))


def _of_table(table: ArticleTable, most: int) -> Iterator[SomeRows]:
    # Rows are taken to be of one size: it decides only how the work is shared out.
    each = table.path.stat().st_size // max(table.rows, 1)
    for first in range(0, table.rows, most):
        after = min(first + most, table.rows)
        # Workers may have another working folder.
        yield SomeRows(table.path.absolute(), table.reading, first, after, each * (after - first))


def _identity(one: Input) -> str:
    if one.member is None:
        return _state(one.path)
    content = one.member.content
    # Of an article within a file its own content counts: the file may gain others.
    octets = content if isinstance(content, bytes) else repr(content).encode("utf-8", "surrogatepass")
    return hashlib.sha1(octets, usedforsecurity=False).hexdigest()


def _state(path: Path) -> str:
    """A file's place, size and time of change; of one that is not there only the place."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return str(path.absolute())
    return f"{path.absolute()} {state.st_size} {state.st_mtime_ns}"
