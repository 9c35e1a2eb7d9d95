"""The main window: canvas in the middle, text, events, filters and details around it, menus, drop, progress."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication

from timeline_app.errors import TimelineError
from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.keeping.recovery import Recovery
from timeline_app.ui.text.shortened import short_path, titled
from timeline_app.ui.text.translation import note_text, tr, translated_error
from timeline_app.ui.welcome.files import Files
from timeline_app.ui.welcome.greeting import Greeting
from timeline_app.ui.widgets.style import dress_as
from timeline_app.ui.window.furnishing import FurnishedWindow
from timeline_app.ui.window.status import Status

if TYPE_CHECKING:
    from timeline_app.export.content import Written
    from timeline_app.ui.publishing.export_request import Export
    from timeline_app.ui.widgets.actions import Actions

_SEEN_FIRST_MS = 150
_LEAST = QSize(480, 360)


class MainWindow(FurnishedWindow):
    """Wires the views to the session; holds no data."""

    def __init__(
        self,
        session: Session,
        names: CalendarNames,
        theme: Theme,
        preferences: Preferences,
        fill_menus: "Callable[[MainWindow], Actions]",
    ) -> None:
        super().__init__(session, names, theme, preferences, fill_menus)
        self._look = preferences.settings.look
        self.files = Files(session, preferences, self, self._later)
        self.recovery = Recovery(self)
        self._has_warned = False
        self.setWindowTitle(tr("Timeline"))
        # With a size of its own the window does not grow by itself with what comes to stand in it.
        self.setMinimumSize(_LEAST)
        self.resize(1280, 820)
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.geometry.encode("ascii", "ignore")))
        self.setAcceptDrops(True)
        self.greeting = Greeting(self.pages, self.files, preferences, self.recovery, self.banner)
        self.status = Status(self.statusBar(), session)
        # Menus are brought up to date once after all that one step changes.
        self._following = QTimer(self, interval=0, singleShot=True)
        self._following.timeout.connect(self._update_actions)
        self._connect()

    welcome = property(attrgetter("greeting.welcome"))

    def _connect(self) -> None:
        session = self.session
        session.begin_folding(self.preferences.settings.fold_gaps)
        session.folding_chosen.connect(lambda wanted: self.preferences.set(fold_gaps=wanted))
        session.filling.connect(self.prepare)
        for message in (session.failed, self.files.refused, self.preferences.failed, self.bench.failed):
            message.connect(self.banner.show_message)
        self.bench.told.connect(self.banner.show_offer)
        session.reading.failed_files.connect(lambda failures: self.dialogs.failures(failures))
        session.reading.compared.connect(lambda again: self.dialogs.differences(again))
        session.outdated.connect(self._on_session_outdated)
        session.autosave.regained.connect(self._on_work_regained)
        self.status.watch([session.jobs, session.reading.jobs, session.moving.jobs])
        self.preferences.changed.connect(self._on_preferences_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_look_changed)

    def _on_prepared(self) -> None:
        session = self.session
        session.timeline_changed.connect(self._on_timeline_changed)
        session.page_changed.connect(self._update_state)
        for signal in (session.changed, session.chosen_changed, session.filter.filters_changed,
                       self.preferences.changed):  # fmt: skip
            signal.connect(self._following.start)
        self.canvas.pointing.event_menu_wanted.connect(self.show_event_menu)
        self.arrangement.nothing_folded.connect(self._on_nothing_folded)
        self.status.watch([self.arrangement.jobs, session.filter.jobs, session.filter.masking])
        self._update_state()

    def _on_furnished(self) -> None:
        self.cards.left.connect(self.workplaces.back)
        self.cards.card.join_wanted.connect(lambda: self.editing.join())
        self.source.selectionChanged.connect(self._following.start)
        self.source.menu_wanted.connect(self.show_text_menu)
        self.tables.event_menu_wanted.connect(self.show_event_menu)
        self.exporter.failed.connect(self.banner.show_message)
        self.exporter.done.connect(self._on_exported)
        self.status.watch([self.exporter.jobs, self.exporter.printing, self.tables.jobs])

    def _on_completed(self) -> None:
        self._update_state()

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

    def _later(self, call: Callable[[], object]) -> None:
        """Have something done that would delay what is waited for: what was opened, or the window's first picture."""
        if self._is_complete:
            QTimer.singleShot(0, self, call)
        else:
            self.completed.connect(lambda: call(), Qt.ConnectionType.SingleShotConnection)

    def _when_complete(self, call: Callable[[], object]) -> None:
        """Have something done a moment after the window has all it needs: it would delay the first picture."""
        if self._is_complete:
            QTimer.singleShot(_SEEN_FIRST_MS, self, call)
        else:
            self._later(lambda: QTimer.singleShot(_SEEN_FIRST_MS, self, call))

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
        if self._warns_of_loss():
            event.ignore()
            return
        # Before the session closes its file: what was typed last is written, too.
        self.details.keep()
        self.bars.end_review()
        self.docks.remember()
        self.status.cancel_all()
        self.session.close()
        super().closeEvent(event)

    def _warns_of_loss(self) -> bool:
        """Once, where the work would end with the window: told, and how it can be saved."""
        if self._has_warned or not self.has_work() or not self.session.autosave.is_in_memory:
            return False
        text = tr("No disk takes your work, so it would end with this window. Save it elsewhere, or close once more.")
        self.banner.show_offer(text, tr("Save under …"), self.files.save_as)
        self._has_warned = True
        return True

    def _on_timeline_changed(self, other: bool) -> None:
        self._update_state()
        if not self.has_documents():
            self.recovery.look()
        if other:
            self.banner.hide()
            # Arrow keys walk through events at once.
            self.canvas.setFocus()

    def _on_work_regained(self) -> None:
        self._has_warned = False
        text = tr("The disk takes your work again: all of it is saved, without a name as yet.")
        self.banner.show_offer(text, tr("Save under …"), self.files.save_as)

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
        there = self.has_documents()
        if there:
            self.pages.setCurrentWidget(self.views.page)
        elif self._is_complete:
            self.greeting.invite()
        self.docks.show_for(there)
        self.bars.update()
        self.status.update_counts()
        self._update_actions()

    def _update_actions(self) -> None:
        """Have the title say what is open, and the menus, once there are any, what can be done and would be undone."""
        path, page = self.session.autosave.path or self.session.folder, self.session.page
        name = titled(page.analysis.document) if page is not None else ""
        names = [one for one in (path.stem if path else "", name) if one]
        self.setWindowTitle(" – ".join([*names, tr("Timeline")]))
        if not self._is_complete:
            return
        moving, actions = self.session.moving, self.actions_by_name
        actions.update()
        actions.name_steps(moving.next_undo, moving.next_redo)
