"""A stopwatch for hands: how many keys and clicks the usual things take. A date that is typed counts as one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import Bench
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
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


def test_a_whole_task_by_the_keyboard_alone(
    window: MainWindow, hands: Hands, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    """Open an article, correct the date of an event, hide it, take that back, export a table, quit."""
    session, table = window.session, tmp_path / "events.csv"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _type_in_file_dialog(hands, str(article))
    hands.key(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: bool(session.timeline.events), timeout=30_000)
    # A window manager does this when a dialog goes.
    window.activateWindow()
    qtbot.waitUntil(window.canvas.hasFocus, timeout=5_000)
    hands.key(Key.Key_Right)
    event = session.selection
    hands.key(Key.Key_F4)
    hands.type("3 May 1880")
    hands.key(Key.Key_Return)
    qtbot.waitUntil(lambda: session.timeline.find(event).interval.first_day == (1880, 5, 3), timeout=30_000)
    qtbot.waitUntil(window.canvas.hasFocus, timeout=5_000)
    hands.key(Key.Key_Delete)
    assert session.timeline.position(event) < 0
    hands.key(Key.Key_Z, CTRL)
    assert session.timeline.position(event) >= 0
    hands.key(Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: QApplication.activeWindow().objectName() == "export", timeout=30_000)
    _type_in_file_dialog(hands, str(table))
    hands.key(Key.Key_Return)
    qtbot.waitUntil(lambda: table.exists() and not window.status.is_busy, timeout=30_000)
    assert "1880-05-03" in table.read_text(encoding="utf-8")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    hands.key(Key.Key_Q, CTRL)
    assert not window.isVisible()


def _type_in_file_dialog(hands: Hands, name: str) -> None:
    """What is typed once the dialog, which waits, has the keyboard."""

    def type_name() -> None:
        field = QApplication.focusWidget()
        if isinstance(QApplication.activeModalWidget(), QFileDialog) and isinstance(field, QLineEdit):
            # At once: it would look for what goes on so after each letter.
            field.setText(name)
            hands.key(Key.Key_Return)
        else:
            QTimer.singleShot(30, type_name)

    QTimer.singleShot(30, type_name)
