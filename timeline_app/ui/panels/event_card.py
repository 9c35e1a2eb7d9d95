"""The card of the selected event, which floats over the window beside whatever was pointed at."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.mention_page import precise_date
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from timeline_app.ui.panels.details import Details

_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
# Letters of a line in the card, and pixels that it is wide at least.
_LETTERS, _NARROWEST = 56, 260


class _Tool(NamedTuple):
    """A button below the card: what it is called, its key, what it does, and when that can be done."""

    text: str
    key: str
    call: Callable[[], object]
    can: Callable[[], bool]


class EventCard(QFrame):
    """A light frame around the details, with a button for each thing that is done with an event."""

    pin_wanted = Signal()
    """All of it is to be a panel."""
    join_wanted = Signal()
    """The chosen events are to be one, of which somebody may have to be asked whose date counts."""
    left = Signal()
    """It was closed by whoever worked in it."""
    grown = Signal()
    """Its size is another one."""

    def __init__(self, session: Session, commands: Commands, names: CalendarNames, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(tr("Event"))
        self._session = session
        self._commands = commands
        self._names = names
        self._details: Details | None = None
        self.date = ElidedLabel(self)
        self.date.setProperty("role", "title")
        self.pin = self._head_button("⇲", tr("Keep open as a panel"), self.pin_wanted.emit)
        self.close_button = self._head_button("✕", tr("Close (Esc)"), self.left.emit)
        self._tools = self._made_tools()
        self.buttons = {name: self._button(tool) for name, tool in self._tools.items()}
        self.buttons["check"].setCheckable(True)
        how = tr("Choose the event that tells of the same along with this one, by Ctrl and a click, then merge them")
        self.buttons["join"].setToolTip(how)
        self._lay_out()
        for signal in (session.selected, session.chosen_changed, session.reworded, session.worded,
                       session.timeline_changed):  # fmt: skip
            signal.connect(self._update)
        for button in (*self.buttons.values(), self.pin):
            button.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With Ctrl or Shift one chooses more events, and the next may lie below: the card goes, and does nothing."""
        if not (isinstance(event, QMouseEvent) and event.modifiers() & _CHOOSING):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self.left.emit()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.eventFilter(self, event):
            super().mousePressEvent(event)

    def _made_tools(self) -> dict[str, _Tool]:
        do = self._commands
        return {
            "date": _Tool(tr("Date"), "F4", lambda: self.begin("date"), do.can_change),
            "label": _Tool(tr("Title"), "F2", lambda: self.begin("label"), self._is_one_event),
            "category": _Tool(tr("Category"), "F6", lambda: self.begin("category"), do.can_change),
            "role": _Tool(tr("Role"), "F8", lambda: self.begin("role"), self._has_event),
            "hide": _Tool(tr("Hide"), "Del", do.hide, do.can_change),
            "join": _Tool(tr("Merge"), "Ctrl+J", self.join_wanted.emit, do.can_join),
            "check": _Tool(tr("Checked"), "Ctrl+K", do.check, do.can_change),
        }

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 0)
        head.addWidget(self.date, 1)
        head.addWidget(self.pin)
        head.addWidget(self.close_button)
        below.setContentsMargins(9, 2, 9, 8)
        below.setSpacing(0)
        for name, button in self.buttons.items():
            if name == "hide":
                below.addStretch(1)
            below.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addLayout(below)

    def hold(self, details: "Details", room: QSize) -> None:
        """Take the details in, which the panel may have held until now."""
        width = min(max(self.fontMetrics().averageCharWidth() * _LETTERS, self._least_width()), room.width())
        if self._details is None:
            self._column.insertWidget(1, details)
            details.grown.connect(self._fit)
            self._details = details
        # Without the frame's own line on both sides.
        details.set_width(width - 2)
        details.show()
        self._update()
        self._fit()

    def let_go(self, details: "Details") -> None:
        """Give the details to the panel."""
        self.hide()
        if self._details is details:
            details.grown.disconnect(self._fit)
            self._column.removeWidget(details)
            self._details = None
            details.set_width(0)

    def begin(self, name: str) -> None:
        """Ready the field of a name."""
        if self._details is not None:
            self._details.form.begin(name)

    def _least_width(self) -> int:
        return max(_NARROWEST, sum(button.sizeHint().width() for button in self.buttons.values()) + 24)

    def _fit(self) -> None:
        if self._details is None:
            return
        # Layouts are worked out when Qt gets to it; the size is needed now.
        self._details.activate()
        self._column.activate()
        self.resize(self.sizeHint())
        self.grown.emit()

    def _update(self) -> None:
        mention = self._session.selected_mention()
        if mention is None:
            return
        self.date.set_text(precise_date(mention, self._names))
        title = mention.label if isinstance(mention, Event) else mention.expression
        self.setAccessibleDescription(f"{self.date.text()}: {title}")
        for name, button in self.buttons.items():
            button.setEnabled(self._tools[name].can())
        self.buttons["check"].setChecked(self._commands.is_checked())
        self.buttons["hide"].setText(tr("Show") if self._commands.is_hidden() else tr("Hide"))

    def _has_event(self) -> bool:
        return self._commands.can_change() and any(isinstance(one, Event) for one in self._commands.chosen)

    def _is_one_event(self) -> bool:
        return self._has_event() and self._commands.can_change_one()

    def _button(self, tool: _Tool) -> QToolButton:
        button = QToolButton(self)
        button.setText(tool.text)
        key = QKeySequence(tool.key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tool.text} ({key})")
        # Qt hands over whether a button is checked, which no call takes.
        button.clicked.connect(lambda: tool.call())
        button.clicked.connect(self._update)
        return button

    def _head_button(self, text: str, name: str, call: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: call())
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            # The window below has other uses for keys.
            event.accept()
