"""Builds the application: look, names of the locale, session and window."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from timeline_app import __version__
from timeline_app.paths import resources
from timeline_app.services.worker import Worker

if TYPE_CHECKING:
    from timeline_app.ui.session import Session
    from timeline_app.ui.window import MainWindow


def make_application() -> QApplication:
    # A job on another thread gives way when the window wants to run, which one repaint does a hundred times.
    sys.setswitchinterval(0.0003)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("timeline-app")
    application.setApplicationDisplayName("Timeline")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("timeline-app")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "timeline-app.png")))
    return application


def make_session(worker: Worker, interface: str) -> "Session":
    """A session that explains in one language, with nothing open."""
    from timeline_app.ui.session import Session

    return Session(worker, interface)


def make_window(application: QApplication, session: "Session") -> "MainWindow":
    """The main window, in the system's look."""
    from timeline_app.paint.calendar_names import calendar_names
    from timeline_app.ui.style import dress, system_is_dark, system_wants_contrast
    from timeline_app.ui.window import MainWindow

    theme = dress(application, system_is_dark(), system_wants_contrast())
    window = MainWindow(session, calendar_names(QLocale().name()), theme)
    _report_errors_to(window)
    return window


def _report_errors_to(window: "MainWindow") -> None:
    """Show an error that nobody expected in the window, which goes on; the trace goes to standard error as well."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            window.report(error)

    sys.excepthook = hook
