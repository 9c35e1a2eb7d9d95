"""Small files of every format, made of what stands in them, for what no office program can be made to write."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
)
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "meta": "meta",
        "svg": "svg-compatible",
    }.items()
)


def archive(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of parts in their order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return stream.getvalue()


def docx_parts(body: str, core: str = "", **others: str) -> dict[str, str | bytes]:
    """The parts of a Word document; `others` are further ones in its folder, by their kind."""
    relationships = "".join(f'<Relationship Id="{one}" Type="{_TYPE}/{one}" Target="{one}.xml"/>' for one in others)
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships {_RELATIONSHIPS}><Relationship Id="r1" Type="{_TYPE}/officeDocument" '
        f'Target="word/document.xml"/><Relationship Id="r2" Type="{_TYPE}/metadata/core-properties" '
        f'Target="docProps/core.xml"/><Relationship Id="r3" Type="{_TYPE}/extended-properties" '
        f'Target="docProps/app.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships {_RELATIONSHIPS}>{relationships}</Relationships>",
        "docProps/core.xml": f"<cp:coreProperties {_CORE}>{core}</cp:coreProperties>",
        **{f"word/{kind}.xml": f"<w:{kind} {_W}>{content}</w:{kind}>" for kind, content in others.items()},
    }


def docx(body: str, core: str = "", **others: str) -> bytes:
    """A Word document of the XML of its body."""
    return archive(docx_parts(body, core, **others))


def odt_parts(body: str, meta: str = "", styles: str = "") -> dict[str, str | bytes]:
    """The parts of an OpenDocument text."""
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "meta.xml": f'<office:document-meta {_ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{meta}'
        "</office:meta></office:document-meta>",
        "META-INF/manifest.xml": "<manifest/>",
    }


def odt(body: str, meta: str = "", styles: str = "") -> bytes:
    """An OpenDocument text of the XML of its body."""
    return archive(odt_parts(body, meta, styles))


def epub_parts(chapters: Sequence[str], metadata: str = "", version: str = "3.0") -> dict[str, str | bytes]:
    """The parts of a book, each chapter the content of a body."""
    items = "".join(f'<item id="c{n}" href="text/c%20{n}.xhtml"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/" version="{version}"><metadata>{metadata}</metadata>'
        f'<manifest><item id="nav" href="nav.xhtml" properties="nav"/>{items}</manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>',
        "OPS/nav.xhtml": "<html><body><nav><ol><li>Inhalt</li></ol></nav></body></html>",
        **{
            f"OPS/text/c {n}.xhtml": f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title/></head><body>{chapter}</body></html>"
            for n, chapter in enumerate(chapters)
        },
    }


def epub(chapters: Sequence[str], metadata: str = "", version: str = "3.0") -> bytes:
    """A book of chapters."""
    return archive(epub_parts(chapters, metadata, version))


Placed = tuple[float, float, float, str]
"""From the left, from the bottom, size of the type, words."""


def page_content(lines: Sequence[Placed]) -> bytes:
    """The operators that print lines on a page of a PDF."""
    shown = (f"/F1 {size} Tf 1 0 0 1 {left} {base} Tm ({_escaped(words)}) Tj\n" for left, base, size, words in lines)
    return f"BT\n{''.join(shown)}ET\n".encode("cp1252")


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def pdf(pages: Sequence[Sequence[Placed]], **facts: str) -> bytes:
    """A PDF of lines that are put where they are told to be."""
    return pdf_of([page_content(page) for page in pages], **facts)


def pdf_of(contents: Sequence[bytes], count: int | None = None, page: str = "", **facts: str) -> bytes:
    """A PDF of the contents of its pages; `count` is the number of pages it says it has, `page` more about each."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(contents)))
    info = "".join(f"/{name} ({value}) " for name, value in facts.items())
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents) if count is None else count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info}>>".encode("cp1252"),
    ]
    for number, content in enumerate(contents):
        packed = zlib.compress(content, 9)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {page} /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {6 + 2 * number} 0 R >>".encode()
        )
        objects.append(f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream")
    return _numbered(objects)


def _numbered(objects: Sequence[bytes]) -> bytes:
    file = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    begin = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, begin)
    return bytes(file)
