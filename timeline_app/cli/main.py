"""Runs a command line and turns what happens into an exit code: 0, 1 if a file failed, 2 if the line was wrong."""

import os
import sys
from collections.abc import Sequence

from timeline_app import COMMANDS

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output is gone; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _run(given: list[str]) -> int:
    from timeline_app.cli.parsers import command_parser, window_parser

    if given and given[0] in COMMANDS:
        options = command_parser().parse_args(given)
        return options.run(options)  # type: ignore[no-any-return]
    options = window_parser().parse_args(given)
    if options.print_completion:
        from timeline_app.cli.parsers import completion

        print(completion(options.print_completion))
        return OK
    from timeline_app.launch import launch

    return launch(options.files, options.published, options.language)
