"""Runs a command line and turns what happens into an exit code: 0, 1 if a file failed, 2 if the line was wrong."""

import signal
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from timeline_app import COMMANDS
from timeline_app.cli.codes import FAILED, INTERRUPTED, OK
from timeline_app.cli.parsers import asked_for, command_options, window_options
from timeline_app.cli.streams import CommandError, keep_places, say, speak, standard_output

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has had enough of it, which is no failure.
        return OK


def _run(given: list[str]) -> int:
    keep_places()
    speak(asked_for(given))
    if given and given[0] in COMMANDS:
        with _ending_once():
            options = command_options(given)
            return options.run(options)  # type: ignore[no-any-return]
    options = window_options(given)
    if options.print_completion:
        return _print_completion(options.print_completion)
    from timeline_app.launch import launch

    return launch(options.files, options.published, options.language)


def _print_completion(shell: str) -> int:
    from timeline_app.cli.completion import completion

    try:
        with standard_output() as stream:
            stream.write(completion(shell).encode("utf-8"))
    except CommandError as error:
        say(error)
        return FAILED
    return OK


@contextmanager
def _ending_once() -> Iterator[None]:
    """Whoever ends the program, with Ctrl+C or otherwise, leaves nothing half written; once is enough.

    A signal that is ignored from the start, as `nohup` has it, stays so.
    """
    heard = {number: handler for number in _ENDING if (handler := signal.getsignal(number)) != signal.SIG_IGN}

    def end(number: int, frame: FrameType | None) -> None:
        for one in heard:
            signal.signal(one, signal.SIG_IGN)
        # A file that was just being opened has nobody to close it.
        warnings.simplefilter("ignore", ResourceWarning)
        if number == signal.SIGINT:
            raise KeyboardInterrupt
        raise SystemExit(128 + number)

    for number in heard:
        signal.signal(number, end)
    try:
        yield
    finally:
        if all(signal.getsignal(number) is end for number in heard):
            for number, handler in heard.items():
                signal.signal(number, handler)
