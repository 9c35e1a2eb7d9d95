"""The way to the first window, in the order that makes it short: the article is read while Qt is being loaded."""

import gc
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.services.tasks import Choices, ReadFiles
from timeline_app.services.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from timeline_app.ui.window import MainWindow


def interface_language() -> str:
    """German where the system is German, else English."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    if not name:
        import locale

        name = locale.getlocale()[0] or ""
    return "de" if name.lower().startswith(("de", "german")) else "en"


def launch(files: Sequence[Path], published: date | None, language: str | None, interface: str) -> int:
    """Open the window with these files and stay until it is closed; returns the exit code."""
    application, _window = open_window(files, Choices(published, language, interface))
    return application.exec()


def open_window(files: Sequence[Path], choices: Choices) -> "tuple[QApplication, MainWindow]":
    """The application, and its window on the way to these files."""
    # Nothing that is loaded or built now will be thrown away; looking for garbage would take a tenth of the time.
    gc.disable()
    # numpy's linear algebra, which nothing here uses, would start a thread for each processor.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    worker = Worker()
    worker.start(ReadFiles(tuple(files), choices) if files else None)
    # Before Qt, which slows down every import that comes after it.
    from timeline_app.layout import dates, history, scene, ticks  # noqa: F401
    from timeline_app.services import timeline  # noqa: F401

    # isort: split
    from timeline_app import app

    application = app.make_application()
    session = app.make_session(worker, choices.interface)
    if files:
        session.open(files, choices.published, choices.language)
    window = app.make_window(application, session)
    # An article that is ready by now is there when the window is first laid out and painted.
    application.processEvents()
    window.show()
    gc.enable()
    return application, window
