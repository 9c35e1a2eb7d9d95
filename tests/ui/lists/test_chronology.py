"""The chronology: all events from top to bottom, chosen, walked through and corrected there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.ui.lists.chronology import _ending, _fitting, _from_a_word
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, second: Path, opened: Open) -> MainWindow:
    opened(article, second)
    QApplication.processEvents()
    return window


def test_it_is_what_one_sees_first_and_the_table_its_other_look(shown: MainWindow) -> None:
    tables = shown.tables
    assert tables.chronology.isVisible()
    assert tables.chronology.mention_model.rowCount() == len(shown.session.timeline.events)
    tables.show_as(tables.events)
    assert tables.events.isVisible()
    assert tables.shown_view is tables.events
    tables.show_as(tables.chronology)
    assert tables.shown_view is tables.chronology


def test_a_screen_reader_reads_date_title_and_sentence(shown: MainWindow) -> None:
    model, event = shown.tables.chronology.mention_model, shown.session.timeline.events[0]
    text = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("1874: ")
    assert event.label in text
    assert " ".join(event.sentence.split()) in text


def test_each_row_is_drawn_with_its_expression_marked(shown: MainWindow) -> None:
    view = shown.tables.chronology
    picture = view.viewport().grab().toImage()
    ground = QColor(view._delegate.theme.sentence).rgb()
    for row in range(3):
        top, height = view.rowViewportPosition(row), view.rowHeight(row)
        y = top + height - 12
        assert any(picture.pixel(x, y) == ground for x in range(view.margin, picture.width()))


def test_the_uppermost_row_keeps_its_heading(shown: MainWindow, qtbot: QtBot) -> None:
    """However far one has scrolled into a group: the margin is not empty."""
    view = shown.tables.chronology
    shown.docks.tables.resize(600, 200)
    first = view.rowAt(0)
    assert first == 0
    view.verticalScrollBar().setValue(4 * view.rowHeight(0) + 5)
    picture = view.viewport().grab().toImage()
    surface = picture.pixel(2, 2)
    assert any(picture.pixel(x, y) != surface for x in range(8, view.margin - 10) for y in range(4, 20))


def test_a_heading_is_whole_wherever_one_has_scrolled_to(window: MainWindow, opened: Open, tmp_path: Path) -> None:
    """Also where nearly nothing is left of the uppermost row."""
    path = tmp_path / "year.txt"
    rained = " ".join(f"On {day} May 2001 it rained." for day in range(1, 25))
    path.write_text(f"The mill was built in 1874. {rained}", encoding="utf-8")
    opened(path)
    view = window.tables.chronology
    window.docks.tables.resize(600, 200)

    def heading(scrolled: int) -> list[int]:
        view.verticalScrollBar().setValue(scrolled)
        picture = view.viewport().grab().toImage()
        return [picture.pixel(x, y) for x in range(8, view.margin - 10) for y in range(2, 24)]

    height = view.rowHeight(1)
    whole = heading(2 * height + 3)
    assert len(set(whole)) > 1
    assert [scrolled for scrolled in range(2 * height, 3 * height) if heading(scrolled) != whole] == []


@pytest.mark.parametrize(("x", "field"), [(20, "date"), (200, "label")])
def test_a_double_click_changes_what_stands_there(shown: MainWindow, qtbot: QtBot, x: int, field: str) -> None:
    view = shown.tables.chronology
    at = QPoint(x, view.rowViewportPosition(1) + 8)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown.cards.is_open
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    form = shown.details.form
    assert (form.date if field == "date" else form.label).isVisible()
    assert shown.session.selection == shown.session.timeline.events[1].id


def test_words_before_the_expression_are_whole() -> None:
    metrics = QFontMetrics(QApplication.font())
    text = "the old bridge over the river was closed"
    assert _ending(text, metrics, 10_000) == text
    shown = _ending(text, metrics, metrics.horizontalAdvance("… river was closed"))
    assert shown == "… river was closed"
    assert _from_a_word("word " * 80, 400).split() == ["…", *["word"] * 59]
    assert _from_a_word("On 3 May it rained", 3) == "On"


def test_a_sentence_that_has_room_is_told_whole(shown: MainWindow) -> None:
    metrics = QFontMetrics(shown.font())
    before = "Der Rat, der seit dem Frühjahr stritt, beschloss"
    assert _ending(before, metrics, metrics.horizontalAdvance(before)) == before


def test_what_is_left_of_a_sentence_begins_with_a_word(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance("… – der Rat hat am") + 1
    assert _ending("MOSKAU (Reuters) – der Rat hat am", metrics, room) == "… der Rat hat am"


def test_of_a_fact_without_room_nothing_is_told_or_enough_to_tell_something(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    facts = ["September 1965\u2009–\u2009September 1969", "correspondence"]
    whole, first = " · ".join(facts), metrics.horizontalAdvance(facts[0])
    assert _fitting(facts, metrics, metrics.horizontalAdvance(whole)) == whole
    assert _fitting(facts, metrics, first + metrics.horizontalAdvance(" · c…")) == facts[0]
    cut = _fitting(facts, metrics, metrics.horizontalAdvance(whole) - 4)
    assert cut.startswith(f"{facts[0]} · corres")
    assert cut.endswith("…")
    assert _fitting(facts[1:], metrics, metrics.horizontalAdvance("corr…")).startswith("cor")
    assert _fitting([], metrics, 100) == ""
