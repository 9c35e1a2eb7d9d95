"""The menu of a lane: what is seen of it, order, colour; a document can be closed."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QColorDialog, QInputDialog, QMenu, QWidget

from timeline_app.layout.lanes import LaneKey
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.lane_looks import LaneId, facet_of


class LaneMenu(QMenu):
    """The menu of one lane."""

    def __init__(self, session: Session, arrangement: Arrangement, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._arrangement = arrangement
        self._number = number
        self._lane = arrangement.id_of(number)
        collapsed, last = arrangement.collapsed[number], len(arrangement.lanes) - 1
        self._add(tr("Open the lane") if collapsed else tr("Collapse the lane"), self._collapse, last > 0)
        self._add(tr("Move up"), lambda: arrangement.move(number, -1), number > 0)
        self._add(tr("Move down"), lambda: arrangement.move(number, 1), number < last)
        self.addSeparator()
        self._add(tr("Only this lane"), self._show_only, last > 0 and self._lane != (LaneKey.NAME, ""))
        if self._lane[0] is not LaneKey.NAME:
            # An event with two names stands in the lane of one.
            self._add(tr("Filter the lane out"), lambda: self._filter_out({self._lane}), last > 0)
        self._add(tr("Show all lanes"), self._show_all, self._is_filtered())
        self.addSeparator()
        self._add(tr("Rename …"), lambda: choose_name(arrangement, number, parent))
        self._add(tr("Colour …"), lambda: choose_colour(arrangement, number, parent))
        self._add(tr("Colour of the palette"), lambda: arrangement.set_colour(number, None))
        self.addSeparator()
        self._add(tr("Collapse all lanes"), lambda: arrangement.collapse_all(True), last > 0)
        self._add(tr("Open all lanes"), lambda: arrangement.collapse_all(False), last > 0)

        if self._lane[0] is LaneKey.DOCUMENT:
            self.addSeparator()
            self._add(tr("Close the document"), self._close_document, session.can_edit)

    def _is_filtered(self) -> bool:
        if self._lane[0] is LaneKey.NAME:
            return bool(self._session.filter.filters.names)
        return any(facet == self._lane[0].value for facet, _ in self._session.filter.filters.off)

    def _show_only(self) -> None:
        if self._lane[0] is LaneKey.NAME:
            self._session.filter.set(replace(self._session.filter.filters, names=frozenset({self._lane[1]})))
            return
        others = map(self._arrangement.id_of, range(len(self._arrangement.lanes)))
        self._filter_out({lane for lane in others if lane != self._lane})

    def _filter_out(self, lanes: Iterable[LaneId]) -> None:
        filters = self._session.filter.filters
        self._session.filter.set(replace(filters, off=filters.off.union(map(facet_of, lanes))))

    def _show_all(self) -> None:
        filters, facet = self._session.filter.filters, self._lane[0].value
        if self._lane[0] is LaneKey.NAME:
            filters = replace(filters, names=frozenset())
        self._session.filter.set(replace(filters, off=frozenset(one for one in filters.off if one[0] != facet)))

    def _close_document(self) -> None:
        """The one that the menu was opened for, wherever it stands by now."""
        names = self._session.timeline.documents
        if self._lane[1] in names:
            self._session.close_document(names.index(self._lane[1]))

    def _collapse(self) -> None:
        self._arrangement.collapse(self._number)

    def _add(self, text: str, call: Callable[[], object], enabled: bool = True) -> None:
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: call())


def choose_name(arrangement: Arrangement, number: int, parent: QWidget) -> None:
    """Ask for a lane's name; that of its document or category stays as it is."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("lane_name")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Name of the lane"))
    dialog.setLabelText(tr("Name of the lane; empty for its own:"))
    dialog.setTextValue(arrangement.name_of(number))
    dialog.textValueSelected.connect(arrangement.naming(number))
    dialog.open()


def choose_colour(arrangement: Arrangement, number: int, parent: QWidget) -> None:
    """Ask for a lane's colour."""
    give = arrangement.colouring(number)
    colour = QColorDialog.getColor(parent=parent, title=tr("Colour of the lane"))
    if colour.isValid():
        give(colour)


def show_lane_menu(session: Session, arrangement: Arrangement, number: int, at: QPoint, parent: QWidget) -> None:
    """Open the menu of a lane at a point of the screen."""
    menu = LaneMenu(session, arrangement, number, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
