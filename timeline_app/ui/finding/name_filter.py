"""The names that events have, the most frequent first: with some of them switched on, only their events are shown."""

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from timeline_app.layout.arrays import Counts
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import number_text, tr

_MOST_SHOWN = 200
"""Names in the list at once; the rest is found by typing."""
_ROWS = 7


class NameFilter(QWidget):
    """A field that looks for names, and below it those that fit, each with its count and a switch."""

    names_wanted = Signal()
    """Other names are looked for; the counts are to be told anew."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._items: dict[str, QTreeWidgetItem] = {}
        self.heading = QLabel(self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a name"))
        self.field.setAccessibleName(tr("Find a name"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.names_wanted)
        self.list = QTreeWidget(self)
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(tr("Names"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, self.list.header().ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, self.list.header().ResizeMode.ResizeToContents)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * _ROWS)
        self.list.itemChanged.connect(self._on_item_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.heading, self.field, self.list):
            column.addWidget(widget)

    def update_names(self, counts: Counts) -> None:
        """Show the names that fit, with how many events each has under all other filters."""
        names, chosen = self._session.filter.facets.names.values, self._session.filter.filters.names
        self.setHidden(not names and not chosen)
        self.heading.setText(tr("Only events with %Ln name(s)", "", len(chosen)) if chosen else tr("Names"))
        words = self.field.text().casefold().split()
        fitting = (
            (name, int(count))
            for name, count in zip(names, counts, strict=True)
            if (count or name in chosen) and all(word in name.casefold() for word in words)
        )
        wanted = dict(islice(fitting, _MOST_SHOWN))
        # Those that are switched on stay in sight, however rare they are, or whatever is looked for.
        told = dict(zip(names, counts.tolist(), strict=True))
        wanted = {name: told.get(name, 0) for name in sorted(chosen - wanted.keys())} | wanted
        self.list.blockSignals(True)
        self._take(list(wanted))
        for name, item in self._items.items():
            item.setText(1, number_text(wanted[name]))
            item.setCheckState(0, Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def _take(self, names: list[str]) -> None:
        """Items for these names; they stay as they are where nothing else is shown, so that none jumps."""
        if list(self._items) == names:
            return
        self.list.clear()
        self._items = {name: _item(name) for name in names}
        self.list.addTopLevelItems(list(self._items.values()))

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        filters = self._session.filter.filters
        self._session.filter.set(filters.named(item.text(0), item.checkState(0) == Qt.CheckState.Checked))


def _item(name: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, ""])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, name)
    return item
