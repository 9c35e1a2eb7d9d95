"""What pointer, wheel and touchpad mean on the timeline: pan, fling, zoom, draw a range, click."""

from math import copysign
from time import monotonic

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.ui.timeline.motion import NOTCH, Motion

# Pixels a millisecond at which a drag runs out at most; a hand that rested so many ms has let go without a fling.
_FASTEST = 6.0
_STILL_MS = 60


class Gestures(QObject):
    """Follows one gesture at a time on a widget; what moves in time it moves itself."""

    scrolled = Signal(float)
    """The lanes are to be scrolled by so many pixels."""
    ranged = Signal(float, float)
    """A range was drawn from one pixel to another."""

    def __init__(self, widget: QWidget, motion: Motion) -> None:
        super().__init__(widget)
        self._widget = widget
        self._motion = motion
        self._pressed: QPointF | None = None
        self._origin = QPointF()
        self._dragged = False
        self._ranging = False
        self._speed = 0.0
        self._moved = 0.0
        self.range: QRectF | None = None
        """The range that is being drawn, in pixels."""

    def press(self, event: QMouseEvent) -> None:
        """Shift draws a range; everything else may become a drag."""
        self._motion.stop()
        self._pressed = self._origin = event.position()
        self._dragged, self._speed = False, 0.0
        self._ranging = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._moved = monotonic()

    def move(self, event: QMouseEvent) -> bool:
        """Whether this move is part of a drag."""
        if self._pressed is None:
            return False
        way = event.position() - self._origin
        if not self._dragged and abs(way.x()) + abs(way.y()) < QApplication.startDragDistance():
            return True
        self._dragged = True
        if self._ranging:
            self._set_range(self._origin.x(), event.position().x())
        else:
            self._pan(event.position() - self._pressed)
        self._pressed = event.position()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Whether this ends a drag; otherwise it is a click."""
        pressed, self._pressed = self._pressed, None
        if not self._dragged:
            return pressed is None
        if self._ranging:
            chosen, self.range = self.range, None
            self._widget.update()
            if chosen is not None and chosen.width() > 4:
                self.ranged.emit(chosen.left(), chosen.right())
        elif (monotonic() - self._moved) * 1000 < _STILL_MS and abs(self._speed) > 0.2:
            self._motion.fling(copysign(min(abs(self._speed), _FASTEST), self._speed))
        return True

    def cancel(self) -> bool:
        """Give up a range that is being drawn; whether there was one."""
        there, self.range, self._pressed = self.range is not None, None, None
        self._widget.update()
        return there

    def wheel(self, event: QWheelEvent) -> None:
        """Zooms about the pointer; with Shift, or to the side, pans; with Alt scrolls the lanes."""
        turn, exact = event.angleDelta(), event.pixelDelta()
        sideways = abs(turn.x()) > abs(turn.y())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Qt turns a wheel with Alt held down sideways.
            self.scrolled.emit(-(turn.x() or turn.y()) / 2)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or sideways:
            pixels = exact.x() or exact.y() or (turn.x() or turn.y()) * self._widget.width() / 120 / 12
            self._motion.pan(-pixels)
        else:
            # A touchpad tells of every pixel, and is smooth by itself.
            ease = exact.isNull() and event.phase() == Qt.ScrollPhase.NoScrollPhase
            self._motion.zoom(NOTCH ** (turn.y() / 120), event.position().x(), ease)
        event.accept()

    def native(self, event: QNativeGestureEvent) -> bool:
        """Zooms by pinching; whether it was that."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._motion.zoom(1 + event.value(), event.position().x())
        return True

    def _pan(self, way: QPointF) -> None:
        self._widget.setCursor(Qt.CursorShape.ClosedHandCursor)
        now = monotonic()
        ms, self._moved = max((now - self._moved) * 1000, 1.0), now
        # Averaged, for the last move of a hand that lets go is often a jerk.
        self._speed = 0.6 * self._speed + 0.4 * (-way.x() / ms)
        self._motion.pan(-way.x())
        self.scrolled.emit(-way.y())

    def _set_range(self, one: float, other: float) -> None:
        left, right = max(min(one, other), 0.0), min(max(one, other), float(self._widget.width()))
        self.range = QRectF(left, 0, right - left, self._widget.height())
        self._widget.setCursor(Qt.CursorShape.IBeamCursor)
        self._widget.update()
