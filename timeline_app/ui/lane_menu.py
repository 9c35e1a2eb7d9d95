"""What can be done with lanes: what makes them, collapse, order, colour; as menus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.layout.lanes import LaneKey
from timeline_app.ui.arrangement import Arrangement


class LaneMenu(QMenu):
    """The menu of one lane."""

    def __init__(self, arrangement: Arrangement, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._number = number
        collapsed, last = arrangement.collapsed[number], len(arrangement.lanes) - 1
        self._add(_tr("Open the lane") if collapsed else _tr("Collapse the lane"), self._collapse, last > 0)
        self._add(_tr("Move up"), lambda: arrangement.move(number, -1), number > 0)
        self._add(_tr("Move down"), lambda: arrangement.move(number, 1), number < last)
        self.addSeparator()
        self._add(_tr("Colour …"), self.choose_colour)
        self._add(_tr("Colour of the palette"), lambda: arrangement.set_colour(number, None))
        self.addSeparator()
        self._add(_tr("Collapse all lanes"), lambda: arrangement.collapse_all(True), last > 0)
        self._add(_tr("Open all lanes"), lambda: arrangement.collapse_all(False), last > 0)

    def choose_colour(self) -> None:
        """Ask for the lane's colour."""
        from PySide6.QtWidgets import QColorDialog

        colour = QColorDialog.getColor(parent=self.parentWidget(), title=_tr("Colour of the lane"))
        if colour.isValid():
            self._arrangement.set_colour(self._number, colour)

    def _collapse(self) -> None:
        self._arrangement.collapse(self._number)

    def _add(self, text: str, call: Callable[[], object], enabled: bool = True) -> None:
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: call())


def show_lane_menu(arrangement: Arrangement, number: int, at: QPoint, parent: QWidget) -> None:
    """Open the menu of a lane at a point of the screen."""
    menu = LaneMenu(arrangement, number, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def add_lane_keys(arrangement: Arrangement, menu: QMenu) -> dict[LaneKey, QAction]:
    """One entry for each thing that lanes can be made by; the one in force is marked."""
    words = {
        LaneKey.NONE: _tr("&One lane"),
        LaneKey.DOCUMENT: _tr("By &document"),
        LaneKey.CERTAINTY: _tr("By &certainty"),
        LaneKey.GRANULARITY: _tr("By &granularity"),
    }
    group, actions = QActionGroup(menu), {}
    for key, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False, key=key: arrangement.set_key(key))
        group.addAction(action)
        actions[key] = action
    menu.aboutToShow.connect(lambda: actions[arrangement.key].setChecked(True))
    actions[arrangement.key].setChecked(True)
    return actions


def _tr(text: str) -> str:
    return QCoreApplication.translate("LaneMenu", text)
