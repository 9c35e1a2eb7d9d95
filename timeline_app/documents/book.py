"""EPUB: the chapters in the order of reading, each an XHTML file; the navigation is left out."""

import posixpath
from typing import Any
from urllib.parse import unquote

from timeline_app.documents.archive import Archive
from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.published import from_iso
from timeline_app.documents.web import all_text, parsed

_OPF = {"opf": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}
_CONTAINER = {"c": "urn:oasis:names:tc:opendocument:xmlns:container"}


def read_epub(data: bytes) -> Content:
    """The text of all chapters; `pages` are where they begin."""
    archive = Archive(data)
    package_name = _first(_xml(archive.part("META-INF/container.xml")), "//c:rootfile/@full-path", _CONTAINER)
    if not package_name:
        raise Unreadable("it does not say where its content is")
    package = _xml(archive.part(package_name))
    texts: list[str] = []
    begins: list[int] = []
    length = 0
    for name in _chapters(package, posixpath.dirname(package_name)):
        tree = parsed(archive.part(name))
        text = all_text(tree) if tree is not None else ""
        if text:
            begins.append(length)
            texts.append(text)
            length += len(text) + 2
    language = _first(package, "//dc:language/text()", _OPF)
    return Content(
        text="\n\n".join(texts),
        title=_first(package, "//dc:title/text()", _OPF),
        language=language.split("-")[0].lower() or None,
        guess=from_iso(_first(package, "//dc:date/text()", _OPF)),
        guess_place="file made",
        pages=tuple(begins),
    )


def _chapters(package: Any, folder: str) -> list[str]:
    """The names of the chapters' files, in the order of the spine."""
    items = {item.get("id"): item for item in package.iterfind(".//opf:item", _OPF)}
    chapters = []
    for reference in package.iterfind(".//opf:itemref", _OPF):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no":
            continue
        if "nav" not in item.get("properties", "").split():
            chapters.append(posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "")))))
    return chapters


def _xml(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable("its list of chapters is damaged") from error


def _first(tree: Any, path: str, names: dict[str, str]) -> str:
    found = tree.xpath(path, namespaces=names)
    return str(found[0]).strip() if found else ""
