"""The legend: a switch for each look, which hides the events that have it and says how many."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from timeline_app.model.timex import Certainty
from timeline_app.paint.legend import Look
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_a_look_that_is_switched_off_hides_its_events(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    legend, session = window.legend, window.session
    stated = sum(event.certainty == Certainty.STATED for event in session.timeline.events)
    assert stated > 0
    assert legend.note.isHidden()
    legend.buttons[Look.STATED].click()
    qtbot.waitUntil(lambda: legend.note.text() == f"{stated} hidden", timeout=10_000)
    assert legend.buttons[Look.STATED].font().strikeOut()
    assert not legend.buttons[Look.COMPUTED].font().strikeOut()
    legend.reset.click()
    qtbot.waitUntil(lambda: legend.note.isHidden(), timeout=10_000)
    assert legend.buttons[Look.STATED].isChecked()


def test_contradictions_can_be_hidden_by_themselves(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    wrong = sum(event.conflict is not None for event in window.session.timeline.events)
    assert wrong > 0
    window.legend.buttons[Look.CONTRADICTION].click()
    qtbot.waitUntil(lambda: window.legend.note.text() == f"{wrong} hidden", timeout=10_000)


def test_by_hand_is_explained_once_there_is_something(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    assert window.legend.buttons[Look.GIVEN].isHidden()
    assert all(not button.isHidden() for look, button in window.legend.buttons.items() if look != Look.GIVEN)


def test_it_follows_filters_that_others_set(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    window.session.filter.switch("certainty", "stated", False)
    qtbot.waitUntil(lambda: not window.legend.buttons[Look.STATED].isChecked(), timeout=10_000)
