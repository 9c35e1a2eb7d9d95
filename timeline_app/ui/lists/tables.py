"""All that was found: the events as a list or a table, what has no place on the axis, what is left out."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QTabWidget, QToolButton, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.filter_field import FilterField
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.lists.chronology import Chronology
from timeline_app.ui.lists.mention_model import ColourOf, EventModel
from timeline_app.ui.lists.table import MentionView, event_table, left_out_table, unplaced_table
from timeline_app.ui.text.translation import number_text, tr


class Tables(QTabWidget):
    """Three tabs, one selection; the tab comes to the front in which the selection stands."""

    event_menu_wanted = Signal(QPoint)
    """The menu of what is chosen is to be shown at a point of the screen."""
    all_wanted = Signal()
    """The timeline is to show all events."""
    field_wanted = Signal(str)
    """The date or the title of the selected event is to be changed."""
    event_pointed_at = Signal(str, bool)
    """More is to be told of an expression; whether a key was pressed for that."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setDocumentMode(True)
        self._titles: list[tuple[str, str, str]] = []
        """Of all tabs, the longer ones first."""
        self.field = FilterField(session, self)
        self.field.setFixedWidth(self.field.whole)
        self.chronology = Chronology(session, theme, names)
        self.events = event_table(session, theme, names)
        self.found = QStackedWidget(self)
        for view in (self.chronology, self.events):
            self.found.addWidget(view)
        self.unplaced = unplaced_table(session, theme)
        self.left_out = left_out_table(session, theme, names)
        for page in (self.found, self.unplaced, self.left_out):
            self.addTab(page, "")
        for table in self.views:
            table.field_wanted.connect(self.field_wanted)
            table.all_wanted.connect(self.all_wanted)
            table.event_pointed_at.connect(self.event_pointed_at)
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(partial(self._on_menu_wanted, table))
        self.tabBar().setDrawBase(False)
        # In a narrow window titles end with an ellipsis; arrows to scroll them by would take more room than they save.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerWidget(self._beside_tabs())
        session.selected.connect(self._on_session_selected)
        for signal in (session.timeline_changed, session.filter.shown_changed):
            signal.connect(self._update_titles)
        session.filter.found_changed.connect(self.repaint_rows)
        self._update_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the field the room that the titles leave, so that none of them is cut, and the titles what they need."""
        beside, least, room = self.cornerWidget(), self.field.height() * 2, 0
        around = beside.sizeHint().width() - self.field.width()
        for titles in self._titles:
            for number, title in enumerate(titles):
                self.setTabText(number, title)
            room = self.width() - self.tabBar().sizeHint().width() - around
            # Before it is seen nothing has its size.
            if room >= least or not self.isVisible():
                break
        self.field.setFixedWidth(min(max(room, least), self.field.whole))

    @property
    def shown_view(self) -> MentionView:
        """The one that is in front."""
        front = self.found.currentWidget() if self.currentWidget() is self.found else self.currentWidget()
        return next(view for view in self.views if view is front)

    @property
    def views(self) -> tuple[MentionView, ...]:
        """All that show what was found."""
        return self.chronology, self.events, self.unplaced, self.left_out

    def _beside_tabs(self) -> QWidget:
        """The two looks of the events, and the field, with some air around it."""
        corner = QWidget(self)
        corner.setObjectName("looks")
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 3, 8, 3)
        row.setSpacing(2)
        looks, self._looks = QButtonGroup(corner), dict[QWidget, QToolButton]()
        for text, view in ((tr("List"), self.chronology), (tr("Table"), self.events)):
            button = QToolButton(corner)
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(view is self.chronology)
            button.clicked.connect(partial(self.show_as, view))
            looks.addButton(button)
            self._looks[view] = button
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.field)
        return corner

    def show_as(self, view: MentionView) -> None:
        """Show the events in one of their looks, the list or the table."""
        self.found.setCurrentWidget(view)
        self._looks[view].setChecked(True)
        self.setCurrentWidget(self.found)
        view.setFocus()

    @property
    def jobs(self) -> Jobs:
        """The sorting of a great many events."""
        rows = self.events.mention_model
        assert isinstance(rows, EventModel)
        return rows.jobs

    def set_theme(self, theme: Theme) -> None:
        for table in self.views:
            table.set_theme(theme)

    def colour_by(self, colour_of: ColourOf) -> None:
        """Give the marks of events the colours that these have elsewhere."""
        for table in self.views:
            table.mention_model.colour_of = colour_of

    def repaint_rows(self) -> None:
        """What the rows tell is the same, and how they look is not."""
        for table in self.views:
            table.viewport().update()

    def begin_filter(self) -> None:
        """Bring the field up, ready for typing."""
        self.setCurrentWidget(self.found)
        self.field.setFocus()
        self.field.selectAll()

    def _on_menu_wanted(self, table: MentionView, at: QPoint) -> None:
        if self._session.chosen:
            self.event_menu_wanted.emit(table.viewport().mapToGlobal(at))

    def _on_session_selected(self, mention_id: str) -> None:
        if mention_id:
            timeline = self._session.timeline
            is_placed, is_unplaced = timeline.position(mention_id) >= 0, timeline.unplaced.index_of(mention_id) >= 0
            self.setCurrentWidget(self.found if is_placed else self.unplaced if is_unplaced else self.left_out)

    def _events_title(self, count: int) -> str:
        """How many events there are, and of how many where a filter leaves some out."""
        if self._session.filter.shown is None:
            return tr("Events (%Ln)", "", count)
        shown = number_text(len(self._session.filter.shown_positions()))
        return tr("Events ({shown} of %Ln)", "", count).format(shown=shown)

    def _update_titles(self) -> None:
        timeline = self._session.timeline
        counts = len(timeline.events), len(timeline.unplaced), len(timeline.left_out)
        events, left_out = self._events_title(counts[0]), tr("Left out (%Ln)", "", counts[2])
        unplaced = tr("Without a fixed date (%Ln)", "", counts[1]), tr("No date (%Ln)", "", counts[1])
        self._titles = [(events, one, left_out) for one in unplaced]
        # What has no place is not written to a folder.
        self.setTabVisible(1, timeline.folder is None)
        self.setTabVisible(2, counts[2] > 0)
        self._fit()
