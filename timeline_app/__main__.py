"""Starts the command line, which opens the window unless a command is named."""

import atexit
import gc
import sys
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
    files = [Path(name) for name in given]
    if (given[:1] and given[0] in COMMANDS) or not all(map(_is_file, files)):
        from timeline_app.cli.main import main as run

        _seldom_collect()
        return run()
    # Nothing but files that there are: the window opens without the time that reading a command line takes.
    # `open_window` turns it on again, when all that stays has been made.
    gc.disable()
    from timeline_app.analysis.worker import Worker

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


def _seldom_collect() -> None:
    """Look for garbage seldom, and not at all at the end, when Python would take apart whole languages for nothing."""
    gc.set_threshold(_OBJECTS)
    atexit.register(gc.freeze)


def _is_file(path: Path) -> bool:
    """Whether this can be opened without a look at what it may mean instead."""
    return not str(path).startswith("-") and is_there(path.exists)


if __name__ == "__main__":
    sys.exit(main())
