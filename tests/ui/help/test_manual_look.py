"""How a page of the manual is set out."""

import pytest
from PySide6.QtGui import QPalette, QTextBlock, QTextCursor, QTextDocument, QTextTable

from timeline_app.ui.help.manual_look import editing, part, pictures, set_out

PAGE = """# Opening

A paragraph with `Ctrl+O` in it.

## Why this date?

![A picture](one.png)

- a point
- another

| a | b |
|---|---|
| 1 | 2 |
"""
EM = 20.0

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(PAGE)
    set_out(document, QPalette(), EM)
    return document


def _block(document: QTextDocument, text: str) -> QTextBlock:
    block = document.begin()
    while block.isValid() and text not in block.text():
        block = block.next()
    assert block.isValid()
    return block


def test_every_heading_is_an_anchor(document: QTextDocument) -> None:
    for heading, name in (("Opening", "opening"), ("Why this date?", "why-this-date")):
        look = _block(document, heading).begin().fragment().charFormat()
        assert look.isAnchor()
        assert look.anchorNames() == [name]


def test_headings_stand_apart_and_points_close_together(document: QTextDocument) -> None:
    paragraph, heading, point = (_block(document, text).blockFormat() for text in ("A paragraph", "Why", "another"))
    assert heading.topMargin() > paragraph.topMargin()
    assert paragraph.bottomMargin() > point.bottomMargin()
    assert paragraph.lineHeight() > heading.lineHeight()


def test_keys_stand_on_a_ground_in_the_type_of_everything_else(document: QTextDocument) -> None:
    place = _block(document, "A paragraph").text().index("Ctrl+O")
    cursor = part(document, _block(document, "A paragraph").position() + place, len("Ctrl+O"))
    assert cursor.selectedText() == "Ctrl+O"
    assert not cursor.charFormat().fontFixedPitch()
    assert cursor.charFormat().background().color() == QPalette().alternateBase().color()


def test_tables_have_lines(document: QTextDocument) -> None:
    (table,) = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert table.format().toTableFormat().border() == 1
    assert table.format().toTableFormat().cellPadding() > 0


def test_pictures_are_told_with_their_places(document: QTextDocument) -> None:
    ((place, picture),) = pictures(document)
    assert picture.name() == "one.png"
    assert document.characterAt(place) == "\ufffc"


@pytest.mark.parametrize("em", [10.0, 40.0])
def test_all_spaces_grow_with_the_type(em: float) -> None:
    document = QTextDocument()
    document.setMarkdown(PAGE)
    set_out(document, QPalette(), em)
    assert document.documentMargin() == pytest.approx(em * 1.4)
    assert _block(document, "A paragraph").blockFormat().bottomMargin() == pytest.approx(em * 0.65)


def test_changes_are_made_at_once_and_told_to_nobody(document: QTextDocument) -> None:
    told: list[bool] = []
    document.contentsChanged.connect(lambda: told.append(True))
    with editing(document):
        cursor = QTextCursor(document)
        cursor.insertText("one ")
        cursor.insertText("two ")
    assert told == []
    assert document.toPlainText().startswith("one two Opening")
    document.undo()
    assert document.toPlainText().startswith("Opening")
