"""All that was found, as tables: the events, what has no place on the axis, what is left out."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.jobs import Jobs
from timeline_app.ui.core.session import Session
from timeline_app.ui.panels.mention_model import EventModel
from timeline_app.ui.panels.table import MentionView, event_table, left_out_table, unplaced_table
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.filter_field import FilterField


class Tables(QTabWidget):
    """Three tables, one selection; the table comes to the front in which the selection stands."""

    event_menu_wanted = Signal(QPoint)
    """The menu of what is chosen is to be shown at a point of the screen."""
    all_wanted = Signal()
    """The timeline is to show all events."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setDocumentMode(True)
        self.field = FilterField(session, self)
        self.events = event_table(session, theme, names)
        self.tray = unplaced_table(session, theme)
        self.left_out = left_out_table(session, theme, names)
        for table in (self.events, self.tray, self.left_out):
            self.addTab(table, "")
            table.all_wanted.connect(self.all_wanted)
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(partial(self._on_menu_wanted, table))
        self.tabBar().setDrawBase(False)
        self.setCornerWidget(self._beside_tabs())
        session.selected.connect(self._on_session_selected)
        session.timeline_changed.connect(self._update_titles)
        self._update_titles()

    def _beside_tabs(self) -> QWidget:
        """The field with some air around it."""
        corner = QWidget(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 3, 8, 3)
        row.addWidget(self.field)
        return corner

    @property
    def jobs(self) -> Jobs:
        """The sorting of a great many events."""
        rows = self.events.mention_model
        assert isinstance(rows, EventModel)
        return rows.jobs

    def set_theme(self, theme: Theme) -> None:
        for table in (self.events, self.tray, self.left_out):
            table.mention_model.set_theme(theme)

    def begin_filter(self) -> None:
        """Bring the field up, ready for typing."""
        self.setCurrentWidget(self.events)
        self.field.setFocus()
        self.field.selectAll()

    def _on_menu_wanted(self, table: MentionView, at: QPoint) -> None:
        if self._session.chosen:
            self.event_menu_wanted.emit(table.viewport().mapToGlobal(at))

    def _on_session_selected(self, mention_id: str) -> None:
        if mention_id:
            timeline = self._session.timeline
            placed, tray = timeline.position(mention_id) >= 0, timeline.unplaced.index_of(mention_id) >= 0
            self.setCurrentWidget(self.events if placed else self.tray if tray else self.left_out)

    def _update_titles(self) -> None:
        timeline = self._session.timeline
        counts = len(timeline.events), len(timeline.unplaced), len(timeline.left_out)
        texts = tr("Events (%Ln)", "", counts[0]), tr("Without a place (%Ln)", "", counts[1])
        for number, text in enumerate((*texts, tr("Left out (%Ln)", "", counts[2]))):
            self.setTabText(number, text)
        self.setTabVisible(2, counts[2] > 0)
