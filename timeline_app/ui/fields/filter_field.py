"""The field above the table, which filters as one types."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.invitation import Invitation
from timeline_app.ui.text.translation import tr

_AROUND = 36
"""Pixels that a field needs beside its words."""


class FilterField(QLineEdit):
    """The field above the table: as one types, what does not fit leaves the table and the timeline."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        words = tr("Filter by words")
        Invitation(self, words, tr("Filter"))
        self.setAccessibleName(tr("Filter the events by words"))
        self.setClearButtonEnabled(True)
        self.whole = self.fontMetrics().horizontalAdvance(words) + _AROUND
        """Pixels that it needs to say in whole what it is for."""
        self.textEdited.connect(lambda words: session.filter.set_words(words, only=bool(words.strip())))
        search = session.filter
        for signal in (search.found_changed, search.shown_changed, search.filters_changed):
            signal.connect(self._update_words)
        self._update_words()

    def _update_words(self) -> None:
        words = self._session.filter.words if self._session.filter.only else ""
        # `setText` puts the cursor at the end, away from where somebody is typing.
        if words.strip() != self.text().strip():
            self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._session.filter.set_words("", only=False)
            self.clear()
        else:
            super().keyPressEvent(event)
