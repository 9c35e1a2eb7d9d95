"""Starts the command line, which opens the window unless a command is named."""

import gc
import sys
from pathlib import Path

from timeline_app import COMMANDS


def main() -> int:
    """The program; with the worker's argument, the process that the window's one starts beside itself."""
    given = sys.argv[1:]
    if given == ["--worker"]:
        from timeline_app.services.worker import serve

        serve()
        return 0
    if (given[:1] and given[0] in COMMANDS) or any(argument.startswith("-") for argument in given):
        from timeline_app import cli

        return cli.main()
    # Nothing but files: the window opens without the time that reading a command line takes.
    gc.disable()
    from timeline_app.launch import launch

    return launch([Path(name) for name in given], None, None)


if __name__ == "__main__":
    sys.exit(main())
