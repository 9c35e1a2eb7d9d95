"""The bar above the timeline: which document is shown, when it was published, and how that is known."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.documents.published import from_words
from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import Civil
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.ui.elided import ElidedLabel
from timeline_app.ui.session import Session


class PublicationBar(QFrame):
    """Shows the page's publication date as a fact with its origin; one click changes it."""

    def __init__(self, session: Session, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self._names = names
        self._documents = QComboBox(self)
        self._documents.setAccessibleName(self.tr("Document"))
        self._documents.activated.connect(session.show_page)
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._day = QPushButton(self)
        self._day.setToolTip(self.tr("Change the publication date; every date that depends on it moves with it"))
        self._day.clicked.connect(self.choose)
        self._origin = QLabel(self)
        self._origin.setProperty("role", "muted")
        self._origin.setTextFormat(Qt.TextFormat.PlainText)
        self._origin.setWordWrap(True)
        self._origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        caption = QLabel(self.tr("Published"), self)
        caption.setProperty("role", "muted")
        caption.setBuddy(self._day)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        widgets = (self._documents, self._title, caption, self._day, self._origin)
        for widget, stretch in zip(widgets, (0, 2, 0, 0, 4), strict=True):
            row.addWidget(widget, stretch)
        session.page_changed.connect(self._update_page)
        self._update_page()

    def choose(self) -> None:
        """Open the card in which another date can be chosen."""
        page = self._session.page
        if page is None:
            return
        card = PublicationCard(page.analysis.published, self)
        card.chosen.connect(self._session.set_published)
        card.move(self._day.mapToGlobal(QPoint(0, self._day.height() + 4)))
        card.show()

    def _update_page(self) -> None:
        pages = self._session.timeline.pages
        self._documents.setVisible(len(pages) > 1)
        self._documents.clear()
        self._documents.addItems([page.analysis.document.name for page in pages])
        self._documents.setCurrentIndex(self._session.page_number)
        page = self._session.page
        self.setVisible(page is not None)
        if page is None:
            return
        analysis = page.analysis
        self._title.set_text(analysis.document.title or analysis.document.name)
        self._day.setText(self._day_text(analysis.published))
        self._day.setAccessibleName(self.tr("Published {date}").format(date=self._day.text()))
        self._origin.setText(analysis.published_explanation)

    def _day_text(self, published: PublicationDate) -> str:
        if published.day is None:
            return self.tr("not known – set it")
        day = Civil(published.day.year, published.day.month, published.day.day)
        return f"{self._names.weekday_text(day.days)}, {self._names.date_text(day)}"


class PublicationCard(QFrame):
    """A pop-up with a field for a typed date, a calendar, and the way back to what the program found."""

    chosen = Signal(object)

    def __init__(self, published: PublicationDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = QLineEdit(published.day.isoformat() if published.day else "", self)
        self._field.setPlaceholderText(self.tr("2021-07-02 or 2.7.2021"))
        self._field.setAccessibleName(self.tr("Publication date"))
        self._field.textChanged.connect(self._on_text_changed)
        self._apply = QPushButton(self.tr("Set"), self)
        self._apply.setProperty("primary", True)
        self._apply.clicked.connect(self._on_applied)
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if published.day is not None:
            self._calendar.setSelectedDate(QDate(published.day))
        self._calendar.clicked.connect(self._on_day_clicked)
        again = QPushButton(self.tr("Let the program find it"), self)
        again.setEnabled(published.origin == Origin.GIVEN)
        again.clicked.connect(lambda: self._choose(None))
        head = QHBoxLayout()
        head.addWidget(self._field, 1)
        head.addWidget(self._apply)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._calendar)
        column.addWidget(again)
        self._on_text_changed()
        self._field.setFocus()
        self._field.selectAll()

    def _on_text_changed(self) -> None:
        self._apply.setEnabled(from_words(self._field.text()) is not None)

    def _on_applied(self) -> None:
        day = from_words(self._field.text())
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
