"""What a window shows of a timeline: where the views stand, their theme, and what screen readers are given of them."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.window.main_window import MainWindow


def test_the_views_of_a_window(window: MainWindow, bridge: AnalysisTable, museum: AnalysisTable, qtbot: QtBot) -> None:
    window.session.open_documents([bridge, museum], add=False)
    views = window.views
    window.canvas.repaint()
    # The names stand beside the lanes, the overview above and the legend below them.
    tops = [view.mapTo(window, QPoint(0, 0)) for view in (views.overview, views.canvas, views.legend)]
    assert [top.y() for top in tops] == sorted(top.y() for top in tops)
    assert views.names.mapTo(window, QPoint(0, 0)).x() < tops[1].x()
    # Lists of events and of dates are more than Qt knows of a canvas and a text.
    for view in (views.canvas, window.source.viewport()):
        face = QAccessible.queryAccessibleInterface(view)
        assert face is not None
        assert face.role() == QAccessible.Role.List
    dark = load_theme(dark=True)
    views.set_theme(dark)
    assert views.names.grab().toImage().pixelColor(views.names.width() // 2, views.names.height() - 2) == dark.window
    window.canvas.pointing.lane_menu_wanted.emit(0, QPoint(5, 5))
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in window.findChildren(QMenu)))
    for menu in window.findChildren(QMenu):
        menu.close()
