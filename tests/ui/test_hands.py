"""A stopwatch for hands: how many keys and clicks the usual things take. A date that is typed counts as one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import Bench
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, CTRL_ALT = Modifier.NoModifier, Modifier.ControlModifier, Modifier.ControlModifier | Modifier.AltModifier
MOST = 3


class Hands:
    """Presses keys where the keyboard is, as a person does, and counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.count = 0

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.count += 1
        self._qtbot.keyClick(self._focus(), key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        self.count += 1
        self._qtbot.keyClicks(self._focus(), words)

    def _focus(self) -> object:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


@pytest.fixture
def bench(window: MainWindow, qtbot: QtBot, tmp_path: Path, article: Path, second: Path, opened: Open) -> Bench:
    """An article is open, and the keyboard is in the timeline, where an event is selected."""
    opened(article)
    bench = Bench(window, qtbot, tmp_path, article, second)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.source.is_filled)
    window.canvas.setFocus()
    bench.choose("1874")
    window._update_actions()
    QApplication.processEvents()
    return bench


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


def test_to_correct_a_date(bench: Bench, hands: Hands) -> None:
    hands.key(Key.Key_F4)
    hands.type("3 May 1880")
    hands.key(Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.event("1874").interval.first_day == (1880, 5, 3), timeout=30_000)
    assert hands.count <= MOST


def test_to_check_an_event(bench: Bench, hands: Hands) -> None:
    hands.key(Key.Key_K, CTRL)
    assert bench.event("1874").checked
    assert hands.count <= 1


def test_to_check_one_after_the_other(bench: Bench, hands: Hands) -> None:
    """Whoever goes through all of them needs one key each."""
    hands.key(Key.Key_R, CTRL)
    bench.qtbot.waitUntil(lambda: bench.window.bars.review.is_on, timeout=30_000)
    for _ in bench.session.timeline.events:
        hands.key(Key.Key_Return)
    assert all(event.checked for event in bench.session.timeline.events)
    assert hands.count == len(bench.session.timeline.events) + 1


def test_to_hide_an_event(bench: Bench, hands: Hands) -> None:
    event = bench.event("1874")
    hands.key(Key.Key_Delete)
    assert bench.session.timeline.position(event.id) < 0
    assert hands.count <= 1


def test_to_add_an_event_where_words_are_selected(bench: Bench, hands: Hands) -> None:
    text = bench.window.source.toPlainText()
    cursor = bench.window.source.textCursor()
    cursor.setPosition(text.index("asked for money"))
    cursor.setPosition(cursor.position() + len("asked for money"), QTextCursor.MoveMode.KeepAnchor)
    bench.window.source.setTextCursor(cursor)
    bench.window.source.setFocus()
    bench.window._update_actions()
    hands.key(Key.Key_I, CTRL)
    bench.qtbot.waitUntil(lambda: _is_in_field("Date in words"))
    hands.type("June 2017")
    hands.key(Key.Key_Return)
    bench.qtbot.waitUntil(lambda: any(one.label == "asked for money" for one in bench.session.timeline.events),
                          timeout=30_000)  # fmt: skip
    assert hands.count <= MOST


def _is_in_field(name: str) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and widget.accessibleName() == name


def test_to_export_the_picture(bench: Bench, hands: Hands) -> None:
    path = bench.folder / "picture.png"
    hands.key(Key.Key_E, CTRL_ALT)
    bench.dialog("export")
    bench.qtbot.waitUntil(lambda: QApplication.activeWindow() is bench.dialog("export"))
    # The file dialog proposes a name; Return takes it.
    bench.answer(path)
    hands.count += 1
    hands.key(Key.Key_Return)
    bench.qtbot.waitUntil(path.exists, timeout=30_000)
    bench.settle()
    assert not QImage(str(path)).isNull()
    assert hands.count <= MOST


def test_to_go_to_a_date(bench: Bench, hands: Hands) -> None:
    bench.window.preferences.set(reduce_motion=True)
    hands.key(Key.Key_G, CTRL)
    hands.type("3 March 2020")
    hands.key(Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.window.canvas.view.span < 40 * 86_400, timeout=30_000)
    assert hands.count <= MOST
