"""Rows of the tables: what stands in them, in which order, and where an id is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.services.mention_table import Mention
from timeline_app.ui.lists.mention_model import MentionModel
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open) -> MainWindow:
    opened(article)
    return window


def test_each_row_is_an_event_and_says_why(shown: MainWindow) -> None:
    model, events = shown.tables.events.mention_model, shown.session.timeline.events
    assert model.rowCount() == len(events)
    for row in range(model.rowCount()):
        mention = model.mention(row)
        assert model.row_of(mention.id) == row
        assert model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole).startswith(f"“{mention.expression}”")
        assert not model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole).isNull()
        assert model.data(model.index(row, 1), Qt.ItemDataRole.DecorationRole) is None
    assert model.row_of("0" * 12) == -1
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def _middle(event: Mention, model: MentionModel) -> QColor:
    assert isinstance(event, Event)
    return model.mark_of(event).toImage().pixelColor(16, 16)


def test_a_mark_is_not_tinted_in_a_selected_row(shown: MainWindow) -> None:
    model = shown.tables.events.mention_model
    icon = model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole)
    usual, selected = (icon.pixmap(QSize(16, 16), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected))
    assert usual == selected


def test_marks_have_the_colours_of_the_timeline(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article, second)
    model, arrangement = window.tables.chronology.mention_model, window.canvas.arrangement
    middles = [_middle(model.mention(row), model) for row in range(model.rowCount())]
    lanes = [arrangement.lane_of(at) for at in range(model.rowCount())]
    assert len({colour.rgb() for colour in middles}) > 1
    colours = dict(zip(lanes, middles, strict=True))
    arrangement.set_colour(lanes[0], QColor("#123456"))
    stated = next(row for row, lane in enumerate(lanes) if lane == lanes[0] and middles[row] == colours[lanes[0]])
    assert _middle(model.mention(stated), model) != colours[lanes[0]]


def test_the_tray_says_why_there_is_no_place(shown: MainWindow) -> None:
    model = shown.tables.unplaced.mention_model
    assert model.rowCount() == len(shown.session.timeline.unplaced) > 0
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(0, 1)) in tip.split("\n")


@pytest.mark.parametrize("column", [0, 1, 2])
def test_any_column_sorts_both_ways(shown: MainWindow, column: int, qtbot: QtBot) -> None:
    model, events = shown.tables.events.mention_model, shown.session.timeline.events
    rows: list[list[str]] = []
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        model.sort(column, order)
        qtbot.waitUntil(lambda: not shown.tables.jobs.is_busy, timeout=10_000)
        rows.append([model.mention(row).id for row in range(model.rowCount())])
        assert sorted(rows[-1]) == sorted(event.id for event in events)
    texts = [[str(model.data(model.index(model.row_of(one), column))) for one in order] for order in rows]
    assert texts[0][0] != texts[1][0]
    if column == 0:
        assert rows[0] == [event.id for event in events]


def test_other_words_are_shown_at_once(shown: MainWindow) -> None:
    model, event = shown.tables.events.mention_model, shown.session.timeline.events[0]
    changed: list[bool] = []
    model.dataChanged.connect(lambda *_: changed.append(True))
    shown.session.select(event.id)
    shown.commands.set_text_of(shown.session.subject(shown.session.chosen), "label", "renamed")
    row = model.row_of(event.id)
    texts = [model.data(model.index(row, column)) for column in range(model.columnCount())]
    assert "renamed" in texts
    assert changed
