"""The strip of a presentation: the events around the one that is told, which is lit; the view glides along."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.layout.framing import whole
from timeline_app.layout.lanes import lanes_of
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.scene import Frame, Scene, SceneMaker
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.layout.ways import Form
from timeline_app.paint.labels import Labels
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme
from timeline_app.paint.timeline import Highlights, Overlays, TimelinePicture
from timeline_app.services.timeline import Timeline
from timeline_app.ui.timeline.motion import Motion

_AROUND = 5
"""So many events before and after the one that is told are in view."""
_LONGEST = 420.0
_ROWS, _AIR = 4, 12


class EventStrip(QWidget):
    """Painted by what paints the timeline, in few rows; `positions` are those of the events that are told."""

    def __init__(
        self, timeline: Timeline, positions: Sequence[int], theme: Theme, names: CalendarNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._positions = positions
        self._theme = theme
        self._names = names
        self._current = 0
        self.motion = Motion(fitted(0, 86_400, 1.0), self)
        self.motion.moved.connect(self.update)
        self.scene = Scene(self.motion.view)
        self._lay_out()

    def set_size(self, pixels: int) -> None:
        """Another size of type."""
        font = self.font()
        font.setPixelSize(pixels)
        self.setFont(font)
        self._lay_out()

    def show_event(self, number: int, at_once: bool = False) -> None:
        """Light the event of a number among those that are told."""
        self._current = number
        if self.width() > 1:
            self.motion.go_to(self._around(), at_once)
        self.update()

    def _lay_out(self) -> None:
        items, flags = self._timeline.items, np.zeros(len(self._timeline.items), np.bool_)
        flags[list(self._positions)] = True
        lanes = lanes_of(items, None, flags)
        labels = Labels(self._timeline.titles, self.font(), _LONGEST)
        self._picture = TimelinePicture(items, labels, self._theme, self.font(), [LaneLook("", "")] * len(lanes))
        self._maker = SceneMaker(items, lanes, labels.size, most=Form.LINE)
        self.setFixedHeight(round(self._picture.top + self._picture.sizes.row * _ROWS + _AIR))

    def _around(self) -> Viewport:
        """All of few events, of many those around the one that is told."""
        near = self._positions[max(self._current - _AROUND, 0) : self._current + _AROUND + 1]
        items, places = self._timeline.items, list(near)
        low, high = int(items.starts[places].min()), int(items.ends[places].max())
        return whole(low, high, float(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.motion.show(self._around())

    def paintEvent(self, event: QPaintEvent) -> None:
        sizes, top = self._picture.sizes._replace(header=0.0), self._picture.top
        position = self._positions[self._current]
        frame = Frame(sizes, self.height() - top, top, 0.0, [False], [position])
        self.scene = self._maker.scene(self.motion.view, frame)
        axis = lay_out_axis(self.motion.view, self._names, self._picture.axis.line / 17)
        with painting(self) as painter:
            size = float(self.width()), float(self.height())
            self._picture.draw(painter, size, self.scene, axis, Highlights(position), Overlays())
