"""The way to the first window, in the order that makes it short: the article is read while Qt is being loaded."""

import gc
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile
from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.interfaces import interface_language
from timeline_app.paths import is_parquet, is_workspace
from timeline_app.qt_imports import plain_imports
from timeline_app.services import warming
from timeline_app.services.settings import load_settings
from timeline_app.system_checks import SystemCheckError, ensure_screen, libraries

if TYPE_CHECKING:
    from timeline_app.app import Application
    from timeline_app.ui.window.main_window import MainWindow


def launch(files: Sequence[Path], published: date | None, language: str | None, worker: Worker | None = None) -> int:
    """Open the window with these files and stay until it is closed; returns the exit code.

    `worker` may have been started before, to be ready sooner.
    """
    try:
        ensure_screen()
        with libraries():
            application, _window = open_window(files, published, language, worker)
    except SystemCheckError as error:
        print(f"timeline-app: {error}", file=sys.stderr)
        return 1
    from timeline_app.app import heeding_signals

    with heeding_signals(application):
        return application.exec()


def _first_task(files: Sequence[Path], choices: Choices) -> ReadFile | None:
    """The reading of a single article, which the worker does while this process loads Qt.

    Of anything else it is not known yet what to read.
    """
    one = files[0]
    if len(files) > 1 or is_workspace(one) or one.is_dir() or is_parquet(one):
        return None
    return ReadFile(one, choices)


def open_window(
    files: Sequence[Path],
    published: date | None = None,
    language: str | None = None,
    worker: Worker | None = None,
) -> "tuple[Application, MainWindow]":
    """The application, and its window on the way to these files."""
    # Nothing that is loaded or built now will be thrown away; looking for garbage would take a tenth of the time.
    gc.disable()
    settings, faults = load_settings()
    interface = interface_language(settings.interface)
    worker = worker or Worker()
    if files:
        worker.start(_first_task(files, Choices(published, language, interface)))
        warming.load()

    # The first that needs Qt; it alone is loaded so, for the look into sources goes on until the block ends.
    with plain_imports():
        from timeline_app.ui.jobs import main_thread  # noqa: F401
    from timeline_app import app
    from timeline_app.ui.completing import complete_when_painted, complete_when_seen
    from timeline_app.ui.jobs.garbage import Garbage

    application = app.make_application()
    app.speak(application, interface)
    session = app.make_session(WorkerPool(worker, settings.processes), interface)
    if files:
        session.reading.open(files, published, language)
    window = app.make_window(application, session, settings)
    if files:
        window.prepare()
        complete_when_painted(window)
        app.await_events(session)
    else:
        window.greeting.invite()
        window.seen.connect(worker.prepare)
        complete_when_seen(window)
    window.show()
    window.greet(faults, files)
    # What has been made until now stays until the end, and need not be looked through again.
    gc.freeze()
    Garbage(application)
    return application, window
