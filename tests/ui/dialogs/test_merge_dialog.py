"""Events of several dates are joined by choice, and what is dropped stays as a source that can be read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.ui.article.sources import sources_html
from timeline_app.ui.dialogs.merge_dialog import MergeDialog, have_one_date
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def chosen(window: MainWindow, tmp_path: Path, opened: Callable[..., None]) -> list[Event]:
    path = tmp_path / "rom.txt"
    path.write_text("Caesar starb 44 v. Chr. in Rom. Augustus herrschte ab 27 v. Chr. allein.\n", encoding="utf-8")
    opened(path)
    events = list(window.session.timeline.events)
    assert len(events) == 2
    window.session.choose([one.id for one in events])
    return events


def _dialog(window: MainWindow, qtbot: QtBot) -> MergeDialog:
    window.editing.join()
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("row", [0, 1])
def test_the_chosen_date_counts_and_the_other_is_a_source(
    window: MainWindow, chosen: list[Event], row: int, qtbot: QtBot
) -> None:
    dialog = _dialog(window, qtbot)
    texts = [dialog.dates.item(number).text() for number in range(dialog.dates.count())]
    assert any("44 BC" in text for text in texts)
    assert any("27 BC" in text for text in texts)
    dialog.dates.setCurrentRow(row)
    dialog.join.click()
    (left,) = window.session.timeline.events
    assert texts[row].endswith(f"{left.label} (rom.txt)")
    other = "27 BC" if "44 BC" in texts[row] else "44 BC"
    told = sources_html(window.session, left, window.names)
    assert other in told
    assert "rom.txt" in told
    assert other in window.details.inspector.toPlainText()
    window.session.undo()
    assert len(window.session.timeline.events) == 2
    assert sources_html(window.session, left, window.names) == ""


def test_one_date_is_not_asked_about(window: MainWindow, chosen: list[Event]) -> None:
    assert have_one_date([chosen[0], chosen[0]])
    assert not have_one_date(chosen)


def test_nothing_is_joined_when_it_is_left(window: MainWindow, chosen: list[Event], qtbot: QtBot) -> None:
    _dialog(window, qtbot).reject()
    assert len(window.session.timeline.events) == 2


def test_the_question_is_about_what_was_chosen_then(window: MainWindow, chosen: list[Event], qtbot: QtBot) -> None:
    dialog = _dialog(window, qtbot)
    window.session.select("")
    dialog.join.click()
    assert len(window.session.timeline.events) == 1
