"""The main window: canvas in the middle, text, events, tray and inspector around it, menus, drop, progress."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app import __version__
from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.paths import resources
from timeline_app.ui.arrangement import Arrangement
from timeline_app.ui.assistive import assist
from timeline_app.ui.banner import Banner
from timeline_app.ui.canvas import TimelineCanvas
from timeline_app.ui.column import column
from timeline_app.ui.exporting import Exporter
from timeline_app.ui.filter_field import FilterField
from timeline_app.ui.inspector import Inspector
from timeline_app.ui.job import Jobs
from timeline_app.ui.legend_bar import LegendBar
from timeline_app.ui.menus import build_menus
from timeline_app.ui.overview import Overview
from timeline_app.ui.publication_bar import PublicationBar
from timeline_app.ui.session import Session
from timeline_app.ui.source_view import SourceView
from timeline_app.ui.style import dress, system_is_dark, system_wants_contrast
from timeline_app.ui.table import event_table, tray_table
from timeline_app.ui.told_model import EventModel
from timeline_app.ui.welcome import Welcome
from timeline_app.ui.wording import tr

if TYPE_CHECKING:
    from timeline_app.ui.find_bar import FindBar
    from timeline_app.ui.go_bar import GoBar

SHOW_PROGRESS_AFTER_MS = 300


class MainWindow(QMainWindow):
    """Wires the views to the session; holds no data."""

    def __init__(self, session: Session, names: CalendarNames, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self._look = "system"
        self.setWindowTitle(tr("Timeline"))
        self.resize(1280, 820)
        self.setAcceptDrops(True)
        self._make_views(names, theme)
        self._make_docks()
        self._make_status()
        self.exporter = Exporter(session, self)
        self.exporter.failed.connect(self.banner.show_message)
        self.exporter.done.connect(self._on_exported)
        self.actions_by_name = build_menus(self)
        self._connect()
        self._update_state()

    def _make_views(self, names: CalendarNames, theme: Theme) -> None:
        self.banner = Banner(self)
        self.bar = PublicationBar(self.session, names, self)
        self.arrangement = Arrangement(self.session)
        self.canvas = TimelineCanvas(self.session, self.arrangement, theme, names, self)
        self.canvas.lane_menu = self.show_lane_menu
        assist()
        self.overview = Overview(self.arrangement, self.canvas.motion, theme, names, self)
        self.legend = LegendBar(self.session, theme, self)
        self.filter_field = FilterField(self.session, self)
        self.source = SourceView(self.session, theme, self)
        self.events = event_table(self.session, theme, names)
        self.tray = tray_table(self.session, theme)
        self.inspector = Inspector(self.session, theme, names, self)
        self.welcome = Welcome(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(column(self, [self.overview], self.canvas, [self.legend]))
        self.setCentralWidget(column(self, [self.banner, self.bar], self.pages, []))

    @cached_property
    def find_bar(self) -> "FindBar":
        """Made when it is first asked for, as the other bar is, so that the window opens sooner."""
        from timeline_app.ui.find_bar import FindBar

        bar = FindBar(self.session, self)
        self._add_bar(bar)
        return bar

    @cached_property
    def go_bar(self) -> "GoBar":
        from timeline_app.ui.go_bar import GoBar

        bar = GoBar(self.session, self.canvas.names, self)
        bar.chosen.connect(self.canvas.navigation.show_stretch)
        self._add_bar(bar)
        return bar

    def _add_bar(self, bar: QWidget) -> None:
        whole = self.overview.parentWidget()
        assert whole is not None
        below = whole.layout()
        assert isinstance(below, QVBoxLayout)
        below.insertWidget(0, bar)

    def show_lane_menu(self, lane: int, at: QPoint) -> None:
        from timeline_app.ui.lane_menu import show_lane_menu

        show_lane_menu(self.arrangement, lane, at, self)

    def choose_lane_colour(self, lane: int) -> None:
        from timeline_app.ui.lane_menu import LaneMenu

        LaneMenu(self.arrangement, lane, self).choose_colour()

    def _make_docks(self) -> None:
        self.tables = QTabWidget(self)
        self.tables.setDocumentMode(True)
        self.tables.addTab(self.events, "")
        self.tables.addTab(self.tray, "")
        self.tables.setCornerWidget(self.filter_field)
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        self.docks = [
            self._dock("text", tr("Text"), self.source),
            self._dock("events", tr("Findings"), self.tables),
            self._dock("inspector", tr("Why this date?"), self.inspector),
        ]
        text, events, inspector = self.docks
        self.addDockWidget(below, text)
        self.splitDockWidget(text, events, Qt.Orientation.Horizontal)
        self.splitDockWidget(events, inspector, Qt.Orientation.Vertical)
        self._first_layout = QByteArray()

    def _arrange(self) -> None:
        """Share out the room between the docks; Qt does as asked only once they are shown."""
        text, events, inspector = self.docks
        high, wide = self.height(), self.width()
        self.resizeDocks([text, events], [round(wide * 0.48), round(wide * 0.52)], Qt.Orientation.Horizontal)
        self.resizeDocks([text], [round(high * 0.44)], Qt.Orientation.Vertical)
        self.resizeDocks([events, inspector], [round(high * 0.25), round(high * 0.19)], Qt.Orientation.Vertical)
        self._first_layout = self.saveState()

    def _dock(self, name: str, title: str, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        return dock

    def _make_status(self) -> None:
        self.counts = QLabel(self)
        self.work = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(180)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(10, 0, 10, 0)
        self.statusBar().addWidget(self.counts, 1)
        for widget in (self.work, self.progress, self.cancel):
            self.statusBar().addPermanentWidget(widget)
        self._progress_timer = QTimer(self, singleShot=True, interval=SHOW_PROGRESS_AFTER_MS)
        self._progress_timer.timeout.connect(self._show_progress)

    def _connect(self) -> None:
        session = self.session
        session.timeline_changed.connect(self._on_timeline_changed)
        session.page_changed.connect(self._update_state)
        session.selected.connect(self._on_session_selected)
        session.failed.connect(self.banner.show_message)
        for jobs in self._all_jobs():
            jobs.started.connect(self._on_work_started)
            jobs.progressed.connect(self._on_work_progressed)
            jobs.ended.connect(self._on_work_ended)
        self.cancel.clicked.connect(self._cancel)
        self.welcome.open_button.clicked.connect(self.choose_files)
        self.welcome.paste_button.clicked.connect(self.paste)
        self.welcome.sample_button.clicked.connect(self.open_sample)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_look_changed)

    def _all_jobs(self) -> list[Jobs]:
        """Whatever may take a while, all of it with progress and cancel."""
        rows = self.events.told_model
        assert isinstance(rows, EventModel)
        return [self.session.jobs, self.exporter.jobs, self.arrangement.jobs, self.session.filter.jobs, rows.jobs]

    @property
    def _is_busy(self) -> bool:
        return any(jobs.is_busy for jobs in self._all_jobs())

    def _cancel(self) -> None:
        self.session.cancel()
        for jobs in self._all_jobs():
            jobs.cancel()

    def choose_files(self) -> None:
        self._choose_files(add=False)

    def choose_more_files(self) -> None:
        self._choose_files(add=True)

    def _choose_files(self, add: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = tr("Articles (*.txt *.text *.md *.markdown *.tml *.timeml)") + ";;" + tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, tr("Open articles"), "", kinds)
        if names:
            self.session.open([Path(name) for name in names], add=add)

    def paste(self) -> None:
        """Open what the clipboard holds: files, or text."""
        # A platform without a clipboard gives None, whatever the annotations say.
        content = QGuiApplication.clipboard().mimeData() or QMimeData()
        paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        if paths:
            self.session.open(paths)
        elif content.text().strip():
            self.session.open_text(content.text(), tr("pasted text"))
        else:
            self.banner.show_message(tr("The clipboard holds no text. Copy an article's text and paste again."))

    def open_sample(self) -> None:
        folder = resources() / "samples"
        sample = folder / f"{self.session.interface}.txt"
        self.session.open([sample if sample.exists() else folder / "en.txt"])

    def begin_filter(self) -> None:
        """Bring the table's filter field up, ready for typing."""
        self.docks[1].show()
        self.tables.setCurrentWidget(self.events)
        self.filter_field.setFocus()
        self.filter_field.selectAll()

    def export_csv(self) -> None:
        """Ask for a file name and write the events."""
        from PySide6.QtWidgets import QFileDialog

        page = self.session.page
        if page is None:
            return
        path = page.analysis.document.path
        proposal = path.with_suffix(".csv") if path else Path.home() / "timeline.csv"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export as CSV"), str(proposal), tr("CSV (*.csv)"))
        if name:
            self.exporter.save(Path(name) if Path(name).suffix else Path(name + ".csv"))

    def set_look(self, look: str) -> None:
        """`system`, `light`, `dark`, `light_contrast` or `dark_contrast`."""
        self._look = look
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if look == "system":
            theme = dress(application, system_is_dark(), system_wants_contrast())
        else:
            theme = dress(application, look.startswith("dark"), look.endswith("contrast"))
        for view in (self.canvas, self.overview, self.legend, self.source, self.inspector,
                     self.events.told_model, self.tray.told_model):  # fmt: skip
            view.set_theme(theme)

    def reset_layout(self) -> None:
        """Put all docks back to where they were at first."""
        if not self._first_layout.isEmpty():
            self.restoreState(self._first_layout)

    def show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        text = tr(
            "Timeline {version}\n\nEvery date in an article, found, resolved, explained and shown.\n\n"
            "MIT licence. Built with Qt and PySide6 (LGPL), NumPy, pydantic, dateparser, holidays, "
            "charset-normalizer and platformdirs."
        )
        QMessageBox.about(self, tr("About Timeline"), text.format(version=__version__))

    def report(self, error: BaseException) -> None:
        """Tell the user of an error that nobody expected, without ending the program."""
        text = tr("Something went wrong inside the program; nothing was lost. Please report this: {error}")
        self.banner.show_message(text.format(error=repr(error)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self.welcome.set_active(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.welcome.set_active(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.welcome.set_active(False)
        content = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        if paths:
            self.session.open(paths)
        elif content.hasUrls():
            self.banner.show_message(tr("Only files of this computer can be opened. Save the page first."))
        else:
            self.session.open_text(content.text(), tr("dropped text"))
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.page is not None and self._first_layout.isEmpty():
            self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.close()
        for jobs in self._all_jobs():
            jobs.cancel()
        super().closeEvent(event)

    def _on_timeline_changed(self, other: bool) -> None:
        self._update_state()
        if other:
            self.banner.hide()
            self.canvas.setFocus()

    def _on_session_selected(self, told_id: str) -> None:
        """Bring the table to the front in which the selection stands."""
        if told_id:
            placed = self.session.timeline.position(told_id) >= 0
            self.tables.setCurrentWidget(self.events if placed else self.tray)

    def _on_exported(self, path: str, count: int) -> None:
        self.statusBar().showMessage(tr("%Ln event(s) written to {path}", "", count).format(path=path), 10_000)

    def _on_system_look_changed(self) -> None:
        if self._look == "system":
            self.set_look("system")

    def _on_work_started(self, title: str) -> None:
        self.work.setText(title)
        self.progress.setValue(0)
        self._progress_timer.start()

    def _on_work_progressed(self, share: float) -> None:
        self.progress.setValue(round(share * 1000))

    def _on_work_ended(self) -> None:
        if not self._is_busy:
            self._progress_timer.stop()
            self._show_progress(False)

    def _show_progress(self, shown: bool = True) -> None:
        for widget in (self.work, self.progress, self.cancel):
            widget.setVisible(shown)

    def _update_state(self) -> None:
        """Show the views once there is something to see."""
        timeline, page = self.session.timeline, self.session.page
        self.pages.setCurrentIndex(1 if timeline.documents else 0)
        self._show_docks(bool(timeline.documents))
        self.actions_by_name["export"].setEnabled(bool(timeline.events))
        self.tables.setTabText(0, tr("Events (%Ln)", "", len(timeline.events)))
        self.tables.setTabText(1, tr("Without a place (%Ln)", "", len(timeline.unplaced)))
        self.counts.setText(self._counts())
        name = page.analysis.document.name if page else ""
        self.setWindowTitle(f"{name} – {tr('Timeline')}" if name else tr("Timeline"))
        if not self._is_busy:
            self._show_progress(False)

    def _show_docks(self, shown: bool) -> None:
        """Docks come with the first document; from then on the user decides which are open."""
        if shown and self._first_layout.isEmpty():
            for dock in self.docks:
                dock.show()
            if self.isVisible():
                self._arrange()
        elif not shown:
            for dock in self.docks:
                dock.hide()

    def _counts(self) -> str:
        if not self.session.timeline.documents:
            return ""
        events, unplaced = len(self.session.timeline.events), len(self.session.timeline.unplaced)
        parts = [
            tr("%Ln event(s)", "", events),
            tr("%Ln without a place", "", unplaced),
        ]
        return " · ".join(parts)
