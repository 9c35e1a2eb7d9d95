"""How a page of the manual is set out: spaces, anchors, tables and keys, on what Qt made of its Markdown."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import (
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextTable,
)

from timeline_app.ui.help.manual_pages import anchor

_LINE_PERCENT = 132
_SHARE_OF_LINE = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_PICTURE = "\ufffc"
"""What stands in the text for a picture."""


def set_out(document: QTextDocument, palette: QPalette, em: float) -> None:
    """Give a page its looks, in units of the height of a line."""
    document.setIndentWidth(em * 1.6)
    document.setDocumentMargin(em * 1.4)
    for block in _blocks(document):
        _space(block, em)
    _tables(document, palette, em)
    _mark_keys(document, palette)


@contextmanager
def editing(document: QTextDocument) -> Iterator[None]:
    """Changes that are laid out once, and of which the browser does not hear: it would take the page in anew."""
    whole = QTextCursor(document)
    with QSignalBlocker(document):
        whole.beginEditBlock()
        yield
        whole.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    for block in _blocks(document):
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            yield fragment.position(), fragment.length(), fragment.charFormat()
            place += 1


def pictures(document: QTextDocument) -> Iterator[tuple[int, QTextImageFormat]]:
    return ((at, look.toImageFormat()) for at, _, look in _fragments(document) if look.isImageFormat())


def _space(block: QTextBlock, em: float) -> None:
    """Air around headings, between paragraphs and lines; and an anchor for the links that lead to a heading."""
    look, level = block.blockFormat(), block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    is_picture = block.text().startswith(_PICTURE)
    look.setLineHeight(100 if level or is_picture else _LINE_PERCENT, _SHARE_OF_LINE)
    look.setTopMargin({1: 0.0, 2: em * 1.5}.get(level, 0.0))
    look.setBottomMargin(em * (0.3 if block.textList() or level or is_picture else 0.65))
    cursor.setBlockFormat(look)
    if level:
        name = QTextCharFormat()
        name.setAnchor(True)
        name.setAnchorNames([anchor(block.text())])
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(name)


def _tables(document: QTextDocument, palette: QPalette, em: float) -> None:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format().toTableFormat()
            look.setCellPadding(em * 0.3)
            look.setCellSpacing(0)
            look.setBorder(1)
            look.setBorderCollapse(True)
            look.setBorderBrush(palette.alternateBase())
            look.setBottomMargin(em * 0.6)
            frame.setFormat(look)


def _mark_keys(document: QTextDocument, palette: QPalette) -> None:
    """Keys stand between back quotes: in the type of everything else, on a ground of their own."""
    key = QTextCharFormat()
    key.setBackground(palette.alternateBase())
    key.setForeground(palette.text())
    for position, length, look in list(_fragments(document)):
        if look.fontFixedPitch():
            part(document, position, length).setCharFormat(key)


def part(document: QTextDocument, position: int, length: int) -> QTextCursor:
    """A cursor with a part of the text as its selection."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor
