"""Go to a date told in words, understood by the same tagger that reads the articles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.names import CalendarNames
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.text.translation import tr


class GoBar(QFrame):
    """Says while one types how the words are understood; Enter goes there."""

    chosen = Signal(object, object)
    """A stretch of time to show, in seconds; an int of Qt's would end in 2038."""

    def __init__(self, session: Session, names: CalendarNames, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.date = DateField(session, names, self, is_wide=True)
        self.date.field.setAccessibleName(tr("Go to date"))
        self.date.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.date.understood.connect(self._on_date_understood)
        self.go = QPushButton(tr("&Go"), self)
        self.go.clicked.connect(self.date.take)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self.date, 1)
        row.addWidget(self.go)
        row.addWidget(close)
        self.hide()

    def begin(self) -> None:
        """Show the bar, ready for typing."""
        self.show()
        self.date.field.setFocus()
        self.date.field.selectAll()

    def _on_date_understood(self, date: DateInWords) -> None:
        """Go there, and give the keyboard back: the next keys are meant for what is seen."""
        self.chosen.emit(date.interval.start, date.interval.end)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
