"""The bar above the timeline: which document is shown, when it was published, and how that is known."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import Civil
from timeline_app.model.document import PublicationDate
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.timex.explain import said
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.choice_box import ElidedBox
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import ElidedLabel, FewLines, bound

if TYPE_CHECKING:
    from timeline_app.ui.fields.publication_card import Offer


_LINES = 2


class PublicationBar(QFrame):
    """Shows the page's publication date as a fact with its origin; one click changes it."""

    def __init__(self, session: Session, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self._names = names
        self._listed: tuple[str, ...] = ()
        self._documents = ElidedBox(self)
        self._documents.setAccessibleName(tr("Document"))
        self._documents.activated.connect(session.show_page)
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._day = QPushButton(self)
        self._day.setToolTip(tr("Change the publication date; every date that depends on it moves with it"))
        self._day.clicked.connect(self.choose)
        self._origin = FewLines(self, _LINES)
        self._origin.setProperty("role", "muted")
        self._origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        caption = QLabel(tr("Published"), self)
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

    @property
    def day_text(self) -> str:
        return self._day.text()

    @property
    def origin_text(self) -> str:
        return self._origin.whole

    def choose(self) -> None:
        """Open the card in which another date can be chosen."""
        subject = self._session.subject()
        analysis = self._session.analysis_of(subject)
        if subject is None or analysis is None:
            return
        # The calendar is among the slowest widgets to load, and few articles need it.
        from timeline_app.ui.fields.publication_card import PublicationCard

        card = PublicationCard(self._session, self._names, analysis.published, self._offers(analysis), self)
        # The card is about this document, whichever is shown when it is answered.
        card.date.subject = subject
        card.date.count_dependents(analysis)
        card.chosen.connect(partial(self._session.reading.set_published, subject=subject))
        # What it offers was read from the documents as they were.
        self._session.timeline_changed.connect(card.close)
        card.move(self._day.mapToGlobal(QPoint(0, self._day.height() + 4)))
        card.show()

    def _offers(self, analysis: AnalysisTable) -> "list[Offer]":
        """What the text speaks for, without the date that holds now."""
        return [
            (one.published.day, self._day_text(one.published), said(one.explanation, self._session.interface))
            for one in analysis.candidates
            if one.published.day is not None and one.published.day != analysis.published.day
        ]

    def _update_page(self) -> None:
        pages = self._session.timeline.pages
        self._documents.setVisible(len(pages) > 1)
        names = tuple(self._session.timeline.documents) if pages else ()
        # Ten thousand names take a while to fill in, and mostly they are the same.
        if self._listed != names:
            self._listed = names
            self._documents.clear()
            self._documents.addItems(self._listed)
            bound(self._documents, self._listed)
        self._documents.setCurrentIndex(self._session.page_number)
        self._documents.setToolTip(self._documents.currentText())
        page = self._session.page
        self.setVisible(page is not None)
        if page is None:
            return
        analysis = page.analysis
        self._title.set_text(analysis.document.title or analysis.document.name)
        self._day.setText(self._day_text(analysis.published))
        self._day.setAccessibleName(tr("Published {date}").format(date=self._day.text()))
        self._origin.set_text(said(analysis.published_explanation, self._session.interface))

    def _day_text(self, published: PublicationDate) -> str:
        if published.day is None:
            return tr("not known – set it")
        day = Civil(published.day.year, published.day.month, published.day.day)
        return f"{self._names.weekday_text(day.days)}, {self._names.date_text(day)}"
