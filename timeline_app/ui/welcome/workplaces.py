"""Where a person works: the canvas, the text, a table. The keyboard goes back there when what had it goes away.

Qt gives the keyboard to whatever comes next in the order of tabs, which is a button that nobody has asked for.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Workplaces(QObject):
    """Remembers the one in which the keyboard was last. `places` are asked for each time, the usual one first."""

    def __init__(self, window: QWidget, places: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._last: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def back(self) -> None:
        """Give the keyboard to the one that had it last, if it can be seen, else to the first that can."""
        places = self._places()
        last = [place for place in places if place is self._last]
        goal = next((place for place in (*last, *places) if place.isVisible()), None)
        if goal is not None:
            goal.setFocus()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        # A window that goes takes the keyboard from what is in it when it is half gone itself.
        if not isValid(self._window):
            return
        if now is not None and now in self._places():
            self._last = now
        elif (now is None and self._window.isActiveWindow()) or self._is_gone(old):
            self.back()

    def _is_gone(self, widget: QWidget | None) -> bool:
        """Whether a widget of this window cannot have the keyboard any longer."""
        is_ours = widget is not None and widget.window() is self._window
        return widget is not None and is_ours and not (widget.isVisible() and widget.isEnabled())
