"""The menus that an event has wherever it is shown, and that the words of the text have."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.ui.widgets.actions import Actions

_OF_SELECTED_TEXT = "add_event"
_NAMES = ("date", "label", "category", "role", "notes", "check", "hide", "join", "part", "split", "remove", "revert",
          "copy", "zoom_selection")  # fmt: skip


def show_event_menu(window: QWidget, actions: "Actions", at: QPoint) -> None:
    """Offer what can be done with the chosen events, at a place of the screen."""
    menu = QMenu(window)
    _add_of_event(menu, actions)
    _show(menu, at)


def show_text_menu(text: QPlainTextEdit, actions: "Actions", at: QPoint, of_event: bool) -> None:
    """Offer what can be done with the words of the text, and with the event that they tell of if they do."""
    menu = QMenu(text)
    menu.addAction(actions[_OF_SELECTED_TEXT])
    copy = menu.addAction(tr("&Copy"), text.copy)
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setEnabled(text.textCursor().hasSelection())
    menu.addAction(tr("Select &all"), text.selectAll)
    if of_event:
        menu.addSeparator()
        _add_of_event(menu, actions)
    _show(menu, at)


def _add_of_event(menu: QMenu, actions: "Actions") -> None:
    for name in _NAMES:
        menu.addAction(actions[name])


def _show(menu: QMenu, at: QPoint) -> None:
    # A menu belongs to its window, and would stay there with every click.
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
