"""The events as a list that is read from top to bottom: year, month or day in the margin, title and sentence beside."""

from itertools import dropwhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.model.titles import titles
from timeline_app.paint.theme import Theme, faded
from timeline_app.services.finding.text_search import places_of
from timeline_app.text.markup import unquoted
from timeline_app.ui.lists.grouping import Grouping
from timeline_app.ui.lists.mention_model import Column, EventModel, Index
from timeline_app.ui.lists.table import MentionView
from timeline_app.ui.text.shortened import beginning
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.ui.core.session import Session

_AIR, _MARK = 7, 24
_BEFORE, _AFTER = 300, 300
"""Letters of a sentence before the expression, and after it, that a line can hold at most."""
_TELLING = 8
"""Letters of a name that tell something."""
_MARKED = 0.3
_SLACK = 6
"""Pixels that the parts of a line may take more than all of it in one."""


class Chronology(MentionView):
    """Of two lines each, whatever the events tell, so that a million of them open as fast as ten."""

    def __init__(self, session: "Session", theme: Theme, names: CalendarNames) -> None:
        columns: list[Column] = [Column(tr("Event"), "interval", lambda event: _spoken(event, names))]
        super().__init__(session, EventModel(session, columns, theme), tr("Chronology"))
        self.setObjectName("chronology")
        self._delegate = _Delegate(self, theme, names)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        # The heading of the uppermost row stays in sight.
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        session.filter.shown_changed.connect(self.viewport().update)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._delegate.theme = theme
        self.viewport().update()

    @property
    def margin(self) -> int:
        """Pixels of the headings, as wide as the widest of their kind."""
        return self._delegate.grouping.width(self.fontMetrics()) + 2 * _AIR + 6

    def _update_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 2 * _AIR)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on the margin changes the date, one beside it the title."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.field_wanted.emit("date" if event.position().x() < self.margin else "label")


