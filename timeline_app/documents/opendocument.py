"""ODT, read from its XML: what stands in the document as it is now, in the order of reading.

odfpy makes a Python object of every element of every part, and unpacks all pictures; a document of 1,000 pages takes
gigabytes with it.
"""

from collections.abc import Iterator
from typing import Any

from timeline_app.documents.archive import Archive
from timeline_app.documents.content import Content, Unreadable, protected
from timeline_app.documents.flow import PAGE, collapsed, flowing, language_of
from timeline_app.documents.headings import mark, marked_content
from timeline_app.documents.published import from_iso

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
# What was deleted, what was noted in the margin, what says what a picture shows, and headings that come again.
_LEFT_OUT = frozenset(
    (
        f"{_TEXT}tracked-changes", f"{_TEXT}table-of-content", f"{_TEXT}alphabetical-index", f"{_TEXT}hidden-text",
        f"{_TEXT}hidden-paragraph", f"{_TEXT}ruby-text", f"{_TEXT}script", f"{_OFFICE}annotation", f"{_OFFICE}forms",
        f"{_SVG}title", f"{_SVG}desc", f"{_TABLE}covered-table-cell",
    )
)  # fmt: skip
_HANGING = (f"{_TEXT}note-body", f"{_DRAW}text-box")
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_CHARACTERS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}soft-page-break": PAGE}
_MOST_SPACES = 1000


def read_odt(data: bytes) -> Content:
    """The paragraphs, tables, text boxes and notes of the body, without headers, footers and comments."""
    archive = Archive(data)
    if "encrypted-package" in archive.names or b":encryption-data" in _manifest(archive):
        raise protected()
    content = archive.tree("content.xml")
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Unreadable("it is an OpenDocument file, but no text document")
    facts = archive.extra("meta.xml")
    text, pages = flowing(_blocks(body), _page_count(facts))
    return marked_content(
        text=text,
        title=_fact(facts, f"{_DC}title"),
        heading=_heading(content, body),
        language=language_of(_fact(facts, f"{_DC}language")),
        guess=from_iso(_fact(facts, f"{_META}creation-date")),
        guess_place="file made",
        pages=pages,
    )


def _manifest(archive: Archive) -> bytes:
    name = "META-INF/manifest.xml"
    return archive.part(name) if name in archive.names else b""


def _fact(facts: Any, tag: str) -> str:
    found = None if facts is None else next(facts.iter(tag), None)
    return (found.text or "").strip() if found is not None else ""


def _page_count(facts: Any) -> str:
    statistic = None if facts is None else next(facts.iter(f"{_META}document-statistic"), None)
    return statistic.get(f"{_META}page-count", "") if statistic is not None else ""


def _blocks(node: Any) -> Iterator[str]:
    """The text of paragraphs and rows below a node; text boxes and notes follow the paragraph that they hang on."""
    for child in node:
        if child.tag in _PARAGRAPHS:
            words = _inline(child)
            yield mark(_level(child)) + words if words.strip() else words
            yield from _hanging(child)
        elif child.tag == f"{_TEXT}soft-page-break":
            yield PAGE
        elif child.tag == f"{_TABLE}table-row":
            # Covered cells, which merged ones hide, have a tag of their own and are passed over by that.
            cells = child.iterfind(f"{_TABLE}table-cell")
            yield "\t".join(" ".join(filter(None, map(str.strip, _blocks(cell)))) for cell in cells)
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from _blocks(child)


def _level(paragraph: Any) -> int:
    """The level of a heading; 0 for what is none."""
    level = paragraph.get(f"{_TEXT}outline-level", "1")
    return int(level) if paragraph.tag == f"{_TEXT}h" and level.isdecimal() and len(level) < 3 else 0


def _hanging(paragraph: Any) -> Iterator[str]:
    for child in paragraph:
        if child.tag in _HANGING:
            yield from _blocks(child)
        elif child.tag not in _LEFT_OUT:
            yield from _hanging(child)


def _inline(node: Any) -> str:
    """The text of a paragraph or of what is in it."""
    pieces = [collapsed(node.text)]
    for child in node:
        if child.tag in _CHARACTERS:
            pieces.append(_CHARACTERS[child.tag])
        elif child.tag == f"{_TEXT}s":
            pieces.append(" " * _count(child))
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT and child.tag not in (f"{_TEXT}note", *_HANGING):
            pieces.append(_inline(child))
        pieces.append(collapsed(child.tail))
    return "".join(pieces)


def _count(spaces: Any) -> int:
    number = spaces.get(f"{_TEXT}c", "1")
    # A file may say that a billion blanks stand there.
    return min(int(number), _MOST_SPACES) if number.isdecimal() and len(number) < 9 else 1


def _heading(content: Any, body: Any) -> str:
    """The first heading, or paragraph in the style of a title; '' if there is none."""
    parents = {style.get(f"{_STYLE}name"): style.get(f"{_STYLE}parent-style-name") for style in _styles(content)}
    for node in body.iter(*_PARAGRAPHS):
        style = node.get(f"{_TEXT}style-name")
        if node.tag == f"{_TEXT}h" or "Title" in (style, parents.get(style)):
            words = _inline(node).strip()
            if words:
                return words
    return ""


def _styles(content: Any) -> Iterator[Any]:
    yield from content.iterfind(f"{_OFFICE}automatic-styles/{_STYLE}style")
