"""The empty window: says what to do, and offers the ways to do it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.ui.wording import tr


class Welcome(QFrame):
    """A place to drop an article on, with buttons for those who would rather click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.open_button = QPushButton(tr("Open an article …"), self)
        self.open_button.setProperty("primary", True)
        self.paste_button = QPushButton(tr("Paste text"), self)
        self.sample_button = QPushButton(tr("Try the sample"), self)
        self._target = QFrame(self)
        self._target.setObjectName("target")
        self._target.setMaximumWidth(640)
        headline = QLabel(tr("Drop an article here"), self._target)
        font = headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        headline.setFont(font)
        text = QLabel(
            tr(
                "Every date in it is found, resolved and explained, and stands on a timeline beside its sentence.\n"
                "Text, Markdown and TimeML files, in German or English. Nothing leaves this computer."
            ),
            self._target,
        )
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        for label in (headline, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out(headline, text)

    def set_active(self, active: bool) -> None:
        """Show that what is being dragged can be dropped here."""
        self._target.setProperty("active", active)
        self._target.style().unpolish(self._target)
        self._target.style().polish(self._target)

    def _lay_out(self, headline: QLabel, text: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self.open_button, self.paste_button, self.sample_button):
            buttons.addWidget(button)
        buttons.addStretch()
        inner = QVBoxLayout(self._target)
        inner.setContentsMargins(48, 44, 48, 44)
        inner.setSpacing(16)
        inner.addWidget(headline)
        inner.addWidget(text)
        inner.addSpacing(8)
        inner.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._target, 4)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch()
        column.addLayout(middle)
        column.addStretch()
