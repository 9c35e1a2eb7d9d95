"""What stands in the docks: text, findings, details; and what is about them: exports and the menus.

They come right after the first picture of the events: tests/bench/bench_start.py tells what that saves.
"""

from typing import TYPE_CHECKING

from timeline_app.ui.menus.menus import fill_menus
from timeline_app.ui.panels.details import Details
from timeline_app.ui.panels.source_view import SourceView
from timeline_app.ui.panels.tables import Tables
from timeline_app.ui.window.exporting import Exporter

if TYPE_CHECKING:
    from timeline_app.paint.theme import Theme
    from timeline_app.ui.window.main_window import MainWindow


class Panels:
    """The panels of one window. Each shows what is open when it is made."""

    def __init__(self, window: "MainWindow", theme: "Theme") -> None:
        session, names = window.session, window.names
        self.source = SourceView(session, theme, window)
        self.tables = Tables(session, theme, names, window)
        self.tables.event_menu = window.show_event_menu
        self.details = Details(session, window.commands, theme, names, window)
        self.exporter = Exporter(window)
        window.docks.fill(self.source, self.tables, self.details)

    def equip(self, window: "MainWindow") -> None:
        """Menus, which ask the panels what can be done."""
        self.actions = fill_menus(window)

    def set_theme(self, theme: "Theme") -> None:
        for panel in (self.source, self.tables, self.details.inspector):
            panel.set_theme(theme)
