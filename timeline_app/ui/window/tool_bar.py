"""The tool bar: what is done most, each with a drawing, a word, its keys; in the middle the field that finds all."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from timeline_app.paint.theme import Theme
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.actions import Actions, keys_of, plain
from timeline_app.ui.widgets.tool_icons import SIZE, tool_icon

_AIR = 26
"""Pixels of its height beside the words."""
_BETWEEN = 4
"""Pixels between two tools, and at the ends."""
_BESIDE = 12
"""Pixels on either side of the field where there is room."""


class ToolBar(QToolBar):
    """Empty at first, so that nothing moves when its tools come, which the first picture does without."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(tr("Tool bar"), window)
        self._theme = theme
        self._tools: dict[str, QAction] = {}
        self.setObjectName("tools")
        self.setMovable(False)
        # The menu View has an entry that is remembered.
        self.toggleViewAction().setVisible(False)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFixedHeight(self.fontMetrics().height() + _AIR)
        self._worded: list[QToolButton] = []
        self._field: QWidget | None = None
        self.hide()

    def fill(self, actions: Actions, box: QWidget, lanes: QMenu) -> None:
        """Put the tools into it, which are the menus' own actions, and the field."""
        words = {"open": tr("Open"), "undo": "", "redo": "", "zoom_out": "", "zoom_in": "", "fit": tr("All"),
                 "filters": tr("Filter"), "review": tr("Review"), "export": tr("Export")}  # fmt: skip
        before, after = ("open", "undo", "redo"), ("zoom_out", "zoom_in", "fit")
        for name in before:
            self._add(name, actions[name], words[name])
        self._field = _amid(box, self)
        self.addWidget(self._field)
        for name in after:
            self._add(name, actions[name], words[name])
        self.addSeparator()
        self._add("lanes", lanes.menuAction(), tr("Lanes"))
        for name in ("filters", "review", "export"):
            if name in actions.by_name:
                self._add(name, actions[name], words[name])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say in words what the tools do where there is room for it; where there is not, their drawings tell."""
        if self._field is None:
            return
        buttons = [one for one in map(self.widgetForAction, self.actions()) if one is not self._field]
        room = self._field.layout()
        assert room is not None
        # What is needed is asked of the bar as it is where there is room, whatever it was fitted to before.
        room.setContentsMargins(_BESIDE, 0, _BESIDE, 0)
        for button in self._worded:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        needed = sum(one.sizeHint().width() for one in buttons) + self._field.minimumSizeHint().width()
        if needed + len(buttons) * _BETWEEN > self.width():
            room.setContentsMargins(_BETWEEN, 0, _BETWEEN, 0)
            for button in self._worded:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for name, action in self._tools.items():
            action.setIcon(tool_icon(name, theme))

    def _add(self, name: str, action: QAction, word: str) -> None:
        """A tool with a word beside its drawing, or without one where everybody knows the drawing."""
        self._tools[name] = action
        action.setIcon(tool_icon(name, self._theme))
        action.setIconVisibleInMenu(False)
        action.setIconText(word or plain(action.text()))
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if word else style.ToolButtonIconOnly)
        if word:
            self._worded.append(button)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        action.changed.connect(partial(_tell, button, action))
        _tell(button, action)


def _amid(box: QWidget, parent: QWidget) -> QWidget:
    """The field in the middle of the room that the tools leave."""
    room = QWidget(parent)
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(room)
    row.addStretch(1)
    row.addWidget(box, 100)
    row.addStretch(1)
    return room


def _tell(button: QToolButton, action: QAction) -> None:
    """Say what it does, and by which keys; what would be undone, too, which changes."""
    text, keys = plain(action.text()), keys_of(action)
    button.setToolTip(f"{text} ({keys})" if keys else text)
    button.setAccessibleName(text)
