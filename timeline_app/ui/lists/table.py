"""The events, and what has no place on the axis, as tables."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme
from timeline_app.services.mention_table import Mention
from timeline_app.text.markup import unquoted
from timeline_app.timex.explain import said
from timeline_app.ui.core.session import Session
from timeline_app.ui.lists.cells import Cells, TitleCells
from timeline_app.ui.lists.mention_model import Column, EventModel, MentionModel
from timeline_app.ui.text.translation import tr

_MEASURED_ROWS = 60
_WIDE = 62
"""Times an m that a table is wide in which there is room for names."""
_AIR = 16
MOST_CHOSEN = 20_000
"""How many rows can be chosen at once for a command."""


class MentionView(QTableView):
    """A table whose current row is the session's selection; with Shift and Ctrl more rows are chosen along."""

    all_wanted = Signal()
    """The timeline is to show all events."""
    field_wanted = Signal(str)
    """The date or the title of the selected event is to be changed."""
    resized = Signal()
    event_pointed_at = Signal(str, bool)
    """A row was clicked on, or Return was pressed: more is to be told of it. Whether it was the key."""

    def __init__(self, session: Session, model: MentionModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self._workspace = session.workspace.id
        self._is_measured = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._update_row_height()
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._follow)
        session.selected.connect(self._follow)
        session.chosen_changed.connect(self._follow)
        session.timeline_changed.connect(self._on_timeline_changed)
        if session.timeline.documents:
            self._follow()

    def boxes_of(self, mention_id: str) -> list[QRect]:
        """Where the row of an expression is seen; nothing of one that is not in sight."""
        row = self.mention_model.row_of(mention_id)
        if row < 0:
            return []
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        box = QRect(0, top, self.viewport().width(), height).intersected(self.viewport().rect())
        return [] if box.isEmpty() else [QRect(self.viewport().mapTo(self, box.topLeft()), box.size())]

    @property
    def session(self) -> Session:
        """What is shown is of."""
        return self._session

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.mention_model.set_theme(theme)

    @property
    def mention_model(self) -> MentionModel:
        model = self.model()
        assert isinstance(model, MentionModel)
        return model

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._update_row_height()
            self._update_widths()

    def _update_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 13)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where there is no row, why."""
        super().paintEvent(event)
        if not self.mention_model.rowCount() and self._session.timeline.documents:
            with painting(self.viewport()) as painter:
                box = self.viewport().rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
                painter.setPen(self.palette().placeholderText().color())
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.told_of_none())

    def told_of_none(self) -> str:
        """What an empty list says of itself."""
        timeline = self._session.timeline
        if isinstance(self.mention_model, EventModel):
            return tr("No event fits the filter.") if len(timeline.events) else tr("There is no event here.")
        return tr("Every expression of time that was found has its place on the timeline.")

    def _on_timeline_changed(self, other: bool) -> None:
        """The same documents keep the widths that the user may have given the columns; others begin at the top."""
        if other:
            # What nobody sees is measured when it is seen: the texts of many rows have to be made for it.
            self._is_measured = False
            if self.isVisible():
                self._update_widths()
        before, self._workspace = self._workspace, self._session.workspace.id
        if self._workspace != before and self.mention_model.row_of(self._session.selection) < 0:
            self.scrollToTop()

    def _update_widths(self) -> None:
        """Widths that show headings and the first rows' short columns in full."""
        self._is_measured = True
        metrics, model = self.fontMetrics(), self.mention_model
        for column in range(model.columnCount()):
            rows = range(min(model.rowCount(), _MEASURED_ROWS))
            texts = [str(model.data(model.index(row, column))) for row in rows]
            texts.append(str(model.headerData(column, Qt.Orientation.Horizontal)) + "mm")
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            icon, em = (26 if column == 0 else 0), metrics.horizontalAdvance("m")
            self.setColumnWidth(column, min(max(widest + 24 + icon, 6 * em), model.widest(column) * em))

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_measured:
            self._update_widths()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _on_selection_changed(self) -> None:
        """Choose what is selected here, the current row first of all; too many at once are left alone."""
        if self._following:
            return
        ranges = self.selectionModel().selection().toList()
        if sum(part.height() for part in ranges) > MOST_CHOSEN:
            return
        rows = [row for part in ranges for row in range(part.top(), part.bottom() + 1)]
        current = self.currentIndex().row()
        ids = {row: self.mention_model.mention(row).id for row in rows}
        self._following = True
        if current in ids:
            self._session.choose_first(ids[current], ids.values())
        elif ids:
            self._session.choose(ids.values())
        self._following = False

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self._session.chosen) == 1:
            self.event_pointed_at.emit(self.mention_model.mention(index.row()).id, False)

    def _follow(self) -> None:
        """Select the rows of what is chosen, the selection's row the current one."""
        if self._following:
            return
        model, selection = self.mention_model, QItemSelection()
        for row in filter(lambda row: row >= 0, map(model.row_of, self._session.chosen)):
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        row = model.row_of(self._session.selection)
        self._following = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row >= 0:
            index = model.index(row, max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        else:
            self.selectionModel().clearCurrentIndex()
        self._following = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._session.point_at(self.mention_model.mention(index.row()).id if index.isValid() else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click changes what stands there."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.field_wanted.emit("label" if self.mention_model.field(index.column()) == "label" else "date")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._session.point_at("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._session.select("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.event_pointed_at.emit(self._session.selection, True)
        elif event.key() == Qt.Key.Key_Home and not event.modifiers():
            # Here as on the timeline.
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)


def event_table(session: Session, theme: Theme, names: CalendarNames) -> MentionView:
    """The table of events: date, the words of the text, what happened, where; a click on a heading sorts."""
    # What is long at times leaves room for what happened.
    columns = [
        _date_column(names),
        Column(tr("Words"), "expression", lambda mention: _other_words(mention, names), 9),
        Column(tr("Event"), "label", lambda mention: mention.label),
        Column(tr("Document"), "document", lambda mention: mention.document, 9),
        Column(tr("Names"), "names", lambda mention: ", ".join(mention.names), 12),
    ]
    model = EventModel(session, columns, theme)
    table, title = MentionView(session, model, tr("Events")), model.place("label")
    table.setItemDelegate(Cells(table))
    table.setItemDelegateForColumn(title, TitleCells(table))
    header = table.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    header.setStretchLastSection(False)
    header.setSectionResizeMode(title, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(table.fontMetrics().horizontalAdvance("m") * 6)

    def refuse_order(column: int) -> None:
        """Say by the mark in the heading that the rows are as they were."""
        if not model.can_sort(column):
            header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)

    header.sortIndicatorChanged.connect(refuse_order)

    # One document needs no column that says so in every row, and names are only told beside whole titles.
    def hide_columns() -> None:
        table.setColumnHidden(model.place("document"), len(session.timeline.documents) < 2)
        has_names = bool(session.timeline.rows.joined.event_names.values)
        is_wide = table.width() >= table.fontMetrics().horizontalAdvance("m") * _WIDE
        table.setColumnHidden(model.place("names"), not (has_names and is_wide))

    session.timeline_changed.connect(hide_columns)
    table.resized.connect(hide_columns)
    hide_columns()
    return table


def unplaced_table(session: Session, theme: Theme) -> MentionView:
    """What has no place: the words of the text, why they have no place, the sentence."""
    words, sentence = _text_columns()
    columns = [
        words,
        Column(tr("Why it has no place"), "reason", lambda mention: said(mention.reason, session.interface), 30),
        sentence,
    ]
    return MentionView(
        session, MentionModel(session, columns, theme, lambda timeline: timeline.unplaced), tr("Without a fixed date")
    )


def left_out_table(session: Session, theme: Theme, names: CalendarNames) -> MentionView:
    """What is left out: hidden by hand, told beside the article, or standing behind another event."""
    words, sentence = _text_columns()
    columns = [
        words,
        Column(tr("Why it is left out"), "", lambda mention: _why_left_out(session, mention)),
        _date_column(names),
        sentence,
    ]
    model = MentionModel(session, columns, theme, lambda timeline: timeline.left_out)
    return MentionView(session, model, tr("Left out"))


def _date_column(names: CalendarNames) -> Column:
    return Column(tr("Date"), "interval", lambda mention: _date(mention, names), 16)


def _text_columns() -> tuple[Column, Column]:
    """The words that were found, and their sentence."""
    return (
        Column(tr("Words"), "expression", lambda mention: " ".join(mention.expression.split()), 9),
        Column(tr("Sentence"), "sentence", lambda mention: " ".join(unquoted(mention.sentence).split())),
    )


def _date(mention: Mention, names: CalendarNames) -> str:
    return date_text(mention.interval, mention.granularity, mention.mod, names) if isinstance(mention, Event) else "–"


def _other_words(mention: Mention, names: CalendarNames) -> str:
    """The words of the text, where they say anything that the date does not."""
    words = " ".join(mention.expression.split())
    return "" if words == _date(mention, names) else words


def _why_left_out(session: Session, mention: Mention) -> str:
    correction = session.workspace.correction(mention.id)
    other = session.timeline.find(correction.joined_to) if correction.joined_to else None
    if isinstance(other, Event):
        return tr("the same as “{label}”").format(label=other.label)
    return tr("hidden by hand") if correction.hidden else tr("beside the article")
