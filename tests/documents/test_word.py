"""Word documents as they stand now: what was inserted is read, what was deleted is not, in the order of reading."""

from datetime import date

import pytest
from making import archive, docx, docx_parts

from timeline_app.documents.content import Unreadable
from timeline_app.documents.word import read_docx


def _run(words: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


def _p(*runs: str, style: str = "") -> str:
    said = f"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>" if style else ""
    return f"<w:p>{said}{''.join(runs)}</w:p>"


def _cell(*blocks: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(blocks)}</w:tc>"


A, B, C = _p(_run("Eins")), _p(_run("Zwei")), _p(_run("Drei"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (A + B, "Eins\n\nZwei"),
        (A + _p() + _p(_run(" ")) + B, "Eins\n\nZwei"),
        (_p(_run("am 3. "), _run("Mai "), _run("1907")), "am 3. Mai 1907"),
        (_p(_run("a"), "<w:r><w:tab/></w:r>", _run("b"), "<w:r><w:br/></w:r>", _run("c")), "a\tb\nc"),
        (_p(_run("a"), "<w:r><w:br w:type='page'/></w:r>", _run("b")), "a\nb"),
        (_p(_run("Nord"), "<w:r><w:noBreakHyphen/></w:r>", _run("See")), "Nord\u2011See"),
        # Tracked changes.
        (_p(_run("a"), f"<w:ins>{_run('b')}</w:ins>", _run("c")), "abc"),
        (_p(_run("a"), "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>", _run("c")), "ac"),
        (_p(f"<w:moveFrom>{_run('a')}</w:moveFrom>", f"<w:moveTo>{_run('b')}</w:moveTo>"), "b"),
        # Links, fields, content controls, hidden text, ruby.
        (_p(_run("siehe "), f"<w:hyperlink>{_run('hier')}</w:hyperlink>"), "siehe hier"),
        (_p("<w:r><w:instrText>DATE</w:instrText></w:r>", _run("3. Mai")), "3. Mai"),
        (_p(f"<w:fldSimple w:instr='DATE'>{_run('3. Mai')}</w:fldSimple>"), "3. Mai"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{A}</w:sdtContent></w:sdt>{B}", "Eins\n\nZwei"),
        (_p(f"<w:sdt><w:sdtContent>{_run('a')}</w:sdtContent></w:sdt>"), "a"),
        (_p(_run("a"), _run("b", "<w:vanish/>"), _run("c", "<w:vanish w:val='0'/>")), "ac"),
        (
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
            f"<w:sdtContent>{A}</w:sdtContent></w:sdt>{B}",
            "Zwei",
        ),
        # Tables: a row is a line.
        (
            f"<w:tbl><w:tblPr/><w:tr>{_cell(A)}{_cell(B, C)}</w:tr><w:tr>{_cell(C)}</w:tr></w:tbl>",
            "Eins\tZwei Drei\n\nDrei",
        ),
        (f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{_cell(A)}</w:tr><w:tr>{_cell(B)}</w:tr></w:tbl>", "Zwei"),
        (
            f"<w:tbl><w:tr>{_cell(A, f'<w:tbl><w:tr>{_cell(B)}{_cell(C)}</w:tr></w:tbl>')}</w:tr></w:tbl>",
            "Eins Zwei\tDrei",
        ),
        (f"<w:tbl><w:tr><w:sdt><w:sdtContent>{_cell(A)}</w:sdtContent></w:sdt>{_cell(B)}</w:tr></w:tbl>", "Eins\tZwei"),
        # A text box follows its paragraph, and is not read twice from what stands in for it.
        (
            _p(
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + B + "</w:txbxContent></w:drawing>"
                "</mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + B + "</w:txbxContent></w:pict></mc:Fallback>"
                "</mc:AlternateContent></w:r>",
                _run("Eins"),
            )
            + C,
            "Eins\n\nZwei\n\nDrei",
        ),
    ],
)
def test_bodies(body: str, text: str) -> None:
    assert read_docx(docx(body)).text == text


def test_text_boxes_in_text_boxes_are_read_once_each() -> None:
    box = A
    for number in range(20):
        box = _p(_run(f"{number}."), f"<w:r><w:txbxContent>{box}</w:txbxContent></w:r>")
    assert read_docx(docx(box)).text.split("\n\n") == [*(f"{number}." for number in reversed(range(20))), "Eins"]


def _noted(*numbers: int) -> str:
    return _p(*(f"<w:r><w:footnoteReference w:id='{number}'/></w:r>" for number in numbers), _run("Text"))


def test_notes_follow_the_paragraph_that_they_hang_on() -> None:
    notes = "".join(f"<w:footnote w:id='{n}'>{_p(_run(f'Note {n}'))}</w:footnote>" for n in (1, 2))
    ends = f"<w:endnote w:id='1'>{B}</w:endnote>"
    end = _p(_run("Ende"), "<w:r><w:endnoteReference w:id='1'/></w:r>")
    content = read_docx(docx(_noted(2, 1) + end + C, footnotes=notes, endnotes=ends))
    assert content.text == "Text\n\nNote 2\n\nNote 1\n\nEnde\n\nZwei\n\nDrei"


def test_a_note_that_hangs_on_itself_is_read_once() -> None:
    notes = f"<w:footnote w:id='1'>{_noted(1)}</w:footnote>"
    assert read_docx(docx(_noted(1, 1, 7), footnotes=notes)).text == "Text\n\nText"


def test_deleted_notes_are_gone() -> None:
    notes = f"<w:footnote w:id='1'>{B}</w:footnote>"
    body = _p("<w:del><w:r><w:footnoteReference w:id='1'/></w:r></w:del>", _run("Text"))
    assert read_docx(docx(body, footnotes=notes)).text == "Text"


STYLES = (
    "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
    "<w:style w:styleId='T'><w:name w:val='Title'/></w:style>"
)


@pytest.mark.parametrize("style", ["berschrift1", "T"])
def test_the_first_heading(style: str) -> None:
    body = A + _p(style=style) + _p(_run("Der Kopf"), style=style) + _p(_run("Noch einer"), style=style)
    assert read_docx(docx(body, styles=STYLES)).heading == "Der Kopf"
    assert read_docx(docx(A, styles=STYLES)).heading == read_docx(docx(body)).heading == ""


def test_what_it_says_of_itself() -> None:
    made = "<dcterms:created>2019-03-14T09:00:00Z</dcterms:created>"
    content = read_docx(docx(A, f"<dc:title> Der  Kopf </dc:title><dc:language>de-DE</dc:language>{made}"))
    assert (content.title, content.language) == ("Der  Kopf", "de")
    assert (content.published, content.guess, content.guess_place) == (None, date(2019, 3, 14), "file made")


BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"
PAGED = A + _p(_run("Zwei"), BREAK, _run("weiter")) + _p(BREAK, _run("Drei"))


@pytest.mark.parametrize(("count", "pages"), [("3", (0, 10, 18)), ("2", ()), ("", ()), ("x", ()), ("³", ())])
def test_pages_where_they_add_up(count: str, pages: tuple[int, ...]) -> None:
    parts = docx_parts(PAGED)
    content = read_docx(archive({**parts, "docProps/app.xml": f"<Properties><Pages>{count}</Pages></Properties>"}))
    assert (content.text, content.pages) == ("Eins\n\nZweiweiter\n\nDrei", pages)


def test_strict_documents_and_those_with_macros() -> None:
    parts = {
        name: str(content).replace(
            "schemas.openxmlformats.org/wordprocessingml/2006", "purl.oclc.org/ooxml/wordprocessingml"
        )
        for name, content in docx_parts(A).items()
    }
    assert read_docx(archive(parts)).text == "Eins"


@pytest.mark.parametrize("name", ["docProps/core.xml", "docProps/app.xml", "word/styles.xml", "_rels/.rels"])
@pytest.mark.parametrize("content", [None, "<broken", b"\xff"])
def test_parts_that_the_text_does_not_need(name: str, content: str | bytes | None) -> None:
    parts = docx_parts(A, styles=STYLES)
    parts.pop(name, None)
    assert read_docx(archive(parts if content is None else {**parts, name: content})).text == "Eins"


def test_an_absolute_name_of_a_part() -> None:
    parts = docx_parts(A)
    parts["_rels/.rels"] = str(parts["_rels/.rels"]).replace('"word/document.xml"', '"/word/document.xml"')
    assert read_docx(archive(parts)).text == "Eins"


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"a.txt": "x"}, "it is an archive, but no Word document"),
        ({**docx_parts(""), "word/document.xml": "<x/>"}, "it has no text as a Word document has"),
        ({**docx_parts(""), "word/document.xml": "<x"}, "its part word/document.xml is damaged"),
        ({**docx_parts("", footnotes=""), "word/footnotes.xml": "<x"}, "its part word/footnotes.xml is damaged"),
    ],
)
def test_what_is_no_word_document(parts: dict[str, str | bytes], why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_docx(archive(parts))
