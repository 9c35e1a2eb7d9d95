"""How far down the lanes are seen, and the ways to one of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from timeline_app.layout.scene import Frame
from timeline_app.layout.strips import Strips, lay_out_strips
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement


class LaneScroll(QScrollBar):
    """There when the lanes are higher than the canvas, whose `frame` says where they are; its value is in pixels."""

    def __init__(self, canvas: QWidget, arrangement: Arrangement, frame: Callable[[], Frame]) -> None:
        super().__init__(Qt.Orientation.Vertical, canvas)
        self._canvas = canvas
        self._arrangement = arrangement
        self._frame = frame
        self.setAccessibleName(tr("Scroll the lanes"))
        self.valueChanged.connect(canvas.update)
        self.hide()

    def by(self, pixels: float) -> None:
        if self.isVisible():
            self.setValue(round(self.value() + pixels))

    def fit(self, height: float) -> None:
        """Follow the height of all lanes together."""
        frame = self._frame()
        beyond = max(round(height - frame.height), 0)
        self.setRange(0, beyond)
        self.setPageStep(round(frame.height))
        self.setSingleStep(round(frame.sizes.row))
        # A pixel is what rounding leaves, and nothing to scroll for.
        self.setVisible(beyond > 1)
        width, top = self.sizeHint().width(), round(self._canvas.height() - frame.height)
        self.setGeometry(self._canvas.width() - width, top, width, round(frame.height))

    def open_lane(self, number: int) -> None:
        """Open a lane; its name stays where it was clicked, whatever happens to the lanes above."""
        before = self._strips(self.value())[number].top
        self._arrangement.activate(number)
        strips = self._strips()
        self.fit(strips.height)
        self.setValue(round(strips[number].top - before))

    def open_document(self, document: int) -> None:
        """Open the lane of the document that is shown, unless the user has closed it."""
        number = self._arrangement.lane_of_document(document)
        if number >= 0 and self._arrangement.collapsed[number] and not self._arrangement.closed_by_hand[number]:
            self.open_lane(number)

    def reveal(self, position: int) -> None:
        """Open the lane of an event and scroll it into sight."""
        number = self._arrangement.lane_of(position)
        if number < 0:
            return
        if self._arrangement.collapsed[number]:
            self.open_lane(number)
        height, strip = self._frame().height, self._strips(self.value())[number]
        if strip.top < 0 or strip.bottom > height:
            self.fit(self._strips().height)
            self.setValue(round(self.value() + strip.top - height / 3))

    def _strips(self, scroll: float = 0.0) -> Strips:
        frame = self._frame()
        return lay_out_strips(frame.collapsed, frame.height, frame.sizes, 0.0, scroll)
