"""Pairs of events that may be one and the same, told by several documents: for the user to judge, one by one."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from timeline_app.layout.dates import date_text
from timeline_app.model.correction import Correction
from timeline_app.model.event import Event
from timeline_app.services.edits import join, tell_apart
from timeline_app.services.finding.duplicates import Likeness, likenesses
from timeline_app.services.timeline import Timeline
from timeline_app.ui.jobs.jobs import Jobs, checked
from timeline_app.ui.text.descriptions import marked_sentence
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress

_ROLE = Qt.ItemDataRole.UserRole


class DuplicatesDialog(QDialog):
    """A list of pairs, the most alike first, and the two sentences of the one that is looked at."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.host)
        self.setObjectName("duplicates")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The same event told twice?"))
        self._bench = bench
        self._workspace = bench.session.workspace
        self.lead = WrappedLabel(self, tr("Comparing the events …"))
        self.pairs = QListWidget(self)
        self.pairs.setAccessibleName(tr("Pairs of events"))
        self.pairs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pairs.currentItemChanged.connect(self._on_current_changed)
        self.sentences = QLabel(self)
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.RichText)
        self.sentences.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Text with marks cannot be shortened word by word.
        policy = self.sentences.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        self.sentences.setSizePolicy(policy)
        self.sentences.setMinimumHeight(self.fontMetrics().height() * 7)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.join = buttons.addButton(tr("&Merge them"), role)
        self.apart = buttons.addButton(tr("&Not the same"), role)
        self.join.clicked.connect(lambda: self._judge(same=True))
        self.apart.clicked.connect(lambda: self._judge(same=False))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (self.lead, self.pairs, self.sentences, buttons):
            column.addWidget(widget, 1 if widget is self.pairs else 0)
        self.resize(self.fontMetrics().averageCharWidth() * 104, self.fontMetrics().height() * 26)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_found)
        self.jobs.failed.connect(self.lead.set_text)
        # Its own judgements come back this way too: a pair that was judged leaves the list by being searched for again.
        bench.session.timeline_changed.connect(self._search)
        self._on_current_changed()
        self._search()

    def _search(self) -> None:
        session = self._bench.session
        if session.workspace is not self._workspace:
            # What is listed is of the one before.
            self._workspace = session.workspace
            self.pairs.clear()
        corrections = session.workspace.edits().corrections
        self.jobs.begin(self.windowTitle(), partial(_finding, session.timeline, corrections))

    @Slot(object)
    def _on_found(self, found: list[Likeness]) -> None:
        row = self.pairs.currentRow()
        self.pairs.clear()
        for one in found:
            first, second = (self._bench.session.timeline.find(mention_id) for mention_id in one[:2])
            if isinstance(first, Event) and isinstance(second, Event):
                date = date_text(first.interval, first.granularity, first.mod, self._bench.names)
                item = QListWidgetItem(f"{date}: {first.label}  ≈  {second.label}")
                item.setData(_ROLE, one)
                self.pairs.addItem(item)
        count = self.pairs.count()
        self.lead.set_text(
            tr("%Ln pair(s) of events of different documents have the same date and similar sentences.", "", count)
            if count else tr("No two documents tell of the same date in similar sentences.")
        )  # fmt: skip
        # A list and buttons for nothing would look as if something were missing.
        for widget in (self.pairs, self.sentences, self.join, self.apart):
            widget.setVisible(count > 0)
        if not count:
            self.adjustSize()
        self.pairs.setCurrentRow(min(max(row, 0), count - 1))

    def _current(self) -> Likeness | None:
        item = self.pairs.currentItem()
        return item.data(_ROLE) if item is not None else None

    def _on_current_changed(self) -> None:
        one = self._current()
        for button in (self.join, self.apart):
            button.setEnabled(one is not None and self._bench.session.can_edit)
        texts = []
        for mention_id in one[:2] if one else ():
            mention = self._bench.session.timeline.find(mention_id)
            if mention is not None:
                texts.append(f"<p><b>{escape(mention.document)}</b><br>{marked_sentence(mention, 320)}</p>")
        self.sentences.setText("".join(texts))
        if one is not None:
            self._bench.session.select(one.first)

    def _judge(self, same: bool) -> None:
        one, session = self._current(), self._bench.session
        if one is None or not session.can_edit:
            return
        first, second = session.timeline.find(one.first), session.timeline.find(one.second)
        if first is None or second is None:
            return
        # Gone from the list at once; joining makes another timeline, upon which the list is made anew.
        self.pairs.takeItem(self.pairs.currentRow())
        session.do(join(session.workspace, first, [second]) if same else tell_apart(session.workspace, first, second))


def _finding(
    timeline: Timeline, corrections: Mapping[str, Correction], progress: "Progress", cancelled: Callable[[], bool]
) -> list[Likeness]:
    return likenesses(timeline, corrections, checked(progress, cancelled))
