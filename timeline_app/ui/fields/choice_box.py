"""Boxes of choices: one for names of any length, and one that changes nothing by accident."""

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle

from timeline_app.paint.painting import painting

_AIR = 4
"""Pixels of the field that styles leave free beside its text."""
_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ElidedBox(QComboBox):
    """A box whose choice has a mark of omission in its middle where there is no room for all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option, style = QtWidgets.QStyleOptionComboBox(), self.style()
        self.initStyleOption(option)
        kind = QStyle.ComplexControl.CC_ComboBox
        room = style.subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, self).width() - _AIR
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideMiddle, room)
        with painting(self) as painter:
            style.drawComplexControl(kind, option, painter, self)
            style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)


class ChoiceBox(ElidedBox):
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
