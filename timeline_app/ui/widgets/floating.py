"""Bars that float over a view instead of pushing it aside: whatever stands there keeps its place."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

_AIR = 12


class Floating(QObject):
    """Keeps a bar at the lower edge of a view, where a timeline has the fewest events; both stand in one window."""

    def __init__(self, bar: QFrame, view: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._view = view
        bar.setProperty("floats", True)
        for watched in (bar, view):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.LayoutRequest)
        if event.type() in kinds and not self._bar.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        bar, view, above = self._bar, self._view, self._bar.parentWidget()
        assert above is not None
        room = view.width() - 2 * _AIR
        size = bar.sizeHint().boundedTo(bar.maximumSize())
        bar.resize(min(max(size.width(), bar.minimumWidth()), room), size.height())
        corner = QPoint(view.width() - bar.width() - _AIR, view.height() - bar.height() - _AIR)
        bar.move(above.mapFromGlobal(view.mapToGlobal(corner)))
        bar.raise_()


def floating_over(page: QWidget, window: QWidget) -> list[QRect]:
    """Where bars float over a page now, in pixels of its window."""
    bars = page.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [QRect(bar.mapTo(window, QPoint(0, 0)), bar.size())
            for bar in bars if bar.isVisible() and bar.property("floats")]  # fmt: skip
