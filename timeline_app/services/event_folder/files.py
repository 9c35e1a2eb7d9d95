"""The Parquet files of events in a folder: which these are, and for each that cannot be used why, and what to do."""

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG
from types import ModuleType
from typing import Any, NamedTuple

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.export.column import Kind
from timeline_app.export.research.parquet import DECLARED
from timeline_app.extras import extra
from timeline_app.paths import is_parquet, parquet_in
from timeline_app.system_reasons import failing_drive, not_read
from timeline_app.translatable import translatable

PLACES = ("start_seconds", "end_seconds")
"""The columns that tell a table of events from any other."""
UNREAD = ("start", "end", "explanation", "conflict")
"""Columns of what others say better."""
_NUMBERS, _TEXTS = translatable("whole numbers"), translatable("texts")
_FLAGS, _DAYS = translatable("yes or no"), translatable("days")
_KINDS = {
    Kind.SECONDS: _NUMBERS, Kind.NUMBER: _NUMBERS, Kind.COUNT: _NUMBERS, Kind.TEXT: _TEXTS, Kind.NAMES: _TEXTS,
    Kind.FLAG: _FLAGS, Kind.DAY: _DAYS,
}  # fmt: skip
_KNOWN = {name: _KINDS[one.kind] for name, one in DECLARED.items() if name not in UNREAD}
_SOUND: list[Any] = []
"""The columns that were looked at last, and found to be those of events."""
_LOOKED_AT = 3
_MOST_NAMED = 5
_PART = re.compile(r"part-(\d{6})-[0-9a-f]{10}\.parquet")


def holds_events(path: Path) -> bool:
    """Whether any Parquet in a folder, or a file itself, is a table of events or looks like a part of one.

    Raises DocumentError where that cannot be found out because Arrow is missing.
    """
    inside = parquet_in(path) or ([path] if is_parquet(path) else [])
    if not inside:
        return False
    if any(_PART.fullmatch(one.name) for one in inside):
        return True
    arrow_for(path)
    # One folder holds one kind of table; some of it may be damaged.
    for one in inside[:_LOOKED_AT]:
        with suppress(DocumentError), opened(one) as file:
            return set(PLACES) <= set(file.schema_arrow.names)
    return False


def files_in(path: Path) -> list[Path]:
    """The Parquet in a folder, in the order of names; what is no folder, alone."""
    return parquet_in(path) or [path]


def arrow_for(path: Path) -> ModuleType:
    """Arrow. Raises DocumentError that says how to get it where it is missing."""
    try:
        return extra("pyarrow", "Parquet", DocumentError)
    except DocumentError as error:
        if getattr(sys, "frozen", False):
            raise
        raise DocumentError(
            "{path} is Parquet, for which the package pyarrow is needed. The extra “parquet” brings it, and so does: "
            "pip install pyarrow",
            path=path,
        ) from error


class EventFile(NamedTuple):
    """A file of events: the rows of each of its groups, what it says of itself, and its state when that was read."""

    path: Path
    groups: tuple[int, ...]
    metadata: Any
    state: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.groups)


def event_file(path: Path) -> EventFile:
    """What is known of a file before its rows are read. Raises DocumentError."""
    # Before anything else, so that what is put in its place meanwhile is noticed later.
    state = _state(path)
    with opened(path) as parquet:
        check(path, parquet.schema_arrow)
        metadata = parquet.metadata
        groups = tuple(metadata.row_group(number).num_rows for number in range(metadata.num_row_groups))
        file = EventFile(path, groups, metadata, state)
        # Each has an id of its own. What is said of a file that was damaged may be more than any memory holds.
        if not 0 <= file.total <= state[0] or min(groups, default=0) < 0:
            raise damaged(path)
        return file


@contextmanager
def reopened(file: EventFile, texts: Sequence[str] = ()) -> Iterator[Any]:
    """A file that is known already, as `opened`. Raises DocumentError where it is another one by now.

    Other events may stand in its rows then, and would be told under the dates of those before.
    """
    if _state(file.path) != file.state:
        raise DocumentError(
            "{path} was changed after it was opened. Open the folder again to see what it holds now.", path=file.path
        )
    with opened(file.path, texts, file.metadata) as parquet:
        yield parquet


