"""What stands around the timeline: text, findings, details, filters; where each is, and that it comes back there."""

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from timeline_app.layout.room import rows_needed
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import OPEN_AT_ONCE
from timeline_app.ui.workbench import Workbench

_WIDE = 1500
"""Pixels of a window from which the text has a column of its own; one of these widths ruins the layout of the other."""
# Of the layouts as they are kept, for a narrow window and a wide one: another number is needed where docks change.
_VERSIONS = {False: 4, True: 6}
_TEXT_LETTERS = 72
_BESIDE_ROWS, _ROW_AIR, _LANE = 17, 11, 13.5
"""Lines of type that menus, bars, axis and legend take, pixels beside the line of a row, and of a lane to be read."""
_MOST_ROWS = 40
_FEW_EVENTS, _CARD_ROWS = 8, 5
"""So few events are told as cards, which take so many rows."""
_LEAST_SHARE = 0.5
_MOST_SHARE = {False: 0.6, True: 0.68}
_FILTER_LETTERS = 44
"""Letters of a line in the filters and in the details."""
_DETAIL_LETTERS = 52


class Docks(QObject):
    """The docks of one window. They come with the first document; from then on the user decides which are open.

    In a wide window the text is a column beside the timeline, in a narrow one it shares the room below. Filters are a
    column on the other side, and so are the details of an event, which are a card until somebody wants them as a panel:
    before, it would be an empty one.
    """

    def __init__(self, window: QMainWindow, bench: Workbench) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._is_arranged = self._is_wide = self._gave_way = False
        self._pressed: list[int] | None = None
        self._were_open: set[QDockWidget] = set()
        self.text = self._dock("text", tr("Text"))
        self.tables = self._dock("findings", tr("Chronology"))
        self.details = self._dock("details", tr("Why this date?"))
        self.filters = self._dock("filters", tr("Filters"))
        self.filters.visibilityChanged.connect(self._fill_filters)
        self.all = [self.text, self.tables, self.details, self.filters]
        # What stands beside the timeline has the whole height.
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        window.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.North)
        self._place()
        for dock in self.all:
            dock.hide()
        bench.session.selected.connect(self._on_session_selected)
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        window.installEventFilter(self)

    def fill(self, text: QWidget, tables: QWidget) -> None:
        """Put into the docks what they are for; they have their places before. The details come when they are shown."""
        self.text.setWidget(text)
        self.tables.setWidget(tables)

    def show_for(self, there: bool) -> None:
        """Show the docks that were open if there is a document, else none."""
        if not there:
            # Hidden twice in a row, they were open before the first time.
            self._were_open = {dock for dock in self.all if not dock.isHidden()} or self._were_open
            for dock in self.all:
                dock.hide()
        elif not self._is_arranged:
            self.text.show()
            self.tables.show()
            if self._window.isVisible():
                self.arrange_at_first()
        elif all(dock.isHidden() for dock in self.all):
            for dock in self._were_open:
                dock.show()
        self._follow_folder()

    def _follow_folder(self) -> None:
        """The texts of a folder are not there, so the dock for them gives its room to the others as long as it is."""
        is_folder = self._bench.session.folder is not None
        if is_folder and not self.text.isHidden():
            self._gave_way = True
            self.text.hide()
        elif not is_folder and self._gave_way:
            self._gave_way = False
            self.text.setVisible(bool(self._bench.session.timeline.documents))

    def arrange_at_first(self) -> None:
        """Share out the room once: as the user left it, else as it looks best. Qt does so only with shown docks."""
        if self._is_arranged:
            return
        self._is_arranged = True
        self._place()
        self._share_out()
        kept = self._bench.preferences.settings.docks
        if kept and self._window.restoreState(_bytes(kept), _VERSIONS[self._is_wide]):
            self._on_timeline_changed(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange all anew where the window has become wide, or narrow; see when the user moves what divides it."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._follow_width()
        elif kind == QEvent.Type.MouseButtonPress:
            self._pressed = self._heights()
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            if self._pressed != self._heights():
                self._bench.preferences.set(shared_by_hand=True)
            self._pressed = None
        return False

    def _heights(self) -> list[int]:
        return [dock.height() for dock in self.all if not dock.isHidden()]

    def _on_timeline_changed(self, other: bool) -> None:
        """Other documents need another share of the height, unless the user has chosen one."""
        if other and self._is_arranged and not self._bench.preferences.settings.shared_by_hand:
            self._share_out_height()

    def _follow_width(self) -> None:
        if self._is_arranged and self._is_wide != (self._window.width() >= _WIDE):
            shown = [dock for dock in self.all if not dock.isHidden()]
            self._place()
            for dock in shown:
                dock.show()
            self._share_out()

    def reset(self) -> None:
        """Put all docks back to where they were at first."""
        for dock in self.all:
            dock.setFloating(False)
        self._place()
        self.filters.hide()
        for dock in (self.text, self.tables):
            dock.show()
        self.details.hide()
        self._follow_folder()
        self._bench.preferences.set(shared_by_hand=False)
        self._share_out()

    def remember(self) -> None:
        """Keep place and size of the window and its docks for the next start."""
        window, values = self._window, {}
        values["geometry"] = _text(window.saveGeometry())
        if self._is_arranged and self._bench.session.timeline.documents and not self._gave_way:
            values["docks"] = _text(window.saveState(_VERSIONS[self._is_wide]))
        self._bench.preferences.set(**values)

    @property
    def has_details(self) -> bool:
        """Whether the details are a panel."""
        return not self.details.isHidden()

    def show_details(self) -> None:
        """Make a panel of the details, and bring it to the front."""
        if self.details.isHidden():
            self.details.show()
            self._share_out_beside()
        self.details.raise_()

    def _on_session_selected(self, mention_id: str) -> None:
        """What is selected has its reason in sight, where that is a panel."""
        if mention_id and self.has_details:
            self.details.raise_()

    def show_filters(self) -> None:
        """Bring the filters up, ready for the keyboard."""
        self._fill_filters(True)
        if self.filters.isHidden():
            self.filters.show()
            self._share_out_beside()
        self.filters.raise_()
        self.filters.widget().setFocus()

    def _place(self) -> None:
        """Where each of them belongs in a window of this width."""
        window, area = self._window, Qt.DockWidgetArea
        self._is_wide = window.width() >= _WIDE
        if self._is_wide:
            window.addDockWidget(area.LeftDockWidgetArea, self.text)
            window.addDockWidget(area.BottomDockWidgetArea, self.tables)
        else:
            window.addDockWidget(area.BottomDockWidgetArea, self.text)
            window.splitDockWidget(self.text, self.tables, Qt.Orientation.Horizontal)
        window.addDockWidget(area.RightDockWidgetArea, self.details)
        window.tabifyDockWidget(self.details, self.filters)

    def _share_out(self) -> None:
        wide, across = self._window.width(), Qt.Orientation.Horizontal
        self._share_out_height()
        if self._is_wide:
            self._window.resizeDocks([self.text], [self._text_width()], across)
        else:
            self._window.resizeDocks([self.text, self.tables], [round(wide * 0.45), round(wide * 0.55)], across)
        self._share_out_beside()

    def _share_out_height(self) -> None:
        high = round(self._window.height() * (1 - self._timeline_share()))
        below = [self.tables] if self._is_wide else [self.tables, self.text]
        shown = [dock for dock in below if not dock.isHidden()]
        self._window.resizeDocks(shown, [high] * len(shown), Qt.Orientation.Vertical)

    def _share_out_beside(self) -> None:
        """The width of details and filters, which stand on top of each other."""
        wide, letter = self._window.width(), self._window.fontMetrics().averageCharWidth()
        for dock, letters in ((self.details, _DETAIL_LETTERS), (self.filters, _FILTER_LETTERS)):
            if not dock.isHidden():
                size = min(round(wide * 0.27), letter * letters)
                self._window.resizeDocks([dock], [size], Qt.Orientation.Horizontal)
                return

    def _text_width(self) -> int:
        letters = self._window.fontMetrics().averageCharWidth() * _TEXT_LETTERS
        return min(letters, round(self._window.width() * 0.36))

    def _timeline_share(self) -> float:
        """How much of the height the timeline takes: what it needs to tell its events, no more."""
        timeline, line = self._bench.session.timeline, self._window.fontMetrics().height()
        needed = float(_BESIDE_ROWS * line)
        if len(timeline.documents) > OPEN_AT_ONCE:
            needed += _LANE * len(timeline.documents)
            return min(max(needed / self._window.height(), 0.6), 0.78)
        needed += self._rows_needed() * (line + _ROW_AIR)
        return min(max(needed / self._window.height(), _LEAST_SHARE), _MOST_SHARE[self._is_wide])

    def _rows_needed(self) -> int:
        """Of one line, in all lanes together, which share the height evenly."""
        items, documents = self._bench.session.timeline.items, len(self._bench.session.timeline.documents)
        width, rows = self._window.width() - (self._text_width() if self._is_wide else 0), 0
        for number in range(documents):
            own = items.documents == number
            lane = rows_needed(items.starts[own], items.ends[own], width, _MOST_ROWS)
            rows = max(rows, lane * (_CARD_ROWS if own.sum() <= _FEW_EVENTS and documents == 1 else 1))
        return rows * documents

    def _dock(self, name: str, title: str) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        return dock

    def _fill_filters(self, shown: bool) -> None:
        """The filters are made when they are first looked at."""
        if shown and self.filters.widget() is None:
            from timeline_app.ui.finding.filter_panel import FilterPanel

            self.filters.setWidget(FilterPanel(self._bench.session, self._bench.names, self.filters))


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
