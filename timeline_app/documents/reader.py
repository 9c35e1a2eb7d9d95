"""Reads a file as a document; every refusal says which file, why, and what to do."""

import re
from datetime import date
from pathlib import Path

from timeline_app.documents.content import SAVE_ANEW, Content, Unreadable
from timeline_app.documents.files import LARGEST, file_bytes, too_large
from timeline_app.documents.formats import BY_ENDING, FORMATS, MARKDOWN, TEXT, Format, format_of
from timeline_app.documents.names import HALF_PAIRS, document_name, on_one_line, shown_name
from timeline_app.documents.titles import stated_title
from timeline_app.errors import DocumentError, Place, TimelineError
from timeline_app.language.detect import detect_language, function_words
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.timex import Reason

__all__ = ["FORMATS", "Format", "document_name", "from_text", "read_bytes", "read_document", "readable"]

_FIRST_LINE = re.compile(r"\S[^\r\n]{0,1000}")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_TITLE = 160
_LONGEST_LOOKED_AT = 1000
_GUESSED = 0.2
_SAMPLE = 20_000
_LEAST_SHARE = 0.4
"""Share of the little words that the stated language must have of those that the most likely one has."""


def read_document(path: Path) -> Document:
    """Read a file in the format that its ending or its first bytes tell. Raises DocumentError."""
    return _read(file_bytes(path), path, document_name(path), path)


def read_bytes(data: bytes, name: str, place: Path | None = None) -> Document:
    """Read what came without a file, through a pipe for instance, as `read_document` does. Raises DocumentError.

    Of what lies in a file that holds many, `place` tells the way there.
    """
    if len(data) > LARGEST:
        raise too_large(place or name, len(data))
    return _read(data, place or name, document_name(Path(name)), None)


def read_content(content: Content, name: str) -> Document:
    """A document of a text that another file held, with what that says of it. Raises DocumentError if it is empty."""
    return _document(content, shown_name(name), None)


def _read(data: bytes, told: Place, name: str, path: Path | None) -> Document:
    """A document of bytes that are `told` of by the name that people gave them."""
    if not data:
        raise _empty(told)
    kind = None
    try:
        kind = format_of(Path(told).suffix, data)
        content = kind.read(data, told)
        # Of these an empty one is just empty, and no fault of its format.
        if not content.text.strip() and kind not in (TEXT, MARKDOWN):
            raise Unreadable("no text is in it, or none that is whole")
        return _document(content, name, path, told)
    # It says already which file, why and what to do.
    except DocumentError:
        raise
    except Unreadable as error:
        raise _refusal(told, kind, error, error.advice) from error
    except MemoryError as error:
        scarce = TimelineError("there is too little memory")
        raise _refusal(told, kind, scarce, TimelineError("Close other programs.")) from error
    except Exception as error:  # each library has errors of its own for files that are damaged
        damage = TimelineError("it is damaged")
        raise _refusal(told, kind, damage, SAVE_ANEW) from error


def _empty(what: Place) -> DocumentError:
    return DocumentError("{name} is empty. Choose a file that holds an article.", name=what)


def _refusal(name: Place, kind: Format | None, reason: TimelineError, advice: TimelineError) -> DocumentError:
    if kind is None:
        return DocumentError("{name} cannot be read: {reason}. {advice}", name=name, reason=reason, advice=advice)
    return DocumentError(
        "{name} cannot be read as {format}: {reason}. {advice}",
        name=name,
        format=TimelineError(kind.name),
        reason=reason,
        advice=advice,
    )


def from_text(text: str, name: str) -> Document:
    """A document made of text that is there already, pasted for instance."""
    return _document(Content(text=text), shown_name(name), None)


def readable(path: Path) -> bool:
    """Is this, by its name, a file to take when a folder is opened? Leftovers of programs that have it open are not."""
    is_leftover = path.name.startswith(("~$", "._"))
    return not is_leftover and path.suffix.lower() in BY_ENDING


def _document(content: Content, name: str, path: Path | None, told: Place = "") -> Document:
    """`told` is where it stands, for people."""
    if not content.text.strip():
        raise _empty(told or name)
    text = HALF_PAIRS.sub("\ufffd", content.text)
    title = stated_title(content.title) or content.heading
    return Document(
        name,
        text,
        path,
        title=_cut(title) or _title(text, content.body),
        language=_language(content.language, text[content.body :]),
        published=_dated(content.published, Origin.DOCUMENT, "document", content.place),
        body=content.body,
        pages=content.pages,
        guessed=_dated(content.guess, Origin.INFERRED, "document_guess", content.guess_place),
        headings=content.headings,
    )


def _dated(day: date | None, origin: Origin, kind: str, place: str) -> PublicationDate | None:
    confidence = 1.0 if origin is Origin.DOCUMENT else _GUESSED
    return PublicationDate(day, origin, Reason(kind, {"place": place}), confidence) if day else None


def _language(stated: str, text: str) -> str | None:
    """The language that a file says, unless the text is plainly in another: templates say one that nobody changes."""
    known = function_words()
    if stated not in known or not (words := _WORD.findall(text[:_SAMPLE].lower())):
        return stated or None
    # Counted on the same words, so that shares can be compared whatever the length.
    said, likely = (sum(word in known[code] for word in words) for code in (stated, detect_language(text)))
    return stated if said >= _LEAST_SHARE * likely else None


def _title(text: str, begin: int) -> str:
    """The first line with anything in it, if it is short enough for a title."""
    found = _FIRST_LINE.search(text, begin)
    return _cut(found[0].strip(" \t#*") if found else "")


def _cut(line: str) -> str:
    line = on_one_line(line[:_LONGEST_LOOKED_AT])
    return line if len(line) <= _LONGEST_TITLE else line[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
