"""The legend: a switch for each look, which hides the events that have it and says how many."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
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
    qtbot.waitUntil(lambda: legend.note.text() == f"{stated} filtered out", timeout=10_000)
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
    qtbot.waitUntil(lambda: window.legend.note.text() == f"{wrong} filtered out", timeout=10_000)


def test_what_is_rare_is_explained_once_there_is_something(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    rare = (Look.GIVEN, Look.MENTION)
    assert [button.isHidden() for look, button in window.legend.buttons.items()] == [look in rare for look in Look]


def test_where_room_is_short_what_no_event_looks_like_goes_before_the_words(
    window: MainWindow, opened: Open, tmp_path: Path
) -> None:
    path, beside = tmp_path / "a.txt", Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    path.write_text("The bridge was opened on 3 May 1931 and closed on 8 June 1952.", encoding="utf-8")
    opened(path)
    legend = window.legend
    shown = lambda: [look for look, button in legend.buttons.items() if not button.isHidden()]  # noqa: E731
    legend.resize(1200, legend.height())
    everywhere = shown()
    assert len(everywhere) > 4
    legend.resize(300, legend.height())
    assert shown() == [Look.STATED]
    assert legend.buttons[Look.STATED].toolButtonStyle() == beside
    legend.resize(1200, legend.height())
    assert shown() == everywhere


def test_where_no_word_has_room_the_samples_stand_alone(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    button, style = window.legend.buttons[Look.STATED], Qt.ToolButtonStyle
    window.legend.resize(200, window.legend.height())
    assert button.toolButtonStyle() is style.ToolButtonIconOnly
    window.legend.resize(1200, window.legend.height())
    assert button.toolButtonStyle() is style.ToolButtonTextBesideIcon


def test_mentions_are_counted_and_hidden(window: MainWindow, opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "act.txt"
    path.write_text("The mayor resigned on 3 May 1931. The court applied the Harbour Act of 1993.", encoding="utf-8")
    opened(path)
    button = window.legend.buttons[Look.MENTION]
    assert button.text() == "1 mention"
    assert window.canvas.arrangement.extent == (window.session.timeline.events[0].interval[:2])
    button.click()
    assert window.session.filter.shown is not None
    assert window.session.filter.shown.tolist() == [True, False]
    window.session.filter.switch("role", "mention", True)
    qtbot.waitUntil(button.isChecked, timeout=10_000)


def test_it_follows_filters_that_others_set(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    window.session.filter.switch("certainty", "stated", False)
    qtbot.waitUntil(lambda: not window.legend.buttons[Look.STATED].isChecked(), timeout=10_000)
