"""A presentation: what is told, by which keys, with notes; how it ends; and its strip, in which one event is lit."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from timeline_app.services import edits
from timeline_app.ui.presentation.presentation import Presentation, present, told_positions
from timeline_app.ui.window.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def filled(window: MainWindow, article: Path, second: Path, opened: Callable[..., None]) -> MainWindow:
    opened(article, second)
    window.preferences.set(reduce_motion=True)
    return window


@pytest.fixture
def shown(filled: MainWindow, qtbot: QtBot) -> Iterator[Presentation]:
    presentation = present(filled.bench, filled.theme)
    assert presentation is not None
    qtbot.waitExposed(presentation)
    yield presentation
    # It deletes itself at its end.
    if isValid(presentation):
        presentation.close()


def _titles(filled: MainWindow) -> list[str]:
    return [filled.session.timeline.events[at].label for at in told_positions(filled.bench)]


def test_events_are_told_in_order_and_end_at_the_last(filled: MainWindow, shown: Presentation, qtbot: QtBot) -> None:
    titles = _titles(filled)
    told = [shown.title.text()]
    for key in (KEY.Key_Right, KEY.Key_Space, *[KEY.Key_PageDown] * len(titles)):
        qtbot.keyClick(shown, key)
        told.append(shown.title.text())
    assert told[: len(titles)] == titles
    assert told[-1] == titles[-1]
    assert shown.count.text() == f"{len(titles)} / {len(titles)}"


@pytest.mark.parametrize(("key", "goal"), [(KEY.Key_Left, 1), (KEY.Key_Home, 0), (KEY.Key_End, -1), (KEY.Key_Right, 3)])
def test_keys(filled: MainWindow, shown: Presentation, key: Qt.Key, goal: int, qtbot: QtBot) -> None:
    shown.go_to(2)
    qtbot.keyClick(shown, key)
    assert shown.title.text() == _titles(filled)[goal]


def test_buttons_of_a_clicker(shown: Presentation, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert shown.number == 1
    qtbot.mouseClick(shown, Qt.MouseButton.RightButton)
    assert shown.number == 0


def test_it_tells_the_date_the_marked_sentence_and_the_document(filled: MainWindow, shown: Presentation) -> None:
    event = shown.event_told
    assert f"<b>{event.expression}</b>" in shown.sentence.text()
    assert shown.place.text() == event.document
    assert shown.accessibleName() == f"{shown.date.text()}: {event.label}"


def test_only_what_the_filters_show_and_no_mentions(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    every = len(told_positions(filled.bench))
    session.filter.switch("document", "museum.txt", False)
    qtbot.waitUntil(lambda: not session.filter.jobs.is_busy)
    assert {session.timeline.events[at].document for at in told_positions(filled.bench)} == {"bridge.txt"}
    first = session.timeline.events[told_positions(filled.bench)[0]]
    session.filter.clear()
    filled.commands.set_role_of(session.subject((first.id,)), "mention")
    qtbot.waitUntil(lambda: not session.is_busy)
    assert len(told_positions(filled.bench)) == every - 1


def test_nothing_to_be_told_is_said(filled: MainWindow, qtbot: QtBot) -> None:
    for name in ("bridge.txt", "museum.txt"):
        filled.session.filter.switch("document", name, False)
    qtbot.waitUntil(lambda: not filled.session.filter.jobs.is_busy)
    assert present(filled.bench, filled.theme) is None
    assert "filters show none" in filled.banner.text


def test_notes_are_seen_on_request(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    event = session.timeline.events[told_positions(filled.bench)[1]]
    session.do(edits.correct(session.workspace, "notes", [event], notes="Ask the mayor"))
    qtbot.waitUntil(lambda: not session.is_busy)
    session.select(event.id)
    shown = present(filled.bench, filled.theme)
    assert shown is not None
    qtbot.addWidget(shown)
    assert shown.event_told.id == event.id
    assert shown.notes.isHidden()
    qtbot.keyClick(shown, KEY.Key_N)
    assert not shown.notes.isHidden()
    assert shown.notes.text() == "Ask the mayor"


def test_what_was_told_last_is_selected_at_the_end(filled: MainWindow, shown: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClick(shown, KEY.Key_End)
    told = shown.event_told.id
    with qtbot.waitSignal(shown.destroyed):
        qtbot.keyClick(shown, KEY.Key_Escape)
    assert filled.session.selection == told


def test_another_workspace_ends_it(filled: MainWindow, shown: Presentation, qtbot: QtBot, article: Path) -> None:
    with qtbot.waitSignal(shown.destroyed, timeout=60_000):
        filled.session.reading.open([article])


def test_the_event_that_is_told_is_lit_and_in_sight(shown: Presentation) -> None:
    for number in range(len(shown._positions)):
        shown.go_to(number)
        shown.strip.repaint()
        ((_, mark),) = shown.strip.scene.promoted
        assert mark.position == shown._positions[number]
        assert mark.right > 0
        assert mark.left < shown.strip.width()
        assert mark.bottom <= shown.strip.height()
