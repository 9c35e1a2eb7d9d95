"""A table from elsewhere becomes a document: which of its columns is what, chosen with its first rows in view."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from timeline_app.analysis.inputs import free_name
from timeline_app.export.incoming.date_cells import ORDERS
from timeline_app.export.incoming.mapping import ROLES, START, TableColumns, columns_of
from timeline_app.services.table_import import Imported, ReadRows, open_rows
from timeline_app.ui.core.asking import asked
from timeline_app.ui.text.formats import role_text
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel, bound
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench


def open_table(bench: Workbench) -> None:
    """Ask for a file; its first rows are read at once, for they are what is asked about."""
    kinds = tr("Tables (*.csv *.tsv *.xlsx *.txt)")
    title = tr("Open a table of events")
    name = asked(bench.session, lambda: QFileDialog.getOpenFileName(bench.host, title, "", kinds)[0])
    if not name:
        return
    title = tr("Reading {name}").format(name=Path(name).name)
    bench.session.reading.work(title, lambda *_: columns_of(Path(name)), partial(_ask, bench, Path(name)))


def _ask(bench: Workbench, path: Path, columns: TableColumns) -> None:
    bench.open(TableDialog(bench, path, columns))


class TableDialog(QDialog):
    """A choice for each role, filled with what the columns' names seem to mean."""

    def __init__(self, bench: Workbench, path: Path, columns: TableColumns) -> None:
        super().__init__(bench.host)
        # The table is to come after the documents that are open now.
        bench.close_with_workspace(self)
        self.setObjectName("table")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open a table of events"))
        self._bench = bench
        self._path = path
        text = tr("{name} becomes a document: a paragraph for each row.").format(name=path.name)
        lead = WrappedLabel(self, text)
        form = QFormLayout()
        self.roles = {role: self._choice(columns, role) for role in ROLES}
        for role, box in self.roles.items():
            form.addRow(role_text(role), box)
        self.order = QComboBox(self)
        for order, text in zip((None, *ORDERS), (tr("as the dates tell"), tr("day first"), tr("month first")),
                               strict=True):  # fmt: skip
            self.order.addItem(text, order)
        form.addRow(tr("Dates such as 3/4/2021"), self.order)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = primary_button(tr("&Open"), self)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(lead)
        column.addWidget(self._sample(columns), 1)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 96, self.fontMetrics().height() * 30)
        self._update_button()

    def accept(self) -> None:
        """Read the whole table beside the window's thread, and open it after the documents that are open."""
        session = self._bench.session
        mapped = {role: box.currentData() for role, box in self.roles.items() if box.currentData() is not None}
        names = [one.analysis.document.name for one in session.workspace.documents]
        # A table tells its language itself; that of the article before says nothing of it.
        choices = replace(session.reading.choices, language=None)
        task = ReadRows(self._path, mapped, choices, free_name(self._path.name, names), self.order.currentData())
        title = tr("Reading {name}").format(name=self._path.name)
        session.reading.task(title, task, partial(_opened, self._bench))
        super().accept()

    def _choice(self, columns: TableColumns, role: str) -> QComboBox:
        box = QComboBox(self)
        box.addItem("–", None)
        for name in columns.names:
            box.addItem(name, name)
        bound(box)
        box.setCurrentIndex(max(box.findData(columns.mapped.get(role)), 0))
        box.currentIndexChanged.connect(self._update_button)
        return box

    def _sample(self, columns: TableColumns) -> QTableWidget:
        table = QTableWidget(len(columns.samples), len(columns.names), self)
        table.setHorizontalHeaderLabels(list(columns.names))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAccessibleName(tr("The first rows"))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(columns.samples):
            for number, cell in enumerate(cells):
                table.setItem(row, number, QTableWidgetItem(cell))
        return table

    def _update_button(self) -> None:
        """Without a date there is no event."""
        # Choices are filled, and tell of it, before the button is made.
        if hasattr(self, "open_button"):
            self.open_button.setEnabled(self.roles[START].currentData() is not None)


def _opened(bench: Workbench, imported: Imported) -> None:
    session = bench.session
    if not session.can_write:
        session.begin()
    session.do(open_rows(session.workspace, imported, kept=True))
