"""Go to a date told in words, understood by the same tagger that reads the articles."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.services.tasks import DateInWords
from timeline_app.ui.job import Jobs
from timeline_app.ui.session import Session
from timeline_app.ui.wording import tr

_TYPING_MS = 180


class GoBar(QFrame):
    """Says while one types how the words are understood; Enter goes there."""

    chosen = Signal(object, object)
    """A stretch of time to show, in seconds; an int of Qt's would end in 2038."""

    def __init__(self, session: Session, names: CalendarNames, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self._names = names
        self._date: DateInWords | None = None
        self._asked = ""
        self._going = False
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_understood)
        self.jobs.failed.connect(lambda _: self._on_understood(None))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("For example: mid-1994, last week, 3 May 1998"))
        self.field.setAccessibleName(tr("Go to date"))
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.meaning = QLabel(self)
        self.meaning.setProperty("role", "muted")
        self.go = QPushButton(tr("&Go"), self)
        self.go.clicked.connect(self._go)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        for widget in (self.field, self.go, self.meaning):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.hide()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._ask)
        self.field.textEdited.connect(lambda: self._typing.start())

    def begin(self) -> None:
        """Show the bar, ready for typing."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _ask(self) -> None:
        words = self.field.text().strip()
        self._asked = words
        if words:
            self.jobs.begin(tr("Understanding the date"), partial(self._session.understand, words))
        else:
            self._on_understood(None)

    @Slot(object)
    def _on_understood(self, date: DateInWords | None) -> None:
        self._date = date
        if date is not None:
            text = date_text(date.interval, date.granularity, date.mod, self._names)
        else:
            text = tr("No date is understood in these words.") if self._asked else ""
        self.meaning.setText(text)
        if self._going:
            self._going = False
            self._go()

    def _go(self) -> None:
        """Go to the date, or as soon as it is understood."""
        if self._typing.isActive() or self.jobs.is_busy or self.field.text().strip() != self._asked:
            self._going = True
            self._typing.stop()
            self._ask()
        elif self._date is not None:
            self.chosen.emit(self._date.interval.start, self._date.interval.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)
