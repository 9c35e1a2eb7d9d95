"""The events in date order, and the tray of what has no place on the axis, as tables."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from timeline_app.layout.dates import date_text
from timeline_app.layout.items import Trait
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty
from timeline_app.paint.marks import draw_conflict, draw_point
from timeline_app.paint.theme import Theme
from timeline_app.services.timeline import Timeline, Told
from timeline_app.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Column = tuple[str, Callable[[Any], str]]
_TOP = QModelIndex()


class ToldModel(QAbstractTableModel):
    """Rows are the session's events or unplaced expressions, columns a heading and what to write below it."""

    def __init__(
        self, session: Session, rows_of: Callable[[Timeline], tuple[Told, ...]], columns: list[Column], theme: Theme
    ) -> None:
        super().__init__(session)
        self._session = session
        self._rows_of = rows_of
        self._columns = columns
        self._rows: dict[str, int] | None = None
        self.set_theme(theme)
        session.timeline_changed.connect(self._on_timeline_changed)

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks of the first column in this theme's colours."""
        self._marks = {certainty: _icon(theme, certainty) for certainty in Certainty}
        self._warning = _icon(theme, None)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows_of(self._session.timeline))

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = self.told(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[index.column()][1](told)
        if role == Qt.ItemDataRole.ToolTipRole:
            return told.explanation if isinstance(told, Event) else f"{told.explanation}\n{told.reason}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and isinstance(told, Event):
            return self._warning if told.conflict else self._marks[told.certainty]
        return None

    def told(self, row: int) -> Told:
        return self._rows_of(self._session.timeline)[row]

    def row_of(self, told_id: str) -> int:
        """The row of an id; -1 for none."""
        if self._rows is None:
            self._rows = {told.id: row for row, told in enumerate(self._rows_of(self._session.timeline))}
        return self._rows.get(told_id, -1)

    def _on_timeline_changed(self) -> None:
        self._rows = None
        self.beginResetModel()
        self.endResetModel()


def _icon(theme: Theme, certainty: Certainty | None) -> QPixmap:
    """The mark that the timeline draws for a certainty; for None the mark of a contradiction.

    A pixmap, not an icon, which Qt would tint in a selected row.
    """
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if certainty is None:
        draw_conflict(painter, theme, QPointF(8, 9))
    else:
        draw_point(painter, theme, QPointF(8, 8), 11, certainty, int(Trait(0)))
    painter.end()
    return pixmap


class ToldTable(QTableView):
    """A table whose current row is the session's selection."""

    def __init__(self, session: Session, model: ToldModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 13)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        session.selected.connect(self._on_session_selected)
        session.timeline_changed.connect(self._on_timeline_changed)

    @property
    def told_model(self) -> ToldModel:
        model = self.model()
        assert isinstance(model, ToldModel)
        return model

    def _on_timeline_changed(self) -> None:
        """Widths that show the first rows' short columns in full."""
        metrics = self.fontMetrics()
        model = self.told_model
        for column in range(model.columnCount() - 1):
            texts = [str(model.index(row, column).data()) for row in range(min(model.rowCount(), 200))]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            icon = 26 if column == 0 else 0
            self.setColumnWidth(column, min(max(widest + 24 + icon, 80), 270))

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self._session.select(self.told_model.told(current.row()).id)

    def _on_session_selected(self, told_id: str) -> None:
        row = self.told_model.row_of(told_id)
        self._following = True
        if row < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))
        self._following = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._session.point_at(self.told_model.told(index.row()).id if index.isValid() else "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._session.point_at("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._session.select("")
        else:
            super().keyPressEvent(event)


def _events(timeline: Timeline) -> tuple[Told, ...]:
    return timeline.events


def _unplaced(timeline: Timeline) -> tuple[Told, ...]:
    return timeline.unplaced


def event_table(session: Session, theme: Theme, names: CalendarNames, tr: Callable[[str], str]) -> ToldTable:
    """The table of events: date, what happened, the words of the text."""
    columns: list[Column] = [
        (tr("Date"), lambda told: date_text(told.interval, told.granularity, told.mod, names)),
        (tr("Words"), lambda told: " ".join(told.expression.split())),
        (tr("Event"), lambda told: told.label),
    ]
    return ToldTable(session, ToldModel(session, _events, columns, theme), tr("Events"))


def tray_table(session: Session, theme: Theme, tr: Callable[[str], str]) -> ToldTable:
    """The tray: the words of the text, their TIMEX3 value, why they have no place, the sentence."""
    columns: list[Column] = [
        (tr("Words"), lambda told: " ".join(told.expression.split())),
        (tr("TIMEX3 value"), lambda told: told.value),
        (tr("Why it has no place"), lambda told: told.reason),
        (tr("Sentence"), lambda told: " ".join(told.sentence.split())),
    ]
    return ToldTable(session, ToldModel(session, _unplaced, columns, theme), tr("Without a place"))
