"""What completes a window that opens with a document, whichever comes first: the events, or somebody who reaches on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from timeline_app.ui.completing import complete_when_painted
from timeline_app.ui.window.main_window import MainWindow


def test_a_window_that_was_completed_early_is_painted_as_any_other(
    window: MainWindow, opened: Callable[..., None], article: Path
) -> None:
    """Reading may take longer than anybody waits with the menus."""
    complete_when_painted(window)
    window.completed.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.canvas.painted.emit()
    opened(article)
    assert window.session.timeline.events
