"""Bars that float over a view instead of pushing it aside: whatever stands there keeps its place.

A bar that comes while another is open stands above that one.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

_AIR, _BETWEEN = 12, 6


class Floating(QObject):
    """Keeps bars at the lower edge of a view, where a timeline has the fewest events; all stand in one window."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._open: list[QFrame] = []
        """The bars that are open, the first one lowest."""
        view.installEventFilter(self)

    def add(self, bar: QFrame) -> None:
        bar.setProperty("floats", True)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QFrame) and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            others = [bar for bar in self._open if bar is not watched]
            self._open = [*others, watched] if kind == QEvent.Type.Show else others
            self._place()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def _place(self) -> None:
        bottom = self._view.height() - _AIR
        for bar in self._open:
            above = bar.parentWidget()
            assert above is not None
            room = self._view.width() - 2 * _AIR
            size = bar.sizeHint().boundedTo(bar.maximumSize())
            bar.resize(min(max(size.width(), bar.minimumWidth()), room), size.height())
            corner = QPoint(self._view.width() - bar.width() - _AIR, bottom - bar.height())
            bar.move(above.mapFromGlobal(self._view.mapToGlobal(corner)))
            bar.raise_()
            bottom -= bar.height() + _BETWEEN


def floating_over(page: QWidget, window: QWidget) -> list[QRect]:
    """Where bars float over a page now, in pixels of its window."""
    bars = page.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [box_in(bar, window) for bar in bars if bar.isVisible() and bar.property("floats")]


def box_in(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands, in pixels of its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
