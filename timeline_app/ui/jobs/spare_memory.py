"""Memory that closed documents leave behind goes back to the system.

What is allocated in small pieces is given back piece by piece to the C library, which keeps it for the next time. Of
glibc one can ask that it hands on what it has; other libraries do so themselves.
"""

import sys
import threading
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QTimer

_WORTH = 1000
"""Events, fewer of which leave nothing behind that is worth the asking."""
_REST_MS = 2000
"""Until then what was closed is written down, and views have let go of it."""


class SpareMemory(QObject):
    """Told of how many events are open, it has the memory of what was closed given back a moment later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._events = 0
        self.resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self.resting.timeout.connect(_begin)

    def follow(self, events: int) -> None:
        """So many events are open now."""
        if self._events - events >= _WORTH:
            self.resting.start()
        self._events = events


def _begin() -> None:
    # Beside the window's thread: of much memory it takes some milliseconds.
    threading.Thread(target=give_back, name="spare memory", daemon=True).start()


def give_back() -> bool:
    """Give back to the system what the C library keeps; False where it does not have to be asked."""
    library = _library()
    return library is not None and bool(library.malloc_trim(0))


@cache
def _library() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    # Nobody needs it before something was closed.
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
