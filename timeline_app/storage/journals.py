"""Whether the journal beside a file is its own: SQLite rolls back whatever lies there under the right name.

A journal holds pages as they were before a change that was not finished, the first page of the file nearly always
among them (https://www.sqlite.org/fileformat2.html#the_rollback_journal). That page has the schema cookie, which is
another one in each workspace, and a counter of the changes, which is at most one behind that of the file.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from secrets import randbelow
from time import sleep
from typing import BinaryIO

from timeline_app.errors import TimelineError

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER_BYTES, _UNCOUNTED, _CHECKED_EVERY = 28, 0xFFFF_FFFF, 200
_PLAIN_COOKIES = 2**16
"""A workspace that has not got a cookie of its own yet has one below this: the number of changes to its tables."""
_COOKIE_STEPS = 256
"""So many times may the tables change in one transaction: when they are brought up to date, or when it is compacted."""
_PAUSE_S = 0.1


@dataclass(frozen=True, slots=True)
class _FirstPage:
    """What the first 100 bytes of a database tell about it; `pages` is 0 where they do not count them."""

    page_size: int
    is_plain: bool
    changes: int
    pages: int
    cookie: int
    application: int

    @staticmethod
    def of(page: bytes) -> "_FirstPage":
        size, changes = _number(page, 16, 2), _number(page, 24)
        pages = _number(page, 28) if changes == _number(page, 92) else 0
        return _FirstPage(
            65536 if size == 1 else size, page[18] == 1, changes, pages, _number(page, 40), _number(page, 68)
        )


@dataclass(frozen=True, slots=True)
class _Journal:
    """How many pages the file had, how large these are, and the first of them where the journal has it."""

    pages: int
    page_size: int
    first: _FirstPage | None


def new_cookie() -> int:
    """A schema cookie that no other workspace has."""
    return _PLAIN_COOKIES + randbelow(2**31 - 2 * _PLAIN_COOKIES)


def has_own_cookie(cookie: int) -> bool:
    return cookie >= _PLAIN_COOKIES


def follows(cookie: int, before: int) -> bool:
    """May a file with this cookie have had that one before a change?"""
    return not has_own_cookie(before) or before <= cookie < before + _COOKIE_STEPS


def foreign(path: Path) -> list[str]:
    """The endings of what lies beside a file and would be put into it by SQLite, but belongs to another one.

    Somebody may be writing just now, and file and journal be read as of two moments: only what stays as it is counts.
    """
    real = Path(os.path.realpath(path))
    if not (before := _foreign(real)):
        return []
    sleep(_PAUSE_S)
    after = _foreign(real)
    return [ending for ending, seen in before.items() if after.get(ending) == seen]


def set_aside(path: Path) -> list[TimelineError]:
    """Give journals of other files names by which SQLite does not find them; what people are to be told of each.

    Raises OSError where nothing can be renamed.
    """
    notes = []
    for ending in foreign(path):
        journal = beside(path, ending)
        kept = next(name for name in _names(journal) if not name.exists())
        with suppress(FileNotFoundError):
            journal.rename(kept)
            notes.append(
                TimelineError(
                    "Beside {path} lay {journal}, which belongs to another workspace (or an earlier copy of this one): "
                    "it can undo a change that was cut off there. It was not used here. Nothing of it is lost: it is "
                    "called {kept} now. If you know its workspace, put it beside that before you open it, by that "
                    "workspace's name with {ending} at the end.",
                    path=path, journal=journal.name, kept=kept.name, ending=ending,
                )
            )  # fmt: skip
    return notes


def left_alone(path: Path) -> list[TimelineError]:
    """What people are to be told of such journals in a place where nothing can be renamed."""
    return [
        TimelineError(
            "Beside {path} lies {journal}, which belongs to another workspace (or an earlier copy of this one): it can "
            "undo a change that was cut off there. It was not used here, and is still there as it was.",
            path=path, journal=beside(path, ending).name,
        )
        for ending in foreign(path)
    ]  # fmt: skip


def beside(path: Path, ending: str) -> Path:
    """Where SQLite keeps something for a file: beside the file itself, where the path is a link to it."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + ending)


def _names(journal: Path) -> Iterator[Path]:
    for number in count(1):
        yield journal.with_name(f"{journal.name}-of-another-file{f'-{number}' if number > 1 else ''}")


def _foreign(real: Path) -> dict[str, tuple[object, ...]]:
    """What does not belong to a file, by its ending; with what changes when the file or that does."""
    found: dict[str, tuple[object, ...]] = {}
    with suppress(OSError):
        with real.open("rb") as stream:
            page = stream.read(100)
        if len(page) == 100 and page.startswith(b"SQLite format 3\0"):
            file = _FirstPage.of(page)
            for ending, belongs in (("-journal", _belongs), ("-wal", _is_logged)):
                # What cannot be read, SQLite cannot use either.
                with suppress(OSError), beside(real, ending).open("rb") as journal:
                    state = os.fstat(journal.fileno())
                    if not belongs(file, journal):
                        found[ending] = (file, state.st_ino, state.st_size, state.st_mtime_ns)
    return found


def _is_logged(file: _FirstPage, log: BinaryIO) -> bool:
    """May a write-ahead log belong to a file? One that has such a log says so."""
    return not file.is_plain or not log.read(1)


def _belongs(file: _FirstPage, stream: BinaryIO) -> bool:
    journal = _read_journal(stream)
    if journal is None:
        # SQLite does not use it.
        return True
    if journal.page_size != file.page_size:
        return False
    if not journal.pages:
        # The file was being made.
        return file.changes <= 1
    first = journal.first
    if first is None:
        # Then the change has not come to the first page of the file yet.
        return file.pages in (0, journal.pages)
    is_next = first.application == file.application and file.changes - first.changes in (0, 1)
    return is_next and follows(file.cookie, first.cookie)


def _read_journal(stream: BinaryIO) -> _Journal | None:
    """The content of a journal as far as SQLite would use it; None if it would not."""
    start, size, begun = 0, os.fstat(stream.fileno()).st_size, None
    while start + _HEADER_BYTES <= size:
        stream.seek(start)
        header = stream.read(_HEADER_BYTES)
        if not header.startswith(_MAGIC):
            break
        records, nonce, pages, sector, page_size = (_number(header, at) for at in range(8, _HEADER_BYTES, 4))
        if begun is None:
            if not 512 <= page_size <= 65536 or not 32 <= sector <= 65536:
                return None
            begun = _Journal(pages, page_size, None)
        most = (size - start - sector) // (begun.page_size + 8)
        records = most if records == _UNCOUNTED else min(records, most)
        if first := _first_page(stream, start + sector, records, begun.page_size, nonce):
            return _Journal(begun.pages, begun.page_size, first)
        end = start + sector + records * (begun.page_size + 8)
        start = -(-end // sector) * sector
    return begun


def _first_page(stream: BinaryIO, start: int, records: int, size: int, nonce: int) -> _FirstPage | None:
    for at in range(start, start + records * (size + 8), size + 8):
        stream.seek(at)
        if stream.read(4) == b"\0\0\0\1":
            page = stream.read(size)
            total = nonce + sum(page[place] for place in range(size - _CHECKED_EVERY, 0, -_CHECKED_EVERY))
            return _FirstPage.of(page) if total % 2**32 == _number(stream.read(4), 0) else None
    return None


def _number(data: bytes, at: int, size: int = 4) -> int:
    return int.from_bytes(data[at : at + size], "big")
