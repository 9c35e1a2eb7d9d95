"""The table of events: sorted by any column, filtered, and in step with the selection."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.ui.lists.mention_model import EventModel
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(window: MainWindow, article: Path, second: Path, opened: Open) -> EventModel:
    opened(article, second)
    model = window.tables.events.mention_model
    assert isinstance(model, EventModel)
    return model


def _column(model: EventModel, column: int) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_events_come_in_date_order(model: EventModel, window: MainWindow) -> None:
    ids = [model.mention(row).id for row in range(model.rowCount())]
    assert ids == [event.id for event in window.session.timeline.events]


@pytest.mark.parametrize("column", [1, 2, 3])
@pytest.mark.parametrize("order", [UP, DOWN])
def test_a_heading_sorts(model: EventModel, window: MainWindow, column: int, order: Qt.SortOrder) -> None:
    window.tables.events.sortByColumn(column, order)
    texts = [text.casefold() for text in _column(model, column)]
    assert texts == sorted(texts, reverse=order == DOWN)
    assert sorted(model.mention(row).id for row in range(model.rowCount())) == sorted(
        event.id for event in window.session.timeline.events
    )
    for row in range(model.rowCount()):
        assert model.row_of(model.mention(row).id) == row


def test_dates_can_be_turned_round(model: EventModel, window: MainWindow) -> None:
    window.tables.events.sortByColumn(0, DOWN)
    ids = [model.mention(row).id for row in range(model.rowCount())]
    assert ids == [event.id for event in window.session.timeline.events][::-1]


def test_sorting_keeps_the_selection(model: EventModel, window: MainWindow) -> None:
    chosen = window.session.timeline.events[2].id
    window.session.select(chosen)
    window.tables.events.sortByColumn(2, DOWN)
    assert window.session.selection == chosen
    assert model.mention(window.tables.events.currentIndex().row()).id == chosen


def test_a_sorted_table_is_filtered_in_its_order(model: EventModel, window: MainWindow, qtbot: QtBot) -> None:
    window.tables.events.sortByColumn(2, DOWN)
    window.session.filter.set_words("the", only=True)
    qtbot.waitUntil(lambda: not window.session.filter.is_searching)
    texts = [text.casefold() for text in _column(model, 2)]
    assert 0 < len(texts) < len(window.session.timeline.events)
    assert texts == sorted(texts, reverse=True)
    hidden = next(e.id for e in window.session.timeline.events if "the" not in f"{e.sentence}{e.label}".lower())
    assert model.row_of(hidden) == -1


def test_other_documents_are_sorted_the_same_way(
    model: EventModel, window: MainWindow, article: Path, opened: Open
) -> None:
    window.tables.events.sortByColumn(2, UP)
    opened(article)
    texts = [text.casefold() for text in _column(model, 2)]
    assert len(texts) == len(window.session.timeline.events)
    assert texts == sorted(texts)
    assert window.tables.events.isColumnHidden(3)


def test_a_row_is_made_once_until_it_tells_something_else(model: EventModel, window: MainWindow) -> None:
    first = model.mention(0)
    assert model.mention(0) is first
    window.commands.set_text_of(window.session.subject([first.id]), "label", "another name")
    renamed = model.mention(0)
    assert isinstance(renamed, Event)
    assert renamed.label == "another name"
    window.session.select(first.id)
    window.commands.hide()
    assert model.mention(0).id != first.id
    window.session.undo()
    assert model.mention(0).id == first.id
    for row in range(model.rowCount()):
        assert model.mention(row) == window.session.timeline.events[row]


@pytest.mark.parametrize("look", ["chronology", "events"])
def test_another_article_is_told_from_its_beginning(
    window: MainWindow, article: Path, opened: Callable[..., None], tmp_path: Path, look: str
) -> None:
    long, longer = tmp_path / "long.txt", tmp_path / "longer.txt"
    for path, year in ((long, 2001), (longer, 2003)):
        path.write_text(" ".join(f"On {day} May {year} it rained." for day in range(1, 31)), encoding="utf-8")
    opened(long)
    view = getattr(window.tables, look)
    window.tables.show_as(view)
    scroll = view.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    assert scroll.value() > 0
    opened(article, add=True)
    assert scroll.value() > 0
    opened(longer)
    assert scroll.value() == 0
