"""Makes what an empty window did without for its first picture, a piece at a time, before anybody asks for it.

Here and in `warming` is all that is put off until then; tests/bench/bench_start.py tells what that saves.
"""

import gc
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from timeline_app.services import warming
from timeline_app.ui.core.main_thread import post

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow


def complete_when_seen(window: "MainWindow") -> None:
    """Have a window completed once its first picture is there."""
    letters = post()
    # None of these takes 50 ms, for the window waits for each.
    pieces = iter((_load_canvas, _load_views, window.complete, gc.freeze))

    def load() -> None:
        warming.load()
        letters.send(window, lambda: _go_on(window, pieces))
        from timeline_app.storage.values import load_checks

        load_checks()

    window.seen.connect(lambda: threading.Thread(target=load, name="warming", daemon=True).start())


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
