"""Why the timeline is empty, and the way back where somebody has emptied it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.services.edits import correct
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement


class EmptyNote(QWidget):
    """Lies over the canvas, in the middle, while that has no lanes."""

    def __init__(self, session: Session, arrangement: Arrangement, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._arrangement = arrangement
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setForegroundRole(self.foregroundRole())
        self.clear = QPushButton(tr("Clear the filter"), self)
        self.clear.clicked.connect(session.filter.clear)
        self.show_again = QPushButton(tr("Show them again"), self)
        self.show_again.clicked.connect(self._show_hidden)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self.text)
        for button in (self.clear, self.show_again):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        arrangement.changed.connect(self.follow)
        arrangement.jobs.started.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Be there while there is nothing else, and say why."""
        self.setVisible(not self._arrangement.lanes)
        if self.isHidden():
            return
        timeline, is_busy = self._session.timeline, self._arrangement.jobs.is_busy
        hidden = len(timeline.hidden_by_hand())
        is_filtered = bool(timeline.events) and not is_busy
        is_hidden = bool(hidden) and not is_filtered and not is_busy
        if is_busy:
            text = tr("Arranging the events …")
        elif is_filtered:
            text = tr("No event fits the filter.")
        elif is_hidden:
            text = tr("All %Ln event(s) are hidden by hand.", "", hidden)
        else:
            text = tr("This text tells no date that has a place on a timeline.")
        self.text.setText(text)
        self.clear.setVisible(is_filtered)
        self.show_again.setVisible(is_hidden)

    def _show_hidden(self) -> None:
        hidden = self._session.timeline.hidden_by_hand()
        if hidden and self._session.can_edit:
            self._session.do(correct(self._session.workspace, "show", hidden, hidden=False))
