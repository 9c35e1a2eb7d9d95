"""Files that hold many articles: archives of files, mailboxes, and tables with an article a row."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import starmap
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.analysis.article_parquet import ArticleTable
from timeline_app.analysis.article_rows import Record, articles_of, reading_of
from timeline_app.analysis.press_archives import articles_in
from timeline_app.documents.archive import Archive, kind_of_archive
from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.files import file_bytes
from timeline_app.documents.reader import readable
from timeline_app.errors import DocumentError, TimelineError
from timeline_app.export.reading import read_text
from timeline_app.export.tables import read_table

_TABLES = (".csv", ".tsv")
_LINES = (".jsonl", ".ndjson")
PARQUET = (".parquet", ".pq")
ENDINGS = (".zip", ".mbox", *_TABLES, *_LINES, *PARQUET)
# What begins an e-mail in a mailbox: a line of its own after an empty one. Such a line of a text has a mark before it.
_BEGINNING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,500}\n")
_MARKED = re.compile(rb"^>(>*From )", re.M)
_MADE_BY_MACS = "__MACOSX/"


class Member(NamedTuple):
    """An article in such a file: the file's bytes under its name, or the text of a row with what that says of it."""

    name: str
    content: bytes | Content


Members = Iterator[Member | DocumentError]


def is_collection(path: Path) -> bool:
    """Whether a file, by its name, may hold many articles."""
    return path.suffix.lower() in ENDINGS


def members(path: Path) -> Members | None:
    """The articles of a file, and an error in place of each that is damaged; None for a file that is one itself.

    Raises DocumentError where the file cannot be read, or holds no articles.
    """
    ending = path.suffix.lower()
    if ending in _TABLES:
        return _of_table(path)
    if ending in _LINES:
        return _of_records(path, list(_json_lines(path)))
    if ending in PARQUET:
        return iter([Member(*one) for one in ArticleTable(path).all()])
    return _of_archive(path) if ending == ".zip" else _of_mailbox(path)


def press_articles(path: Path) -> Members | None:
    """The articles of a press archive's export as text; None for a text that is one article itself."""
    found = articles_in(path, read_text(path).text)
    return iter([Member(*one) for one in found]) if found else None


def _of_archive(path: Path) -> Members | None:
    data = file_bytes(path)
    # DOCX, ODT and EPUB are zip archives, too, and one article each.
    if kind_of_archive(data):
        return None
    try:
        archive = Archive(data)
    except Unreadable as error:
        raise _refused(path, error) from error
    # In the order of names, whatever the order of packing, so that documents come the same each time.
    names = sorted(name for name in archive.names if readable(Path(name)) and not name.startswith(_MADE_BY_MACS))
    if not names:
        raise DocumentError(
            "{path} holds no article that can be read. Choose an archive with articles in it.", path=path
        )
    return (_part(archive.part, path, name) for name in names)


def _part(unpacked: Callable[[str], bytes], path: Path, name: str) -> Member | DocumentError:
    try:
        return Member(name, unpacked(name))
    except Unreadable as error:
        return _refused(path, error)


def _refused(path: Path, error: Unreadable) -> DocumentError:
    return DocumentError("{name} cannot be read: {reason}. {advice}", name=path, reason=error, advice=error.advice)


def _of_mailbox(path: Path) -> Members:
    data = file_bytes(path)
    begins = [(match.start(), match.end()) for match in _BEGINNING.finditer(data)]
    if not begins:
        raise _refused(path, Unreadable("it holds no e-mail"))
    ends = [begin for begin, _ in begins[1:]] + [len(data)]
    digits = len(str(len(begins)))
    return (
        # A mark before "From " in a text was put there by the mailbox, and is taken away.
        Member(f"{path.stem} {number:0{digits}}.eml", _MARKED.sub(rb"\1", data[begin:end].rstrip(b"\r\n") + b"\n"))
        for number, ((_, begin), end) in enumerate(zip(begins, ends, strict=True), 1)
    )


def _of_table(path: Path) -> Members:
    table = read_table(path)
    return _of_records(path, [Record(row.number, row.cells) for row in table.rows], table.names)


def _of_records(path: Path, records: list[Record], names: Iterable[str] = ()) -> Members:
    named = tuple(dict.fromkeys(names) or dict.fromkeys(name for record in records for name in record.cells))

    def column(name: str) -> Iterator[str]:
        return (record.cells.get(name, "") for record in records)

    reading = reading_of(path, named, column, len(records))
    return starmap(Member, articles_of(path, reading, records))


def _json_lines(path: Path) -> Iterator[Record]:
    for number, line in enumerate(read_text(path).text.split("\n"), 1):
        if line.strip():
            yield Record(number, _cells(path, number, line))


def _cells(path: Path, number: int, line: str) -> Mapping[str, str]:
    value: Any = None
    # A line of ten thousand brackets is no fault of the program.
    with suppress(ValueError, RecursionError):
        value = json.loads(line)
    if not isinstance(value, dict):
        reason = TimelineError("line {line} is no object of JSON", line=number)
        raise DocumentError("{path} cannot be read as JSON lines: {reason}. Write one object a line.", path=path,
                            reason=reason)  # fmt: skip
    return {name: "" if cell is None else cell if isinstance(cell, str) else str(cell) for name, cell in value.items()}
