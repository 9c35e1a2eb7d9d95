"""The bars of a window: each made when it is first asked for, shown where there is something to use them on."""

from pytestqt.qtbot import QtBot

from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.window.main_window import MainWindow


def test_tools_are_there_with_a_document_unless_they_are_not_wanted(window: MainWindow, bridge: AnalysisTable) -> None:
    bars = window.bars
    bars.update()
    assert not bars.tools.isVisible()
    window.session.open_documents([bridge], add=False)
    assert bars.tools.isVisible()
    bars.toggle_tools()
    assert not window.preferences.settings.tool_bar
    assert not bars.tools.isVisible()
    # They come for as long as one searches.
    bars.begin_search()
    assert bars.tools.isVisible()
    bars.search_box.left.emit()
    assert not bars.tools.isVisible()


def test_bars_are_made_once_and_float_over_the_timeline(
    window: MainWindow, bridge: AnalysisTable, qtbot: QtBot
) -> None:
    bars = window.bars
    window.session.open_documents([bridge], add=False)
    assert "find_bar" not in bars.__dict__
    assert "go_bar" not in bars.__dict__
    assert bars.find_bar is bars.find_bar
    assert bars.find_bar.parentWidget() is window.views.page
    assert bars.go_bar.parentWidget() is window.views.page
    first = window.session.timeline.events[0].interval
    bars.go_bar.chosen.emit(first.start, first.end)
    qtbot.waitUntil(lambda: not window.canvas.is_moving)
    view = window.canvas.view
    assert view.start <= first.start < first.end <= view.start + view.span


def test_a_review_has_its_bar_until_it_ends(window: MainWindow, bridge: AnalysisTable, qtbot: QtBot) -> None:
    bars = window.bars
    window.session.open_documents([bridge], add=False)
    bars.end_review()
    assert bars.workplaces() == []
    bars.begin_review()
    qtbot.waitUntil(lambda: bars.review.is_on)
    assert bars.review_bar.isVisible()
    assert bars.workplaces() == [bars.review_bar]
    bars.begin_review()
    assert bars.review.is_on
    bars.end_review()
    assert not bars.review.is_on
    assert not bars.review_bar.isVisible()