def _state(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError as error:
        raise not_read(path, error) from error
    return found.st_size, found.st_mtime_ns


@contextmanager
def opened(path: Path, texts: Sequence[str] = (), metadata: Any = None) -> Iterator[Any]:
    """A Parquet file; columns of `texts` come as codes, `metadata` is what was read of it before.

    Raises DocumentError, from the block as well. It is not mapped into memory: where a file is cut off, or its drive
    goes, while that is read, the system ends the program.

    What goes wrong inside is taken for damage: Arrow reads lazily, and has many kinds of errors, those of Python
    among them for bytes that are no text and days that no calendar has.
    """
    arrow, parquet = extra("pyarrow", "Parquet", DocumentError), extra("pyarrow.parquet", "Parquet", DocumentError)
    try:
        # A pipe would be waited for without end.
        if not S_ISREG(path.stat().st_mode):
            raise DocumentError("{path} is no regular file. Take it out of the folder.", path=path)
        # A few small columns are read sooner here than by Arrow's own threads, which have to be woken for each.
        with (
            arrow.OSFile(str(path)) as source,
            parquet.ParquetFile(
                source,
                pre_buffer=False,
                read_dictionary=list(texts),
                metadata=metadata,
                # A thirtieth of the time that opening takes.
                page_checksum_verification=True,
            ) as file,
        ):
            yield file
    except TimelineError:
        raise
    except OSError as error:
        raise _refused_or_damaged(path, error) from error
    except (arrow.ArrowException, ValueError, OverflowError, MemoryError) as error:
        raise damaged(path) from error


def _refused_or_damaged(path: Path, error: OSError) -> DocumentError:
    """What is said where the system or Arrow says no; Python says better than Arrow why a file cannot be opened."""
    try:
        path.open("rb").close()
    except OSError as reason:
        return not_read(path, reason)
    return (failing_drive(path, error) or damaged(path)) if error.filename is None else not_read(path, error)


def damaged(path: Path) -> DocumentError:
    """What is said of a file that is no whole Parquet."""
    if _PART.fullmatch(path.name):
        return DocumentError(
            "{path} is damaged or was cut off. Delete it, then run the command again that made this folder: "
            "it makes what is missing and nothing else.",
            path=path,
        )
    return DocumentError("{path} is damaged or was cut off. Make it anew, or take it out of the folder.", path=path)


def gaps(path: Path, inside: Sequence[Path]) -> Iterator[TimelineError]:
    """Parts are numbered; one that is not there was not made yet, or was taken away."""
    numbers = {int(match[1]) for one in inside if (match := _PART.fullmatch(one.name))}
    missing = sorted(set(range(max(numbers, default=-1) + 1)) - numbers)
    if missing:
        yield TimelineError(
            "{path} is not complete: part {number} is missing ({count} in all), so there are articles whose events are "
            "not shown. Run the command again that made this folder: it makes what is missing and nothing else.",
            path=path,
            number=f"{missing[0]:06}",
            count=len(missing),
        )


def check(path: Path, schema: Any) -> None:
    """Raises DocumentError where the columns of a file are not those of events."""
    if schema in _SOUND:
        return
    counts = {name: len(schema.get_all_field_indices(name)) for name in _KNOWN}
    missing = [name for name, count in counts.items() if not count and not DECLARED[name].later]
    if missing:
        raise DocumentError(
            "{path} is no table of events: it has no column {names}. Make it anew with: timeline-app tag ARTICLES "
            "--format parquet --to FOLDER; or take it out of the folder.",
            path=path,
            names=", ".join([*missing[:_MOST_NAMED], *["…"] * (len(missing) > _MOST_NAMED)]),
        )
    if doubled := [name for name, count in counts.items() if count > 1]:
        raise DocumentError(
            "{path} is no table of events: it has the column {name} more than once. Take the file out of the folder, "
            "or write it as Timeline does.",
            path=path,
            name=doubled[0],
        )
    for name, kind in ((name, kind) for name, kind in _KNOWN.items() if counts[name]):
        if not _is(schema.field(name).type, kind):
            raise DocumentError(
                "In {path} the column {name} holds {found}, not {kind}. Take the file out of the folder, or write it "
                "as Timeline does.",
                path=path,
                name=name,
                found=str(schema.field(name).type),
                kind=TimelineError(kind),
            )
    # Files of one folder are alike, and there may be thousands.
    _SOUND[:] = [schema]


def _is(kind: Any, wanted: str) -> bool:
    """Whether an Arrow type is of a kind; other programs write the same texts and numbers in other widths."""
    types = extra("pyarrow.types", "Parquet", DocumentError)
    if types.is_dictionary(kind):
        kind = kind.value_type
    # A column that is empty throughout has no type of its own in what some programs write.
    if types.is_null(kind):
        return wanted in (_TEXTS, _DAYS)
    checks = {
        _NUMBERS: (types.is_integer,),
        _TEXTS: (types.is_string, types.is_large_string, types.is_string_view),
        _FLAGS: (types.is_boolean,),
        _DAYS: (types.is_date,),
    }
    return any(check(kind) for check in checks[wanted])
