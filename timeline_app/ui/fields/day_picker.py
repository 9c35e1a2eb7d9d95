"""A calendar in a pop-up."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

_ARROWS = {"qt_calendar_prevmonth": Qt.ArrowType.LeftArrow, "qt_calendar_nextmonth": Qt.ArrowType.RightArrow}


class DayPicker(QFrame):
    """Says which day was clicked, or chosen with Enter, and closes."""

    picked = Signal(QDate)

    def __init__(self, day: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.calendar.setSelectedDate(day)
        follow_look(self.calendar)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.addWidget(self.calendar)
        self.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.picked.emit(day)


def follow_look(calendar: QCalendarWidget) -> None:
    """Arrows and weekends in the colours of text: Qt has them black and red on any ground."""
    for button in calendar.findChildren(QToolButton):
        if arrow := _ARROWS.get(button.objectName()):
            button.setIcon(QIcon())
            button.setArrowType(arrow)
    weekend = QTextCharFormat()
    weekend.setForeground(calendar.palette().text())
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, weekend)
