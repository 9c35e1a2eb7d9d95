"""The main window: canvas in the middle, text, events, filters and details around it, menus, drop, progress.

Its first picture has the welcome page only, or the events and empty docks. The rest is made after that, for what is not
needed for the first picture delays it: tests/bench/bench_start.py tells by how much.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from timeline_app.errors import TimelineError
from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.keeping.recovery import Recovery
from timeline_app.ui.text.shortened import short_path, titled
from timeline_app.ui.text.translation import note_text, tr, translated_error
from timeline_app.ui.welcome.banner import Banner
from timeline_app.ui.welcome.files import Files
from timeline_app.ui.welcome.greeting import Greeting
from timeline_app.ui.welcome.workplaces import Workplaces
from timeline_app.ui.widgets.actions import add_menus
from timeline_app.ui.widgets.column import column
from timeline_app.ui.widgets.style import dress_as
from timeline_app.ui.window.bars import Bars
from timeline_app.ui.window.status import Status
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.export.content import Written
    from timeline_app.ui.publishing.export_request import Export
    from timeline_app.ui.widgets.actions import Actions
    from timeline_app.ui.window.dialogs import Dialogs
    from timeline_app.ui.window.editing import Editing
    from timeline_app.ui.window.panels import Panels
    from timeline_app.ui.window.views import Views

_SEEN_FIRST_MS = 150
_LEAST = QSize(480, 360)


class MainWindow(QMainWindow):
    """Wires the views to the session; holds no data."""

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
        fill_menus: "Callable[[MainWindow], Actions]",
    ) -> None:
        """`fill_menus` puts into the menus all that can be done, once there is something to do it with."""
        super().__init__()
        self._fill_menus = fill_menus
        self.session = session
        self.names = names
        self.preferences = preferences
        self._look = preferences.settings.look
        self._theme = theme
        self._is_seen = self._is_prepared = self._is_furnished = self._is_complete = False
        self.bench = Workbench(session, names, preferences, self)
        self.files = Files(session, preferences, self)
        self.recovery = Recovery(self)
        self.setWindowTitle(tr("Timeline"))
        # With a size of its own the window does not grow by itself with what comes to stand in it.
        self.setMinimumSize(_LEAST)
        self.resize(1280, 820)
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.geometry.encode("ascii", "ignore")))
        self.setAcceptDrops(True)
        self.banner = Banner(self)
        self.pages = QStackedWidget(self)
        # What is seen while the first document is being read.
        self.pages.addWidget(QWidget(self))
        self.setCentralWidget(column(self, [self.banner], self.pages, []))
        self.greeting = Greeting(self.pages, self.files, preferences, self.recovery, self.banner)
        self.status = Status(self.statusBar(), session)
        self.menus = add_menus(self.menuBar())
        self.bars = Bars(self, self.bench, self, theme)
        self._following = QTimer(self, interval=0, singleShot=True)
        self._following.timeout.connect(self._update_actions)
        self._connect()

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
    welcome = property(attrgetter("greeting.welcome"))

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
        self._connect_views()
        self._update_state()

    def furnish(self) -> None:
        """Make what stands in the docks, if it is not made yet."""
        if self._is_furnished:
            return
        self.prepare()
        from timeline_app.ui.window.panels import Panels

        self._is_furnished = True
        self._panels = Panels(self.bench, self._views, self._theme)
        self._connect_panels()

    def complete(self) -> None:
        """Make all that the first picture did without, if it is not made yet."""
        if self._is_complete:
            return
        self.furnish()
        self._actions = self._fill_menus(self)
        self.bars.fill(self._actions)
        self._is_complete = True
        self._update_state()
        self.completed.emit()

    def _connect(self) -> None:
        session = self.session
        session.filling.connect(self.prepare)
        for message in (session.failed, self.files.refused, self.preferences.failed, self.bench.failed):
            message.connect(self.banner.show_message)
        self.bench.told.connect(self.banner.show_offer)
        session.reading.failed_files.connect(lambda failures: self.dialogs.failures(failures))
        session.reading.compared.connect(lambda again: self.dialogs.differences(again))
        session.outdated.connect(self._on_session_outdated)
        self.status.watch([session.jobs, session.reading.jobs])
        self.preferences.changed.connect(self._on_preferences_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_look_changed)

    def _connect_views(self) -> None:
        """After the views have connected themselves, so that they are up to date when the window asks them."""
        session = self.session
        session.timeline_changed.connect(self._on_timeline_changed)
        session.page_changed.connect(self._update_state)
        for signal in (session.changed, session.chosen_changed, session.filter.filters_changed,
                       self.preferences.changed):  # fmt: skip
            signal.connect(self._following.start)
        self.canvas.pointing.event_menu_wanted.connect(self.show_event_menu)
        self.arrangement.nothing_folded.connect(self._on_nothing_folded)
        self.status.watch([self.arrangement.jobs, session.filter.jobs, session.filter.masking])

    def _connect_panels(self) -> None:
        self.workplaces = Workplaces(self, self._workplaces)
        self.cards.left.connect(self.workplaces.back)
        self.cards.card.join_wanted.connect(lambda: self.editing.join())
        self.source.selectionChanged.connect(self._following.start)
        self.source.menu_wanted.connect(self.show_text_menu)
        self.tables.event_menu_wanted.connect(self.show_event_menu)
        self.exporter.failed.connect(self.banner.show_message)
        self.exporter.done.connect(self._on_exported)
        self.status.watch([self.exporter.jobs, self.exporter.printing, self.tables.jobs])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self.seen.emit)

    @cached_property
    def dialogs(self) -> "Dialogs":
        from timeline_app.ui.window.dialogs import Dialogs

        return Dialogs(self.bench, self)

    @cached_property
    def editing(self) -> "Editing":
        from timeline_app.ui.window.editing import Editing

        return Editing(self.bench, self)

    def _workplaces(self) -> list[QWidget]:
        tables = self.tables
        return [self.canvas, self.source, *tables.views, *self.bars.workplaces()]

    def begin_filter(self) -> None:
        """Bring the table's filter field up, ready for typing."""
        self.docks.tables.show()
        self.tables.begin_filter()

    def has_documents(self) -> bool:
        return bool(self.session.timeline.documents)

    def has_several(self) -> bool:
        return len(self.session.timeline.pages) > 1

    def has_work(self) -> bool:
        """Whether there is something open that may be worked on and kept; the events of a folder stay there."""
        return self.has_documents() and self.session.folder is None

    def has_events(self) -> bool:
        return self.session.folder is None and bool(self.session.timeline.events)

    def can_add(self) -> bool:
        return self.has_documents() and self.session.can_edit

    def greet(self, faults: Sequence[TimelineError] = (), files: Sequence[Path] = ()) -> None:
        """Tell what is wrong with the settings; a moment later see what work was left."""
        if faults:
            self.banner.show_message("\n".join(map(translated_error, faults)))
        self.recovery.looked.connect(self._tell_of_interrupted, Qt.ConnectionType.SingleShotConnection)
        self._when_complete(self.recovery.look)
        # A file that was named may be read, and remembered, by now.
        before = set(self.preferences.settings.recent).difference(str(path.absolute()) for path in files)
        if not (self.preferences.settings.tour_seen or before):
            self._when_complete(lambda: self._offer_tour(in_hand=not files))

    def _when_complete(self, call: Callable[[], object]) -> None:
        """Have something done a moment after the window has all it needs: it would delay the first picture."""
        if self._is_complete:
            QTimer.singleShot(_SEEN_FIRST_MS, self, call)
        else:
            kind = Qt.ConnectionType.SingleShotConnection
            self.completed.connect(lambda: QTimer.singleShot(_SEEN_FIRST_MS, self, call), kind)

    def _offer_tour(self, in_hand: bool) -> None:
        """For somebody who has opened nothing before; who named files at once keeps the keyboard for them."""
        from timeline_app.ui.help.tour import offer

        offer(self.bench, self.dialogs.stage, in_hand)

    def _tell_of_interrupted(self) -> None:
        if self.has_documents():
            self.greeting.tell_of_interrupted()

    def show_event_menu(self, at: QPoint) -> None:
        """The commands for what is chosen."""
        from timeline_app.ui.window.event_menu import show_event_menu

        self._update_actions()
        show_event_menu(self, self.actions_by_name, at)

    def show_text_menu(self, at: QPoint, of_event: bool) -> None:
        """The commands for words of the text, and for the event that they tell of."""
        from timeline_app.ui.window.event_menu import show_text_menu

        self._update_actions()
        show_text_menu(self.source, self.actions_by_name, at, of_event)

    def set_look(self, look: str) -> None:
        """One of the settings' looks."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._theme = dress_as(application, look)
        if self._is_prepared:
            self.views.set_theme(self._theme)
        self.bars.tools.set_theme(self._theme)
        if self._is_furnished:
            self.panels.set_theme(self._theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self.welcome.set_active(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.welcome.set_active(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what is dropped; with Shift or Ctrl it is added to what is open."""
        self.welcome.set_active(False)
        keys = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        self.files.drop(event.mimeData(), add=bool(event.modifiers() & keys) and self.can_add())
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_prepared and self.has_documents():
            self.docks.arrange_at_first()
            self.bars.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.complete()
        self.details.keep()
        self.bars.end_review()
        self.docks.remember()
        self.status.cancel_all()
        self.session.close()
        super().closeEvent(event)

    def _on_timeline_changed(self, other: bool) -> None:
        self._update_state()
        if not self.has_documents():
            self.recovery.look()
        if other:
            self.banner.hide()
            self.canvas.setFocus()

    def _on_session_outdated(self) -> None:
        text = tr("Another version of this program has analysed these documents. Would this one find anything else?")
        self.banner.show_offer(text, tr("Compare"), self.session.reading.compare)

    def _on_nothing_folded(self) -> None:
        self.statusBar().showMessage(tr("No stretch without events is long enough to be folded"), 10_000)

    def _on_exported(self, export: "Export", written: "Written") -> None:
        text = tr("%Ln event(s) written to {path}", "", written.rows).format(path=short_path(export.path))
        self.statusBar().showMessage(text, 10_000)
        if written.notes:
            self.banner.show_offer("\n".join((text, *map(note_text, written.notes))))

    def _on_system_look_changed(self) -> None:
        if self.preferences.settings.look == "system":
            self.set_look("system")

    def _on_preferences_changed(self) -> None:
        settings = self.preferences.settings
        if self._is_prepared:
            self.canvas.motion.reduced = settings.reduce_motion
        if settings.look != self._look:
            self._look = settings.look
            self.set_look(settings.look)

    def _update_state(self) -> None:
        """Show the views once there is something to see."""
        there, page = self.has_documents(), self.session.page
        if there:
            self.pages.setCurrentWidget(self.views.page)
        elif self._is_complete:
            self.greeting.invite()
        self.docks.show_for(there)
        self.bars.update()
        self.status.update_counts()
        path = self.session.autosave.path or self.session.folder
        name = titled(page.analysis.document) if page is not None else ""
        names = [one for one in (path.stem if path else "", name) if one]
        self.setWindowTitle(" – ".join([*names, tr("Timeline")]))
        self._update_actions()

    def _update_actions(self) -> None:
        """Have the menus, once there are any, say what can be done, and what would be undone."""
        if not self._is_complete:
            return
        workspace, actions = self.session.workspace, self.actions_by_name
        actions.update()
        actions.name_steps(workspace.next_undo, workspace.next_redo)
