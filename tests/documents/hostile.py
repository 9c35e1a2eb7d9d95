"""Files that are made to take all memory or time of who reads them; `size` makes them smaller for the tests."""

import base64
import zipfile
from collections.abc import Callable, Iterator, Mapping

from making import archive, docx, docx_parts, epub, epub_parts, odt, odt_parts, page_content, pdf, pdf_of

MB = 2**20
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "lol">{_LAUGHS}]>'
SQUARE = f'<!DOCTYPE x [<!ENTITY l9 "{"a" * 100_000}">]>'
FOREIGN = '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>'
_LINE = "Am 3. Mai 1907 kam der Mann wieder in die Stadt und blieb dort bis zum Ende des Jahres."


def _with(parts: Mapping[str, str | bytes], name: str, change: Callable[[str], str]) -> bytes:
    return archive({**parts, name: change(str(parts[name]))})


def _entities(head: str) -> Iterator[tuple[str, bytes]]:
    """Word, OpenDocument and EPUB with a definition of entities, each used once or many times."""
    use = "&l9;" * (2000 if head is SQUARE else 1)
    yield (
        "docx",
        _with(docx_parts(f"<w:p><w:r><w:t>{use}</w:t></w:r></w:p>"), "word/document.xml", lambda xml: head + xml),
    )
    yield "odt", _with(odt_parts(f"<text:p>{use}</text:p>"), "content.xml", lambda xml: head + xml)
    yield "epub", _with(epub_parts(["<p>x</p>"], f"<dc:title>{use}</dc:title>"), "OPS/book.opf", lambda xml: head + xml)
    yield "xhtml", f"<?xml version='1.0'?>{head}<html><body><p>{_LINE} {use}</p></body></html>".encode()
    yield "tml", f"<?xml version='1.0'?>{head}<TimeML><TEXT>{_LINE} {use}</TEXT></TimeML>".encode()


def lying(data: bytes, claimed: int = 10) -> bytes:
    """An archive that says of all its parts that they are small, wherever it says so."""
    file = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = file.find(mark)
        while at >= 0:
            file[at + place : at + place + 4] = claimed.to_bytes(4, "little")
            at = file.find(mark, at + 4)
    return bytes(file)


def _attributes(number: int) -> str:
    return "<a " + " ".join(f'b{n}=""' for n in range(number)) + "/>"


