"""EPUB: the chapters in the order of reading, each an XHTML file; the navigation is left out."""

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from timeline_app.documents.archive import Archive
from timeline_app.documents.content import Content, Unreadable, copy_protected
from timeline_app.documents.decoding import decode_markup
from timeline_app.documents.flow import language_of
from timeline_app.documents.headings import marked_content
from timeline_app.documents.published import from_iso
from timeline_app.documents.trees import all_text, html_tree
from timeline_app.errors import Place

_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"


def read_epub(data: bytes, name: Place) -> Content:
    """The text of all chapters; `pages` are where they begin."""
    archive = Archive(data)
    package_name = _package_name(archive)
    package = archive.tree(package_name)
    texts: list[str] = []
    begins: list[int] = []
    length = 0
    for text in _texts(archive, _chapters(package, posixpath.dirname(package_name)), name):
        begins.append(length)
        texts.append(text)
        # With the empty line that parts the chapters below.
        length += len(text) + 2
    day = from_iso(_first(package, "date"))
    is_stated = _is_publication(package)
    return marked_content(
        text="\n\n".join(texts),
        title=_first(package, "title"),
        language=language_of(_first(package, "language")),
        published=day if is_stated else None,
        place="metadata of the book",
        guess=None if is_stated else day,
        guess_place="file made",
        pages=tuple(begins),
    )


def _package_name(archive: Archive) -> str:
    """The name of the part that lists the chapters."""
    for one in archive.tree(_CONTAINER).iter("{*}rootfile"):
        if path := str(one.get("full-path") or ""):
            # A part of an address by the standard, and so escaped; many write the name as it is.
            return path if path in archive.names else unquote(path)
    raise Unreadable("it does not say where its content is")


def _texts(archive: Archive, chapters: list[str], name: Place) -> Iterator[str]:
    encrypted = _encrypted(archive)
    for chapter in chapters:
        # Fonts are encrypted in many honest books; only a chapter makes one unreadable.
        if chapter in encrypted:
            raise copy_protected()
        tree = html_tree(decode_markup(archive.part(chapter), name))
        text = all_text(tree) if tree is not None else ""
        if text:
            yield text


def _chapters(package: Any, folder: str) -> list[str]:
    """The names of the chapters' files, in the order of the spine, each once."""
    items = {item.get("id"): item for item in package.iter(f"{_OPF}item")}
    chapters: dict[str, None] = {}
    for reference in package.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        # What is not linear is looked up from elsewhere: notes, answers, pictures in full.
        if item is None or reference.get("linear") == "no":
            continue
        if "nav" not in item.get("properties", "").split():
            chapters[posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))] = None
    return list(chapters)


def _encrypted(archive: Archive) -> set[str]:
    """The names of the parts that are encrypted, as fonts often are."""
    if _ENCRYPTION not in archive.names:
        return set()
    references = archive.tree(_ENCRYPTION).iter("{*}CipherReference")
    return {unquote(reference.get("URI", "")) for reference in references}


def _first(package: Any, name: str) -> str:
    found = next(package.iter(f"{_DC}{name}"), None)
    return " ".join((found.text or "").split()) if found is not None else ""


def _is_publication(package: Any) -> bool:
    """Is the book's first date that of its publication? From version 3 on, no other is allowed."""
    found = next(package.iter(f"{_DC}date"), None)
    event = found.get(f"{_OPF}event") if found is not None else None
    return event == "publication" or (event is None and package.get("version", "").startswith("3"))