class _Delegate(QStyledItemDelegate):
    """Draws an entry; what a row tells is asked for when it is drawn."""

    def __init__(self, view: Chronology, theme: Theme, names: CalendarNames) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._names = names
        self._session = view.session
        self.grouping = Grouping(names)
        self._session.timeline_changed.connect(self._update_grouping)
        self._update_grouping()

    def _update_grouping(self) -> None:
        self.grouping.follow(self._session.timeline.items)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, model = index.row(), self._view.mention_model
        event = model.mention(row)
        if not isinstance(event, Event):
            return
        painter.save()
        painter.setClipRect(option.rect)
        heading = self.grouping.heading(event)
        before = model.mention(row - 1) if row else None
        begins = not isinstance(before, Event) or self.grouping.heading(before) != heading
        self._paint_ground(painter, option, index, begins)
        # What is left of the uppermost row may be lower than the heading, of which the next row has the rest then.
        if begins or option.rect.top() < _AIR + option.fontMetrics.height():
            self._paint_heading(painter, option, heading, max(option.rect.top(), 0) if begins else 0)
        box = option.rect.adjusted(self._view.margin, _AIR, -_AIR, -_AIR)
        painter.drawPixmap(QPoint(box.left(), box.top()), model.mark_of(event))
        box.setLeft(box.left() + _MARK)
        self._paint_title(painter, box, event, heading)
        self._paint_sentence(painter, box, event, option.fontMetrics)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, begins: bool) -> None:
        state, box, edge = option.state, option.rect, self._view.margin - _AIR
        ground: QColor | QBrush | None = self._view.model().data(index, Qt.ItemDataRole.BackgroundRole)
        if state & QStyle.StateFlag.State_Selected:
            ground = self.theme.selection
        elif ground is None and state & QStyle.StateFlag.State_MouseOver:
            ground = self.theme.hover
        if ground is not None:
            painter.fillRect(box.adjusted(edge, 0, 0, 0), ground)
        painter.setPen(QPen(self.theme.hairline if begins else self.theme.grid, 1))
        painter.drawLine(box.left() + (0 if begins else edge), box.top(), box.right(), box.top())
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(box.adjusted(edge, 1, -1, -1))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: str, top: int) -> None:
        """In the margin; that of the uppermost row does not leave with its upper edge."""
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self.theme.text)
        metrics = QFontMetrics(font)
        text = beginning(heading, metrics, self._view.margin - 2 * _AIR)
        painter.drawText(QPoint(option.rect.left() + _AIR + 4, top + _AIR + metrics.ascent()), text)
        painter.setFont(option.font)

    def _paint_title(self, painter: QPainter, box: QRect, event: Event, heading: str) -> None:
        metrics = painter.fontMetrics()
        # Advances are whole pixels, and what is a fraction wider would be cut.
        facts = _fitting(self._facts(event, heading), metrics, box.width() * 2 // 5 - 1)
        facts = " · ".join(filter(None, (facts, "✓" if event.checked else "")))
        width = metrics.horizontalAdvance(facts) + 1
        painter.setPen(self.theme.muted)
        line = QRect(box.left(), box.top(), box.width(), metrics.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, facts)
        painter.setPen(self.theme.text)
        room = box.width() - width - 2 * _AIR
        fitting = (title for title in titles(event) if metrics.horizontalAdvance(title) <= room)
        title = next(fitting, "") or beginning(titles(event)[-1], metrics, room)
        self._write(painter, QPoint(box.left(), box.top() + metrics.ascent()), title)

    def _facts(self, event: Event, heading: str) -> list[str]:
        """What is exact beyond the heading, the category, and of several documents which."""
        date = date_text(event.interval, event.granularity, event.mod, self._names)
        several = len(self._session.timeline.documents) > 1
        facts = (date if date != heading else "", event.category, event.document if several else "")
        return list(filter(None, facts))

    def _paint_sentence(self, painter: QPainter, box: QRect, event: Event, metrics: QFontMetrics) -> None:
        """On one line, all of it where it has room, else so much before the expression that this can always be read."""
        begin, end = (offset - event.sentence_span.begin for offset in event.span)
        sentence = unquoted(event.sentence)
        before = _from_a_word(sentence, begin)
        words = " ".join(sentence[begin:end].split())
        after = " ".join(sentence[end : end + _AFTER].split())
        space, joined = metrics.horizontalAdvance(" "), sentence[end : end + 1].isspace()
        x, y, right = box.left(), box.top() + metrics.lineSpacing() + metrics.ascent(), box.right()
        if before:
            behind = metrics.horizontalAdvance(f" {words} {after}") + _SLACK
            before = _ending(before, metrics, max(box.width() // 3, box.width() - behind))
            painter.setPen(self.theme.muted)
            self._write(painter, QPoint(x, y), before)
            x += metrics.horizontalAdvance(before) + space * sentence[begin - 1 : begin].isspace()
        words = beginning(words, metrics, right - x)
        width = metrics.horizontalAdvance(words)
        painter.fillRect(QRect(x - 2, y - metrics.ascent(), width + 4, metrics.height()), self.theme.sentence)
        painter.setPen(self.theme.text)
        self._write(painter, QPoint(x, y), words)
        x += width + space * joined
        painter.setPen(self.theme.muted)
        self._write(painter, QPoint(x, y), beginning(after, metrics, right - x))

    def _write(self, painter: QPainter, at: QPoint, text: str) -> None:
        """A text, and grounds below those of its words that are looked for."""
        search, metrics = self._session.filter, painter.fontMetrics()
        for word in search.words.split() if search.found is not None else ():
            for begin, end in places_of(text, word):
                left, right = metrics.horizontalAdvance(text[:begin]), metrics.horizontalAdvance(text[:end])
                place = QRect(at.x() + left, at.y() - metrics.ascent(), right - left, metrics.height())
                painter.fillRect(place, faded(self.theme.found, _MARKED))
        painter.drawText(at, text)


def _fitting(facts: list[str], metrics: QFontMetrics, room: int) -> str:
    """The facts, the last of them cut, or left out where so little of it would be seen that it told nothing."""
    told, least = " · ".join(facts), metrics.averageCharWidth() * _TELLING
    while len(facts) > 1 and metrics.horizontalAdvance(told) > room:
        before = " · ".join(facts[:-1])
        if room - metrics.horizontalAdvance(f"{before} · ") >= least:
            break
        facts, told = facts[:-1], before
    # What has just as much room as it needs is cut by some versions of Qt, which reckon in parts of a pixel.
    fits = metrics.horizontalAdvance(told) <= room
    return told if fits else metrics.elidedText(told, Qt.TextElideMode.ElideRight, room)


def _from_a_word(sentence: str, end: int) -> str:
    """What stands before an expression, but no part of a word."""
    words = sentence[max(end - _BEFORE, 0) : end].split()
    return " ".join(["…", *words[1:]] if end > _BEFORE else words)


def _ending(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text, or the last whole words of it that there is room for behind a mark of omission."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    words = text.split(" ")
    kept = len(words)
    while kept and metrics.horizontalAdvance(" ".join(["…", *words[kept - 1 :]])) <= room:
        kept -= 1
    # What is left of a sentence begins with no dash.
    told = dropwhile(lambda word: not any(map(str.isalnum, word)), words[kept:])
    return " ".join(["…", *told])


def _spoken(event: Event, names: CalendarNames) -> str:
    """What a screen reader reads of an entry."""
    date = date_text(event.interval, event.granularity, event.mod, names)
    return f"{date}: {event.label}. {' '.join(unquoted(event.sentence).split())}"
