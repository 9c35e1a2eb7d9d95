"""The list of names: the most frequent first, found by typing, and with some switched on only their events."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.ui.finding.filter_panel import FilterPanel
from timeline_app.ui.finding.name_filter import NameFilter
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
TEXT = """On May 3, 2019 Petra Webster left Boston. On May 4, 2019 Petra Webster came to Paris.

On May 5, 2019 Karl Hagen came to Paris. On May 6, 2019 Petra Webster slept. It was bought on May 7, 2019.
"""


@pytest.fixture
def names(window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot) -> NameFilter:
    path = tmp_path / "trip.txt"
    path.write_text(TEXT, encoding="utf-8")
    opened(path)
    window.docks.show_filters()
    panel = window.docks.filters.widget()
    assert isinstance(panel, FilterPanel)
    qtbot.waitUntil(lambda: bool(panel.names._items), timeout=10_000)
    return panel.names


def _listed(names: NameFilter) -> list[tuple[str, str]]:
    return [(name, item.text(1)) for name, item in names._items.items()]


def _told(window: MainWindow) -> list[str]:
    events = window.session.timeline.events
    return [events[int(at)].expression for at in window.session.filter.shown_positions()]


def test_the_most_frequent_stand_first(names: NameFilter) -> None:
    assert _listed(names) == [("Petra Webster", "3"), ("Paris", "2"), ("Boston", "1"), ("Karl Hagen", "1")]
    assert names.list.accessibleName() == "Names"


def test_events_of_any_name_that_is_switched_on(window: MainWindow, names: NameFilter, qtbot: QtBot) -> None:
    names._items["Boston"].setCheckState(0, Qt.CheckState.Checked)
    assert _told(window) == ["May 3, 2019"]
    qtbot.waitUntil(lambda: names.heading.text() == "Only events with 1 name", timeout=10_000)
    names._items["Karl Hagen"].setCheckState(0, Qt.CheckState.Checked)
    assert _told(window) == ["May 3, 2019", "May 5, 2019"]
    window.session.filter.clear()
    qtbot.waitUntil(lambda: names.heading.text() == "Names", timeout=10_000)
    assert names._items["Boston"].checkState(0) == Qt.CheckState.Unchecked
    assert len(_told(window)) == 5


def test_a_name_is_found_by_typing_and_one_that_is_on_stays(
    window: MainWindow, names: NameFilter, qtbot: QtBot
) -> None:
    names._items["Boston"].setCheckState(0, Qt.CheckState.Checked)
    qtbot.keyClicks(names.field, "HAGEN")
    qtbot.waitUntil(lambda: _listed(names) == [("Boston", "1"), ("Karl Hagen", "1")], timeout=10_000)
    names.field.clear()
    qtbot.waitUntil(lambda: len(names._items) == 4, timeout=10_000)


def test_a_text_without_names_has_no_list(window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("It was bought on May 7, 2019.", encoding="utf-8")
    opened(path)
    window.docks.show_filters()
    panel = window.docks.filters.widget()
    assert isinstance(panel, FilterPanel)
    qtbot.waitUntil(lambda: " event" in panel.summary.text(), timeout=10_000)
    assert panel.names.isHidden()
