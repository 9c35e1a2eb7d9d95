"""What another analysis would change: looked at first, then taken as a whole or left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from timeline_app.layout.dates import date_text
from timeline_app.model.event import Event
from timeline_app.services.comparison import Difference, differences
from timeline_app.services.mention_table import Mention
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.style import take_or_leave
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.ui.core.reading_work import Reanalysis

# A tree of more lines takes seconds to fill; the number beside the name tells how many there are.
_MOST_SHOWN = 2000


def show_reanalysis(bench: Workbench, again: "Reanalysis") -> None:
    """Show what is different, or say that nothing is; what was compared with other documents is dropped."""
    if not again.is_about(bench.session.workspace):
        return
    documents = {one.key: one.analysis for one in bench.session.workspace.documents}
    found = {key: differences(documents[key], analysis) for key, analysis in again.anew.items() if key in documents}
    if any(found.values()):
        bench.open(ReanalysisDialog(bench, again, found))
    else:
        bench.told.emit(tr("The analysis would be the same; nothing changes."))


class ReanalysisDialog(QDialog):
    """One line for each expression that would be told otherwise."""

    def __init__(self, bench: Workbench, again: "Reanalysis", found: dict[int, list[Difference]]) -> None:
        super().__init__(bench.host)
        self.setObjectName("reanalysis")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Analyse again"))
        self._bench = bench
        self._again = again
        count = sum(map(len, found.values()))
        text = tr("The analysis of this version finds %Ln difference(s). What you changed by hand stays.", "", count)
        label = QLabel(text, self)
        label.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Words"), tr("Before"), tr("After")])
        self.tree.setAccessibleName(self.windowTitle())
        for key, changed in found.items():
            self._add(again.anew[key].document.name, changed)
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        buttons, self.take = take_or_leave(self, tr("&Take the new analysis"))
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 26)

    def accept(self) -> None:
        super().accept()
        if not self._bench.session.analyse_anew("analysis", self._again):
            text = tr("These documents are no longer open as they were compared, so nothing was changed.")
            self._bench.failed.emit(text)

    def _on_timeline_changed(self) -> None:
        """What it shows is of no use once the documents are others, or analysed otherwise."""
        if self.isVisible() and not self._again.is_about(self._bench.session.workspace):
            self.reject()

    def _add(self, name: str, changed: list[Difference]) -> None:
        if not changed:
            return
        top = QTreeWidgetItem([f"{name} ({len(changed)})"])
        self.tree.addTopLevelItem(top)
        for one in changed[:_MOST_SHOWN]:
            mention = one.after or one.before
            assert mention is not None
            item = QTreeWidgetItem(
                [" ".join(mention.expression.split()), self._date(one.before), self._date(one.after)]
            )
            item.setToolTip(0, mention.sentence)
            top.addChild(item)
        if len(changed) > _MOST_SHOWN:
            top.addChild(QTreeWidgetItem([tr("and %Ln more", "", len(changed) - _MOST_SHOWN)]))

    def _date(self, mention: Mention | None) -> str:
        if mention is None:
            return tr("not found")
        if not isinstance(mention, Event):
            return tr("without a fixed date ({value})").format(value=mention.value)
        return date_text(mention.interval, mention.granularity, mention.mod, self._bench.names)
