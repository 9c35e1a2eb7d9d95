"""Reads a file as a document; every refusal says which file, why, and what to do."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.decoding import decode
from timeline_app.documents.published import from_words
from timeline_app.errors import DocumentError
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.timex import Reason

LARGEST = 100 * 1024 * 1024
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<body>.{0,5000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(r"^(?P<key>date|published|title)[ \t]*:[ \t]*(?P<value>[^\r\n]*)", re.M | re.I)
_FIRST_LINE = re.compile(r"\S[^\r\n]*")
_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_LONGEST_TITLE = 160


class Format(NamedTuple):
    """A format of articles: how people call it, its file endings, and its reader, which gets bytes and their file."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[bytes, str], Content]


def _plain(data: bytes, name: str) -> Content:
    return Content(text=decode(data, name))


def _markdown(data: bytes, name: str) -> Content:
    text = decode(data, name)
    front = _FRONT_MATTER.match(text)
    fields = _fields(front["body"]) if front else {}
    return Content(
        text=text,
        title=fields.get("title", ""),
        published=from_words(fields.get("date", fields.get("published", ""))),
        place="front matter",
        body=front.end() if front else 0,
    )


def _timeml(data: bytes, name: str) -> Content:
    from timeline_app.documents.timeml import read_timeml

    found = read_timeml(decode(data, name))
    if not found.text.strip():
        raise DocumentError(f"{name} holds no text. A TimeML file has its article in a TEXT element.")
    return Content(text=found.text, published=found.created, place="creation time")


def _html(data: bytes, name: str) -> Content:
    from timeline_app.documents.web import read_html

    return read_html(decode(data, name))


def _pdf(data: bytes, name: str) -> Content:
    from timeline_app.documents.pdf import read_pdf

    return read_pdf(data)


def _docx(data: bytes, name: str) -> Content:
    from timeline_app.documents.word import read_docx

    return read_docx(data)


def _odt(data: bytes, name: str) -> Content:
    from timeline_app.documents.word import read_odt

    return read_odt(data)


def _rtf(data: bytes, name: str) -> Content:
    from timeline_app.documents.word import read_rtf

    return read_rtf(data)


def _epub(data: bytes, name: str) -> Content:
    from timeline_app.documents.book import read_epub

    return read_epub(data)


def _mail(data: bytes, name: str) -> Content:
    from timeline_app.documents.mail import read_mail

    return read_mail(data)


TEXT = Format("text", (".txt", ".text"), _plain)
FORMATS = (
    TEXT,
    Format("Markdown", (".md", ".markdown"), _markdown),
    Format("HTML", (".html", ".htm", ".xhtml"), _html),
    Format("PDF", (".pdf",), _pdf),
    Format("Word", (".docx",), _docx),
    Format("OpenDocument", (".odt",), _odt),
    Format("RTF", (".rtf",), _rtf),
    Format("EPUB", (".epub",), _epub),
    Format("e-mail", (".eml",), _mail),
    Format("TimeML", (".tml", ".timeml"), _timeml),
)
"""All formats that can be read, the one table of them."""


def read_document(path: Path) -> Document:
    """Read a file in the format that its ending or its first bytes tell. Raises DocumentError."""
    data = _bytes(path)
    kind = format_of(path.suffix, data)
    try:
        content = kind.read(data, str(path))
    except (DocumentError, MemoryError):
        raise
    except Unreadable as error:
        raise DocumentError(
            f"{path} cannot be read as {kind.name}: {error}. "
            "Open it in the program that it came from and save it anew, or as plain text."
        ) from error
    except Exception as error:  # each library has errors of its own for files that are damaged
        raise DocumentError(
            f"{path} cannot be read as {kind.name}: it is damaged ({type(error).__name__}). "
            "Open it in the program that it came from and save it anew, or as plain text."
        ) from error
    name = path.stem if kind.name == "TimeML" else path.name
    return _document(content, name, path)


def format_of(ending: str, data: bytes) -> Format:
    """The format by the ending, unless the first bytes tell of another one; text for what nobody knows."""
    by_ending = next((kind for kind in FORMATS if ending.lower() in kind.endings), TEXT)
    if data.startswith(b"%PDF"):
        return _named("PDF")
    if data.startswith(b"{\\rtf"):
        return _named("RTF")
    if by_ending is TEXT and re.match(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html[\s>])", data[:200], re.I):
        return _named("HTML")
    return by_ending


def _named(name: str) -> Format:
    return next(kind for kind in FORMATS if kind.name == name)


def from_text(text: str, name: str) -> Document:
    """A document made of text that is there already, pasted for instance."""
    return _document(Content(text=text), name, None)


def _document(content: Content, name: str, path: Path | None) -> Document:
    if not content.text.strip():
        raise DocumentError(f"{path or name} is empty. Choose a file that holds an article.")
    text = _HALF_PAIRS.sub("\ufffd", content.text)
    # A file's name may hold bytes that are no text.
    name = name.encode("utf-8", "replace").decode("utf-8")
    return Document(
        name,
        text,
        path,
        _HALF_PAIRS.sub("\ufffd", _cut(content.title)) or _title(text, content.body),
        content.language,
        _dated(content.published, Origin.DOCUMENT, "document", content.place),
        content.body,
        content.pages,
        content.boilerplate,
        _dated(content.guess, Origin.INFERRED, "document_guess", content.guess_place),
    )


def _dated(day: date | None, origin: Origin, kind: str, place: str) -> PublicationDate | None:
    confidence = 1.0 if origin is Origin.DOCUMENT else 0.2
    return PublicationDate(day, origin, Reason(kind, {"place": place}), confidence) if day else None


def _bytes(path: Path) -> bytes:
    """The bytes of a regular file of bearable size."""
    try:
        if path.is_dir():
            raise DocumentError(f"{path} is a folder. Choose one or more files in it.")
        if not path.exists():
            raise DocumentError(f"{path} does not exist. Check its name and place.")
        if not path.is_file():
            raise DocumentError(f"{path} is no regular file. Choose a text file.")
        size = path.stat().st_size
        if size > LARGEST:
            raise DocumentError(
                f"{path} has {size // 2**20} MB; at most {LARGEST // 2**20} MB can be read. "
                "Split it into smaller files."
            )
        return path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror or error}. Check its permissions.") from error


def _fields(front_matter: str) -> dict[str, str]:
    """The fields that matter, without the quotation marks around their values."""
    return {field["key"].lower(): _unquoted(field["value"].strip()) for field in _FIELD.finditer(front_matter)}


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _title(text: str, begin: int) -> str:
    """The first line with anything in it, if it is short enough for a title."""
    found = _FIRST_LINE.search(text, begin)
    return _cut(found[0].strip(" \t#*") if found else "")


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_TITLE else line[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
