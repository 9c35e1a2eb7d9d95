"""What the window shows of a timeline: canvas, text, findings, details, and what stands around them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from timeline_app.ui.arrangement import Arrangement
from timeline_app.ui.assistive import assist
from timeline_app.ui.canvas import TimelineCanvas
from timeline_app.ui.column import column
from timeline_app.ui.details import Details
from timeline_app.ui.docks import Docks
from timeline_app.ui.exporting import Exporter
from timeline_app.ui.findings import Findings
from timeline_app.ui.legend_bar import LegendBar
from timeline_app.ui.menus import fill_menus
from timeline_app.ui.overview import Overview
from timeline_app.ui.publication_bar import PublicationBar
from timeline_app.ui.source_view import SourceView

if TYPE_CHECKING:
    from timeline_app.paint.theme import Theme
    from timeline_app.ui.window import MainWindow


class Views:
    """The views of one window, which are made for its first document and can do without one."""

    def __init__(self, window: "MainWindow", theme: "Theme") -> None:
        session, names = window.session, window.names
        self.bar = PublicationBar(session, names, window)
        self.arrangement = Arrangement(session)
        self.canvas = TimelineCanvas(session, self.arrangement, theme, names, window)
        self.canvas.pointing.of_lane = window.show_lane_menu
        self.canvas.pointing.of_event = window.show_event_menu
        self.canvas.motion.reduced = window.preferences.settings.reduce_motion
        assist()
        self.overview = Overview(self.arrangement, self.canvas.motion, theme, names, window)
        self.legend = LegendBar(session, theme, window)
        self.source = SourceView(session, theme, window)
        self.findings = Findings(session, theme, names, window)
        self.findings.event_menu = window.show_event_menu
        self.details = Details(session, window.commands, theme, names, window)
        self.page: QWidget = column(window, [self.overview], self.canvas, [self.legend])

    def equip(self, window: "MainWindow") -> None:
        """What is about the views: docks for them, exports of them, and the menus."""
        self.docks = Docks(window)
        self.exporter = Exporter(window)
        self.actions = fill_menus(window)

    def set_theme(self, theme: "Theme") -> None:
        details = self.details.inspector
        for view in (self.canvas, self.overview, self.legend, self.source, details, self.findings):
            view.set_theme(theme)
