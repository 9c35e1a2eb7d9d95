"""Every format tells where its headings stand and of what level they are; no mark of them is left in the text."""

from collections.abc import Callable

import pytest

from tests.documents.making import docx, epub, odt, pdf
from timeline_app.documents.reader import read_bytes
from timeline_app.model.document import Heading

TEXT = "Erstes Kapitel\n\nDas ist der Text des ersten.\n\nZweiter Teil\n\nDas ist der Text des zweiten."
STYLES = "".join(
    f'<w:style w:styleId="berschrift{level}"><w:name w:val="heading {level}"/></w:style>' for level in (1, 2)
)


def _docx() -> bytes:
    style = '<w:pPr><w:pStyle w:val="{}"/></w:pPr>'
    words = zip(TEXT.split("\n\n"), (style.format("berschrift1"), "", style.format("berschrift2"), ""), strict=True)
    return docx("".join(f"<w:p>{kind}<w:r><w:t>{word}</w:t></w:r></w:p>" for word, kind in words), styles=STYLES)


def _odt() -> bytes:
    one, two, three, four = TEXT.split("\n\n")
    head = '<text:h text:outline-level="{}">{}</text:h><text:p>{}</text:p>'
    return odt(head.format(1, one, two) + head.format(2, three, four))


def _html() -> str:
    one, two, three, four = TEXT.split("\n\n")
    return f"<h1>{one}</h1><p>{two}</p><h2>{three}</h2><p>{four}</p>"


def _rtf() -> bytes:
    one, two, three, four = TEXT.split("\n\n")
    source = "{\\rtf1\\ansi{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}"
    for level, head, words in ((0, one, two), (1, three, four)):
        source += f"\\pard\\outlinelevel{level} {head}\\par\\pard {words}\\par "
    return (source + "}").encode()


def _pdf() -> bytes:
    one, two, three, four = TEXT.split("\n\n")
    return pdf([[(72, 760, 18, one), (72, 730, 11, two), (72, 700, 18, three), (72, 670, 11, four)]])


FILES: dict[str, tuple[Callable[[], bytes], tuple[int, int]]] = {
    "a.docx": (_docx, (1, 2)),
    "a.odt": (_odt, (1, 2)),
    "a.html": (lambda: f"<html><body>{_html()}</body></html>".encode(), (1, 2)),
    "a.epub": (lambda: epub([_html()]), (1, 2)),
    "a.eml": (lambda: f"Subject: Text\nContent-Type: text/html\n\n<html>{_html()}</html>".encode(), (1, 2)),
    "a.rtf": (_rtf, (1, 2)),
    "a.pdf": (_pdf, (1, 1)),
}


@pytest.mark.parametrize("name", FILES)
def test_headings(name: str) -> None:
    make, levels = FILES[name]
    document = read_bytes(make(), name)
    assert document.text == TEXT
    begins = (0, TEXT.index("Zweiter"))
    assert document.headings == tuple(map(Heading, begins, levels))


def test_pages_begin_where_they_did() -> None:
    document = read_bytes(epub([_html(), _html()]), "a.epub")
    assert document.pages == (0, len(TEXT) + 2)
    assert [document.text[begin : begin + 6] for begin, _ in document.headings] == ["Erstes", "Zweite"] * 2


def test_an_empty_heading_is_none() -> None:
    document = read_bytes(b"<html><body><h1> </h1><p>Am 3. Mai 1901.</p><h2></h2></body></html>", "a.html")
    assert (document.text, document.headings) == ("Am 3. Mai 1901.", ())
