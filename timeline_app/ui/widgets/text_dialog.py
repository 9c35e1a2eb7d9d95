"""A dialog that shows a longer text to read and copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel

_FEWEST_LINES, _MOST_LINES = 5, 17
_AROUND = 6
"""Lines of type that the sentence, the buttons and the margins take."""


class TextDialog(QDialog):
    """A sentence above, the text below it; the window stays usable."""

    def __init__(self, name: str, title: str, lead: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        label = WrappedLabel(self, lead)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        # As high as a short text is, beside what stands around it.
        lines = min(max(text.count("\n") + 1, _FEWEST_LINES), _MOST_LINES)
        self.resize(width * 96, line * lines + _AROUND * line)
