"""DOCX, read from its XML: what stands in the document as it is now, in the order of reading.

python-docx, which is made for writing, leaves out what lawyers' documents are full of: text that was inserted with
changes tracked, content controls, text boxes and notes. It does not find what LibreOffice's files say of themselves,
knows neither strict nor macro-enabled documents, and unpacks all pictures. Elements are known by their local names
here, because strict documents have other namespaces.
"""

import posixpath
from collections.abc import Iterator
from typing import Any

from timeline_app.documents.archive import Archive
from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.flow import PAGE, flowing, language_of
from timeline_app.documents.headings import mark, marked_content
from timeline_app.documents.published import from_iso

# What was deleted or moved away, what stands in for newer elements, and what is no text of the document.
_LEFT_OUT = frozenset(
    ("del", "moveFrom", "Fallback", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "instrText", "delText", "rt")
)
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\xad",
    "lastRenderedPageBreak": PAGE,
}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_USUAL = "word/document.xml"


def read_docx(data: bytes) -> Content:
    """The paragraphs, tables, text boxes and notes of the body, without headers, footers and comments."""
    package = _Package(Archive(data))
    body = next(package.tree.iter("{*}body"), None)
    if body is None:
        raise Unreadable("it has no text as a Word document has")
    text, pages = flowing(package.blocks(body), package.fact("extended-properties", "Pages"))
    return marked_content(
        text=text,
        title=package.fact("core-properties", "title"),
        heading=package.heading(body),
        language=language_of(package.fact("core-properties", "language")),
        guess=from_iso(package.fact("core-properties", "created")),
        guess_place="file made",
        pages=pages,
    )


class _Package:
    """The parts of a document, found by their relationships."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._main = self._target("", "officeDocument") or _USUAL
        if self._main not in archive.names:
            raise Unreadable("it is an archive, but no Word document")
        self.tree = archive.tree(self._main)
        self._styles = self._named_styles()
        self._notes = {kind: self._notes_of(kind) for kind in _NOTES.values()}

    def _target(self, source: str, kind: str) -> str:
        """The name of the part to which a part has a relationship of this kind; '' if there is none."""
        folder, name = posixpath.split(source)
        relationships = self._archive.extra(posixpath.join(folder, "_rels", f"{name}.rels"))
        for one in relationships if relationships is not None else ():
            # LibreOffice and strict documents spell the rest of the type in ways of their own.
            if isinstance(one.tag, str) and one.get("Type", "").endswith(f"/{kind}"):
                target = one.get("Target", "")
                return posixpath.normpath(posixpath.join("" if target.startswith("/") else folder, target)).lstrip("/")
        return ""

    def _notes_of(self, kind: str) -> dict[str, Any]:
        name = self._target(self._main, kind)
        notes = self._archive.tree(name) if name in self._archive.names else ()
        return {_value(note, "id"): note for note in notes if isinstance(note.tag, str)}

    def fact(self, kind: str, name: str) -> str:
        """What the document says of itself; '' if it does not."""
        part = self._archive.extra(self._target("", kind))
        found = None if part is None else next(part.iter(f"{{*}}{name}"), None)
        return (found.text or "").strip() if found is not None else ""

    def blocks(self, node: Any) -> Iterator[str]:
        """The text of paragraphs and rows below a node; text boxes and notes follow the paragraph that they hang on."""
        for child in node:
            kind = _kind(child)
            if kind == "p":
                words = _inline(child)
                yield mark(self._level(child)) + words if words.strip() else words
                yield from self._hanging(child)
            elif kind == "tr":
                yield from self._row(child)
            elif kind not in _LEFT_OUT and not _is_contents(child):
                yield from self.blocks(child)

    def _row(self, row: Any) -> Iterator[str]:
        """A row as one line, its cells parted by tabs."""
        if row.find("{*}trPr/{*}del") is None:
            cells = (" ".join(filter(None, map(str.strip, self.blocks(cell)))) for cell in _cells(row))
            yield "\t".join(cells)

    def _hanging(self, node: Any) -> Iterator[str]:
        for child in node:
            kind = _kind(child)
            if kind == "txbxContent":
                yield from self.blocks(child)
            elif kind in _NOTES:
                # Each note once, so that none can hang on itself.
                yield from self.blocks(self._notes[_NOTES[kind]].pop(_value(child, "id"), ()))
            elif kind not in _LEFT_OUT:
                yield from self._hanging(child)

    def heading(self, body: Any) -> str:
        """The first paragraph that is a title or a heading of the first level; '' if there is none."""
        for paragraph in body.iter("{*}p"):
            words = _inline(paragraph).strip() if self._level(paragraph) == 1 else ""
            if words:
                return words
        return ""

    def _level(self, paragraph: Any) -> int:
        """The level of a heading; 0 for what is none."""
        style = self._styles.get(_value(paragraph.find("{*}pPr/{*}pStyle"), "val"), "")
        if style == "title":
            return 1
        kind, _, level = style.rpartition(" ")
        return int(level) if kind == "heading" and level.isdecimal() else 0

    def _named_styles(self) -> dict[str, str]:
        """The names of styles in lower case, which are English in every language, by what paragraphs call them."""
        part = self._archive.extra(self._target(self._main, "styles"))
        return {
            _value(style, "styleId"): _value(style.find("{*}name"), "val").lower()
            for style in (part.iter("{*}style") if part is not None else ())
        }


def _kind(node: Any) -> str:
    """The local name of an element; '' for comments and the like."""
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""


def _value(node: Any, name: str) -> str:
    """An attribute by its local name."""
    if node is None:
        return ""
    return next((str(value) for key, value in node.items() if key.rpartition("}")[2] == name), "")


def _cells(row: Any) -> Iterator[Any]:
    """The cells of a row, those in content controls too, but not those of a table in a cell."""
    for child in row:
        if _kind(child) == "tc":
            yield child
        elif _kind(child) not in _LEFT_OUT:
            yield from _cells(child)


def _is_contents(node: Any) -> bool:
    """Is it a table of contents, whose lines are headings that come again?"""
    return _kind(node) == "sdt" and _value(node.find("{*}sdtPr//{*}docPartGallery"), "val") == "Table of Contents"


def _inline(node: Any) -> str:
    """The text of a paragraph or of what is in it."""
    pieces: list[str] = []
    for child in node:
        kind = _kind(child)
        if kind == "t":
            pieces.append(child.text or "")
        elif kind in _CHARACTERS:
            pieces.append(_CHARACTERS[kind])
        elif kind not in _LEFT_OUT and kind != "txbxContent" and not _is_invisible(child):
            pieces.append(_inline(child))
    return "".join(pieces)


def _is_invisible(run: Any) -> bool:
    """Is it a run of hidden text?"""
    hidden = run.find("{*}rPr/{*}vanish")
    return hidden is not None and _value(hidden, "val") not in ("0", "false", "off")
