"""A message across the top of the window that waits to be read and stops nobody from working."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import WrappedLabel

_LONGEST = 1200
_MOST_FAULTS = 3


class Banner(QFrame):
    """Shows what went wrong, or calmly what can be done, which takes the place of what was told before.

    What goes wrong stays until it is closed, below what goes wrong meanwhile: of two faults of a full disk the second
    may be that of some settings, and the first that of the work.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._label = WrappedLabel(self)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.action = QPushButton(self)
        self.action.clicked.connect(self._on_action_clicked)
        self.action.hide()
        self._call: Callable[[], object] | None = None
        self._text = ""
        self._faults: list[str] = []
        """What is shown of what went wrong, the newest first."""
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown; empty when none is."""
        return "" if self.isHidden() else self._text

    def show_message(self, message: str) -> None:
        """Tell what went wrong."""
        older = [] if self.isHidden() else [one for one in self._faults if one != message]
        self._faults = [message, *older][:_MOST_FAULTS]
        self._show("\n".join(self._faults), calm=False)

    def show_offer(self, message: str, action: str = "", call: Callable[[], object] | None = None) -> None:
        """Tell what is no error, with a button for what can be done about it if there is anything."""
        self._faults = []
        self._show(message, calm=True, action=action, call=call)

    def _show(self, message: str, calm: bool, action: str = "", call: Callable[[], object] | None = None) -> None:
        self.setProperty("calm", calm)
        for widget in (self, self._label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._text = message if len(message) <= _LONGEST else message[:_LONGEST] + " …"
        self._label.set_text(self._text)
        self._label.setAccessibleName(message)
        self.action.setText(action)
        self.action.setVisible(call is not None)
        self._call = call
        self.show()

    def _on_action_clicked(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()
