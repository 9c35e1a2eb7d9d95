"""Files that hold many articles: archives of files, mailboxes, and tables or JSON with an article a row.

An archive may hold such files in turn; an article's place tells the way to it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from timeline_app.analysis.article_parquet import ArticleTable
from timeline_app.analysis.article_rows import Record, articles_of, reading_of
from timeline_app.analysis.json_records import Records, json_lines, json_records
from timeline_app.analysis.press_archives import articles_in
from timeline_app.documents.archive import Archive, kind_of_archive
from timeline_app.documents.content import SAVE_ANEW, Content, Unreadable
from timeline_app.documents.decoding import OLE, ZIP, decode
from timeline_app.documents.files import file_bytes
from timeline_app.documents.reader import readable
from timeline_app.documents.sheets import ENDINGS as WORKBOOKS
from timeline_app.errors import DocumentError, NoArticlesError, TimelineError
from timeline_app.export.incoming.sheet_tables import tables_in
from timeline_app.export.incoming.tables import Table, table_of
from timeline_app.export.reading import Read, file_octets, text_of

_TABLES = (".csv", ".tsv")
_LINES = (".jsonl", ".ndjson")
PARQUET = (".parquet", ".pq")
ENDINGS = (".zip", ".mbox", *_TABLES, *WORKBOOKS, *_LINES, ".json", *PARQUET)
_IN_ARCHIVES = (".zip", ".mbox", *_TABLES, *WORKBOOKS, *_LINES, ".json")
_BYTES = (".zip", ".mbox", *WORKBOOKS)
"""Of these a file of bearable size is read; of text more is."""
_TEXTS = (".txt", ".text")
_MOST_ARCHIVES = 3
"""Archives that lie in each other."""
# What begins an e-mail in a mailbox: a line of its own after an empty one. Such a line of a text has a mark before it.
_BEGINNING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,500}\n")
_MARKED = re.compile(rb"^>(>*From )", re.M)
_UNPACK = TimelineError("Unpack it with another program and open the files that were in it.")
_MADE_BY_MACS = "__MACOSX/"


class Member(NamedTuple):
    """An article in such a file: the file's bytes under its name, or the text of a row with what that says of it.

    `place` is the way to it through archives, as if they were folders.
    """

    name: str
    content: bytes | Content
    place: str = ""


Members = Iterator[Member | DocumentError]


def is_collection(path: Path) -> bool:
    """Whether a file, by its name, may hold many articles."""
    return path.suffix.lower() in ENDINGS


def members(path: Path) -> Members | None:
    """The articles of a file, and an error in place of each that is damaged; None for a file that is one itself.

    Raises DocumentError where the file cannot be read, or holds no articles.
    """
    ending = path.suffix.lower()
    if ending in PARQUET:
        return iter([Member(*one) for one in ArticleTable(path).all()])
    return _held(path, file_bytes(path) if ending in _BYTES else file_octets(path))


def mailbox_members(path: Path) -> Members:
    """The e-mails of a mailbox without an ending. Raises DocumentError."""
    return _of_mailbox(path, file_bytes(path))


def press_articles(path: Path) -> Members | None:
    """The articles of a press archive's export as text; None for a text that is one article itself."""
    return _of_press(path, text_of(file_octets(path), path))


def _held(path: Path, data: bytes, within: Archive | None = None, depth: int = 0) -> Members | None:
    """The articles in bytes that stand at a place, as `members` gives them."""
    ending = path.suffix.lower()
    if ending == ".zip":
        return _of_archive(path, data, within, depth)
    if ending == ".mbox":
        return _of_mailbox(path, data)
    if ending in WORKBOOKS:
        return _of_workbook(path, data)
    read = text_of(data, path)
    if ending in _TABLES:
        return _of_table(path, table_of(path, read))
    if ending in _LINES:
        return _of_json(path, json_lines(path, read.text))
    return _of_json(path, json_records(path, read.text)) if ending == ".json" else _of_press(path, read)


def _of_press(path: Path, read: Read) -> Members | None:
    found = articles_in(path, read.text)
    return iter([Member(*one) for one in found]) if found else None


def _of_archive(path: Path, data: bytes, within: Archive | None, depth: int) -> Members | None:
    # DOCX, ODT and EPUB are zip archives, too, and one article each.
    if kind_of_archive(data):
        return None
    try:
        archive = Archive(data, within)
    except Unreadable as error:
        raise _refused(path, error) from error
    # In the order of names, whatever the order of packing, so that documents come the same each time.
    names = sorted(name for name in archive.names if _is_taken(name))
    # Tables that lie beside articles often tell of them, and hold none themselves.
    articles = [name for name in names if not _may_be_table(name)]
    tables = [name for name in names if _may_be_table(name)]
    if not names:
        raise NoArticlesError(
            "{path} holds no article that can be read. Choose an archive with articles in it.", path=path
        )
    return _in_archive(path, archive, articles, tables, depth)


