"""A box of choices that changes nothing by accident."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceBox(QComboBox):
    """Arrow keys open the list, in which Return chooses; by itself Qt's box takes another choice at every arrow.

    The wheel, which scrolls what is around the box, passes over it.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Ignored, it goes on to the area that scrolls.
        event.ignore()
