"""Search, filter, legend, overview, going to a date: all in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from timeline_app.model.calendar import civil_from_days
from timeline_app.model.timex import Certainty
from timeline_app.paint.legend import Look
from timeline_app.ui.margins.overview import Part
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, second: Path, opened: Open) -> MainWindow:
    opened(article, second)
    window.canvas.motion.reduced = True
    return window


def _type(window: MainWindow, field: object, words: str, qtbot: QtBot) -> None:
    field.clear()
    QTest.keyClicks(field, words)
    qtbot.waitUntil(lambda: window.session.filter.words == words and not window.session.filter.is_searching)


def test_the_find_bar_counts_highlights_and_steps(shown: MainWindow, qtbot: QtBot) -> None:
    shown.find_bar.begin()
    _type(shown, shown.find_bar.field, "BRIDGE", qtbot)
    search, events = shown.session.filter, shown.session.timeline.events
    found = [position for position, event in enumerate(events) if "bridge" in event.sentence.lower()]
    assert search.found is not None
    assert [position for position in range(len(events)) if search.found[position]] == found
    assert str(len(found)) in shown.find_bar.count.text()
    assert shown.tables.events.model().rowCount() == len(events)
    for position in found:
        qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Return)
        assert shown.session.selection == events[position].id
    qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.session.selection == events[found[-2] if len(found) > 1 else found[0]].id
    qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: search.found is None)
    assert not shown.find_bar.isVisible()


def test_only_what_was_found(shown: MainWindow, qtbot: QtBot) -> None:
    shown.find_bar.begin()
    _type(shown, shown.find_bar.field, "museum", qtbot)
    shown.find_bar.only.setChecked(True)
    count = shown.session.filter.count()
    assert shown.tables.events.model().rowCount() == count > 0
    assert sum(map(len, shown.arrangement.lanes)) == count
    assert not shown.legend.note.isHidden()
    shown.legend.reset.click()
    assert shown.tables.events.model().rowCount() == len(shown.session.timeline.events)


def test_nothing_found_says_so(shown: MainWindow, qtbot: QtBot) -> None:
    shown.find_bar.begin()
    _type(shown, shown.find_bar.field, "zeppelin", qtbot)
    assert "nothing" in shown.find_bar.count.text()
    assert not shown.find_bar.next.isEnabled()
    shown.find_bar.only.setChecked(True)
    assert shown.tables.events.model().rowCount() == 0
    shown.canvas.repaint()
    assert shown.canvas.scene.strips == ()


def test_the_tables_field_filters_as_one_types(shown: MainWindow, qtbot: QtBot) -> None:
    shown.begin_filter()
    _type(shown, shown.tables.field, "mai", qtbot)
    rows = shown.tables.events.model().rowCount()
    assert 0 < rows < len(shown.session.timeline.events)
    assert sum(map(len, shown.arrangement.lanes)) == rows
    qtbot.keyClick(shown.tables.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.tables.events.model().rowCount() == len(shown.session.timeline.events))


def test_what_was_found_is_brought_into_view(shown: MainWindow, qtbot: QtBot) -> None:
    shown.find_bar.begin()
    _type(shown, shown.find_bar.field, "1998", qtbot)
    shown.canvas.navigation.fit_found()
    event = next(event for event in shown.session.timeline.events if "1998" in event.sentence)
    view = shown.canvas.view
    assert view.start < event.interval.start < event.interval.end < view.end
    assert view.span < 30 * (event.interval.end - event.interval.start)


def test_the_legend_hides_what_is_switched_off(shown: MainWindow, qtbot: QtBot) -> None:
    events = shown.session.timeline.events
    stated = sum(event.certainty is Certainty.STATED for event in events)
    qtbot.mouseClick(shown.legend.buttons[Look.STATED], Qt.MouseButton.LeftButton)
    assert shown.tables.events.model().rowCount() == len(events) - stated < len(events)
    assert sum(map(len, shown.arrangement.lanes)) == len(events) - stated
    assert shown.legend.buttons[Look.STATED].font().strikeOut()
    assert str(stated) in shown.legend.note.text()
    shown.session.step(1)
    chosen = shown.session.selected_mention()
    assert chosen is not None
    assert chosen.certainty is not Certainty.STATED
    qtbot.mouseClick(shown.legend.reset, Qt.MouseButton.LeftButton)
    assert shown.tables.events.model().rowCount() == len(events)
    assert shown.legend.buttons[Look.STATED].isChecked()


def test_contradictions_can_be_hidden(shown: MainWindow, qtbot: QtBot) -> None:
    events = shown.session.timeline.events
    wrong = sum(event.conflict is not None for event in events)
    assert wrong
    shown.legend.buttons[Look.CONTRADICTION].click()
    assert shown.tables.events.model().rowCount() == len(events) - wrong


def test_words_of_the_legend_give_way_to_samples(shown: MainWindow) -> None:
    styles = []
    for width in (1400, 330):
        shown.legend.resize(width, shown.legend.height())
        styles.append(shown.legend.buttons[Look.STATED].toolButtonStyle())
    assert styles == [Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly]


def test_the_brush_is_dragged_and_resized(shown: MainWindow, qtbot: QtBot) -> None:
    overview, canvas = shown.overview, shown.canvas
    canvas.motion.zoom(8, canvas.width() / 2)
    brush = overview.brush
    assert brush is not None
    assert overview.part_at(brush.center().x()) is Part.MIDDLE
    assert overview.part_at(brush.left() - 60) is Part.OUTSIDE
    before = canvas.view
    _drag(overview, brush.center().x(), brush.center().x() + 50)
    after = overview.brush
    assert after is not None
    assert after.left() == pytest.approx(brush.left() + 50, abs=1.5)
    assert canvas.view.span == pytest.approx(before.span)
    _drag(overview, after.right() - 1, after.right() + 59)
    wider = overview.brush
    assert wider is not None
    assert wider.left() == pytest.approx(after.left(), abs=1.5)
    assert wider.width() == pytest.approx(after.width() + 60, abs=2)
    _drag(overview, wider.left() + 1, wider.left() + 31)
    narrower = overview.brush
    assert narrower is not None
    assert narrower.right() == pytest.approx(wider.right(), abs=1.5)
    assert narrower.width() == pytest.approx(wider.width() - 30, abs=2)


def _drag(overview: object, begin: float, end: float) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(overview, left, pos=QPoint(round(begin), 12))
    for part in (0.5, 1.0):
        QTest.mouseMove(overview, QPoint(round(begin + (end - begin) * part), 12))
    QTest.mouseRelease(overview, left, pos=QPoint(round(end), 12))


def test_a_click_beside_the_brush_goes_there(shown: MainWindow, qtbot: QtBot) -> None:
    shown.canvas.motion.zoom(20, shown.canvas.width() / 2)
    whole = shown.overview.whole
    assert whole is not None
    qtbot.mouseClick(shown.overview, Qt.MouseButton.LeftButton, pos=QPoint(100, 12))
    view = shown.canvas.view
    assert view.start + view.span / 2 == pytest.approx(whole.second(100), abs=whole.span / 100)


def test_the_brush_follows_keys(shown: MainWindow, qtbot: QtBot) -> None:
    view = shown.canvas.view
    qtbot.keyClick(shown.overview, Qt.Key.Key_Up)
    assert shown.canvas.view.span < view.span
    view = shown.canvas.view
    qtbot.keyClick(shown.overview, Qt.Key.Key_Left)
    assert shown.canvas.view.start < view.start


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Mitte 1994", (1994, 5, 1), (1994, 8, 31)),
        ("3 May 1998", (1998, 5, 3), (1998, 5, 3)),
        ("1874", (1874, 1, 1), (1874, 12, 31)),
        ("yesterday", (2020, 3, 4), (2020, 3, 4)),
    ],
)
def test_going_to_a_date_in_words(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, words: str, first: tuple[int, int, int],
    last: tuple[int, int, int],
) -> None:  # fmt: skip
    opened(article)
    window.canvas.motion.reduced = True
    window.go_bar.begin()
    QTest.keyClicks(window.go_bar.date.field, words)
    with qtbot.waitSignal(window.go_bar.chosen, timeout=30_000) as went:
        qtbot.keyClick(window.go_bar.date.field, Qt.Key.Key_Return)
    low, high = went.args
    assert civil_from_days(low // 86_400) == first
    assert civil_from_days((high - 1) // 86_400) == last
    assert str(first[0]) in window.go_bar.date.meaning.text()
    assert window.canvas.view.start < low < high < window.canvas.view.end
    # The next keys are meant for the timeline.
    assert window.go_bar.isHidden()


def test_words_without_a_date_are_told_so(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    window.go_bar.begin()
    QTest.keyClicks(window.go_bar.date.field, "every Monday")
    qtbot.waitUntil(lambda: "No date" in window.go_bar.date.meaning.text(), timeout=30_000)
    qtbot.keyClick(window.go_bar.date.field, Qt.Key.Key_Escape)
    assert not window.go_bar.isVisible()


def test_words_that_no_event_tells_are_found_in_the_texts(
    window: MainWindow, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    texts = {
        "a.txt": "The harbour. A heron slept.\n\nIt opened on 3 May 1998.",
        "b.txt": "Herons! On 4 May 1999 it rained.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    opened(tmp_path / "a.txt", tmp_path / "b.txt")
    bar = window.find_bar
    bar.begin()
    _type(window, bar.field, "heron", qtbot)
    qtbot.waitUntil(lambda: window.session.filter.count() == 0 and bool(bar.finder.places))
    assert "– of 1" in bar.count.text()
    found = []
    for _ in range(3):
        with qtbot.waitSignal(bar.finder.moved):
            qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        page = window.session.page
        assert page is not None
        assert bar.finder.place is not None
        found.append((page.analysis.document.name, bar.finder.place.of(page.analysis.document.text)))
    assert found == [("a.txt", "heron"), ("b.txt", "Heron"), ("a.txt", "heron")]
    assert "1 of 1" in bar.count.text()
    # Whoever turns the page sees the places of that page, never those of the one before.
    window.session.show_page(1)
    qtbot.waitUntil(lambda: [place.begin for place in bar.finder.places] == [0])
    window.session.show_page(0)
    qtbot.waitUntil(lambda: [place.begin for place in bar.finder.places] == [15])
    _type(window, bar.field, "herons", qtbot)
    qtbot.waitUntil(lambda: bar.finder.is_elsewhere)
    assert bar.next.isEnabled()
    bar.end()
    qtbot.waitUntil(lambda: not bar.finder.is_elsewhere)
