"""Office documents: DOCX by python-docx, ODT by odfpy, RTF by striprtf."""

import io
from collections.abc import Iterable, Iterator
from typing import Any

from timeline_app.documents.archive import Archive
from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.published import from_iso


def read_docx(data: bytes) -> Content:
    """The paragraphs and tables of the body, without headers and footers."""
    import docx

    Archive(data).check_xml()
    document = docx.Document(io.BytesIO(data))
    facts = document.core_properties
    made = facts.created
    return Content(
        text=_paragraphs(_docx_blocks(document.iter_inner_content())),
        title=facts.title or "",
        language=_language(facts.language),
        guess=made.date() if made else None,
        guess_place="file made",
    )


def _docx_blocks(blocks: Iterable[Any]) -> Iterator[str]:
    for block in blocks:
        if hasattr(block, "rows"):
            for row in block.rows:
                # A cell that spans several columns is named once for each.
                cells = {id(cell._tc): cell for cell in row.cells}
                yield "\t".join(" ".join(_docx_blocks(cell.iter_inner_content())) for cell in cells.values())
        else:
            yield block.text


def read_odt(data: bytes) -> Content:
    """The headings, paragraphs and table cells of the body."""
    from odf import dc, meta, opendocument, teletype
    from odf.namespaces import TEXTNS

    Archive(data).check_xml()
    document = opendocument.load(io.BytesIO(data))
    if not hasattr(document, "text"):
        raise Unreadable("it is no text document")
    blocks = (node for node in _descendants(document.text) if node.qname in ((TEXTNS, "h"), (TEXTNS, "p")))
    facts = {kind: _first(document.meta, kind) for kind in (dc.Title, dc.Language, meta.CreationDate)}
    return Content(
        text=_paragraphs(teletype.extractText(block) for block in blocks),
        title=facts[dc.Title],
        language=_language(facts[dc.Language]),
        guess=from_iso(facts[meta.CreationDate]),
        guess_place="file made",
    )


def _descendants(node: Any) -> Iterator[Any]:
    """All elements in the order of the text; what is deep is met without recursion."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if hasattr(one, "qname"):
            yield one
        waiting.extend(reversed(one.childNodes))


def _first(node: Any, kind: Any) -> str:
    from odf import teletype

    found = node.getElementsByType(kind)
    return teletype.extractText(found[0]) if found else ""


def read_rtf(data: bytes) -> Content:
    """The text of an RTF file; what it says of itself is left aside."""
    from striprtf import striprtf

    if not data.lstrip().startswith(b"{\\rtf"):
        raise Unreadable("it does not begin as RTF")
    text = striprtf.rtf_to_text(data.decode("cp1252", "replace"), errors="replace")  # type: ignore[no-untyped-call]
    return Content(text=_paragraphs(text.split("\n")))


def _paragraphs(blocks: Iterable[str]) -> str:
    """Paragraphs with an empty line between them, as in a text file."""
    return "\n\n".join(block.strip() for block in blocks if block.strip())


def _language(code: str | None) -> str | None:
    """`de` of `de-DE`."""
    code = (code or "").split("-")[0].lower()
    return code if 2 <= len(code) <= 3 and code.isalpha() else None
