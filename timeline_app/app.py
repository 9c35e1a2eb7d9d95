"""Builds the application: look, names of the locale, session and window; then runs it."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from timeline_app import __version__
from timeline_app.paths import resources

if TYPE_CHECKING:
    from timeline_app.ui.window import MainWindow


def run(files: Sequence[Path] = (), published: date | None = None, language: str | None = None) -> int:
    """Open the window with these files and stay until it is closed; returns the exit code."""
    application = QApplication.instance() or make_application()
    window = make_window(application)
    window.show()
    if files:
        window.session.open(list(files), published, language)
    return application.exec()


def make_application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("timeline-app")
    application.setApplicationDisplayName("Timeline")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("timeline-app")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "timeline-app.png")))
    return application


def make_window(application: QApplication) -> "MainWindow":
    """The main window, in the system's look and language, with nothing open."""
    from timeline_app.paint.calendar_names import calendar_names
    from timeline_app.ui.session import Session
    from timeline_app.ui.style import dress, system_is_dark
    from timeline_app.ui.window import MainWindow

    locale = QLocale()
    session = Session("de" if locale.language() == QLocale.Language.German else "en")
    window = MainWindow(session, calendar_names(locale.name()), dress(application, system_is_dark()))
    _report_errors_to(window)
    return window


def _report_errors_to(window: "MainWindow") -> None:
    """Show an error that nobody expected in the window, which goes on; the trace goes to standard error as well."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            window.report(error)

    sys.excepthook = hook
