"""Three tables in one place: their counts, and which of them is in front."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_titles_count_what_is_in_them(window: MainWindow, article: Path, opened: Open) -> None:
    tables = window.tables
    assert [tables.tabText(number) for number in range(2)] == ["Events (0)", "Without a fixed date (0)"]
    opened(article)
    timeline = window.session.timeline
    assert tables.tabText(0) == f"Events ({len(timeline.events)})"
    assert tables.tabText(1) == f"Without a fixed date ({len(timeline.unplaced)})"
    assert not tables.isTabVisible(2)


def test_the_table_of_the_selection_is_in_front(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    session, tables = window.session, window.tables
    event, unplaced = session.timeline.events[0], session.timeline.unplaced.mention(0)
    session.select(event.id)
    assert tables.currentWidget() is tables.found
    session.select(unplaced.id)
    assert tables.currentWidget() is tables.unplaced
    session.select(event.id)
    window.commands.hide()
    assert tables.isTabVisible(2)
    assert tables.tabText(2) == "Left out (1)"
    session.select(event.id)
    assert tables.currentWidget() is tables.left_out


def test_filtering_by_words_begins_in_its_field(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.tables.setCurrentWidget(window.tables.unplaced)
    window.begin_filter()
    assert window.tables.currentWidget() is window.tables.found
    assert window.tables.field.hasFocus()


def test_no_title_is_cut_where_there_is_little_room(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    tables, words = window.tables, "Events (3) No date (1) Left out (0) List Table"
    for share in (2.02, 2.2, 3, 5):
        tables.resize(int(window.fontMetrics().horizontalAdvance(words) * share), 300)
        bar = tables.tabBar()
        assert bar.width() >= bar.sizeHint().width()
        assert 0 < tables.field.width() <= tables.field.whole
    assert tables.field.width() == tables.field.whole


def test_the_look_that_is_shown_is_the_one_that_is_marked(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    tables = window.tables
    for view, name in ((tables.events, "Table"), (tables.chronology, "List")):
        tables.show_as(view)
        marked = [one.text() for one in tables.findChildren(QToolButton) if one.isChecked()]
        assert marked == [name]


def test_a_filter_is_counted_and_an_empty_list_says_why(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    tables, search = window.tables, window.session.filter
    count = len(window.session.timeline.events)
    search.set_words("lorry", only=True)
    qtbot.waitUntil(lambda: not search.is_searching)
    assert tables.tabText(0) == f"Events (1 of {count})"
    before = tables.chronology.viewport().grab().toImage()
    search.set_words("nobody tells this", only=True)
    qtbot.waitUntil(lambda: not search.is_searching)
    assert tables.tabText(0) == f"Events (0 of {count})"
    assert tables.chronology.told_of_none() == tables.events.told_of_none() == "No event fits the filter."
    shown = tables.chronology.viewport().grab().toImage()
    assert shown != before
    # Not an empty ground.
    assert len({shown.pixel(x, y) for x in range(0, shown.width(), 2) for y in range(60)}) > 2
    search.clear()
    assert tables.tabText(0) == f"Events ({count})"


def test_without_anything_unplaced_its_list_says_so(window: MainWindow, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("The mill burned down on 4 May 1998.", encoding="utf-8")
    opened(path)
    assert window.tables.unplaced.told_of_none().endswith("has its place on the timeline.")


def test_columns_are_measured_when_they_are_seen(window: MainWindow, article: Path, opened: Open) -> None:
    """Of a table that nobody looks at, no text is made."""
    opened(article)
    tables = window.tables
    unplaced = tables.unplaced
    default = unplaced.horizontalHeader().defaultSectionSize()
    assert {unplaced.columnWidth(column) for column in range(2)} == {default}
    tables.setCurrentWidget(unplaced)
    words = unplaced.fontMetrics().horizontalAdvance("every year")
    assert default != unplaced.columnWidth(0) > words / 2
    unplaced.setColumnWidth(0, 222)
    tables.setCurrentWidget(tables.found)
    tables.setCurrentWidget(unplaced)
    assert unplaced.columnWidth(0) == 222


def test_in_a_narrow_window_titles_are_shorter_and_none_is_cut(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    tables, bar = window.tables, window.tables.tabBar()
    shown = []
    window.show()
    for width in (1500, 640):
        window.resize(width, 800)
        QApplication.processEvents()
        shown.append(tables.tabText(1))
        assert not bar.usesScrollButtons()
        for number in range(2):
            words = bar.fontMetrics().horizontalAdvance(tables.tabText(number))
            assert bar.tabRect(number).width() >= words, tables.tabText(number)
    assert [text.partition(" (")[0] for text in shown] == ["Without a fixed date", "No date"]