def _is_taken(name: str) -> bool:
    path = Path(name)
    taken = readable(path) or (path.suffix.lower() in _IN_ARCHIVES and not path.name.startswith("._"))
    return taken and not name.startswith(_MADE_BY_MACS)


def _may_be_table(name: str) -> bool:
    return Path(name).suffix.lower() in (*_TABLES, *WORKBOOKS, *_LINES, ".json")


def _in_archive(path: Path, archive: Archive, articles: list[str], tables: list[str], depth: int) -> Members:
    found = 0
    for one in chain.from_iterable(_parts(path, archive, name, depth) for name in articles):
        found += isinstance(one, Member)
        yield one
    failures: list[DocumentError] = []
    for one in chain.from_iterable(_parts(path, archive, name, depth) for name in tables):
        if isinstance(one, DocumentError):
            failures.append(one)
        else:
            found += 1
            yield one
    if not found:
        yield from failures


def _parts(path: Path, archive: Archive, name: str, depth: int) -> Members:
    """The article that a part of an archive is, or those that it holds."""
    shown = archive.shown(name)
    place = path / shown
    try:
        data = archive.part(name)
        inside = _inside(place, data, archive, depth)
    except Unreadable as error:
        yield _refused(path, error)
        return
    except DocumentError as error:
        yield error
        return
    if inside is None:
        yield Member(shown, data)
        return
    for one in inside:
        yield one if isinstance(one, DocumentError) else one._replace(place=f"{shown}/{one.place}".rstrip("/"))


def _inside(place: Path, data: bytes, archive: Archive, depth: int) -> Members | None:
    ending = place.suffix.lower()
    if ending == ".zip" and depth + 1 >= _MOST_ARCHIVES:
        raise Unreadable("{count} archives lie in each other there", count=_MOST_ARCHIVES + 1)
    if ending in _IN_ARCHIVES:
        return _held(place, data, archive, depth + 1)
    try:
        return _of_press(place, text_of(data, place)) if ending in _TEXTS else None
    except DocumentError:
        # Said when it is read as the article that it was taken for.
        return None


def _refused(path: Path, error: Unreadable) -> DocumentError:
    # An archive is from nowhere but a packer, which saves no plain text.
    advice = _UNPACK if path.suffix.lower() == ".zip" and error.advice is SAVE_ANEW else error.advice
    return DocumentError("{name} cannot be read: {reason}. {advice}", name=path, reason=error, advice=advice)


def _of_mailbox(path: Path, data: bytes) -> Members:
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


def _of_table(path: Path, table: Table) -> Members:
    return _of_records(path, [Record(row.number, row.cells) for row in table.rows], table.names)


def _of_workbook(path: Path, data: bytes) -> Members | None:
    if not data.startswith(ZIP):
        _check_no_workbook(path, data)
        return None
    try:
        tables = list(tables_in(data))
    except Unreadable as error:
        raise _refused(path, error) from error
    found: list[Members] = []
    failures = [NoArticlesError("{path} is an empty workbook. Choose one with articles in it.", path=path)]
    for table in tables:
        try:
            found.append(_of_table(path, table))
        except NoArticlesError as error:
            failures.append(error)
    if not found:
        # Of several sheets the first is what it looks like.
        raise failures[min(1, len(failures) - 1)]
    return chain.from_iterable(found)


def _check_no_workbook(path: Path, data: bytes) -> None:
    """What is called a workbook may be a text or a page, or have a password, which is said when it is read as such."""
    if data.startswith(OLE):
        return
    try:
        decode(data, path)
    except DocumentError as error:
        raise _refused(path, Unreadable("it does not begin as a workbook")) from error


def _of_json(path: Path, records: Records) -> Members:
    return chain(_of_records(path, records.found), filter(None, [records.fault]))


def _of_records(path: Path, records: list[Record], names: Iterable[str] = ()) -> Members:
    named = tuple(dict.fromkeys(names) or dict.fromkeys(name for record in records for name in record.cells))

    def column(name: str) -> Iterator[str]:
        return (record.cells.get(name, "") for record in records)

    reading = reading_of(path, named, column, len(records))
    return (Member(*one) for one in articles_of(path, reading, records))
