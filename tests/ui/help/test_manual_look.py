"""How a page is set out: air around headings, anchors to them, tables with lines, keys on a ground of their own."""

from typing import Any

import pytest
from PySide6.QtGui import QPalette, QTextBlock, QTextDocument, QTextTable

from timeline_app.ui.help.manual_look import editing, part, pictures, set_out

pytestmark = pytest.mark.usefixtures("qapp")
EM = 20.0
PAGE = """# The page

Press `Ctrl+F` to find.

## Words and dates

- one
- two

| a | b |
|---|---|
| 1 | 2 |

![A picture](a.png)
"""


@pytest.fixture
def page() -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(PAGE)
    set_out(document, QPalette(), EM)
    return document


def _block(page: QTextDocument, text: str) -> QTextBlock:
    block = page.begin()
    while block.isValid() and block.text() != text:
        block = block.next()
    assert block.isValid(), text
    return block


def _look(page: QTextDocument, words: str) -> Any:
    cursor = page.find(words)
    assert not cursor.isNull()
    return cursor.charFormat()


def test_a_heading_has_an_anchor_that_links_lead_to(page: QTextDocument) -> None:
    assert "words-and-dates" in _look(page, "Words and dates").anchorNames()
    assert not _look(page, "to find").isAnchor()


def test_headings_stand_apart_from_what_is_before_them(page: QTextDocument) -> None:
    first, second = (_block(page, text).blockFormat() for text in ("The page", "Words and dates"))
    assert (first.topMargin(), second.topMargin()) == (0.0, 1.5 * EM)
    assert second.lineHeight() == 100


def test_lines_of_text_have_air(page: QTextDocument) -> None:
    plain, listed = _block(page, "Press Ctrl+F to find.").blockFormat(), _block(page, "one").blockFormat()
    assert plain.lineHeight() > 120
    assert listed.bottomMargin() < plain.bottomMargin()


def test_keys_stand_on_a_ground_of_their_own(page: QTextDocument) -> None:
    key, words = _look(page, "Ctrl+F"), _look(page, "to find")
    assert key.background().color() == QPalette().alternateBase().color()
    assert not key.fontFixedPitch()
    assert words.background().style().value == 0


def test_tables_have_lines(page: QTextDocument) -> None:
    (table,) = (one for one in page.rootFrame().childFrames() if isinstance(one, QTextTable))
    look = table.format().toTableFormat()
    assert (look.border(), look.borderCollapse(), look.cellSpacing()) == (1.0, True, 0.0)


def test_pictures_are_found_where_they_stand(page: QTextDocument) -> None:
    ((at, look),) = pictures(page)
    assert look.name() == "a.png"
    assert page.characterAt(at) == "\ufffc"


def test_a_part_of_the_text_is_selected(page: QTextDocument) -> None:
    at = page.toPlainText().index("find")
    assert part(page, at, 4).selectedText() == "find"


def test_changes_are_made_at_once_and_quietly(page: QTextDocument) -> None:
    heard: list[object] = []
    page.contentsChanged.connect(lambda: heard.append(1))
    with editing(page):
        part(page, 0, 3).insertText("A")
        part(page, 0, 1).insertText("One")
    assert heard == []
    assert page.toPlainText().startswith("One page")
    page.undo()
    assert page.toPlainText().startswith("The page")
