"""How the view moves: glides that can be interrupted, a wheel that eases, drags that run out; and where it was."""

from collections.abc import Callable
from math import exp

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from timeline_app.layout.history import History
from timeline_app.layout.viewport import Viewport

NOTCH = 1.25
"""How much nearer or farther a notch of the wheel brings the view."""
_GLIDE_MS = 240
_NOTCH_MS = 130
# Twice as often as a usual screen shows pictures, so that none shows the view of the one before.
_TICK_MS = 8
_SETTLED_MS = 700
_FRICTION_MS = 260
_SLOWEST = 0.03


class Motion(QObject):
    """Owns the current view. Where the desktop or the user wants no motion, every change is made at once."""

    moved = Signal()

    def __init__(self, view: Viewport, parent: QObject) -> None:
        super().__init__(parent)
        self.view = view
        self.reduced = False
        self._history = History()
        self._goal = view
        self._step: Callable[[float], bool] | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_ticked)
        self._settling = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(lambda: self._history.visit(self.view))

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    def show(self, view: Viewport) -> None:
        """Another view at once; ends what is under way."""
        self.stop()
        self._set(view)

    def go_to(self, goal: Viewport, at_once: bool = False) -> None:
        """Glide to another view, which can be gone back from."""
        if self.view.width > 1:
            self._history.visit(self.view)
        if at_once:
            self.show(goal)
        else:
            self._glide(goal, _GLIDE_MS)

    def zoom(self, factor: float, x: float, ease: bool = False) -> None:
        """Zoom about a pixel; easing adds to a zoom that is still under way."""
        # From where the glide would end, or quick notches would swallow each other.
        start = self._goal if ease and self.is_moving else self.view
        if ease:
            self._glide(start.zoomed(factor, x), _NOTCH_MS)
        else:
            self.show(start.zoomed(factor, x))

    def pan(self, pixels: float) -> None:
        self.show(self.view.panned(pixels))

    def fling(self, speed: float) -> None:
        """Go on at `speed` pixels a millisecond, slower and slower."""
        if not self._may_move():
            return
        begun, gone = self.view, [0.0]

        def step(ms: float) -> bool:
            gone[0] = speed * _FRICTION_MS * (1 - exp(-ms / _FRICTION_MS))
            self._set(begun.panned(gone[0]))
            return abs(speed) * exp(-ms / _FRICTION_MS) > _SLOWEST

        self._begin(step)

    def back(self) -> None:
        self._history.visit(self.view)
        self._revisit(self._history.back())

    def forward(self) -> None:
        self._revisit(self._history.forward())

    def forget(self) -> None:
        """Views that were seen before are of another axis."""
        self._history = History()

    def resize(self, width: float) -> None:
        self.show(self.view.resized(width))

    def stop(self) -> None:
        """Stay where the view is."""
        self._timer.stop()
        self._step = None

    def _revisit(self, view: Viewport | None) -> None:
        if view is not None:
            self._glide(view.resized(self.view.width), _GLIDE_MS)

    def _glide(self, goal: Viewport, duration: float) -> None:
        if not self._may_move():
            self.show(goal)
            return
        begun = self.view
        self._goal = goal

        def step(ms: float) -> bool:
            part = min(ms / duration, 1.0)
            # Fast at first and slow at the end, as the eye expects of what comes to rest.
            self._set(begun.towards(goal, 1 - (1 - part) ** 3))
            return part < 1.0

        self._begin(step)

    def _begin(self, step: Callable[[float], bool]) -> None:
        self._step = step
        self._clock.start()
        self._timer.start()

    def _on_timer_ticked(self) -> None:
        step = self._step
        if step is not None and not step(float(self._clock.elapsed())) and self._step is step:
            self.stop()

    def _may_move(self) -> bool:
        return not self.reduced and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def _set(self, view: Viewport) -> None:
        self.view = view
        self._settling.start()
        self.moved.emit()
