"""Makes what a window did without for its first picture, a piece at a time, before anybody asks for it.

Here and in `warming` is all that is put off until then; tests/bench/bench_start.py tells what that saves.
"""

import gc
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from timeline_app.services import warming
from timeline_app.ui.jobs.main_thread import post

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow


_REACH_MS = 100
"""Nobody reaches sooner for what has just been seen; until then there are many events of other kinds."""
_LONG_MS = 1000
"""Who waits longer for a document can have the menus meanwhile."""


def complete_when_seen(window: "MainWindow") -> None:
    """Have a window completed once its first picture is there."""
    letters = post()
    # None of these takes 50 ms, for the window waits for each.
    pieces = iter((_load_canvas, _load_views, window.prepare, _load_panels, *_last(window)))

    def load() -> None:
        warming.load()
        warming.load_storage()
        letters.send(window, lambda: _go_on(window, pieces))

    window.seen.connect(lambda: threading.Thread(target=load, name="warming", daemon=True).start())


def complete_when_painted(window: "MainWindow") -> None:
    """Have a window completed once its first events are painted, or as soon as somebody reaches for its menus."""
    _Completion(window)


class _Completion(QObject):
    """Waits for the first picture of the events, and sees what cannot wait for it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        once = Qt.ConnectionType.SingleShotConnection
        # A method's connection ends with this object, which a window that was completed earlier does without.
        window.canvas.painted.connect(self._on_painted, once)
        window.completed.connect(self.deleteLater, once)
        window.seen.connect(self._on_window_seen)

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._begin)

    def _on_window_seen(self) -> None:
        QTimer.singleShot(_REACH_MS, self, self._watch)
        QTimer.singleShot(_LONG_MS, self, self._begin)

    def _watch(self) -> None:
        for watched in (self._window, self._window.menuBar()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress):
            # A key may be the shortcut of an entry: it is there before the key is looked up.
            self._window.complete()
        return False

    def _begin(self) -> None:
        _go_on(self._window, iter((_load_panels, warming.load_storage, *_last(self._window))))


def _last(window: "MainWindow") -> tuple[Callable[[], object], ...]:
    return _load_menus, window.furnish, window.complete, _load_form, gc.freeze


def _go_on(window: "MainWindow", pieces: Iterator[Callable[[], object]]) -> None:
    """One piece, and the next when the window has done what came meanwhile."""
    piece = next(pieces, None)
    if piece is not None:
        piece()
        QTimer.singleShot(0, window, lambda: _go_on(window, pieces))


def _load_canvas() -> None:
    from timeline_app.ui.timeline import canvas  # noqa: F401


def _load_views() -> None:
    from timeline_app.ui.window import views  # noqa: F401


def _load_panels() -> None:
    from timeline_app.ui.core import commands  # noqa: F401
    from timeline_app.ui.window import panels  # noqa: F401


def _load_menus() -> None:
    from timeline_app.ui.menus import menus  # noqa: F401


def _load_form() -> None:
    """Whoever chooses an event for the first time waits for the fields alone, not for their classes as well."""
    from timeline_app.ui.panels import event_form  # noqa: F401
