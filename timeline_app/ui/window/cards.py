"""When the card of an event is open, and where: beside the mark, the row or the word that was pointed at."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from timeline_app.ui.panels.event_card import EventCard
from timeline_app.ui.widgets.floating import box_in, floating_over
from timeline_app.ui.widgets.placing import may_stay, place_beside

if TYPE_CHECKING:
    from timeline_app.ui.article.source_view import SourceView
    from timeline_app.ui.lists.tables import Tables
    from timeline_app.ui.panels.details import Details
    from timeline_app.ui.window.views import Views
    from timeline_app.ui.workbench import Workbench

_AIR = 6


class _Around(Protocol):
    source: "SourceView"
    tables: "Tables"
    details: "Details"


class Cards(QObject):
    """Opens the one card of a window. Where the details are a panel, that is what comes to the front instead."""

    left = Signal()
    """Whoever worked in the card has closed it."""

    def __init__(self, bench: "Workbench", views: "Views", panels: _Around) -> None:
        window = bench.host
        assert isinstance(window, QMainWindow)
        super().__init__(window)
        self._window = window
        self._session = bench.session
        self._views = views
        self._panels = panels
        self._origin: QWidget = views.canvas
        self.card = EventCard(bench.session, bench.commands, bench.names, window)
        # The window's own fields hear of Esc after the card: what lies on top goes first.
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self._on_left)
        self._escape.setEnabled(False)
        self._placing = QTimer(self, interval=0, singleShot=True)
        self._placing.timeout.connect(self._place)
        self._connect()
        self._on_panel_shown()

    @property
    def is_open(self) -> bool:
        return not self.card.isHidden()

    def open(self, mention_id: str) -> None:
        """Tell of what is selected, beside the view that has the keyboard."""
        if not mention_id or mention_id != self._session.selection:
            return
        if self._views.docks.has_details:
            self._views.docks.show_details()
            return
        focus = QApplication.focusWidget()
        if focus in self._seen_in():
            self._origin = focus
        if not self.is_open:
            # Wherever it was before, that was about another event.
            self.card.move(-self.card.width(), 0)
        self.card.hold(self._panels.details, self._room().size())
        self.card.show()
        self.card.raise_()
        self._escape.setEnabled(True)
        self._place()

    def begin(self, name: str) -> None:
        """Ready the field of a name, in the panel or in the card."""
        self.open(self._session.selection)
        self._panels.details.form.begin(name)

    def close(self) -> None:
        self._escape.setEnabled(False)
        self.card.hide()

    def _connect(self) -> None:
        views, panels, session = self._views, self._panels, self._session
        for view in (views.canvas.pointing, panels.source, panels.tables):
            view.event_pointed_at.connect(self._on_pointed_at)
        panels.tables.field_wanted.connect(self.begin)
        session.selected.connect(self._on_session_selected)
        self.card.grown.connect(self._placing.start)
        self.card.left.connect(self._on_left)
        self.card.pin_wanted.connect(views.docks.show_details)
        views.docks.details.visibilityChanged.connect(self._on_panel_shown)
        for signal in (views.canvas.painted, panels.source.verticalScrollBar().valueChanged, session.page_changed):
            signal.connect(self._follow)
        for table in panels.tables.views:
            table.verticalScrollBar().valueChanged.connect(self._follow)
        # A bar that opens takes the keyboard.
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        # Only looked at: the window goes on with the event itself.
        return False

    def _follow(self) -> None:
        if self.is_open:
            self._placing.start()

    def _on_pointed_at(self, mention_id: str, by_keyboard: bool) -> None:
        """Return opens the card; a second time it leads into it."""
        was_open = self.is_open
        self.open(mention_id)
        if by_keyboard and was_open:
            self.card.buttons["date"].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_session_selected(self, mention_id: str) -> None:
        if not mention_id:
            self.close()
        elif self.is_open:
            self._placing.start()

    def _on_left(self) -> None:
        had_keyboard = self.card.isAncestorOf(QApplication.focusWidget() or self._window)
        self.close()
        if had_keyboard:
            self.left.emit()

    def _on_panel_shown(self) -> None:
        """The details are in the panel while that is open, else they wait for the card."""
        dock, details = self._views.docks.details, self._panels.details
        if self._views.docks.has_details and dock.widget() is not details:
            self.close()
            self.card.let_go(details)
            dock.setWidget(details)
            details.show()
        elif not self._views.docks.has_details and dock.widget() is details:
            details.hide()
            details.setParent(self.card)

    def _place(self) -> None:
        """Beside what the card is about; it stays where it is as long as it stands well there."""
        if not self.is_open:
            return
        # A dock that comes to the front would stand in it.
        self.card.raise_()
        # First of all beside the view that was clicked in; the others only say where it had better not stand.
        boxes = self._boxes(self._origin)
        if not boxes:
            return
        size, room, place = self.card.size(), self._room(), self.card.geometry()
        about, whole, bars = boxes[0], boxes[0].united(boxes[-1]), self._worked_in()
        # Laid out anew, a label may be longer than the one that the card was placed beside.
        if may_stay(place, whole, room, bars):
            return
        others = [box for view in self._seen_in() for box in self._boxes(view)]
        self.card.move(place_beside(size, about, others, room, bars, self._listed(), whole))

    def _listed(self) -> list[QRect]:
        """The list that somebody works in, whose next row is chosen next."""
        if self._origin not in self._panels.tables.views:
            return []
        return [box_in(self._origin, self._window)]

    def _boxes(self, view: QWidget) -> list[QRect]:
        """Where a view shows what is selected, in pixels of the window."""
        if not view.isVisible():
            return []
        boxes = view.boxes_of(self._session.selection)  # type: ignore[attr-defined]
        return [QRect(self._window.mapFromGlobal(view.mapToGlobal(box.topLeft())), box.size()) for box in boxes]

    def _worked_in(self) -> list[QRect]:
        """Where somebody types or ticks: bars that float over the timeline, and the filters."""
        filters, bars = self._views.docks.filters, floating_over(self._views.page, self._window)
        if filters.isVisible() and not filters.isFloating():
            bars.append(filters.geometry())
        return bars

    def _seen_in(self) -> list[QWidget]:
        return [self._views.canvas, self._panels.source, *self._panels.tables.views]

    def _room(self) -> QRect:
        """What of the window lies between its menus and its status bar."""
        window = self._window
        top, bottom = window.menuBar().geometry().bottom() + 1, window.statusBar().y()
        return QRect(0, top, window.width(), bottom - top).adjusted(_AIR, _AIR, -_AIR, -_AIR)
