"""Asks which date counts where events of several dates are joined; the others are kept as sources."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout

from timeline_app.layout.dates import date_text
from timeline_app.model.event import Event
from timeline_app.services.workspace import Subject
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench


def have_one_date(events: Sequence[Event]) -> bool:
    """Whether nothing is lost of the dates of some events if one of them stands for all."""
    return len({(one.interval, one.granularity, one.mod) for one in events}) <= 1


class MergeDialog(QDialog):
    """Its events stay those that were chosen when it was opened; it closes with their workspace."""

    def __init__(self, bench: Workbench, events: Sequence[Event]) -> None:
        super().__init__(bench.host)
        self.setObjectName("merge")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge events of several dates"))
        self._bench = bench
        self._subjects = [one for event in events if (one := bench.session.subject((event.id,))) is not None]
        lead = tr("These events have several dates. Which one counts? The others are kept as its sources.")
        self.dates = QListWidget(self)
        self.dates.setAccessibleName(lead)
        self.dates.setWordWrap(True)
        self.dates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for event in events:
            date = date_text(event.interval, event.granularity, event.mod, bench.names)
            self.dates.addItem(QListWidgetItem(f"{date}: {event.label} ({event.document})"))
        self.dates.setCurrentRow(0)
        self.dates.itemActivated.connect(lambda _item: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.join = primary_button(tr("&Merge them"), self)
        buttons.addButton(self.join, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(WrappedLabel(self, lead))
        column.addWidget(self.dates, 1)
        column.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 16)
        self.dates.setFocus()
        bench.close_with_workspace(self)

    def accept(self) -> None:
        super().accept()
        kept = self._subjects[self.dates.currentRow()]
        others = [one for one in self._subjects if one is not kept]
        ids = tuple(told_id for one in others for told_id in one.ids)
        self._bench.commands.join_of(kept, Subject(others[0].workspace, others[0].document, ids))
