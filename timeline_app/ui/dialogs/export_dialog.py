"""Asks in which format, which events and with which options to export, then for a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
)

from timeline_app.errors import TimelineError
from timeline_app.services.formats import FORMATS, Format, Takes
from timeline_app.ui.core.asking import asked
from timeline_app.ui.dialogs.export_request import Export, Scope
from timeline_app.ui.dialogs.exporting import Exporter
from timeline_app.ui.text.translation import tr, translated_error
from timeline_app.ui.widgets.elided import WrappedLabel
from timeline_app.ui.widgets.option_fields import OptionFields
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench

_OF_THE_WINDOW = ("lanes", "look", "first", "last")
"""What a picture takes from the window as it is."""
_FILTERED = "roles"
"""What the window's own filters choose."""


class ExportDialog(QDialog):
    """Remembers the format and its options for the next time."""

    def __init__(self, bench: Workbench, exporter: Exporter) -> None:
        super().__init__(bench.host)
        self.setObjectName("export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self._bench = bench
        self._exporter = exporter
        self._workspace = bench.session.workspace.id
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        self.formats = QComboBox(self)
        for key, one in FORMATS.items():
            name = tr(one.name)
            self.formats.addItem(f"{name} ({one.ending})", key)
        self.formats.currentIndexChanged.connect(self._on_format_chosen)
        self.description = QLabel(self)
        self.description.setWordWrap(True)
        self.description.setProperty("role", "muted")
        self.scope = QComboBox(self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self.message = WrappedLabel(self)
        self.message.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = primary_button(tr("&Export …"), self)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.clicked.connect(self._on_export_wanted)
        buttons.rejected.connect(self.close)
        form = QFormLayout()
        form.addRow(tr("&Format"), self.formats)
        form.addRow("", self.description)
        form.addRow(tr("&What"), self.scope)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._area, 1)
        column.addWidget(self.message)
        column.addWidget(buttons)
        last = exporter.last
        self.formats.setCurrentIndex(max(self.formats.findData(last), 0))
        self._on_format_chosen()
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 34)

    @property
    def format(self) -> Format:
        return FORMATS[self.formats.currentData()]

    @property
    def chosen_scope(self) -> Scope:
        return Scope(self.scope.currentData())

    def _on_timeline_changed(self) -> None:
        """Another workspace is another wish, under another name."""
        if self._bench.session.workspace.id != self._workspace:
            self.close()

    def _on_format_chosen(self) -> None:
        one = self.format
        self.description.setText(tr(one.description))
        self.scope.clear()
        for scope, text in _scopes(one).items():
            self.scope.addItem(text, scope.value)
        taken = (*(_OF_THE_WINDOW if one.is_picture else ()), _FILTERED)
        own = tuple(option for option in one.options if option.name not in taken)
        self.fields = OptionFields(own, self)
        self.fields.set_values({"interface": self._bench.session.interface})
        self.fields.set_values(self._exporter.chosen.get(one.key, {}))
        self._area.setWidget(self.fields)
        self._area.setVisible(bool(own))

    def _on_export_wanted(self) -> None:
        one = self.format
        try:
            values = self.fields.values()
        except TimelineError as error:
            self.message.set_text(translated_error(error))
            self.message.show()
            return
        scope = self.chosen_scope
        path = asked(self._bench.session, partial(self._path, one))
        # Closed by another workspace, this dialog may be gone by now.
        if path is not None:
            self._exporter.save(Export(one, path, values, scope))
            self.close()

    def _path(self, one: Format) -> Path | None:
        """The file, or for documents that become files of their own the folder."""
        host = self._bench.host
        if one.takes is Takes.DOCUMENT and len(self._bench.session.timeline.documents) > 1:
            folder = QFileDialog.getExistingDirectory(host, tr("Export into a folder"), str(self._proposal("").parent))
            return Path(folder) if folder else None
        kind = tr(one.name)
        proposal = str(self._proposal(one.ending))
        name, _ = QFileDialog.getSaveFileName(host, tr("Export"), proposal, f"{kind} (*{one.ending})")
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name + one.ending)

    def _proposal(self, ending: str) -> Path:
        autosave, page = self._bench.session.autosave, self._bench.session.page
        path = autosave.path or (page.analysis.document.path if page is not None else None)
        word = tr("timeline")
        if path is None:
            return Path.home() / f"{word}{ending}"
        # Never the article itself.
        name = f"{path.stem}{ending}" if ending != path.suffix else f"{path.stem} – {word}{ending}"
        return path.with_name(name)


def _scopes(one: Format) -> dict[Scope, str]:
    if one.is_picture:
        return {Scope.VIEW: tr("the view, as it is"), Scope.ALL: tr("the whole timeline")}
    if one.takes is Takes.DOCUMENT:
        return {Scope.ALL: tr("all documents")}
    return {Scope.SHOWN: tr("the events that are shown"), Scope.ALL: tr("all events")}
