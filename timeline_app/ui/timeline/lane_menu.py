"""The menu of a lane: collapse, order, colour."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QColorDialog, QMenu, QWidget

from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement


class LaneMenu(QMenu):
    """The menu of one lane."""

    def __init__(self, arrangement: Arrangement, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._number = number
        collapsed, last = arrangement.collapsed[number], len(arrangement.lanes) - 1
        self._add(tr("Open the lane") if collapsed else tr("Collapse the lane"), self._collapse, last > 0)
        self._add(tr("Move up"), lambda: arrangement.move(number, -1), number > 0)
        self._add(tr("Move down"), lambda: arrangement.move(number, 1), number < last)
        self.addSeparator()
        self._add(tr("Colour …"), lambda: choose_colour(arrangement, number, parent))
        self._add(tr("Colour of the palette"), lambda: arrangement.set_colour(number, None))
        self.addSeparator()
        self._add(tr("Collapse all lanes"), lambda: arrangement.collapse_all(True), last > 0)
        self._add(tr("Open all lanes"), lambda: arrangement.collapse_all(False), last > 0)

    def _collapse(self) -> None:
        self._arrangement.collapse(self._number)

    def _add(self, text: str, call: Callable[[], object], enabled: bool = True) -> None:
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: call())


def choose_colour(arrangement: Arrangement, number: int, parent: QWidget) -> None:
    """Ask for a lane's colour."""
    give = arrangement.colouring(number)
    colour = QColorDialog.getColor(parent=parent, title=tr("Colour of the lane"))
    if colour.isValid():
        give(colour)


def show_lane_menu(arrangement: Arrangement, number: int, at: QPoint, parent: QWidget) -> None:
    """Open the menu of a lane at a point of the screen."""
    menu = LaneMenu(arrangement, number, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
