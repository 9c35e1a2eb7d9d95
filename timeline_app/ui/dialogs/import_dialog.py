"""An edited table comes back: what it changes is looked at first, then taken in one step or left."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from timeline_app.export.incoming.edited import SENTENCES, Fault
from timeline_app.layout.dates import date_text
from timeline_app.model.correction import Dating
from timeline_app.model.event import Event
from timeline_app.services.edited_import import Changes, Difference, NewEvent, compare
from timeline_app.services.edited_transaction import accept
from timeline_app.services.workspace import Workspace
from timeline_app.ui.core.asking import asked
from timeline_app.ui.text.formats import field_text
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel
from timeline_app.ui.widgets.style import take_or_leave
from timeline_app.ui.workbench import Workbench

_ROLE = Qt.ItemDataRole.UserRole
# More lines than this take the window too long; the others are taken all the same, as `accept` says.
_MOST_SHOWN = 5000


def take_back(bench: Workbench) -> None:
    """Ask for a file and compare it beside the window's thread."""
    kinds = tr("Tables and JSON of this program (*.csv *.tsv *.txt *.json)")
    title = tr("Take back an edited table")
    name = asked(bench.session, lambda: QFileDialog.getOpenFileName(bench.host, title, "", kinds)[0])
    if name:
        work = partial(_comparing, Path(name), bench.session.workspace)
        bench.session.reading.work(tr("Reading {name}").format(name=Path(name).name), work, partial(_shown, bench))


def _comparing(path: Path, workspace: Workspace, _progress: object, _cancelled: object) -> Changes:
    return compare(path, workspace)


def _shown(bench: Workbench, changes: Changes) -> None:
    if changes.differences or changes.new or changes.unknown or changes.unreadable:
        bench.open(ImportDialog(bench, changes))
    else:
        bench.told.emit(tr("The file changes nothing."))


class ImportDialog(QDialog):
    """A line for each change, with a tick; below them what cannot be taken, and why."""

    def __init__(self, bench: Workbench, changes: Changes) -> None:
        super().__init__(bench.host)
        self.setObjectName("import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Take back an edited table"))
        self._bench = bench
        self._changes = changes
        lead = WrappedLabel(self, self._lead())
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Event"), tr("Field"), tr("Before"), tr("After")])
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setRootIsDecorated(False)
        self._offered: list[Difference | NewEvent] = [*changes.differences, *changes.new]
        for one in self._offered[:_MOST_SHOWN]:
            self.tree.addTopLevelItem(self._item(one))
        for fault in [*changes.unknown, *changes.unreadable][:_MOST_SHOWN]:
            item = self._fault(fault)
            self.tree.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons, self.take = take_or_leave(self, tr("&Take the changes"))
        self.take.setEnabled(bool(self._offered))
        column = QVBoxLayout(self)
        for widget in (lead, self.tree, buttons):
            column.addWidget(widget, 1 if widget is self.tree else 0)
        # The workspace's own analyses: after another reading the places are others.
        self._compared = changes.workspace, bench.session.workspace.current.numbers
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 26)

    def accept(self) -> None:
        """Take what has a tick; what there was no room to show is taken too."""
        # By identity: two rows may say the same of two events.
        left = {id(item.data(0, _ROLE)) for item in self._items()
                if item.data(0, _ROLE) is not None and item.checkState(0) == Qt.CheckState.Unchecked}  # fmt: skip
        chosen = [one for one in self._offered if id(one) not in left]
        session = self._bench.session
        if chosen and not session.do(accept(session.workspace, self._changes, chosen)):
            text = tr("The table was compared with other documents than those that are open, so nothing was changed.")
            self._bench.failed.emit(text)
        super().accept()

    def _on_timeline_changed(self) -> None:
        """What it shows is of no use once the documents are others, or analysed otherwise."""
        workspace = self._bench.session.workspace
        if (workspace.id, workspace.current.numbers) != self._compared:
            self.reject()

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for row in range(self.tree.topLevelItemCount()) if (item := self.tree.topLevelItem(row))]

    def _lead(self) -> str:
        changes = self._changes
        parts = [tr("%Ln change(s).", "", len(changes.differences))]
        if changes.new:
            parts.append(tr("%Ln new event(s).", "", len(changes.new)))
        if count := len(changes.unknown) + len(changes.unreadable):
            parts.append(tr("%Ln row(s) cannot be taken.", "", count))
        if changes.missing:
            parts.append(tr("%Ln event(s) of the workspace are not in the file; they stay.", "", len(changes.missing)))
        return " ".join(parts)

    def _item(self, one: Difference | NewEvent) -> QTreeWidgetItem:
        if isinstance(one, NewEvent):
            label, dating = one.correction.label or "", one.correction.dating
            item = QTreeWidgetItem([label, tr("new"), "", self._text(dating)])
        else:
            mention = self._bench.session.timeline.find(one.id)
            label = mention.label if isinstance(mention, Event) else one.id
            item = QTreeWidgetItem([label, field_text(one.field), self._text(one.before), self._text(one.after)])
        item.setData(0, _ROLE, one)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        return item

    def _fault(self, fault: Fault) -> QTreeWidgetItem:
        text = tr("Row {row}: {reason}").format(row=fault.row, reason=tr(SENTENCES[fault.kind]).format(cell=fault.cell))
        item = QTreeWidgetItem([text])
        item.setToolTip(0, text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _text(self, value: object) -> str:
        if isinstance(value, Dating):
            return date_text(value.interval, value.granularity, value.mod, self._bench.names)
        if isinstance(value, bool):
            return tr("yes") if value else tr("no")
        return ", ".join(sorted(value)) if isinstance(value, frozenset) else str(value or "–")
