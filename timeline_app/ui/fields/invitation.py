"""What an empty field says it is for, in as many words as it has room for: none is cut off."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_AIR = 6
"""Pixels that Qt keeps free beside the words; the button that empties a field is only there when it is not empty."""


class Invitation(QObject):
    """The first of several wordings that has room, from the longest on; the last one in any case."""

    def __init__(self, field: QLineEdit, *wordings: str) -> None:
        super().__init__(field)
        self._field = field
        self._wordings = wordings
        field.installEventFilter(self)
        self._update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._update()
        # Only looked at: the field goes on with the event itself.
        return False

    def _update(self) -> None:
        room, letters = self._room(), self._field.fontMetrics()
        fitting = (words for words in self._wordings if letters.horizontalAdvance(words) <= room)
        self._field.setPlaceholderText(next(fitting, self._wordings[-1]))

    def _room(self) -> int:
        option = QStyleOptionFrame()
        self._field.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        return self._field.style().subElementRect(part, option, self._field).width() - _AIR
