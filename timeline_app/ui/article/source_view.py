"""The article's text with every time expression marked in it; only what is in sight is ever measured or drawn."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.model.span import Span
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme
from timeline_app.services.mention_table import Mention
from timeline_app.text.lines import Lines
from timeline_app.text.whole_words import whole_words
from timeline_app.ui.article.text_marks import TextMarks, boxes_of
from timeline_app.ui.core.session import Session
from timeline_app.ui.finding.text_finder import TextFinder
from timeline_app.ui.text.translation import tr

# Lines, and characters, that are taken in between two pictures.
_LINES_AT_ONCE = 1600
_CHARACTERS_AT_ONCE = 160_000


class SourceView(QPlainTextEdit):
    """Shows the session's page; long texts come in piece by piece so that the window stays usable."""

    menu_wanted = Signal(QPoint, bool)
    """The menu of the text is to be shown at a point of the screen; true where that is on an event."""
    event_pointed_at = Signal(str, bool)
    """An expression was clicked on, or Return was pressed: more is to be told of it. Whether it was the key."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.names = names
        self._marks = TextMarks(session, theme)
        self._filled = 0
        self._waiting: int | None = None
        self._text = ""
        self._pressed = QPointF()
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self.setReadOnly(True)
        # Every piece of a long text would be kept for an undo that nobody can ask for.
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        # What assistive tools are told of it: see ui/window/views.py.
        self.viewport().setProperty("marked_text", True)
        self.document().setDocumentMargin(16)
        self.setAccessibleName(tr("Text"))
        session.page_changed.connect(self._on_page_changed)
        session.selected.connect(self._on_session_selected)
        session.hovered.connect(self.viewport().update)
        session.reworded.connect(self.viewport().update)
        session.chosen_changed.connect(self.viewport().update)
        if session.page is not None:
            self._on_page_changed()
            self._on_session_selected(session.selection)

    def set_theme(self, theme: Theme) -> None:
        self._marks.theme = theme
        self.viewport().update()

    def can_add(self) -> bool:
        """Whether text is selected that an event could stand for."""
        return self._session.can_edit and self.textCursor().hasSelection()

    def selected_span(self) -> Span | None:
        """The words that are selected, whole, in offsets of the document's text; None for nothing."""
        page, cursor = self._session.page, self.textCursor()
        if page is None or not cursor.hasSelection():
            return None
        offsets = []
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            block = self.document().findBlock(position)
            offsets.append(page.lines.offset(block.blockNumber(), position - block.position()))
        span = whole_words(page.analysis.document.text, Span(*offsets))
        return span if span.end > span.begin else None

    def selected_box(self) -> QRect:
        """Where on the screen the selection stands."""
        cursor, ends = self.textCursor(), []
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            cursor.setPosition(position)
            ends.append(self.cursorRect(cursor))
        box = ends[0].united(ends[1])
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def boxes_of(self, mention_id: str) -> list[QRect]:
        """Where an expression stands in the window, a box for each of its lines; nothing of one out of sight."""
        mention = self._session.timeline.find(mention_id)
        if mention is None or self._session.timeline.page_of(mention_id) != self._session.page_number:
            return []
        page = self._session.page
        assert page is not None
        boxes = [
            box for block, origin in self._blocks_in_sight() for box in boxes_of(page, block, origin, mention.span)
        ]
        seen = self.viewport().rect()
        rects = [box.toAlignedRect() for box in boxes if seen.intersects(box.toAlignedRect())]
        # The card is asked where it may stand in pixels of this widget.
        return [QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size()) for rect in rects]

    @property
    def session(self) -> Session:
        return self._session

    def mentions_in_sight(self) -> list[Mention]:
        """The expressions whose lines can be seen, in the order of the text."""
        page, blocks = self._session.page, [block.blockNumber() for block, _ in self._blocks_in_sight()]
        if page is None or not blocks:
            return []
        there = page.between(page.lines.span(blocks[0])[0], page.lines.span(blocks[-1])[1] + 1)
        # Of a line as long as a book only a part is in sight.
        return [mention for mention in there if self.boxes_of(mention.id)]

    @property
    def is_filled(self) -> bool:
        """Whether the whole text has arrived."""
        return not self._filling.isActive()

    def _on_page_changed(self) -> None:
        """Take in another text; the same one stays where it was scrolled to, under other marks."""
        page = self._session.page
        text = page.analysis.document.text if page is not None else ""
        if text == self._text and page is not None:
            self.viewport().update()
            return
        self._text = text
        self.clear()
        self._filled, self._waiting = 0, None
        self._filling.start()
        self._fill()
        self.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        """Take in the next lines of the text."""
        page = self._session.page
        if page is None or self._filled >= len(page.lines):
            self._filling.stop()
            return
        after = _after(page.lines, self._filled)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(("\n" if self._filled else "") + page.lines.shown(self._filled, after))
        self._filled = after
        if self._filled >= len(page.lines):
            self._filling.stop()
        if self._waiting is not None:
            self._reveal(self._waiting)

    def _on_session_selected(self, mention_id: str) -> None:
        mention = self._session.timeline.find(mention_id) if mention_id else None
        self._waiting = None
        if mention is not None:
            self._reveal(mention.span.begin)
        self.viewport().update()

    def show_found(self, finder: TextFinder) -> None:
        """Mark the places where words stand that are looked for, and scroll to the one that is gone to."""
        self._marks.finder = finder
        if finder.place is not None:
            self._reveal(finder.place.begin)
        self.viewport().update()

    def _reveal(self, offset: int) -> None:
        """Scroll to a place of the text unless it is in sight; wait for its line if it has not arrived."""
        page = self._session.page
        if page is None:
            return
        line = page.lines.line_at(offset)
        if line >= self._filled:
            # Its line comes with one of the next pieces.
            self._waiting = offset
            return
        self._waiting = None
        block = self.document().findBlockByNumber(line)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + page.lines.column(line, offset))
        self.setTextCursor(cursor)
        # A line at the very edge is in sight and yet not read.
        sight = self.viewport().rect().adjusted(0, 24, 0, -48)
        if not sight.contains(self.cursorRect().center()):
            self.centerCursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds below the text; above it what dims boilerplate, and the numbers of pages."""
        blocks = list(self._blocks_in_sight())
        with painting(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._marks.paint_below(painter, blocks)
        super().paintEvent(event)
        with painting(self.viewport()) as painter:
            self._marks.paint_above(painter, blocks, self.fontMetrics(), self.viewport().width() - 8)

    def _blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The blocks that can be seen, each with its upper left corner."""
        block = self.firstVisibleBlock()
        while self._session.page is not None and block.isValid() and block.blockNumber() < self._filled:
            top = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if top.top() > self.viewport().height():
                return
            yield block, top.topLeft()
            block = block.next()

    def mention_at(self, point: QPointF) -> str:
        """The expression under a point, not merely near it."""
        page = self._session.page
        cursor = self.cursorForPosition(point.toPoint())
        if page is None or cursor.blockNumber() >= self._filled:
            return ""
        offset = page.lines.offset(cursor.blockNumber(), cursor.positionInBlock())
        origin = self.blockBoundingGeometry(cursor.block()).translated(self.contentOffset()).topLeft()
        for mention in page.between(max(offset - 1, 0), offset + 1):
            boxes = boxes_of(page, cursor.block(), origin, mention.span)
            if any(box.adjusted(-2, 0, 2, 0).contains(point) for box in boxes):
                return mention.id
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        found = self.mention_at(event.position())
        self._session.point_at(found)
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self.mention_at(event.position())
            if found:
                self.point_at(found)

    def point_at(self, mention_id: str) -> None:
        """Select an expression, and have more told of it."""
        self._session.select(mention_id)
        self.event_pointed_at.emit(mention_id, False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the expression under the pointer, or for the words that are selected."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            found = self._session.selection
        else:
            found = self.mention_at(event.pos().toPointF())
        is_of_event = bool(found) and not self.textCursor().hasSelection()
        if is_of_event and found not in self._session.chosen:
            self._session.select(found)
        self.menu_wanted.emit(event.globalPos(), is_of_event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._session.point_at("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk from expression to expression; the other keys scroll and select as usual."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in steps:
            self._session.step_in_text(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.event_pointed_at.emit(self._session.selection, True)
        elif event.key() == Qt.Key.Key_Escape:
            self._session.select("")
        else:
            super().keyPressEvent(event)


def _after(lines: Lines, first: int) -> int:
    """The line after the next piece of text."""
    after = min(first + _LINES_AT_ONCE, len(lines))
    enough = lines.line_at(lines.span(first)[0] + _CHARACTERS_AT_ONCE) + 1
    return max(min(after, enough), first + 1)
