"""The card in which an event is added at a place of the text: when it was, and what to call it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.dates import date_text
from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.model.titles import cut_text
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.fields.plain_field import PlainField
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench

_GAP = 8


class AddingCard(QFrame):
    """A tool window beside the text; the label is the selected text until it is changed.

    It stays with the document that it was opened for, whichever is shown, and closes with it.
    """

    def __init__(self, bench: Workbench, span: Span) -> None:
        # A window without being modal, for the text beside it is read, and scrolled, while it is open.
        super().__init__(bench.host, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("Add an event"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        subject = bench.session.subject()
        analysis = bench.session.analysis_of(subject)
        assert subject is not None
        assert analysis is not None
        self._bench = bench
        self._subject = subject
        self._span = span
        words = " ".join(span.of(analysis.document.text).split())
        self.label = PlainField(self)
        self.label.setText(cut_text(words))
        self.label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.date = DateField(bench.session, bench.names, self)
        self.date.subject = subject
        self.date.understood.connect(self._on_date_understood)
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        add = primary_button(tr("&Add"), self)
        add.clicked.connect(self.date.take)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.clicked.connect(self.close)
        form = QFormLayout(self)
        form.setContentsMargins(16, 14, 16, 14)
        form.addRow(QLabel(tr("When was this, and what should it be called?"), self))
        form.addRow(tr("&Date"), self.date)
        form.addRow(tr("&Title"), self.label)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(add)
        form.addRow(buttons)
        self.date.field.setFocus()
        if (event := self._nearest(analysis)) is not None:
            self.date.suggest(date_text(event.interval, event.granularity, event.mod, bench.names))

    def stand_beside(self, box: QRect) -> None:
        """Below what was selected, or above it where there is no room, so that it can still be read."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        # Reading goes on below, so that is where it disturbs the least.
        below = box.bottom() + _GAP + self.height() <= screen.bottom()
        top = box.bottom() + _GAP if below else max(box.top() - _GAP - self.frameGeometry().height(), screen.top())
        self.move(min(box.left(), screen.right() - self.width()), top)

    def _nearest(self, analysis: AnalysisTable) -> Event | None:
        """The event whose date stands nearest to the words in their own sentence: they often tell of the same day."""
        sentence = analysis.sentence_at(self._span)[1]
        page = self._bench.session.page
        told = page.between(*sentence) if page is not None else []
        # A field takes in words what is neither open nor approximate.
        events = [one for one in told if isinstance(one, Event) and one.mod is None and not any(one.interval[2:])]
        return min(events, key=lambda one: abs(one.span.begin - self._span.begin), default=None)

    def _on_date_understood(self, date: DateInWords, words: str) -> None:
        self._bench.commands.add(self._subject, self._span, date.dating(words), self.label.text().strip())
        self.close()

    def _on_timeline_changed(self) -> None:
        if not self._bench.session.workspace.has(self._subject):
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
