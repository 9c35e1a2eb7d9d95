"""What the window shows of a timeline at first: the canvas, what stands above and below it, and docks.

They tell Qt, too, which of them have more to say to screen readers than Qt knows of.
"""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QMainWindow, QWidget

from timeline_app.ui.article.publication_bar import PublicationBar
from timeline_app.ui.margins.lane_names import LaneNames
from timeline_app.ui.margins.legend_bar import LegendBar
from timeline_app.ui.margins.overview import Overview
from timeline_app.ui.panels.folder_bar import FolderBar
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.widgets.column import beside, column
from timeline_app.ui.window.docks import Docks

if TYPE_CHECKING:
    from timeline_app.paint.theme import Theme
    from timeline_app.ui.workbench import Workbench


class Views:
    """The views of one window, which are made for its first document and can do without one."""

    def __init__(self, window: QMainWindow, bench: "Workbench", theme: "Theme") -> None:
        session, names = bench.session, bench.names
        self.bar = PublicationBar(session, names, window)
        self.folder_bar = FolderBar(session, window)
        self.arrangement = Arrangement(session)
        self.canvas = TimelineCanvas(session, self.arrangement, theme, names, window)
        self.canvas.pointing.lane_menu_wanted.connect(self._show_lane_menu)
        self.canvas.motion.reduced = bench.preferences.settings.reduce_motion
        _assist()
        self.overview = Overview(self.arrangement, self.canvas.motion, theme, names, window)
        self.legend = LegendBar(session, theme, window)
        self.names = LaneNames(self.arrangement, self.canvas, theme, window)
        lanes = beside(window, self.names, column(window, [self.overview], self.canvas, []))
        self.page: QWidget = column(window, [], lanes, [self.legend])
        self.docks = Docks(window, bench)

    def set_theme(self, theme: "Theme") -> None:
        for view in (self.canvas, self.overview, self.names, self.legend):
            view.set_theme(theme)

    def _show_lane_menu(self, lane: int, at: QPoint) -> None:
        from timeline_app.ui.margins.lane_menu import show_lane_menu

        show_lane_menu(self.canvas.session, self.arrangement, lane, at, self.canvas.window())


@cache
def _assist() -> None:
    """Before the first window is shown; once is enough for all."""
    QAccessible.installFactory(_face)


def _face(name: str, thing: QObject) -> QAccessibleInterface | None:
    """What assistive tools are given of a thing; None leaves it to Qt. Loaded when one of them asks."""
    if isinstance(thing, TimelineCanvas):
        from timeline_app.ui.timeline.accessible import face_of

        return face_of(thing)
    if isinstance(thing, QWidget) and thing.property("marked_text"):
        from timeline_app.ui.article.accessible_text import face_of as face_of_text

        return face_of_text(thing)
    return None
