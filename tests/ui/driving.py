"""A person at the window: triggers actions, answers dialogs, waits until the work is done."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.ui.window.main_window import MainWindow

THIRD = "The old bridge was closed on 2 March 2020 after a flood, said the mayor. Nobody was hurt."


class Bench:
    """A window with two articles, and what is needed to drive it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path, article: Path, second: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.article, self.second = article, second
        self.session = window.session

    def do(self, name: str) -> None:
        """Trigger an action as a person can: only when it is enabled."""
        self.window._update_actions()
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), name
        action.trigger()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.status.is_busy, timeout=60_000)

    def event(self, words: str) -> Event:
        found = [event for event in self.session.timeline.events if event.expression == words]
        return found[0]

    def choose(self, *words: str) -> Event:
        self.session.choose([self.event(one).id for one in words])
        return self.event(words[0])

    def answer(self, *names: Path) -> None:
        """Give the file dialog that is about to open these names."""

        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(30, fill)
                return
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            field.setText(" ".join(f'"{name}"' for name in names) if len(names) > 1 else str(names[0]))
            dialog.accept()

        QTimer.singleShot(30, fill)

    def dialog(self, name: str) -> QDialog:
        """The dialog of a name, once it is there."""
        self.qtbot.waitUntil(lambda: bool(self._dialogs(name)), timeout=30_000)
        return self._dialogs(name)[0]

    def _dialogs(self, name: str) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog, name) if one.isVisible()]


def drop(target: QWidget, content: QMimeData, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Drag something over a widget and let go of it there."""
    copy, left, at = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, QPointF(5, 5)
    try:
        entering = QDragEnterEvent(at, copy, content, left, modifiers)  # type: ignore[call-overload]
    except TypeError:
        # Before Qt 6.12.
        entering = QDragEnterEvent(at.toPoint(), copy, content, left, modifiers)
    QApplication.sendEvent(target, entering)
    QApplication.sendEvent(target, QDropEvent(at, copy, content, left, modifiers))
