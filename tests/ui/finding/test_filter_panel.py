"""The filters: each value with its count and a switch, bounds in words, and the way out of all of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.ui.finding.filter_panel import FilterPanel
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def panel(window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot) -> FilterPanel:
    opened(article, second)
    window.docks.show_filters()
    panel = window.docks.filters.widget()
    assert isinstance(panel, FilterPanel)
    qtbot.waitUntil(lambda: " event" in panel.summary.text(), timeout=10_000)
    return panel


def _shown(window: MainWindow) -> int:
    return len(window.session.filter.shown_positions())


def test_counts_are_of_all_events(window: MainWindow, panel: FilterPanel) -> None:
    total = len(window.session.timeline.events)
    for facet in ("document", "certainty", "granularity"):
        assert sum(int(item.text(1)) for item in panel._items[facet].values()) == total
    assert panel.summary.text() == f"{total} of {total} events shown"
    assert not panel.clear.isEnabled()


def test_a_value_that_is_switched_off_is_hidden(window: MainWindow, panel: FilterPanel, qtbot: QtBot) -> None:
    total, item = len(window.session.timeline.events), panel._items["document"]["museum.txt"]
    count = int(item.text(1))
    assert 0 < count < total
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: _shown(window) == total - count, timeout=10_000)
    qtbot.waitUntil(lambda: panel.summary.text() == f"{total - count} of {total} events shown", timeout=10_000)
    panel.clear.click()
    qtbot.waitUntil(lambda: _shown(window) == total, timeout=10_000)
    qtbot.waitUntil(lambda: item.checkState(0) == Qt.CheckState.Checked, timeout=10_000)


def test_bounds_are_told_in_words_and_emptied(window: MainWindow, panel: FilterPanel, qtbot: QtBot) -> None:
    events = window.session.timeline.events
    before = sum(event.interval.end <= 946_684_800 for event in events)
    field = panel.first.field
    field.setFocus()
    qtbot.keyClicks(field, "1 January 2000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _shown(window) == len(events) - before, timeout=30_000)
    assert before > 0
    field.clear()
    qtbot.waitUntil(lambda: _shown(window) == len(events), timeout=10_000)


def test_only_what_needs_checking(window: MainWindow, panel: FilterPanel, qtbot: QtBot) -> None:
    doubtful = int(window.session.timeline.events.needs_checking().sum())
    assert panel.doubtful.text() == f"Needs checking ({doubtful})"
    panel.doubtful.click()
    qtbot.waitUntil(lambda: _shown(window) == doubtful, timeout=10_000)


def test_where_all_events_are_alike_there_is_nothing_to_choose(
    window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    path = tmp_path / "alike.txt"
    path.write_text("It was built in 1950. It closed in 1990.", encoding="utf-8")
    opened(path)
    window.docks.show_filters()
    panel = window.docks.filters.widget()
    assert isinstance(panel, FilterPanel)
    qtbot.waitUntil(lambda: "2 of 2" in panel.summary.text(), timeout=10_000)
    assert panel.tree.isHidden()


def test_many_documents_leave_the_room_to_the_other_values(
    window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    for number in range(14):
        (tmp_path / f"{number:02d}.txt").write_text(f"On 3 May {1900 + number} it rained all day. It was cold in 1899.")
    opened(*sorted(tmp_path.glob("??.txt")))
    window.docks.show_filters()
    panel = window.docks.filters.widget()
    assert isinstance(panel, FilterPanel)
    qtbot.waitUntil(lambda: len(panel._items.get("document", ())) == 14, timeout=30_000)
    assert not panel._tops["document"].isExpanded()
    panel._tops["document"].setExpanded(True)
    window.session.filter.switch("document", "03.txt", False)
    qtbot.waitUntil(lambda: "26" in panel.summary.text(), timeout=10_000)
    assert panel._tops["document"].isExpanded()


def test_what_the_keyboard_is_at_has_a_frame_of_the_accent(window: MainWindow, panel: FilterPanel) -> None:
    panel.tree.setFocus()
    panel.tree.setCurrentItem(panel._tops["document"])
    image = panel.tree.viewport().grab(panel.tree.visualItemRect(panel._tops["document"])).toImage()
    ratio, accent = image.devicePixelRatio(), window.theme.accent
    rows = [y for y in range(image.height()) if image.pixelColor(round(140 * ratio), y) == accent]
    assert rows
    assert max(rows) - min(rows) >= image.height() - 4 * ratio
