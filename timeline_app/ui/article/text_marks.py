"""What is painted below and above an article's text: grounds of expressions and finds, dimming, numbers of pages."""

import re
from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextBlock, QTextLine

from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty
from timeline_app.paint.theme import Theme, faded
from timeline_app.services.mention_table import Mention
from timeline_app.services.pages import DocumentView
from timeline_app.services.timeline import certainty_of
from timeline_app.ui.core.session import Session
from timeline_app.ui.finding.text_finder import TextFinder
from timeline_app.ui.text.translation import tr

_LINES = {
    Certainty.STATED: Qt.PenStyle.SolidLine,
    Certainty.COMPUTED: Qt.PenStyle.DashLine,
    Certainty.INFERRED: Qt.PenStyle.DotLine,
    Certainty.GIVEN: Qt.PenStyle.SolidLine,
    None: Qt.PenStyle.DotLine,
}

# Letters and marks of the languages that are written so.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]")
DIMMED = 0.34
"""So much of the ground lies over boilerplate, which can still be read: 4.5 : 1 at least, 7 : 1 in high contrast."""

Blocks = Sequence[tuple[QTextBlock, QPointF]]
"""Each with its upper left corner."""


class TextMarks:
    """Paints what belongs to the blocks of the session's page."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self.theme = theme
        self.finder: TextFinder | None = None
        """Whose finds are marked."""
        self._session = session

    def paint_below(self, painter: QPainter, blocks: Blocks) -> None:
        """The grounds that the text of each block stands on: the selected sentence, then each expression."""
        page = self._session.page
        if page is None:
            return
        sentence = self._chosen_sentence()
        for block, origin in blocks:
            self._paint_grounds(painter, page, block, origin, sentence)

    def paint_above(self, painter: QPainter, blocks: Blocks, metrics: QFontMetrics, right: float) -> None:
        """What dims boilerplate, and the numbers of pages, which end at `right`."""
        page = self._session.page
        if page is None:
            return
        for block, origin in blocks:
            self._dim_boilerplate(painter, page, block, origin)
            self._paint_page_number(painter, page, block, origin, metrics, right)

    def _chosen_sentence(self) -> Span | None:
        """The sentence of what is selected, where that stands in this text."""
        chosen, session = self._session.selected_mention(), self._session
        is_here = chosen is not None and session.timeline.page_of(chosen.id) == session.page_number
        return chosen.sentence_span if chosen is not None and is_here else None

    def _paint_grounds(
        self, painter: QPainter, page: DocumentView, block: QTextBlock, origin: QPointF, sentence: Span | None
    ) -> None:
        begin, end = page.lines.span(block.blockNumber())
        if sentence is not None:
            self._paint_sentence(painter, boxes_of(page, block, origin, sentence))
        for mention in page.between(begin, end + 1):
            for box in boxes_of(page, block, origin, mention.span):
                self._paint_expression(painter, box, mention)
        if self.finder is not None:
            self._paint_found(painter, page, block, origin, self.finder)

    def _paint_sentence(self, painter: QPainter, boxes: list[QRectF]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.sentence)
        for box in boxes:
            painter.drawRect(box.adjusted(-2, 0, 2, 0))

    def _paint_expression(self, painter: QPainter, box: QRectF, mention: Mention) -> None:
        """A tinted ground and a line below it: solid if stated, dashed if computed, dotted if inferred or unplaced."""
        certainty = certainty_of(mention)
        colour = self.theme.mark if certainty else self.theme.unplaced
        selected, hovered = mention.id in self._session.chosen, mention.id == self._session.hover
        painter.setPen(QPen(self.theme.accent, 1.6) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, 0.34 if hovered or selected else 0.15))
        painter.drawRoundedRect(box.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)
        painter.setPen(QPen(colour, 1.6, _LINES[certainty]))
        painter.drawLine(QPointF(box.left(), box.bottom() - 1.2), QPointF(box.right(), box.bottom() - 1.2))

    def _paint_found(
        self, painter: QPainter, page: DocumentView, block: QTextBlock, origin: QPointF, finder: TextFinder
    ) -> None:
        painter.setBrush(faded(self.theme.found, 0.3))
        for place in finder.between(*page.lines.span(block.blockNumber())):
            painter.setPen(QPen(self.theme.found, 1.6) if place == finder.place else Qt.PenStyle.NoPen)
            for box in boxes_of(page, block, origin, place):
                painter.drawRect(box)

    def _dim_boilerplate(self, painter: QPainter, page: DocumentView, block: QTextBlock, origin: QPointF) -> None:
        """What is no part of the article is there to read, but steps back."""
        spans = page.analysis.boilerplate
        if not len(spans):
            return
        begin, end = page.lines.span(block.blockNumber())
        first = int(np.searchsorted(spans[:, 1], begin, "right"))
        shade = faded(self.theme.surface, DIMMED)
        for span in spans[first : int(np.searchsorted(spans[:, 0], end))].tolist():
            for box in boxes_of(page, block, origin, Span(*span)):
                painter.fillRect(box, shade)

    def _paint_page_number(
        self, painter: QPainter, page: DocumentView, block: QTextBlock, origin: QPointF, metrics: QFontMetrics,
        right: float,
    ) -> None:  # fmt: skip
        """The number of the page that begins in a block, at the right edge, with a line above it."""
        pages = page.analysis.document.pages
        begin, end = page.lines.span(block.blockNumber())
        first = bisect_left(pages, begin)
        # A page that begins at the end of a line begins with the next one, unless the line is empty.
        if len(pages) < 2 or first >= len(pages) or pages[first] > end or (pages[first] == end and begin < end):
            return
        text, top = tr("p. {page}").format(page=first + 1), round(origin.y())
        painter.setPen(self.theme.muted)
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), top + metrics.ascent()), text)
        painter.setPen(QPen(self.theme.hairline, 1))
        painter.drawLine(QPointF(8, top - 2), QPointF(right, top - 2))


def boxes_of(page: DocumentView, block: QTextBlock, origin: QPointF, span: Span) -> list[QRectF]:
    """Where a span stands in a block, one box for each line that the block is wrapped into."""
    line = block.blockNumber()
    begin, end = page.lines.span(line)
    if span.end <= begin or span.begin >= end:
        return []
    first, last = page.lines.column(line, span.begin), page.lines.column(line, span.end)
    layout = block.layout()
    boxes = []
    for number in range(layout.lineCount()):
        text_line = layout.lineAt(number)
        low, high = max(first, text_line.textStart()), min(last, text_line.textStart() + text_line.textLength())
        if low < high:
            top = origin.y() + text_line.y()
            stretches = _turned(text_line, low, high) if _RIGHT_TO_LEFT.search(block.text()) else ()
            for left, right in stretches or [(_x(text_line, low), _x(text_line, high))]:
                boxes.append(QRectF(origin.x() + left, top, right - left, text_line.height()))
    return boxes


def _turned(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where columns stand of a line with words in both directions: not always beside each other, nor in their order."""
    runs = (run.boundingRect() for run in line.glyphRuns(low, high - low))
    return [(box.left(), box.right()) for box in runs if box.width() > 0]


def _x(line: QTextLine, column: int) -> float:
    """The left edge of a column; bindings give it alone or with the column that it belongs to."""
    x = line.cursorToX(column)
    return float(x[0] if isinstance(x, tuple) else x)  # type: ignore[arg-type]