def hostile(size: int) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """What each file is, its ending, and what makes it; `size` is what it comes to when it is unpacked, in bytes."""
    text = {"docx": "<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "odt": "<text:p>{}</text:p>", "epub": "<p>{}</p>"}
    make: dict[str, Callable[[str], bytes]] = {"docx": docx, "odt": odt, "epub": lambda chapter: epub([chapter])}
    for ending, write in make.items():
        paragraph = text[ending]
        yield f"{ending}: one huge part", ending, lambda w=write, p=paragraph: w(p.format("a" * size))
        yield f"{ending}: sizes that lie", ending, lambda w=write, p=paragraph: lying(w(p.format("a" * size)))
        yield f"{ending}: tiny tags", ending, lambda w=write, p=paragraph: w(p.format("<a/>" * (size // 4)))
        yield f"{ending}: tiny attributes", ending, lambda w=write: w(_attributes(1000) * (size // 7000))
        yield f"{ending}: nested", ending, lambda w=write: w("<a>" * (size // 8) + "x" + "</a>" * (size // 8))
    yield (
        "docx: many parts",
        "docx",
        lambda: archive({**docx_parts("<w:p/>"), **{f"word/p{n}.xml": "<a/>" for n in range(size // 1000)}}),
    )
    yield "docx: bzip2", "docx", lambda: archive(docx_parts("a" * size), zipfile.ZIP_BZIP2)
    yield "docx: in itself", "docx", lambda: archive({**docx_parts("<w:p/>"), "word/document.xml": docx("a" * size)})
    yield "epub: many chapters", "epub", lambda: epub(["<p>" + "a" * (size // 100) + "</p>"] * 300)
    for name, head in {"billion laughs": BOMB, "square": SQUARE, "foreign file": FOREIGN}.items():
        for ending, data in _entities(head):
            yield f"{ending}: entities, {name}", ending, lambda data=data: data
    yield "html: nested tags", "html", lambda: b"<html><body>" + b"<div>" * (size // 10)
    yield "html: nested, closed", "html", lambda: b"<html>" + b"<b>" * (size // 10) + b"x" + b"</b>" * (size // 10)
    yield "html: tiny tags", "html", lambda: b"<html><body>" + b"<p>" * (size // 10)
    yield "html: attributes", "html", lambda: b"<html><body><p " + b"a=1 " * (size // 10) + b">"
    yield "html: cut tags", "html", lambda: b"<html><body>" + b"<a" * (size // 20)
    yield "html: one word", "html", lambda: b"<html><body><p>" + b"a" * size
    yield "html: links", "html", lambda: b"<html><body>" + b"<a href=x>Text</a> " * (size // 100)
    yield "html: table", "html", lambda: b"<html><body><table>" + b"<tr><td>1907<td>Text" * (size // 200)
    yield "html: lists", "html", lambda: b"<html><body>" + b"<ul><li>1907" * 400 + b"<li>Text" * (size // 200)
    yield "text: one line", "txt", lambda: b"a" * size
    yield "text: empty lines", "txt", lambda: b"\n" * size + b"a"
    yield "text: an article again and again", "txt", lambda: (_LINE + "\n\n").encode() * (size // 90)
    page = [(60.0, 780.0 - 15 * line, 11.0, _LINE) for line in range(45)]
    yield "pdf: 1,000 pages", "pdf", lambda: pdf([page] * 1000)
    yield "pdf: a million pages, it says", "pdf", lambda: pdf_of([page_content(page)], count=1_000_000)
    yield "pdf: 15,000 pages, it says", "pdf", lambda: pdf_of([page_content(page)], count=15_000)
    yield "pdf: a page of blanks", "pdf", lambda: pdf_of([b" " * size])
    yield "pdf: a page of text", "pdf", lambda: pdf_of([b"BT /F1 9 Tf (" + b"a" * size + b") Tj ET"])
    yield "pdf: a page of lines", "pdf", lambda: pdf_of([b"0 0 m 1 1 l S " * (size // 14)])
    yield "eml: nested parts", "eml", lambda: _nested(size // 1000)
    yield "eml: nested messages", "eml", lambda: b"Content-Type: message/rfc822\n\n" * (size // 1000)
    yield "eml: empty lines", "eml", lambda: b"Subject: x\n\n" + b"\n" * size
    yield "eml: attachment", "eml", lambda: _attached(size)
    yield "eml: long header", "eml", lambda: b"Subject: " + b"=?utf-8?q?a?= " * (size // 14) + b"\n\ntext"
    yield "rtf: nested groups", "rtf", lambda: b"{\\rtf1 " + b"{" * (size // 100) + b"x" + b"}" * (size // 100)
    yield "rtf: links", "rtf", lambda: b"{\\rtf1 " + b"{\\field{\\*\\fldinst{" * (size // 100)
    yield "rtf: fonts", "rtf", lambda: b"{\\rtf1{\\fonttbl " + b"\\f1" * (size // 100) + b"}x}"
    yield "rtf: picture", "rtf", lambda: b"{\\rtf1{\\pict " + b"0f" * (size // 2) + b"}x}"
    yield "rtf: notes in notes", "rtf", lambda: b"{\\rtf1 a" + b"{\\footnote b" * (size // 1000) + b"}" * (size // 1000)
    yield "rtf: text", "rtf", lambda: b"{\\rtf1 " + (_LINE.encode() + b"\\par ") * (size // 100) + b"}"


def _nested(depth: int) -> bytes:
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return head.encode() + b"Content-Type: text/plain\n\nText"


def _attached(size: int) -> bytes:
    attachment = base64.encodebytes(bytes(size * 3 // 4))
    head = b'Date: Thu, 14 Mar 2019 09:00:00 +0100\nContent-Type: multipart/mixed; boundary="b"\n\n'
    text = b"--b\nContent-Type: text/plain\n\nText\n"
    file = b"--b\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n"
    return head + text + file + attachment + b"--b--\n"
