"""What stands in the docks: text, findings, details; and the exports of what is shown.

They come right after the first picture of the events: tests/bench/bench_start.py tells what that saves.
"""

from typing import TYPE_CHECKING, Protocol

from timeline_app.ui.article.source_view import SourceView
from timeline_app.ui.lists.tables import Tables
from timeline_app.ui.panels.details import Details
from timeline_app.ui.publishing.exporting import Exporter
from timeline_app.ui.window.cards import Cards

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar

    from timeline_app.paint.theme import Theme
    from timeline_app.ui.timeline.canvas import TimelineCanvas
    from timeline_app.ui.window.docks import Docks
    from timeline_app.ui.window.views import Views
    from timeline_app.ui.workbench import Workbench


class Furnished(Protocol):
    """A window's views and panels, each made when it is first asked for."""

    @property
    def canvas(self) -> "TimelineCanvas": ...

    @property
    def docks(self) -> "Docks": ...

    @property
    def cards(self) -> Cards: ...

    @property
    def source(self) -> SourceView: ...

    @property
    def details(self) -> Details: ...

    @property
    def exporter(self) -> Exporter: ...

    def menuBar(self) -> "QMenuBar": ...


class Panels:
    """The panels of one window. Each shows what is open when it is made."""

    def __init__(self, bench: "Workbench", views: "Views", theme: "Theme") -> None:
        session, names, host = bench.session, bench.names, bench.host
        self.source = SourceView(session, theme, names, host)
        self.tables = Tables(session, theme, names, host)
        self.tables.all_wanted.connect(views.canvas.navigation.fit)
        self.tables.colour_by(views.arrangement.colour_of)
        views.arrangement.changed.connect(self.tables.repaint_rows)
        self.details = Details(session, bench.commands, theme, names, host)
        self.exporter = Exporter(bench, views.canvas)
        views.docks.fill(self.source, self.tables)
        self.cards = Cards(bench, views, self)

    def set_theme(self, theme: "Theme") -> None:
        for panel in (self.source, self.tables, self.details.inspector):
            panel.set_theme(theme)
