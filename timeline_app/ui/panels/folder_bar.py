"""The bar above the events of a folder: where they are, that they are for reading only, and the way to correct some."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from timeline_app.ui.core.session import Session
from timeline_app.ui.text.shortened import shortened
from timeline_app.ui.text.translation import number_text, tr
from timeline_app.ui.widgets.elided import ElidedLabel, WrappedLabel

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.layout.arrays import Positions
    from timeline_app.services.event_folder.taking import Taken
    from timeline_app.services.event_folder.timeline import FolderTimeline


class FolderBar(QFrame):
    """Stands where a document has its publication date; hidden where the events are of documents."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.note = WrappedLabel(self)
        self.note.setProperty("role", "muted")
        self.take_button = QPushButton(tr("Take into a workspace"), self)
        self.take_button.clicked.connect(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        for widget, stretch in ((self.title, 2), (self.note, 4), (self.take_button, 0)):
            row.addWidget(widget, stretch)
        session.timeline_changed.connect(self._update)
        session.filter.shown_changed.connect(self._update_button)
        self._update()

    def take(self) -> None:
        """Open what is shown as documents of a workspace, in place of the folder."""
        from timeline_app.services.event_folder.timeline import FolderTimeline

        timeline = self._session.timeline
        assert isinstance(timeline, FolderTimeline)
        # What is shown now, whatever the filters say when the work gets to it.
        work = partial(_taking, timeline, self._session.filter.shown_positions(), self._session.interface)
        self._session.reading.work(tr("Taking events into a workspace"), work, self._session.open_taken)

    def _update(self) -> None:
        folder = self._session.folder
        self.setVisible(folder is not None)
        if folder is None:
            return
        self.title.set_text(shortened(folder.name))
        self.title.setToolTip(str(folder))
        self.note.set_text(
            tr(
                "For reading only: these events stay in their files. "
                "To correct some of them, have the filters show only these, and take them into a workspace."
            )
        )
        self._update_button()

    def _update_button(self) -> None:
        if self._session.folder is None:
            return
        from timeline_app.services.event_folder.taking import MOST_TAKEN

        search = self._session.filter
        count = len(self._session.timeline.events if search.shown is None else search.shown_positions())
        self.take_button.setEnabled(0 < count <= MOST_TAKEN)
        if count > MOST_TAKEN:
            text = tr("{shown} events are shown. At most {most} can be taken: filter by date, role, document or words.")
            tip = text.format(shown=number_text(count), most=number_text(MOST_TAKEN))
        else:
            tip = tr("Open the %Ln event(s) that are shown in a workspace, where they can be corrected", "", count)
        self.take_button.setToolTip(tip)


def _taking(
    timeline: "FolderTimeline", positions: "Positions", interface: str, reached: "Progress", _cancelled: object
) -> "Taken":
    from timeline_app.services.event_folder.taking import take

    return take(timeline, positions, interface, reached)
