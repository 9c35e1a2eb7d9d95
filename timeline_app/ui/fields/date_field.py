"""A field for a date in words, which says while one types how they are understood."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from timeline_app.analysis.choices import DateInWords, NotUnderstood
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import Civil
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.workspace import Subject
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.day_picker import DayPicker
from timeline_app.ui.fields.invitation import Invitation
from timeline_app.ui.fields.plain_field import PlainField
from timeline_app.ui.fields.word_marks import mark_words
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import ElidedLabel, WrappedLabel

_TYPING_MS = 180
_BELOW, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class DateField(QWidget):
    """Understands words as the tagger does; Enter takes the date, the button beside it opens a calendar.

    `subject` is what the date is of, and whose document the words are read with; None for whatever is shown.
    """

    understood = Signal(object, str, object)
    """A DateInWords, the words and the subject that they were taken for, when Enter was pressed or a day was picked."""
    told = Signal()
    """Something else is said of the words than before, which may take another height."""

    def __init__(self, session: Session, names: CalendarNames, parent: QWidget, is_wide: bool = False) -> None:
        """Where there is width, the meaning stands beside the words, else below them."""
        super().__init__(parent)
        self._session = session
        self._names = names
        self._date: DateInWords | None = None
        self._answer: DateInWords | NotUnderstood | None = None
        self._asked = self._settled = ""
        """The words that were asked about last, and those that stand for a date that is set."""
        self._wanted = False
        self._taken_for: Subject | None = None
        self.subject: Subject | None = None
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_understood)
        self.jobs.failed.connect(lambda _: self._on_understood(None))
        self.field: QLineEdit = PlainField(self)
        whole, less, least = tr("in words: mid-1994, last week, 3 May 1998"), tr("in words: mid-1994"), tr("in words")
        Invitation(self.field, whole, less, least)
        self.field.setAccessibleName(tr("Date in words"))
        self.pick = QToolButton(self)
        self.pick.setText("▾")
        self.pick.setToolTip(tr("Pick a day from a calendar"))
        self.pick.setAccessibleName(self.pick.toolTip())
        self.pick.clicked.connect(self._show_calendar)
        self.meaning = ElidedLabel(self) if is_wide else WrappedLabel(self)
        self.meaning.setProperty("role", "muted")
        self.meaning.hide()
        self._lay_out(is_wide)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._ask)
        # `textEdited`, not `textChanged`: what the program writes, it asks about itself if at all.
        self.field.textEdited.connect(lambda: self._typing.start())
        self.field.returnPressed.connect(self.take)

    def _lay_out(self, is_wide: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.pick)
        whole = QBoxLayout(_BESIDE if is_wide else _BELOW, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8 if is_wide else 2)
        whole.addLayout(row)
        whole.addWidget(self.meaning, 1 if is_wide else 0)
        if not is_wide:
            # Of more height than it needs the field has none, and stays at its caption.
            whole.addStretch(1)

    def set_text(self, text: str) -> None:
        """Show a date that is already so."""
        self._typing.stop()
        self.jobs.cancel()
        self._date, self._asked, self._wanted = None, text.strip(), False
        self._settled = text
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self._show_meaning("", ())

    def suggest(self, words: str) -> None:
        """Propose a date, which gives way to whatever is typed."""
        self.field.setText(words)
        self.field.selectAll()
        self._ask()

    def leave(self, subject: Subject | None) -> None:
        """Be about something else from now on; a date that was taken before still goes to what it was taken for."""
        if self._wanted and self._asked:
            self._understand_late(self._asked, self._taken_for)
        self.set_text("")
        self.subject = subject

    def _understand_late(self, words: str, subject: Subject | None) -> None:
        # Jobs of its own: the field's run drops an answer as soon as there is another question.
        jobs = Jobs(self)

        def understood(answer: DateInWords | NotUnderstood) -> None:
            if isinstance(answer, DateInWords):
                self.understood.emit(answer, words, subject)
            else:
                self._session.failed.emit(tr("No date is understood in “{words}”.").format(words=words))

        jobs.succeeded.connect(understood)
        jobs.failed.connect(self._session.failed)
        jobs.ended.connect(jobs.deleteLater)
        jobs.begin(tr("Understanding the date"), self._session.reading.understanding(words, subject))

    def take(self) -> None:
        """Take the date, or as soon as it is understood."""
        self._taken_for = self.subject or self._session.subject()
        self._take()

    def _take(self) -> None:
        words = self.field.text().strip()
        if self._typing.isActive() or self.jobs.is_busy or words != self._asked:
            self._wanted = True
            self._ask()
        elif self._date is not None:
            self._settled = self.field.text()
            self.understood.emit(self._date, words, self._taken_for)

    def _ask(self) -> None:
        self._typing.stop()
        words = self._asked = self.field.text().strip()
        if words:
            subject = self.subject or self._session.subject()
            work = self._session.reading.understanding(words, subject, self.anchor())
            self.jobs.begin(tr("Understanding the date"), work)
        else:
            self._on_understood(None)

    def anchor(self) -> date | None:
        """The day that relative words count from; None for that of the shown document."""
        return None

    def refusal(self, answer: DateInWords) -> str:
        """Why a date is none for this field; "" where it is one."""
        return ""

    def note(self, answer: DateInWords) -> str:
        """What else is to be known before the date is taken."""
        return ""

    @Slot(object)
    def _on_understood(self, answer: DateInWords | NotUnderstood | None) -> None:
        self._date = answer if isinstance(answer, DateInWords) and not self.refusal(answer) else None
        self._answer = answer
        self.update_meaning()
        if self._wanted:
            self._wanted = False
            self._take()

    def update_meaning(self) -> None:
        """Say anew what the words mean."""
        answer = self._answer
        not_used = answer.words if isinstance(answer, NotUnderstood) else ()
        self._show_meaning(self._meaning(answer) if self._asked else "", not_used)

    def _show_meaning(self, text: str, not_used: tuple[str, ...]) -> None:
        """Say how the words are understood, and mark those of them that are not."""
        self.meaning.set_text(text)
        self.meaning.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        mark_words(self.field, not_used)
        self.told.emit()

    def _meaning(self, answer: DateInWords | NotUnderstood | None) -> str:
        if isinstance(answer, DateInWords):
            shown = date_text(answer.interval, answer.granularity, answer.mod, self._names)
            notes = (answer.conflict, _short_year_note(answer.short_year), self.note(answer))
            return self.refusal(answer) or " · ".join(filter(None, (shown, *notes)))
        if answer is not None and answer.reason:
            return answer.reason
        if answer is not None and answer.others:
            return tr("Not understood: {words}.").format(words=", ".join(map(_quoted, answer.words)))
        if answer is not None and answer.word:
            return tr("“{word}” is not understood.").format(word=answer.word)
        return tr("No date is understood in these words.")

    def _show_calendar(self) -> None:
        # The calendar is among the slowest widgets to load.
        picker = DayPicker(self._shown_day(), self)
        picker.picked.connect(partial(self._on_day_picked, self.subject))
        picker.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        picker.show()

    def _shown_day(self) -> QDate:
        mention = self._session.selected_mention()
        interval = getattr(mention, "interval", None)
        # A calendar's page has no other years.
        if interval is None or not 1 <= interval.first_day.year <= 9999:
            return QDate.currentDate()
        return QDate(*interval.first_day)

    def _on_day_picked(self, subject: Subject | None, day: QDate) -> None:
        dating = dating_of(Civil(day.year(), day.month(), day.day()))
        if dating is not None:
            # A day from the calendar needs no reading, and is taken for what the field was about when it was opened.
            picked = DateInWords(dating.interval, dating.granularity, None, dating.value, "")
            self.understood.emit(picked, "", subject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Kept from the dialog around it, whose default button Return would press.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            event.key() == Qt.Key.Key_Escape and self._restore()
        ):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _restore(self) -> bool:
        """Show what was there before somebody typed; False where nothing was, so that Esc means something else."""
        is_other = self.field.text() != self._settled
        if is_other:
            self.set_text(self._settled)
            self.field.selectAll()
        return is_other and bool(self._settled)


def _quoted(word: str) -> str:
    return tr("“{word}”").format(word=word)


def _short_year_note(year: int | None) -> str:
    """Two digits are mostly a year of our time, and sometimes not."""
    if year is None:
        return ""
    return tr("two digits read as {year}; write “{short} AD” for the year {short}").format(year=year, short=year % 100)
