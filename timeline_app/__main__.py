"""Starts the command line, which opens the window unless a command is named."""

import atexit
import gc
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from timeline_app import COMMANDS
from timeline_app.paths import is_there

# Most of what is loaded and made stays; to look for garbage as often as Python does would take a tenth of the time.
_OBJECTS = 50_000


def main() -> int:
    """The program; with the worker's argument, the process that the window's one starts beside itself."""
    # Neither argument is told to users: the window starts its worker with it.
    given = sys.argv[1:]
    if given in (["--worker"], ["--worker-ahead"]):
        from timeline_app.analysis.worker import serve

        _seldom_collect()
        serve(given == ["--worker-ahead"])
        return 0
    if run := _command(given):
        _seldom_collect()
        return run()
    # Nothing but files that there are: the window opens without the time that reading a command line takes.
    # `open_window` turns it on again, when all that stays has been made.
    gc.disable()
    from timeline_app.analysis.worker import Worker

    files = [Path(name) for name in given]
    worker = Worker()
    if files:
        # It takes longer than the window, so it is the first to begin.
        worker.start()
    from timeline_app.launch import launch

    try:
        return launch(files, None, None, worker)
    except KeyboardInterrupt:
        # Before the window was there to be closed.
        from timeline_app.cli.codes import INTERRUPTED

        return INTERRUPTED


def _command(given: list[str]) -> Callable[[], int] | None:
    """What runs the command line; None for nothing but files that there are.

    While it is loaded nothing has been begun: whoever interrupts the program then ends it without a word.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        if (not given or given[0] not in COMMANDS) and all(map(_is_file, given)):
            return None
        from timeline_app.cli.main import main as run
    finally:
        signal.signal(signal.SIGINT, before)
    return run


def _seldom_collect() -> None:
    """Look for garbage seldom, and not at all at the end, when Python would take apart whole languages for nothing."""
    gc.set_threshold(_OBJECTS)
    atexit.register(gc.freeze)


def _is_file(name: str) -> bool:
    """Whether this can be opened without a look at what it may mean instead."""
    return not name.startswith("-") and is_there(Path(name).exists)


if __name__ == "__main__":
    sys.exit(main())
