"""The settings of the program; each one holds as soon as it is changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.interfaces import interfaces
from timeline_app.services.settings import settings_path
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.style import like_a_field


class PreferencesDialog(QDialog):
    """One field for each setting that is not kept by itself."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self._preferences = preferences
        settings = preferences.settings
        self.interface = self._choice(
            "interface", {"system": tr("As the system"), **{code: one.name for code, one in interfaces().items()}}
        )
        self.look = self._choice("look", {
            "system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark"),
            "light_contrast": tr("High contrast, light"), "dark_contrast": tr("High contrast, dark"),
        })  # fmt: skip
        self.motion = QCheckBox(tr("Reduce motion"), self)
        self.motion.setChecked(settings.reduce_motion)
        self.motion.toggled.connect(lambda on: preferences.set(reduce_motion=on))
        self.processes = QSpinBox(self)
        self.processes.setRange(0, 64)
        like_a_field(self.processes)
        self.processes.setSpecialValueText(tr("as many as there are processors"))
        self.processes.setValue(settings.processes)
        self.processes.valueChanged.connect(lambda count: preferences.set(processes=count))
        form = QFormLayout()
        form.addRow(tr("&Language of the program"), self.interface)
        form.addRow("", self._note(tr("Another language is used from the next start on.")))
        form.addRow(tr("L&ook"), self.look)
        form.addRow("", self.motion)
        form.addRow(tr("&Articles read at once"), self.processes)
        form.addRow("", self._note(tr("Kept in {path}").format(path=settings_path())))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)

    def _choice(self, name: str, words: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(list(words).index(getattr(self._preferences.settings, name)))
        # `activated` is a person's choice; `currentIndexChanged` would also tell of the one set here.
        box.activated.connect(lambda: self._preferences.set(**{name: box.currentData()}))
        return box

    def _note(self, text: str) -> QLabel:
        note = QLabel(text, self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return note
