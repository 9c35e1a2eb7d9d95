"""The card in which a document's publication date is changed."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import Civil
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.services.dependents import Dependents, dependents_of
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.fields.day_picker import follow_look
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel

if TYPE_CHECKING:
    from timeline_app.storage.analysis_table import AnalysisTable

# A day that the text speaks for, as it is shown, and the reason.
Offer = tuple[date, str, str]
_OFFERS = 4


class DayField(DateField):
    """Takes a single day; relative words count from today. Says what moves with another day than the one that holds."""

    holds: date | None = None
    _dependents: Dependents | None = None

    def count_dependents(self, analysis: "AnalysisTable") -> None:
        """Find out, beside the window's thread, what hangs on the day."""
        jobs = Jobs(self)
        jobs.succeeded.connect(self._on_counted)
        jobs.begin(tr("Counting the dates that move"), lambda _progress, _cancelled: dependents_of(analysis))

    @Slot(object)
    def _on_counted(self, dependents: Dependents) -> None:
        self._dependents = dependents
        if not self.meaning.isHidden():
            self.update_meaning()

    def note(self, answer: DateInWords) -> str:
        counts = self._dependents
        if counts is None or answer.day == self.holds:
            return ""
        moving = tr("%Ln relative date(s) move along", "", counts.moving) if counts.moving else ""
        waiting = tr("%Ln relative date(s) get a place", "", counts.waiting) if counts.waiting else ""
        return ", ".join(filter(None, (moving, waiting)))

    def anchor(self) -> date:
        return date.today()

    def refusal(self, answer: DateInWords) -> str:
        return "" if answer.day else tr("A text is published on a single day.")


class PublicationCard(QFrame):
    """A pop-up with a field for a date in words, a calendar, what the text speaks for, and the way back to that."""

    chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        names: CalendarNames,
        published: PublicationDate,
        offers: Sequence[Offer],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        day = published.day
        self._make_field(session, names, day)
        self._make_calendar(day)
        again = QPushButton(tr("Let the program find it"), self)
        again.setEnabled(published.origin == Origin.GIVEN)
        again.clicked.connect(lambda: self._choose(None))
        self._lay_out(offers, again)
        self.date.field.setFocus()
        self.date.field.selectAll()

    def event(self, event: QEvent) -> bool:
        """Grow with what is said of a day: otherwise the calendar would lose weeks to it."""
        done = super().event(event)
        # Events of other kinds come while it is being taken apart, too.
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible() and (column := self.layout()) is not None:
            needed = column.totalHeightForWidth(self.width())
            room = self.screen().availableGeometry()
            if needed > self.height():
                top = max(min(self.y(), room.bottom() + 1 - needed), room.top())
                self.setGeometry(self.x(), top, self.width(), needed)
        return done

    def _make_field(self, session: Session, names: CalendarNames, day: date | None) -> None:
        self.date = DayField(session, names, self)
        # The whole calendar is below.
        self.date.pick.hide()
        self.date.field.setAccessibleName(tr("Publication date"))
        self.date.holds = day
        if day is not None:
            self.date.set_text(names.date_text(Civil(day.year, day.month, day.day)))
        # The meaning has the whole width of the card, and its room before it is there.
        policy = self.date.meaning.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.date.meaning.setSizePolicy(policy)
        self.date.understood.connect(self._on_date_understood)
        self._apply = QPushButton(tr("Set"), self)
        self._apply.setProperty("primary", True)
        self._apply.clicked.connect(self.date.take)

    def _make_calendar(self, day: date | None) -> None:
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        follow_look(self._calendar)
        self._calendar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        self._calendar.setMinimumHeight(self._calendar.sizeHint().height())
        if day is not None:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.clicked.connect(self._on_day_clicked)

    def _lay_out(self, offers: Sequence[Offer], again: QPushButton) -> None:
        head = QHBoxLayout()
        head.addWidget(self.date, 1)
        head.addWidget(self._apply, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.date.meaning)
        column.addWidget(self._calendar)
        if offers:
            column.addWidget(QLabel(tr("The text also speaks for:"), self))
        for offer in offers[:_OFFERS]:
            self._add_offer(column, *offer)
        column.addWidget(again)

    def _add_offer(self, column: QVBoxLayout, day: date, shown: str, reason: str) -> None:
        button = QPushButton(shown, self)
        button.setAccessibleDescription(reason)
        button.clicked.connect(lambda: self._choose(day))
        label = WrappedLabel(self, reason)
        label.setProperty("role", "muted")
        column.addWidget(button)
        column.addWidget(label)

    def _on_date_understood(self, answer: DateInWords) -> None:
        # A day for certain: `refusal` lets nothing else pass.
        self._choose(answer.day)

    def _on_day_clicked(self, day: QDate) -> None:
        self._choose(date(day.year(), day.month(), day.day()))

    def _choose(self, day: date | None) -> None:
        self.chosen.emit(day)
        self.close()
