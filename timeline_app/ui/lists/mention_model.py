"""Rows of told expressions: the unplaced ones as they come, events in any order, of which only those shown."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPixmap

from timeline_app.layout.arrays import Positions
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty
from timeline_app.paint.marks import draw_conflict, draw_point
from timeline_app.paint.pixmap import drawn
from timeline_app.paint.theme import Theme, over
from timeline_app.services.event_list import UnplacedList
from timeline_app.services.mention_table import Mention
from timeline_app.services.timeline import Timeline
from timeline_app.timex.explain import explained, said
from timeline_app.ui.core.session import Session
from timeline_app.ui.jobs.jobs import Jobs, checked
from timeline_app.ui.text.translation import tr

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
# Events that are sorted between two pictures; more are a job.
_AT_ONCE = 20_000
_MOST_KEPT = 200
_TINT = 0.12
"""So much of their colour lies below what was found, as on the timeline."""
ColourOf = Callable[[str, Theme], QColor | None]


class Column(NamedTuple):
    """A heading, the field that it is sorted by, what to write below it, and how wide it may be, in times of an m."""

    heading: str
    field: str
    text: Callable[[Any], str]
    widest: int = 15


class MentionModel(QAbstractTableModel):
    """Rows are some of the session's expressions, those of a list of the timeline."""

    def __init__(
        self, session: Session, columns: list[Column], theme: Theme, listed: Callable[[Timeline], UnplacedList | None]
    ) -> None:
        super().__init__(session)
        self._session = session
        self._listed = listed
        self._columns = columns
        self._kept: dict[int, Mention] = {}
        self.colour_of: ColourOf = lambda mention_id, theme: None
        """The colour that an event has in the timeline; None for that of all marks."""
        self.set_theme(theme)
        session.timeline_changed.connect(self._on_timeline_changed)
        session.reworded.connect(self._on_reworded)
        session.worded.connect(self._on_reworded)

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks of the first column in this theme's colours."""
        self._theme = theme
        self._marks: dict[tuple[Certainty, int], QPixmap] = {}
        self._warning = _icon(theme, None, theme.mark)

    def field(self, column: int) -> str:
        """What a column is sorted by."""
        return self._columns[column].field

    def widest(self, column: int) -> int:
        """How wide a column may be, in times of an m."""
        return self._columns[column].widest

    def place(self, field: str) -> int:
        """The column of a field."""
        return [column.field for column in self._columns].index(field)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._count()

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mention = self.mention(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[index.column()].text(mention)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _why(mention, self._session.interface)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and isinstance(mention, Event):
            return _untinted(self.mark_of(mention))
        if role == Qt.ItemDataRole.BackgroundRole and self.is_found(index.row()):
            return QBrush(over(self._theme.surface, self._theme.found, _TINT))
        return None

    def mark_of(self, event: Event) -> QPixmap:
        """The mark that the timeline draws for an event, or that of a contradiction."""
        if event.conflict:
            return self._warning
        colour = self.colour_of(event.id, self._theme) or self._theme.mark
        key = (event.certainty, colour.rgba())
        if key not in self._marks:
            self._marks[key] = _icon(self._theme, event.certainty, colour)
        return self._marks[key]

    def is_found(self, row: int) -> bool:
        """Whether a row has the words that are looked for."""
        return False

    def mention(self, row: int) -> Mention:
        """What stands in a row; kept for a while, for views ask for many things of the same few rows."""
        if row not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[row] = self._told(row)
        return self._kept[row]

    def _told(self, row: int) -> Mention:
        return self._rows_of.mention(row)

    def row_of(self, mention_id: str) -> int:
        """The row of an id; -1 for none."""
        return self._rows_of.index_of(mention_id)

    @property
    def _rows_of(self) -> UnplacedList:
        rows = self._listed(self._session.timeline)
        assert rows is not None
        return rows

    def _count(self) -> int:
        return len(self._rows_of)

    def _on_reworded(self) -> None:
        """Other words in the same rows."""
        self._kept.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _on_timeline_changed(self) -> None:
        self.beginResetModel()
        self._kept.clear()
        self.endResetModel()


class EventModel(MentionModel):
    """Rows are the session's shown events in an order of their own; a great many are sorted in a job.

    Row numbers and positions in date order are told from each other by arrays, so that a million rows cost no more
    than some.
    """

    def __init__(self, session: Session, columns: list[Column], theme: Theme) -> None:
        self._timeline = session.timeline
        self._sorting = (0, Qt.SortOrder.AscendingOrder)
        self._sorted: Positions | None = None
        self._order: Positions | None = None
        self._rows: Positions | None = None
        super().__init__(session, columns, theme, lambda timeline: None)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_sorted)
        session.filter.shown_changed.connect(self._update_order)

    def _told(self, row: int) -> Mention:
        return self._timeline.events[int(self._order[row]) if self._order is not None else row]

    def is_found(self, row: int) -> bool:
        found = self._session.filter.found
        # While a great many are being sorted, or arranged, flags may be of another timeline.
        if found is None or self._timeline is not self._session.timeline:
            return False
        return bool(found[int(self._order[row]) if self._order is not None else row])

    def row_of(self, mention_id: str) -> int:
        position = self._timeline.position(mention_id)
        if position < 0 or self._order is None:
            return position
        if self._sorted is None and self._sorting[1] == Qt.SortOrder.AscendingOrder:
            # What the filters leave, in the order of dates.
            at = int(np.searchsorted(self._order, position))
            return at if at < len(self._order) and int(self._order[at]) == position else -1
        if self._rows is None:
            self._rows = np.full(len(self._timeline.events), -1, dtype=np.int32)
            self._rows[self._order] = np.arange(len(self._order), dtype=np.int32)
        return int(self._rows[position])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # Qt asks for column -1 where it wants the natural order, which is that of dates.
        column = max(column, 0)
        if not self.can_sort(column):
            return
        turned = column == self._sorting[0]
        self._sorting = (column, order)
        if turned:
            self._update_order()
        else:
            self._sort_anew()

    def can_sort(self, column: int) -> bool:
        """Whether there is an order by a column: the words of a folder are too many to be in memory together."""
        return self._timeline.folder is None or self.field(column) in ("interval", "document")

    def _sort_anew(self) -> None:
        self.jobs.cancel()
        timeline = self._timeline
        work = partial(_sorting, timeline, self.field(self._sorting[0]))
        if len(timeline.events) <= _AT_ONCE:
            self._on_sorted(work(bool, bool))
        else:
            self.jobs.begin(tr("Sorting %Ln event(s)", "", len(timeline.events)), work)

    def _count(self) -> int:
        return len(self._timeline.events) if self._order is None else len(self._order)

    @Slot(object)
    def _on_sorted(self, made: Positions | None) -> None:
        self._sorted = made
        self._update_order()

    def _on_reworded(self) -> None:
        """Rows stay where they are, even if they are sorted by words that changed: nobody wants them to jump."""
        self._timeline = self._session.timeline
        super()._on_reworded()

    def _on_timeline_changed(self) -> None:
        """Another timeline comes in date order, until it is sorted as the one before was."""
        self.jobs.cancel()
        self.beginResetModel()
        self._kept.clear()
        self._timeline, self._sorted, self._order, self._rows = self._session.timeline, None, self._shown(None), None
        if not self.can_sort(self._sorting[0]):
            self._sorting = (0, Qt.SortOrder.AscendingOrder)
        self.endResetModel()
        if self._sorting != (0, Qt.SortOrder.AscendingOrder):
            self._sort_anew()

    def _update_order(self) -> None:
        self.beginResetModel()
        self._kept.clear()
        order = self._sorted
        if self._sorting[1] == Qt.SortOrder.DescendingOrder:
            order = (np.arange(len(self._timeline.events), dtype=np.int32) if order is None else order)[::-1]
        self._order, self._rows = self._shown(order), None
        self.endResetModel()

    def _shown(self, order: Positions | None) -> Positions | None:
        search = self._session.filter
        if search.shown is None:
            return order
        return search.shown_positions() if order is None else order[search.shown[order]]


def _sorting(
    timeline: Timeline, field: str, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> Positions | None:
    """Positions in the order of a field; None where that is the order of dates."""
    if field == "interval":
        return None
    if field == "document":
        return np.argsort(timeline.items.documents, kind="stable").astype(np.int32)
    from timeline_app.layout.ordering import text_order

    return text_order(timeline.events.texts(field), checked(progress, cancelled)).astype(np.int32)


def _why(mention: Mention, language: str) -> str:
    """Where a date comes from; of what has no place also why."""
    explanation = explained(mention, language)
    return explanation if isinstance(mention, Event) else f"{explanation}\n{said(mention.reason, language)}"


def _icon(theme: Theme, certainty: Certainty | None, colour: QColor) -> QPixmap:
    """The mark that the timeline draws for a certainty; for None the mark of a contradiction."""

    def draw(painter: QPainter) -> None:
        if certainty is None:
            draw_conflict(painter, theme, QPointF(8, 9))
        else:
            draw_point(painter, theme.surface, colour, QPointF(8, 8), 11, certainty, 0)

    return drawn(16, 16, 2.0, draw)


def _untinted(pixmap: QPixmap) -> QIcon:
    """An icon that has its own colours in a selected row, too, where Qt would tint it."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
