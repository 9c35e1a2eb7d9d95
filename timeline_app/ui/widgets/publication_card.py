"""The card in which a document's publication date is changed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeline_app.documents.published import from_words
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel

# A day that the text speaks for, as it is shown, and the reason.
Offer = tuple[date, str, str]
_OFFERS = 4


class PublicationCard(QFrame):
    """A pop-up with a field for a typed date, a calendar, what the text speaks for, and the way back to that."""

    chosen = Signal(object)

    def __init__(self, published: PublicationDate, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = QLineEdit(published.day.isoformat() if published.day else "", self)
        self._field.setPlaceholderText(tr("2021-07-02 or 2.7.2021"))
        self._field.setAccessibleName(tr("Publication date"))
        self._field.textChanged.connect(self._on_text_changed)
        self._apply = QPushButton(tr("Set"), self)
        self._apply.setProperty("primary", True)
        self._apply.clicked.connect(self._on_applied)
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        if published.day is not None:
            self._calendar.setSelectedDate(QDate(published.day.year, published.day.month, published.day.day))
        self._calendar.clicked.connect(self._on_day_clicked)
        again = QPushButton(tr("Let the program find it"), self)
        again.setEnabled(published.origin == Origin.GIVEN)
        again.clicked.connect(lambda: self._choose(None))
        head = QHBoxLayout()
        head.addWidget(self._field, 1)
        head.addWidget(self._apply)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._calendar)
        if offers:
            column.addWidget(QLabel(tr("The text also speaks for:"), self))
        for offer in offers[:_OFFERS]:
            self._add_offer(column, *offer)
        column.addWidget(again)
        self._on_text_changed()
        self._field.setFocus()
        self._field.selectAll()

    def _add_offer(self, column: QVBoxLayout, day: date, shown: str, reason: str) -> None:
        button = QPushButton(shown, self)
        button.setAccessibleDescription(reason)
        button.clicked.connect(lambda: self._choose(day))
        label = WrappedLabel(self, reason)
        label.setProperty("role", "muted")
        column.addWidget(button)
        column.addWidget(label)

    def _typed(self) -> date | None:
        return from_words(self._field.text())

    def _on_text_changed(self) -> None:
        self._apply.setEnabled(self._typed() is not None)

    def _on_applied(self) -> None:
        day = self._typed()
        if day is not None:
            self._choose(day)

    def _on_day_clicked(self, day: QDate) -> None:
        self._choose(date(day.year(), day.month(), day.day()))

    def _choose(self, day: date | None) -> None:
        self.chosen.emit(day)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_applied()
        else:
            super().keyPressEvent(event)
