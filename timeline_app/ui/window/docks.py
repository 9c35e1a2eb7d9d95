"""What stands around the timeline: text, findings, details, filters; where each is, and that it comes back there."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from timeline_app.ui.text.translation import tr
from timeline_app.ui.workbench import Workbench

_VERSION = 1


class Docks:
    """The docks of one window. They come with the first document; from then on the user decides which are open."""

    def __init__(self, window: QMainWindow, bench: Workbench) -> None:
        self._window = window
        self._bench = bench
        self._first_layout = QByteArray()
        self._were_open: set[QDockWidget] = set()
        area = Qt.DockWidgetArea
        self.text = self._dock("text", tr("Text"))
        self.tables = self._dock("findings", tr("Findings"))
        self.details = self._dock("details", tr("Why this date?"))
        self.filters = self._dock("filters", tr("Filters"))
        self.filters.visibilityChanged.connect(self._fill_filters)
        self.all = [self.text, self.tables, self.details, self.filters]
        window.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.addDockWidget(area.BottomDockWidgetArea, self.text)
        window.splitDockWidget(self.text, self.tables, Qt.Orientation.Horizontal)
        window.addDockWidget(area.RightDockWidgetArea, self.details)
        window.tabifyDockWidget(self.details, self.filters)
        window.setTabPosition(area.RightDockWidgetArea, QTabWidget.TabPosition.North)
        for dock in self.all:
            dock.hide()
        bench.session.selected.connect(self._on_session_selected)

    def fill(self, text: QWidget, tables: QWidget, details: QWidget) -> None:
        """Put into the docks what they are for; they have their places before."""
        self.text.setWidget(text)
        self.tables.setWidget(tables)
        self.details.setWidget(details)

    def show_for(self, there: bool) -> None:
        """Show the docks that were open if there is a document, else none."""
        if not there:
            self._were_open = {dock for dock in self.all if not dock.isHidden()} or self._were_open
            for dock in self.all:
                dock.hide()
        elif self._first_layout.isEmpty():
            for dock in (self.text, self.tables, self.details):
                dock.show()
            if self._window.isVisible():
                self.arrange_at_first()
        elif all(dock.isHidden() for dock in self.all):
            for dock in self._were_open:
                dock.show()

    def arrange_at_first(self) -> None:
        """Share out the room once: as the user left it, else as it looks best. Qt does so only with shown docks."""
        if not self._first_layout.isEmpty():
            return
        self._share_out()
        self._first_layout = self._window.saveState(_VERSION)
        kept = self._bench.preferences.settings.docks
        if kept:
            self._window.restoreState(_bytes(kept), _VERSION)

    def reset(self) -> None:
        """Put all docks back to where they were at first."""
        if not self._first_layout.isEmpty():
            self._window.restoreState(self._first_layout, _VERSION)

    def remember(self) -> None:
        """Keep place and size of the window and its docks for the next start."""
        window, values = self._window, {}
        values["geometry"] = _text(window.saveGeometry())
        if not self._first_layout.isEmpty() and self._bench.session.timeline.documents:
            values["docks"] = _text(window.saveState(_VERSION))
        self._bench.preferences.set(**values)

    def raise_details(self) -> None:
        """Bring the reason and the fields to the front, which may be closed or behind the filters."""
        self.details.show()
        self.details.raise_()

    def _on_session_selected(self, mention_id: str) -> None:
        """What is selected has its reason in sight, unless the user has closed the panel."""
        if mention_id and not self.details.isHidden():
            self.details.raise_()

    def show_filters(self) -> None:
        self.filters.show()
        self.filters.raise_()

    def _share_out(self) -> None:
        high, wide = self._window.height(), self._window.width()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        details = min(round(wide * 0.27), self._window.fontMetrics().averageCharWidth() * 52)
        self._window.resizeDocks([self.details], [details], across)
        rest = wide - details
        self._window.resizeDocks([self.text, self.tables], [round(rest * 0.45), round(rest * 0.55)], across)
        self._window.resizeDocks([self.text], [round(high * 0.44)], down)

    def _dock(self, name: str, title: str) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        return dock

    def _fill_filters(self, shown: bool) -> None:
        """The filters are made when they are first looked at."""
        if shown and self.filters.widget() is None:
            from timeline_app.ui.panels.filter_panel import FilterPanel

            self.filters.setWidget(FilterPanel(self._bench.session, self._bench.names, self.filters))


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
