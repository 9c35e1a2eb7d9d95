"""An empty timeline says why, and leads back where somebody has emptied it."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_all_that_is_hidden_by_hand_comes_back(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    note, session = window.canvas.empty_note, window.session
    assert note.isHidden()
    events = [event.id for event in session.timeline.events]
    session.choose(events)
    window.commands.hide()
    assert not session.timeline.events
    assert not note.isHidden()
    assert note.text.text() == f"All {len(events)} events are hidden by hand."
    assert f"{len(events)} hidden by hand" in window.status.counts.text()
    note.show_again.click()
    assert [event.id for event in session.timeline.events] == events
    assert note.isHidden()
    assert "hidden" not in window.status.counts.text()
    session.undo()
    assert not session.timeline.events


def test_a_filter_that_nothing_fits_is_cleared(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    window.session.filter.set_words("nowhere to be found", only=True)
    note = window.canvas.empty_note
    qtbot.waitUntil(lambda: not note.isHidden(), timeout=10_000)
    assert note.text.text() == "No event fits the filter."
    assert note.show_again.isHidden()
    note.clear.click()
    qtbot.waitUntil(note.isHidden, timeout=10_000)
    assert window.canvas.arrangement.lanes


def test_a_text_without_dates_says_so(window: MainWindow, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("Nothing is dated here.", encoding="utf-8")
    opened(path)
    note = window.canvas.empty_note
    assert note.text.text() == "This text tells no date that has a place on a timeline."
    assert note.clear.isHidden()
    assert note.show_again.isHidden()
