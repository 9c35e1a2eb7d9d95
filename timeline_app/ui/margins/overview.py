"""The overview: all shown events in one strip, and what the timeline shows of them as a brush to drag and resize."""

from enum import Enum

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from timeline_app.layout.framing import whole
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.viewport import Viewport
from timeline_app.paint.bins import bar_heights
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme, faded
from timeline_app.ui.text.descriptions import view_text
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.motion import NOTCH, Motion

_BAR = 3.0
_GRIP = 7.0
_NARROWEST = 6.0
_INSIDE = 5.0


class Part(Enum):
    """What of the brush a pointer is on."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"
    OUTSIDE = "outside"


class Overview(QWidget):
    """Shows and changes the view of one canvas, whose motion it is given."""

    def __init__(
        self, arrangement: Arrangement, motion: Motion, theme: Theme, names: CalendarNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._motion = motion
        self._theme = theme
        self._names = names
        self._bars: QPixmap | None = None
        self._part = Part.OUTSIDE
        self._pressed: float | None = None
        self._last: QRectF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Overview"))
        self.setToolTip(tr("Drag the frame to move the view, its edges to zoom."))
        arrangement.changed.connect(self._on_arrangement_changed)
        motion.moved.connect(self._on_view_moved)

    def sizeHint(self) -> QSize:
        return QSize(600, round(self.fontMetrics().height() * 1.6 + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._on_arrangement_changed()

    @property
    def whole(self) -> Viewport | None:
        """All of time that has events, filtered out or not, so that a filter moves nothing; None without any."""
        extent = self._arrangement.everything
        return whole(*extent, max(self.width(), 1)) if extent else None

    @property
    def brush(self) -> QRectF | None:
        """The visible range in pixels of this strip, somewhat wider where it would not be seen."""
        whole, view = self.whole, self._motion.view
        if whole is None:
            return None
        width = float(self.width())
        left, right = max(whole.x(view.start), 0.0), min(whole.x(view.end), width)
        if right - left < _NARROWEST:
            # Beyond an end, where what is only mentioned may stand, it waits at that end.
            middle = min(max((left + right) / 2, _NARROWEST / 2), width - _NARROWEST / 2)
            left, right = middle - _NARROWEST / 2, middle + _NARROWEST / 2
        return QRectF(left, 0, right - left, self.height())

    def part_at(self, x: float) -> Part:
        brush = self.brush
        if brush is None or not brush.left() - _GRIP <= x <= brush.right() + _GRIP:
            return Part.OUTSIDE
        # On a narrow brush the grips lie outside of it, so that the middle can still be dragged.
        grip = min(_GRIP, brush.width() / 4)
        # At an edge of the strip, where a splitter may be, all of a grip lies inside.
        left = 2 * grip if brush.left() <= 0 else grip
        right = 2 * grip if brush.right() >= self.width() else grip
        if x <= brush.left() + left:
            return Part.LEFT
        return Part.RIGHT if x >= brush.right() - right else Part.MIDDLE

    def _on_arrangement_changed(self) -> None:
        self._bars = None
        self.update()

    def _on_view_moved(self) -> None:
        # Far in, a view moves for long before its brush has moved by a pixel.
        if self.brush != self._last:
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bars = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._theme.window)
            brush = self._last = self.brush
            if brush is not None:
                if self._bars is None:
                    self._bars = self._draw_bars()
                painter.drawPixmap(0, 0, self._bars)
                shade = faded(self._theme.window, 0.62)
                painter.fillRect(QRectF(0, 0, brush.left(), self.height()), shade)
                painter.fillRect(QRectF(brush.right(), 0, self.width() - brush.right(), self.height()), shade)
                painter.setPen(QPen(self._theme.accent, 1))
                painter.drawRect(brush.adjusted(0.5, 0.5, -0.5, -1))
                for x in (max(brush.left(), _INSIDE), min(brush.right(), self.width() - _INSIDE) - 3):
                    painter.fillRect(QRectF(x, self.height() / 2 - 7, 3, 14), self._theme.accent)
            painter.setPen(QPen(self._theme.hairline, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.accent, 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_bars(self) -> QPixmap:
        """How many events go on in each few pixels."""
        whole = self.whole
        assert whole is not None
        ratio = self.devicePixelRatio()
        # In the screen's own pixels, and kept: the brush moves often over the same bars.
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        places = np.arange(0.0, self.width() + _BAR, _BAR)
        edges = np.round(whole.start + places / whole.scale).astype(np.int64)
        counts = np.zeros(len(edges) - 1, dtype=np.int64)
        for index in self._arrangement.indexes:
            counts += index.counts(edges)[1]
        tall = bar_heights(counts, max(int(counts.max(initial=1)), 1), self.height() - 8)
        with painting(pixmap) as painter:
            colour = faded(self._theme.density, 0.7)
            for x, high in zip(places[:-1].tolist(), tall.tolist(), strict=True):
                if high:
                    painter.fillRect(QRectF(x, self.height() - 2 - high, _BAR, high), colour)
        return pixmap

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.whole is None:
            return
        x = event.position().x()
        self._part, self._pressed = self.part_at(x), x
        if self._part is Part.OUTSIDE:
            self._centre(x)
            self._part = Part.MIDDLE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is None:
            shapes = {Part.MIDDLE: Qt.CursorShape.OpenHandCursor, Part.OUTSIDE: Qt.CursorShape.ArrowCursor}
            self.setCursor(shapes.get(self.part_at(x), Qt.CursorShape.SizeHorCursor))
            return
        self._drag(x - self._pressed)
        self._pressed = x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        view = self._motion.view
        self._motion.zoom(NOTCH ** (event.angleDelta().y() / 120), view.width / 2, ease=True)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move the brush, up and down make it narrower and wider."""
        step, width = self._motion.view.width * 0.1, self._motion.view.width
        moves = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step}
        zooms = {Qt.Key.Key_Up: NOTCH, Qt.Key.Key_Down: 1 / NOTCH}
        key = Qt.Key(event.key())
        if key in moves:
            self._motion.pan(moves[key])
        elif key in zooms:
            self._motion.zoom(zooms[key], width / 2, ease=True)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(view_text(self._motion.view, self._names, self._arrangement.folds))
        return super().event(event)

    def _centre(self, x: float) -> None:
        whole, view = self.whole, self._motion.view
        assert whole is not None
        self._motion.go_to(Viewport(whole.second(x) - view.span / 2, view.span, view.width))

    def _drag(self, pixels: float) -> None:
        whole, view = self.whole, self._motion.view
        assert whole is not None
        moved = pixels / whole.scale
        if self._part is Part.MIDDLE:
            # Seconds of the strip are turned into pixels of the canvas, in which a motion is told.
            self._motion.pan(moved * view.scale)
        elif self._part is Part.LEFT and view.span - moved > 0:
            # About the edge that stays: the right one here, and the left one below.
            self._motion.show(view.zoomed(view.span / (view.span - moved), view.width))
        elif self._part is Part.RIGHT and view.span + moved > 0:
            self._motion.show(view.zoomed(view.span / (view.span + moved), 0.0))
