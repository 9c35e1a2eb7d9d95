"""Objects that hold each other are taken away on the window's thread alone."""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer

_LOOK_MS = 1000
_SHARE = 0.01
"""Of the time that a look through everything may take: it is the longer the more there is, and seldom finds much."""


class Garbage(QObject):
    """Python's collector, moved from whichever thread happens to make something to the one this is made on.

    What is taken away may be an object of Qt that has a timer or a socket, and only its own thread can end these:
    elsewhere they would go on, for an object that is gone, and end the program.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._not_before = 0.0
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)

    def _look(self) -> None:
        """Look through the youngest objects if many are new, and through the older ones after some such looks."""
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= limit:
                return
            if generation < 2:
                gc.collect(generation)
            elif time.monotonic() >= self._not_before:
                begin = time.monotonic()
                gc.collect(generation)
                self._not_before = time.monotonic() + (time.monotonic() - begin) / _SHARE
