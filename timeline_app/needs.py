"""What windows and pictures need of the system, and what is said where that is missing, before Qt ends in a crash."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.errors import TimelineError

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SIGNS = ("cannot open shared object file", "DLL load failed", "Library not loaded")
"""How Linux, Windows and macOS say that a library is missing."""


class NeedsError(TimelineError):
    """Said on the terminal only: without Qt there is no window to say it in."""


def ensure_screen() -> None:
    """Raises NeedsError where no window can be seen."""
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise NeedsError(
            "There is no screen to open the window on. Start it from a desktop, or write the events to a file with: "
            "timeline-app export FILE --to events.csv"
        )


@contextmanager
def libraries() -> Iterator[None]:
    """Raises NeedsError in place of the ImportError where a library of the system is missing."""
    try:
        yield
    except ImportError as error:
        if not any(sign in str(error) for sign in _SIGNS):
            raise
        raise NeedsError(
            "Windows and pictures need a library that this system lacks ({reason}). On Debian and Ubuntu this helps: "
            "sudo apt install libgl1 libegl1 libfontconfig1 libdbus-1-3",
            reason=error,
        ) from error
