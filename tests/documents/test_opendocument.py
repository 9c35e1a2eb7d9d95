"""OpenDocument texts as they stand now, in the order of reading."""

from datetime import date

import pytest
from making import archive, odt, odt_parts

from timeline_app.documents.content import Unreadable
from timeline_app.documents.opendocument import read_odt


def _p(content: str, style: str = "P") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


A, B, C = _p("Eins"), _p("Zwei"), _p("Drei")


def _cell(*blocks: str) -> str:
    return f"<table:table-cell>{''.join(blocks)}</table:table-cell>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<text:h>Kopf</text:h>{A}{_p('')}{_p(' ')}{B}", "Kopf\n\nEins\n\nZwei"),
        (_p("am <text:span>3. <text:span>Mai</text:span></text:span>\n 1907"), "am 3. Mai 1907"),
        (_p('a<text:s/>b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e'), "a b   c\td\ne"),
        (_p('a<text:s text:c="x"/>b<text:s text:c="999999999999"/>c'), "a b c"),
        (_p("siehe <text:a>hier</text:a>"), "siehe hier"),
        (f"<text:list><text:list-item>{A}<text:list>{B}</text:list></text:list-item></text:list>", "Eins\n\nZwei"),
        (f"<text:section>{A}</text:section>{B}", "Eins\n\nZwei"),
        # What is not read.
        (f"<text:tracked-changes><text:deletion>{A}</text:deletion></text:tracked-changes>{B}", "Zwei"),
        (_p(f"a<office:annotation>{A}</office:annotation>b"), "ab"),
        (_p("a<!-- c -->b"), "ab"),
        (f"<text:table-of-content>{A}</text:table-of-content>{B}", "Zwei"),
        (_p("a<text:hidden-text>b</text:hidden-text>c"), "ac"),
        # Tables, notes and text boxes.
        (
            f"<table:table><table:table-header-rows><table:table-row>{_cell(A)}{_cell(B, C)}</table:table-row>"
            f"</table:table-header-rows><table:table-row>{_cell(C)}<table:covered-table-cell/></table:table-row></table:table>",
            "Eins\tZwei Drei\n\nDrei",
        ),
        (
            _p(
                f"Text<text:note><text:note-citation>1</text:note-citation><text:note-body>{A}</text:note-body></text:note>."
            )
            + B,
            "Text.\n\nEins\n\nZwei",
        ),
        (
            _p(f"<draw:frame><draw:text-box>{A}</draw:text-box><svg:desc>x</svg:desc></draw:frame>Text") + B,
            "Text\n\nEins\n\nZwei",
        ),
        (f"<draw:frame><draw:text-box>{A}</draw:text-box></draw:frame>{B}", "Eins\n\nZwei"),
    ],
)
def test_bodies(body: str, text: str) -> None:
    assert read_odt(odt(body)).text == text


@pytest.mark.parametrize(
    ("body", "heading"),
    [
        (f"{A}<text:h>Kopf</text:h>", "Kopf"),
        (f"{A}<text:h> </text:h>{_p('Kopf', 'Title')}", "Kopf"),
        (A + _p("Kopf", "P3"), "Kopf"),
        (A, ""),
    ],
)
def test_the_first_heading(body: str, heading: str) -> None:
    styles = '<style:style style:name="P3" style:parent-style-name="Title"/>'
    assert read_odt(odt(body, styles=styles)).heading == heading


def test_what_it_says_of_itself() -> None:
    made = "<meta:creation-date>2019-03-14T09:00</meta:creation-date>"
    content = read_odt(odt(A, f"<dc:title>Kopf</dc:title><dc:language>de-AT</dc:language>{made}"))
    assert (content.title, content.language) == ("Kopf", "de")
    assert (content.guess, content.guess_place) == (date(2019, 3, 14), "file made")


@pytest.mark.parametrize(("count", "pages"), [("3", (0, 10, 18)), ("4", ()), ("", ())])
def test_pages_where_they_add_up(count: str, pages: tuple[int, ...]) -> None:
    body = A + _p("Zwei<text:soft-page-break/>weiter") + "<text:soft-page-break/>" + C
    content = read_odt(odt(body, f'<meta:document-statistic meta:page-count="{count}"/>'))
    assert (content.text, content.pages) == ("Eins\n\nZweiweiter\n\nDrei", pages)


def test_a_count_of_one_page_is_not_believed() -> None:
    """Programs that never showed a document on a screen count so."""
    assert read_odt(odt(A, '<meta:document-statistic meta:page-count="1"/>')).pages == ()


@pytest.mark.parametrize("content", [None, "<broken"])
def test_the_text_does_not_need_what_it_says_of_itself(content: str | None) -> None:
    parts = odt_parts(A)
    del parts["meta.xml"]
    assert read_odt(archive(parts if content is None else {**parts, "meta.xml": content})).text == "Eins"


@pytest.mark.parametrize(
    "extra",
    [
        {"META-INF/manifest.xml": "<m:manifest><m:file-entry><manifest:encryption-data/></m:file-entry></m:manifest>"},
        {"encrypted-package": b"\0"},
    ],
)
def test_a_password(extra: dict[str, str | bytes]) -> None:
    with pytest.raises(Unreadable, match="protected by a password"):
        read_odt(archive({**odt_parts(A), **extra}))


def test_a_spreadsheet() -> None:
    content = str(odt_parts("")["content.xml"]).replace("office:text", "office:spreadsheet")
    with pytest.raises(Unreadable, match="no text document"):
        read_odt(archive({**odt_parts(""), "content.xml": content}))
