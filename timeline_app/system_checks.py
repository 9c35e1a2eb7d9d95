"""What windows and pictures need of the system, and what is said where that is missing, before Qt ends in a crash."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.errors import TimelineError

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_LOCALES = ("LC_ALL", "LC_CTYPE", "LANG")
"""The first that is set says how letters are written."""
_QT = ("PySide6", "shiboken6")
_SIGNS = ("cannot open shared object file", "DLL load failed", "Library not loaded")
"""How Linux, Windows and macOS say that a library is missing."""


class SystemCheckError(TimelineError):
    """Said on the terminal only: without Qt there is no window to say it in."""


def ensure_screen() -> None:
    """Raises SystemCheckError where no window can be seen."""
    # Qt itself would abort the process here, with advice for programmers.
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise SystemCheckError(
            "There is no screen to open the window on. Start it from a desktop, or write the events to a file with: "
            "timeline-app export FILE --to events.csv"
        )


def set_utf8_locale() -> None:
    """Where the system names no locale Qt takes UTF-8 all the same, and says so, of which nobody has anything."""
    named = next((name for name in _LOCALES if os.environ.get(name)), "LC_CTYPE")
    if os.environ.get(named, "C") in ("C", "POSIX"):
        # LANG is left as it is: it says the language too.
        os.environ["LC_CTYPE" if named == "LANG" else named] = "C.UTF-8"


@contextmanager
def libraries() -> Iterator[None]:
    """Raises SystemCheckError in place of the ImportError where Qt or a library that it needs is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _QT:
            raise
        raise SystemCheckError(
            'Windows and pictures need Qt, which is not installed. This brings it: pip install "timeline-app[window]"'
        ) from error
    except ImportError as error:
        if not any(sign in str(error) for sign in _SIGNS):
            raise
        raise SystemCheckError(
            "Windows and pictures need a library that this system lacks ({reason}). On Debian and Ubuntu this helps: "
            "sudo apt install libgl1 libegl1 libfontconfig1 libdbus-1-3",
            reason=error,
        ) from error
