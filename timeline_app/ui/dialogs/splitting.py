"""Asks, before an event becomes two, what the second one is called, which words tell of it, and when it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.dates import date_text
from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.services.edits import Second
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.fields.plain_field import PlainField
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench


class SplittingDialog(QDialog):
    """It stays with the event that it was opened for, whichever is selected, and closes with its document.

    Words that are selected in the sentence become those of the second event, and its title.
    """

    def __init__(self, bench: Workbench, event: Event) -> None:
        super().__init__(bench.host)
        self.setObjectName("splitting")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Split into two events"))
        subject = bench.session.subject((event.id,))
        assert subject is not None
        self._bench, self._event, self._subject = bench, event, subject
        self._span = event.span
        self.sentence = QPlainTextEdit(event.sentence, self)
        self.sentence.setReadOnly(True)
        # Read-only, but to be selected with the keyboard as well.
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(self.fontMetrics().height() * 5)
        self.sentence.selectionChanged.connect(self._on_words_selected)
        self.label = PlainField(self)
        self.label.setText(event.label)
        self.label.setCursorPosition(0)
        self.date = DateField(bench.session, bench.names, self)
        self.date.subject = subject
        self.date.understood.connect(self._on_date_understood)
        self._lay_out()
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())
        self.date.field.setFocus()

    def _lay_out(self) -> None:
        event = self._event
        date = date_text(event.interval, event.granularity, event.mod, self._bench.names)
        lead = tr("“{title}” of {date} stays as it is. What is the second event, and when was it?")
        form = QFormLayout()
        form.addRow(tr("&Words"), self.sentence)
        form.addRow(tr("&Title"), self.label)
        form.addRow(tr("&Date"), self.date)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.split = primary_button(tr("S&plit"), self)
        self.split.clicked.connect(self.date.take)
        buttons.addButton(self.split, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(WrappedLabel(self, lead.format(title=event.label, date=date)))
        column.addLayout(form)
        column.addWidget(buttons)

    def _on_words_selected(self) -> None:
        cursor, text = self.sentence.textCursor(), self.sentence.toPlainText()
        first, last = (_code_points(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        if words := " ".join(self._event.sentence[first:last].split()):
            begin = self._event.sentence_span.begin
            self._span = Span(begin + first, begin + last)
            self.label.setText(words)

    def _on_date_understood(self, date: DateInWords, words: str) -> None:
        second = Second(self._span, date.dating(words), self.label.text().strip() or self._event.label)
        self._bench.commands.split_of(self._subject, second)
        self.accept()

    def _on_timeline_changed(self) -> None:
        if not self._bench.session.workspace.has(self._subject):
            self.reject()


def _code_points(text: str, units: int) -> int:
    """How many characters so many units are in which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
