"""The menu that an event has wherever it is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from timeline_app.ui.widgets.actions import Actions

_OF_SELECTED_TEXT = "add_event"
_NAMES = ("date", "label", "category", "role", "notes", "check", "hide", "join", "part", "split", "remove", "revert",
          "copy", "zoom_selection")  # fmt: skip


def show_event_menu(window: QWidget, actions: "Actions", at: QPoint) -> None:
    """Offer what can be done with the chosen events, at a place of the screen."""
    menu = QMenu(window)
    if actions[_OF_SELECTED_TEXT].isEnabled():
        menu.addAction(actions[_OF_SELECTED_TEXT])
        menu.addSeparator()
    for name in _NAMES:
        menu.addAction(actions[name])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
