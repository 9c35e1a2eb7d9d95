"""The filters: what events are of, each value with its count and a switch; a stretch of time; what needs checking."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.arrays import Counts
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Role
from timeline_app.model.timex import Certainty
from timeline_app.services.finding.filters import FACETS
from timeline_app.services.workspace import Subject
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.finding.name_filter import NameFilter
from timeline_app.ui.text.traits import capitalised, certainty_text, granularity_text, role_name
from timeline_app.ui.text.translation import number_text, tr

_MOST_VALUES = 500
_MOST_OPEN = 12
"""Values of a kind that are in sight before anybody asks for them."""


class FilterPanel(QWidget):
    """All filters combine; counts tell what each value has under all other filters."""

    def __init__(self, session: Session, names: CalendarNames, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._names = names
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "muted")
        self.clear = QPushButton(tr("End all filters"), self)
        self.clear.clicked.connect(session.filter.clear)
        self.first, self.last = (DateField(session, names, self) for _ in range(2))
        for field, words in ((self.first, tr("From")), (self.last, tr("Until"))):
            field.field.setAccessibleName(words)
            field.understood.connect(self._on_bounds_understood)
            field.field.textChanged.connect(self._on_bounds_emptied)
        self.doubtful = QCheckBox(self)
        self.doubtful.setToolTip(tr("Events of which a review has doubts, and that nobody has checked yet"))
        self.doubtful.clicked.connect(lambda on: session.filter.set(replace(session.filter.filters, needs_checking=on)))
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.tree.setAccessibleName(tr("What events are of"))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(self._on_item_changed)
        self._tops = {facet: _top(facet) for facet in FACETS}
        self._items: dict[str, dict[str, QTreeWidgetItem]] = {}
        self.tree.addTopLevelItems(list(self._tops.values()))
        self.names = NameFilter(session, self)
        self.setFocusProxy(self.tree)
        self._lay_out()
        # Several changes at once are counted once, and only while somebody looks.
        self._counting = QTimer(self, interval=0, singleShot=True)
        self._counting.timeout.connect(self._update_all)
        search = session.filter
        for signal in (search.filters_changed, search.shown_changed, search.found_changed, session.timeline_changed):
            signal.connect(self._counting.start)
        search.counted.connect(self._on_counted)
        self.names.names_wanted.connect(self._counting.start)
        self._update_all()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.addRow(tr("F&rom"), self.first)
        form.addRow(tr("Unt&il"), self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self.summary)
        column.addLayout(form)
        column.addWidget(self.doubtful)
        column.addWidget(self.tree, 1)
        column.addWidget(self.names, 1)
        column.addWidget(self.clear)
        column.addStretch()

    def showEvent(self, event: object) -> None:
        self._counting.start()

    def _update_all(self) -> None:
        if self.isVisible():
            self._session.filter.count_values()

    def _on_counted(self, counts: Mapping[str, Counts]) -> None:
        search = self._session.filter
        total = len(self._session.timeline.events)
        shown = total if search.shown is None else int(search.shown.sum())
        self.summary.setText(tr("{shown} of %Ln event(s) shown", "", total).format(shown=number_text(shown)))
        self.clear.setEnabled(search.is_on)
        self.doubtful.setText(tr("Needs checking (%Ln)", "", int(counts["doubtful"][0])))
        self.doubtful.setChecked(search.filters.needs_checking)
        self._update_bounds()
        self.tree.blockSignals(True)
        for facet in FACETS:
            self._update_facet(facet, counts[facet])
        self.tree.blockSignals(False)
        # One document of which all events are alike leaves nothing to choose.
        self.tree.setHidden(all(top.isHidden() for top in self._tops.values()))
        self.names.update_names(counts["names"])

    def _update_bounds(self) -> None:
        filters = self._session.filter.filters
        for field, second in ((self.first, filters.first), (self.last, filters.after)):
            if field.field.hasFocus():
                continue
            if second is None:
                field.set_text("")
            else:
                day = second // 86_400 if field is self.first else (second - 1) // 86_400
                whole = Interval(day * 86_400, (day + 1) * 86_400)
                field.set_text(date_text(whole, Granularity.DAY, None, self._names))

    def _update_facet(self, facet: str, counts: Counts) -> None:
        """The values that any event has, those switched off too; items are kept as they are, so that none jumps."""
        values = self._session.filter.facets.all[facet].values
        off = {value for name, value in self._session.filter.filters.off if name == facet}
        there = set(np.flatnonzero(counts)[:_MOST_VALUES].tolist())
        # What is switched off stays in sight, to be switched on again.
        there |= {number for number in (_number(values, value) for value in off) if number >= 0}
        wanted = [(values[number], int(counts[number])) for number in sorted(there)]
        top, items = self._tops[facet], self._items.setdefault(facet, {})
        top.setHidden(len(wanted) < 2 and not off)
        if not items and wanted:
            # What has a great many values leaves the room to the others.
            top.setExpanded(facet != "granularity" and len(wanted) <= _MOST_OPEN)
        if list(items) != [value for value, _ in wanted]:
            # Taken as a whole, Python's ends of them would stay for good.
            for item in reversed(items.values()):
                top.removeChild(item)
            items.clear()
            items.update((value, _item(_value_text(facet, value))) for value, _ in wanted)
            top.addChildren(list(items.values()))
        for value, count in wanted:
            items[value].setText(1, number_text(count))
            items[value].setCheckState(0, Qt.CheckState.Unchecked if value in off else Qt.CheckState.Checked)

    def _on_item_changed(self) -> None:
        """All switches at once, because one above switches many below it."""
        filters = self._session.filter.filters
        for facet, items in self._items.items():
            for value, item in items.items():
                filters = filters.switched(facet, value, item.checkState(0) != Qt.CheckState.Unchecked)
        self._session.filter.set(filters)

    def _on_bounds_understood(self, date: DateInWords, _words: str, subject: Subject | None) -> None:
        if subject is not None and not self._session.workspace.has(subject):
            return
        filters = self._session.filter.filters
        if self.sender() is self.first:
            self._session.filter.set(replace(filters, first=date.interval.start))
        else:
            self._session.filter.set(replace(filters, after=date.interval.end))

    def _on_bounds_emptied(self) -> None:
        filters = self._session.filter.filters
        if self.first.field.hasFocus() and not self.first.field.text().strip():
            self._session.filter.set(replace(filters, first=None))
        if self.last.field.hasFocus() and not self.last.field.text().strip():
            self._session.filter.set(replace(filters, after=None))


def _number(values: Sequence[str], value: str) -> int:
    """Where a value stands among others; -1 where it does not."""
    try:
        return values.index(value)
    except ValueError:
        return -1


def _top(facet: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([_facet_text(facet), ""])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
    return item


def _item(text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text, ""])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _facet_text(facet: str) -> str:
    return {
        "document": tr("Documents"),
        "certainty": tr("How the date is known"),
        "granularity": tr("How exact the date is"),
        "role": tr("What is told"),
        "category": tr("Categories"),
    }[facet]


def _value_text(facet: str, value: str) -> str:
    if facet == "certainty":
        return certainty_text(Certainty(value))
    if facet == "granularity":
        return capitalised(granularity_text(Granularity[value.upper().replace(" ", "_")]))
    if facet == "role":
        return role_name(Role(value))
    return value or tr("none")
