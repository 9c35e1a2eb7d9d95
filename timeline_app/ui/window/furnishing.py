"""A main window that is made piece by piece: each of its parts when it is first asked for, all in the end.

Its first picture has the welcome page only, or the events and empty docks. The rest is made after that, for what is not
needed for the first picture delays it: tests/bench/bench_start.py tells by how much.
"""

from collections.abc import Callable
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.welcome.banner import Banner
from timeline_app.ui.welcome.workplaces import Workplaces
from timeline_app.ui.widgets.actions import add_menus
from timeline_app.ui.widgets.column import column
from timeline_app.ui.window.bars import Bars
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.ui.widgets.actions import Actions
    from timeline_app.ui.window.dialogs import Dialogs
    from timeline_app.ui.window.editing import Editing
    from timeline_app.ui.window.panels import Panels
    from timeline_app.ui.window.views import Views


class FurnishedWindow(QMainWindow):
    """The parts of a window, and when they are made; what they are wired to is the window's own."""

    seen = Signal()
    """The first picture is on the screen."""
    completed = Signal()
    """All that it did without is there."""

    def __init__(
        self,
        session: Session,
        names: CalendarNames,
        theme: Theme,
        preferences: Preferences,
        fill_menus: Callable[[Any], "Actions"],
    ) -> None:
        """`fill_menus` puts into the menus all that can be done, once there is something to do it with."""
        super().__init__()
        self._fill_menus = fill_menus
        self.session = session
        self.names = names
        self.preferences = preferences
        self._theme = theme
        self._is_seen = self._is_prepared = self._is_furnished = self._is_complete = False
        self.bench = Workbench(session, names, preferences, self)
        self.banner = Banner(self)
        self.pages = QStackedWidget(self)
        # What is seen while the first document is being read.
        self.pages.addWidget(QWidget(self))
        self.setCentralWidget(column(self, [self.banner], self.pages, []))
        self.menus = add_menus(self.menuBar())
        self.bars = Bars(self, self.bench, self, theme)

    @property
    def views(self) -> "Views":
        """Made when they are first asked for, if not before."""
        self.prepare()
        return self._views

    @property
    def theme(self) -> Theme:
        """The colours that it has now."""
        return self._theme

    @property
    def panels(self) -> "Panels":
        self.furnish()
        return self._panels

    @property
    def actions_by_name(self) -> "Actions":
        self.complete()
        return self._actions

    # Each of these makes what it needs, so that callers know nothing of the order of furnishing.
    arrangement = property(attrgetter("views.arrangement"))
    bar = property(attrgetter("views.bar"))
    canvas = property(attrgetter("views.canvas"))
    cards = property(attrgetter("panels.cards"))
    commands = property(attrgetter("bench.commands"))
    details = property(attrgetter("panels.details"))
    docks = property(attrgetter("views.docks"))
    find_bar = property(attrgetter("bars.find_bar"))
    go_bar = property(attrgetter("bars.go_bar"))
    exporter = property(attrgetter("panels.exporter"))
    tables = property(attrgetter("panels.tables"))
    legend = property(attrgetter("views.legend"))
    overview = property(attrgetter("views.overview"))
    source = property(attrgetter("panels.source"))

    def prepare(self) -> None:
        """Make what events are seen in, if it is not made yet."""
        if self._is_prepared:
            return
        from timeline_app.ui.window.views import Views

        self._is_prepared = True
        self._views = Views(self, self.bench, self._theme)
        self.pages.addWidget(self.views.page)
        central = self.centralWidget()
        assert central is not None
        whole = central.layout()
        assert isinstance(whole, QVBoxLayout)
        for bar in (self.bar, self.views.folder_bar):
            whole.insertWidget(1, bar)
        self._on_prepared()

    def furnish(self) -> None:
        """Make what stands in the docks, if it is not made yet."""
        if self._is_furnished:
            return
        self.prepare()
        from timeline_app.ui.window.panels import Panels

        self._is_furnished = True
        self._panels = Panels(self.bench, self._views, self._theme)
        self.workplaces = Workplaces(self, self._workplaces)
        self._on_furnished()

    def complete(self) -> None:
        """Make all that the first picture did without, if it is not made yet."""
        if self._is_complete:
            return
        self.furnish()
        self._actions = self._fill_menus(self)
        self.bars.fill(self._actions)
        self._is_complete = True
        self._on_completed()
        self.completed.emit()

    def _workplaces(self) -> list[QWidget]:
        tables = self.tables
        return [self.canvas, self.source, *tables.views, *self.bars.workplaces()]

    def _on_prepared(self) -> None:
        """After the views have connected themselves, so that they are up to date when the window asks them."""

    def _on_furnished(self) -> None:
        """The panels are there."""

    def _on_completed(self) -> None:
        """The menus are there."""

    @cached_property
    def dialogs(self) -> "Dialogs":
        from timeline_app.ui.window.dialogs import Dialogs

        return Dialogs(self.bench, self)

    @cached_property
    def editing(self) -> "Editing":
        from timeline_app.ui.window.editing import Editing

        return Editing(self.bench, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            # After this event: a picture is on the screen when its painting has returned.
            QTimer.singleShot(0, self, self.seen.emit)
