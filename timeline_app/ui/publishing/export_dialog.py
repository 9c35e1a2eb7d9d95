"""Asks in which format, which events and with which options to export, shows what that looks like, asks for a file."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import TimelineError
from timeline_app.services.formats.format import Format, Takes
from timeline_app.services.formats.options import Option
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.naming.publication import publication_folder
from timeline_app.ui.core.asking import asked
from timeline_app.ui.fields.option_fields import OptionFields, align_labels
from timeline_app.ui.jobs.jobs import Jobs, Work
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.publishing.exporting import TEXTS, Exporter, content_maker
from timeline_app.ui.publishing.picturing import look_of, name_of, picture_of, proposed
from timeline_app.ui.publishing.previewing import Drawn, Page, drawing, reading
from timeline_app.ui.text.translation import tr, translated_error
from timeline_app.ui.widgets.elided import WrappedLabel
from timeline_app.ui.widgets.preview import Preview
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench

_OF_THE_WINDOW = ("lanes", "first", "last", "interface", "hidden")
"""What a picture takes from the window as it is."""
_FILTERED = "roles"
"""What the window's own filters choose."""
# Between two letters of a quick typist; each preview before the last would be for nothing.
_TYPING_MS = 150


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
        self._proposed: dict[str, str] = {}
        self.fields = OptionFields((), self)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_previewed)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._show_preview)
        self._make_parts()
        self._lay_out()
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        # The window behind can be used meanwhile: a picture of its view follows it.
        exporter.canvas.motion.moved.connect(self._on_view_moved)
        exporter.canvas.arrangement.changed.connect(self._on_view_moved)
        # Before the signals are connected, so that the fields are made once and not for every step.
        self.formats.setCurrentIndex(max(self.formats.findData(exporter.last), 0))
        self._on_format_chosen()
        self.formats.currentIndexChanged.connect(self._on_format_chosen)
        self.scope.currentIndexChanged.connect(self._on_scope_chosen)

    def _make_parts(self) -> None:
        self.formats = QComboBox(self)
        for key, one in FORMATS.items():
            # Of a folder there are events, and no texts that they stand in, nor words for all of a picture.
            if self._bench.session.folder is not None and (one.is_picture or one.takes is Takes.DOCUMENT):
                continue
            name = tr(one.name)
            self.formats.addItem(f"{name} ({one.ending})", key)
        self.description = QLabel(self)
        self.description.setWordWrap(True)
        self.description.setProperty("role", "muted")
        self.scope = QComboBox(self)
        self.area = QScrollArea(self)
        self.area.setObjectName("options")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = Preview(self.jobs, self)
        self.preview.wanted.connect(self._typing.start)
        self.jobs.failed.connect(self.preview.show_message)
        self.message = WrappedLabel(self)
        self.message.hide()
        self.to_open = QCheckBox(tr("&Open the file afterwards"), self)
        self.to_open.setChecked(self._exporter.to_open)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = primary_button(tr("&Export …"), self)
        self.buttons.addButton(self.export, QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.clicked.connect(self._on_export_wanted)
        self.buttons.rejected.connect(self.close)

    def _lay_out(self) -> None:
        """What is chosen on the left, what it looks like on the right."""
        form = self._form = QFormLayout()
        form.addRow(tr("&Format"), self.formats)
        form.addRow("", self.description)
        form.addRow(tr("&What"), self.scope)
        chosen = QWidget(self)
        left = QVBoxLayout(chosen)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(form)
        left.addWidget(self.area, 1)
        chosen.setFixedWidth(self.fontMetrics().averageCharWidth() * 53)
        parts = QHBoxLayout()
        parts.addWidget(chosen)
        parts.addWidget(self.preview, 1)
        below = QHBoxLayout()
        below.addWidget(self.to_open)
        below.addWidget(self.buttons, 1)
        column = QVBoxLayout(self)
        column.addLayout(parts, 1)
        column.addWidget(self.message)
        column.addLayout(below)
        wanted = QSize(self.fontMetrics().averageCharWidth() * 190, self.fontMetrics().height() * 46)
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(80, 100)))

    def showEvent(self, event: QShowEvent) -> None:
        """Only now it is known how much room there is for the preview."""
        super().showEvent(event)
        self._typing.start()

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
        else:
            self._on_view_moved()

    def _on_format_chosen(self) -> None:
        one, before = self.format, self.scope.currentData()
        self.description.setText(tr(one.description))
        # Emptying and filling it would make the fields anew for every entry.
        self.scope.blockSignals(True)
        self.scope.clear()
        for scope, text in _scopes(one).items():
            self.scope.addItem(text, scope.value)
        self.scope.setCurrentIndex(max(self.scope.findData(before), 0))
        self.scope.blockSignals(False)
        self._on_scope_chosen()

    def _on_scope_chosen(self) -> None:
        """Other fields; what was written by hand is carried over."""
        self._keep_texts()
        one, scope = self.format, self.chosen_scope
        own = tuple(option for option in one.options if _is_asked(option, one, scope))
        self.fields = OptionFields(own, self)
        language = self._bench.session.interface
        self.fields.set_values({"interface": language, "headings": language, "look": look_of(self._exporter.canvas)})
        self.fields.set_values(self._exporter.chosen.get(one.key, {}))
        if scope is Scope.POSTER:
            self.fields.set_values({"size": "a2"})
        # The area deletes the fields that it had before, and with them whatever was connected to them.
        self.area.setWidget(self.fields)
        self.area.setVisible(bool(own))
        align_labels([self._form, self.fields.form])
        self._propose()
        self.fields.changed.connect(self._typing.start)
        self._show_preview()

    def _propose(self) -> None:
        """Fill in what stands around a picture, but for what somebody wrote there."""
        around = proposed(self._exporter.canvas, self.chosen_scope)._asdict()
        self._proposed = around if self.format.is_picture else {**around, "subtitle": ""}
        self.fields.set_values({**self._proposed, **self._written()})

    def _written(self) -> dict[str, str]:
        return self._exporter.texts.setdefault(self._workspace, {})

    def _keep_texts(self) -> None:
        """Keep what somebody wrote around the picture, in which it differs from what was proposed."""
        for name in TEXTS:
            if name in self.fields.fields:
                text = str(self.fields.values()[name] or "")
                if text != self._proposed[name]:
                    self._written()[name] = text
                else:
                    self._written().pop(name, None)

    def options(self) -> dict[str, Any]:
        """What is chosen of the format's options. Raises ExportError for a day that cannot be read."""
        values = self.fields.values()
        return {**self.format.chosen({}), **values} if self.format.is_picture else values

    def _on_view_moved(self) -> None:
        if self.format.is_picture:
            self._typing.start()

    def _show_preview(self) -> None:
        try:
            self.jobs.begin(tr("Preview"), self._previewing())
        except TimelineError as error:
            self.preview.show_message(translated_error(error))

    def _previewing(self) -> Work:
        one, scope, canvas = self.format, self.chosen_scope, self._exporter.canvas
        if one.is_picture:
            self._follow_view()
            picture = picture_of(canvas, self.options(), scope)
            return drawing(picture, self.preview.room, self.devicePixelRatioF(), self.preview.is_close)
        make, _ = content_maker(self._bench.session, scope)
        return reading(one, make, self.options())

    def _follow_view(self) -> None:
        """Propose anew what is told of a view that has moved."""
        self._keep_texts()
        # The fields tell of what the program writes too, which would ask for a preview within a preview.
        self.fields.blockSignals(True)
        self._propose()
        self.fields.blockSignals(False)

    @Slot(object)
    def _on_previewed(self, made: Drawn | Page) -> None:
        if isinstance(made, Drawn):
            self.preview.show_picture(made.image, made.told)
        elif made.text:
            self.preview.show_page(made.text, made.rich)
        else:
            self.preview.show_message(tr("This format is for other programs; there is nothing to be seen of it here."))

    def _on_export_wanted(self) -> None:
        one = self.format
        try:
            values = self.options()
        except TimelineError as error:
            self.message.set_text(translated_error(error))
            self.message.show()
            return
        self._keep_texts()
        scope, to_open = self.chosen_scope, self.to_open.isChecked()
        path = asked(self._bench.session, partial(self._path, one))
        # Closed by another workspace, this dialog may be gone by now.
        if path is not None:
            self._exporter.save(Export(one, path, values, scope, to_open))
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
        """A file beside the workspace or the documents, called as they are; never one of them."""
        session, word = self._bench.session, tr("timeline")
        paths = [one.document.path for one in session.timeline.rows.documents]
        folder = publication_folder(session.autosave.path or session.folder, paths) or Path.home()
        name = name_of(session) or word
        path = folder / f"{name}{ending}"
        return folder / f"{name} – {word}{ending}" if path in paths else path


def _is_asked(option: Option, one: Format, scope: Scope) -> bool:
    """Whether a format's option is asked for, or follows from the window and from what is exported."""
    if option.name == "sheets":
        return scope is Scope.POSTER
    return option.name != _FILTERED and not (one.is_picture and option.name in _OF_THE_WINDOW)


def _scopes(one: Format) -> dict[Scope, str]:
    if one.is_picture:
        return {
            Scope.VIEW: tr("this view, just as it is seen"),
            Scope.ALL: tr("all events on one page"),
            Scope.POSTER: tr("a poster: large, and more is told"),
        }
    if one.takes is Takes.DOCUMENT:
        return {Scope.ALL: tr("all documents")}
    return {Scope.SHOWN: tr("the events that are shown"), Scope.ALL: tr("all events")}
