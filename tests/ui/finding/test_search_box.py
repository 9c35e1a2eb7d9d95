"""One field for words, dates and commands: what it suggests, what Return takes, where Esc leads back to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.model.calendar import civil_from_days
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article, second)
    window.preferences.set(reduce_motion=True)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    return window


def _type(window: MainWindow, words: str, qtbot: QtBot) -> list[tuple[str, str]]:
    """Type into the field, and return what it suggests when all has been looked through."""
    box = window.bars.search_box
    window.actions_by_name["search"].trigger()
    qtbot.waitUntil(box.hasFocus)
    box.clear()
    qtbot.keyClicks(box, words)
    qtbot.waitUntil(lambda: box._suggestions.words == words and box._suggestions.is_complete, timeout=30_000)
    return [(item.text(0), item.text(1)) for item in map(box.list.topLevelItem, range(box.list.topLevelItemCount()))]


def test_a_date_is_gone_to(shown: MainWindow, qtbot: QtBot) -> None:
    assert _type(shown, "3. Mai 1998", qtbot)[0] == ("Go to 3 May 1998", "Date")
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Return)
    view = shown.canvas.view
    assert civil_from_days(int(view.start + view.span / 2) // 86_400) == (1998, 5, 3)
    assert shown.canvas.hasFocus()
    assert not shown.bars.search_box.list.isVisible()


def test_events_are_found_and_shown(shown: MainWindow, qtbot: QtBot) -> None:
    rows = _type(shown, "lorry", qtbot)
    event = next(one for one in shown.session.timeline.events if "lorry" in one.sentence)
    assert rows[0] == (event.label, "3 March 2020")
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Return)
    assert shown.session.selection == event.id
    assert shown.session.filter.found is None


def test_places_of_the_text_are_counted_and_gone_through(shown: MainWindow, qtbot: QtBot) -> None:
    rows = _type(shown, "the", qtbot)
    number = next(number for number, (text, _) in enumerate(rows) if "in the text" in text)
    for _ in range(number):
        qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Down)
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Return)
    bar, text = shown.find_bar, shown.session.timeline.pages[0].analysis.document.text
    qtbot.waitUntil(lambda: bar.finder.place is not None, timeout=30_000)
    assert bar.isVisible()
    assert bar.field.text() == "the"
    count = len(bar.finder.places)
    assert count == text.lower().count("the")
    assert bar.count.text() == f"1 of {count} in the text"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {count} in the text"


def test_all_events_with_the_words_are_gone_through(shown: MainWindow, qtbot: QtBot) -> None:
    rows = _type(shown, "the", qtbot)
    number = next(number for number, (_, note) in enumerate(rows) if note == "Find")
    assert rows[number][0].endswith(" events with “the”")
    shown.bars.search_box._take(number)
    qtbot.waitUntil(lambda: shown.find_bar.count.text().startswith("1 of "), timeout=30_000)
    assert shown.session.selected_mention() is not None


def test_commands_are_run_by_their_names(shown: MainWindow, qtbot: QtBot) -> None:
    rows = _type(shown, "export", qtbot)
    assert ("File › Export …", "Ctrl+E") in rows[:1]
    rows = _type(shown, "high contrast", qtbot)
    assert [text for text, _ in rows] == ["View › High contrast, light", "View › High contrast, dark"]
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Down)
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Return)
    assert shown.preferences.settings.look == "dark_contrast"
    assert shown.canvas.hasFocus()


def test_what_cannot_be_done_is_not_suggested(shown: MainWindow, qtbot: QtBot) -> None:
    assert not any("Merge" in text for text, _ in _type(shown, "merge the chosen", qtbot))


def test_return_waits_for_what_is_still_looked_for(shown: MainWindow, qtbot: QtBot) -> None:
    box = shown.bars.search_box
    shown.actions_by_name["search"].trigger()
    qtbot.keyClicks(box, "lorry")
    assert not box._suggestions.is_complete
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.session.selection), timeout=30_000)
    mention = shown.session.selected_mention()
    assert mention is not None
    assert "lorry" in mention.sentence


def test_nothing_found_says_so(shown: MainWindow, qtbot: QtBot) -> None:
    assert _type(shown, "zeppelin", qtbot) == [("Nothing is found.", "")]
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Return)
    assert shown.bars.search_box.hasFocus()


@pytest.mark.parametrize("place", ["canvas", "source", "table"])
def test_esc_leads_back_to_where_one_was(shown: MainWindow, qtbot: QtBot, place: str) -> None:
    before = {"canvas": shown.canvas, "source": shown.source, "table": shown.tables.chronology}[place]
    before.setFocus()
    view, found = shown.canvas.view, shown.session.filter.found
    _type(shown, "bridge", qtbot)
    qtbot.keyClick(shown.bars.search_box, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert QApplication.focusWidget() is before
    assert shown.bars.search_box.text() == ""
    assert (shown.canvas.view, shown.session.filter.found) == (view, found)
    assert shown.session.selection == ""


def test_the_list_goes_with_the_keyboard(shown: MainWindow, qtbot: QtBot) -> None:
    _type(shown, "bridge", qtbot)
    assert shown.bars.search_box.list.isVisible()
    shown.canvas.setFocus()
    assert not shown.bars.search_box.list.isVisible()
    shown.bars.search_box.setFocus()
    assert shown.bars.search_box.list.isVisible()


def test_the_list_is_as_high_as_its_lines(shown: MainWindow, qtbot: QtBot) -> None:
    """An empty line at its end would look like something that cannot be read."""
    _type(shown, "the", qtbot)
    found = shown.bars.search_box.list
    last = found.visualItemRect(found.topLevelItem(found.topLevelItemCount() - 1))
    assert last.bottom() <= found.viewport().height() <= last.bottom() + 6
