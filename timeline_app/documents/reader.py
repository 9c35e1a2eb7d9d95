"""Reads a file as a document; every refusal says which file, why, and what to do."""

import re
from pathlib import Path

from timeline_app.documents.decoding import decode
from timeline_app.documents.published import from_words
from timeline_app.documents.timeml import read_timeml
from timeline_app.errors import DocumentError
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.timex import Reason

LARGEST = 100 * 1024 * 1024
_TIMEML = {".tml", ".timeml"}
_MARKDOWN = {".md", ".markdown"}
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<body>.{0,5000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(r"^(?P<key>date|published|title)[ \t]*:[ \t]*(?P<value>[^\r\n]*)", re.M | re.I)
_FIRST_LINE = re.compile(r"\S[^\r\n]*")
_LONGEST_TITLE = 160


def read_document(path: Path) -> Document:
    """Read a text, Markdown or TimeML file. Raises DocumentError."""
    text = decode(_bytes(path), str(path))
    if path.suffix.lower() in _TIMEML:
        return _timeml(path, text)
    return from_text(text, path.name, path)


def from_text(text: str, name: str, path: Path | None = None) -> Document:
    """A document made of text that is there already, pasted for instance."""
    if not text.strip():
        raise DocumentError(f"{path or name} is empty. Choose a file that holds an article.")
    front = _FRONT_MATTER.match(text) if path and path.suffix.lower() in _MARKDOWN else None
    fields = _fields(front["body"]) if front else {}
    # A file's name may hold bytes that are no text.
    name = name.encode("utf-8", "replace").decode("utf-8")
    body = front.end() if front else 0
    day = from_words(fields.get("date", fields.get("published", "")))
    published = PublicationDate(day, Origin.DOCUMENT, Reason("document", {"place": "front matter"})) if day else None
    return Document(name, text, path, fields.get("title") or _title(text, body), None, published, body)


def _timeml(path: Path, source: str) -> Document:
    content = read_timeml(source)
    if not content.text.strip():
        raise DocumentError(f"{path} holds no text. A TimeML file has its article in a TEXT element.")
    published = None
    if content.created:
        published = PublicationDate(content.created, Origin.DOCUMENT, Reason("document", {"place": "creation time"}))
    return Document(path.stem, content.text, path, _title(content.text, 0), None, published)


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
    line = found[0].strip(" \t#*") if found else ""
    return line if len(line) <= _LONGEST_TITLE else line[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
