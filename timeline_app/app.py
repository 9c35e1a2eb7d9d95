"""Builds the application: look, names of the locale, session and window."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QLibraryInfo, QLocale, QSocketNotifier, Qt, QTimer, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from timeline_app import __version__
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.interfaces import USUAL, code_of, locale_of
from timeline_app.paint.calendar_names import calendar_names
from timeline_app.paths import resources
from timeline_app.services.settings import Settings
from timeline_app.system_checks import set_utf8_locale
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.widgets.style import dress_as
from timeline_app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from timeline_app.ui.core.session import Session
    from timeline_app.ui.widgets.actions import Actions
    from timeline_app.ui.window.main_window import MainWindow


_MOMENT_MS = 300
_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Application(QApplication):
    """Hears of the files that macOS hands over to a program that runs already."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def make_application() -> Application:
    # A job on another thread gives way when the window wants to run, which one repaint does a hundred times.
    sys.setswitchinterval(0.0003)
    set_utf8_locale()
    # A style that is set later is made a second time, and looked at from Python: tests/bench/bench_start.py.
    application = Application([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("timeline-app")
    application.setApplicationDisplayName("Timeline")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.timelineapp.Timeline")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "timeline-app.png")))
    return application


def make_session(pool: WorkerPool, interface: str) -> "Session":
    """A session that explains in one language, with nothing open."""
    return Session(pool, interface)


def make_window(application: Application, session: "Session", settings: Settings) -> "MainWindow":
    """The main window, in the look of the settings."""
    theme = dress_as(application, settings.look)
    names = calendar_names(QLocale().name())
    window = MainWindow(session, names, theme, Preferences(settings, application), _fill_menus)
    application.file_wanted.connect(window.files.open_named)
    _report_errors_to(window)
    return window


@contextmanager
def heeding_signals(application: QApplication) -> Iterator[None]:
    """Who ends the program, with Ctrl+C in its terminal or otherwise, closes the window as its own button would.

    By itself Python hears of a signal when it has something to do, and in a window that nobody touches it has nothing:
    each signal writes to a pipe that Qt watches. On Windows, where Qt watches no pipes, a window has no terminal.
    """
    if os.name != "posix":
        yield
        return
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)

    def end() -> None:
        (number,) = os.read(reader, 1)
        application.closeAllWindows()
        application.exit(128 + number)

    notifier.activated.connect(end)
    # What is ignored from the start, as `nohup` has it, stays so.
    heard = {number: handler for number in _ENDING if (handler := signal.getsignal(number)) != signal.SIG_IGN}
    before = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    for number in heard:
        # It may come in the midst of anything: what is to be done waits for its turn.
        signal.signal(number, lambda *_: None)
    try:
        yield
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        os.close(writer)
        os.close(reader)


def await_events(session: "Session") -> None:
    """Give an article a moment, for then it is there when the window is first laid out and painted.

    An empty window that fills at once would flicker, and take a twentieth longer; a long text is not waited for.
    """
    loop = QEventLoop()
    for told in (session.timeline_changed, session.failed, session.reading.failed_files):
        told.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(_MOMENT_MS, loop, loop.quit)
    loop.exec()


def _fill_menus(window: "MainWindow") -> "Actions":
    """The menus are loaded when they are wanted, after the first picture."""
    from timeline_app.ui.menus.menus import fill_menus

    return fill_menus(window)


def speak(application: QApplication, interface: str) -> list[QTranslator]:
    """Have all words in a language: the program's, Qt's own, and those of dates and numbers."""
    translators = []
    if code_of(QLocale().name()) != interface:
        QLocale.setDefault(QLocale(locale_of(interface)))
    own, qt = str(resources() / "i18n"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt asks the latest first. English lies below: it has the plurals of what a language has not translated yet.
    places = {f"timeline_{USUAL}": own, f"timeline_{interface}": own, f"qtbase_{interface}": qt}
    for name, place in places.items():
        # A translator that nobody holds is deleted, and its words with it.
        translator = QTranslator(application)
        if translator.load(name, place):
            application.installTranslator(translator)
            translators.append(translator)
    return translators


def _report_errors_to(window: "MainWindow") -> None:
    """The report is loaded with the first error."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from timeline_app.ui.help.crash import tell

        # To the terminal first: the report itself may fail.
        sys.__excepthook__(kind, error, trace)
        # Not KeyboardInterrupt, with which somebody ends the program.
        if issubclass(kind, Exception):
            tell(window.bench, error, trace)

    sys.excepthook = hook
