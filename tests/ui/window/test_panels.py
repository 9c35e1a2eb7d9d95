"""The panels in the docks: each shows what is open when it is made, and follows the theme."""

from pytestqt.qtbot import QtBot

from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.window.main_window import MainWindow


def test_they_show_what_is_open_and_follow_the_theme(window: MainWindow, bridge: AnalysisTable, qtbot: QtBot) -> None:
    window.session.open_documents([bridge], add=False)
    panels = window.panels
    assert window.panels is panels
    assert panels.source.toPlainText().startswith("The bridge reopens")
    assert panels.tables.events.model().rowCount() == len(window.session.timeline.events)
    assert panels.exporter is window.exporter
    before = panels.source.grab().toImage()
    panels.set_theme(load_theme(dark=True))
    assert panels.source.grab().toImage() != before
    # The table offers to show all of the timeline.
    first = window.session.timeline.events[0].interval
    window.canvas.navigation.show_stretch(first.start, first.end)
    qtbot.waitUntil(lambda: not window.canvas.is_moving)
    near = window.canvas.view.span
    panels.tables.all_wanted.emit()
    qtbot.waitUntil(lambda: not window.canvas.is_moving)
    assert window.canvas.view.span > near
