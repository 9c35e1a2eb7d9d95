"""The three standard streams, each of which may be closed, full, or read by nobody any more."""

import argparse
import os
import re
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO, TextIO

from timeline_app.errors import LanguageError, TimelineError
from timeline_app.interfaces import USUAL
from timeline_app.system_reasons import system_reason
from timeline_app.translations import translator

STANDARD = "-"
_PIECE = 2**20
_interface = USUAL
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\udc80-\udcff]")


class CommandError(TimelineError):
    """What goes wrong on the command line only."""


class UsageError(CommandError):
    """What the command line says cannot be meant."""


def wrong(text: str, /, **facts: Any) -> argparse.ArgumentTypeError:
    """What is wrong with a word of the command line, for argparse to say of which option."""
    return argparse.ArgumentTypeError(said(UsageError(text, **facts)))


def keep_places() -> None:
    """Put something into the place of a stream that is closed, so that no file that is opened later gets there."""
    for place in range(3):
        try:
            os.fstat(place)
        except OSError:
            # The lowest number that is free is the one that a system gives.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)


def speak(interface: str) -> None:
    """Have what goes wrong from now on said in a language of the program."""
    global _interface
    _interface = interface


def spoken(text: str) -> str:
    """A text of the program in the language that was asked for."""
    return translator(_interface)(text)


def said(error: TimelineError) -> str:
    """The sentence of an error in the language that was asked for."""
    return error.said(translator(_interface))


def say(message: object) -> None:
    """Tell the user what went wrong; what is wrong in the file of a language takes a line each."""
    sentence = said(message) if isinstance(message, TimelineError) else str(message)
    lines = sentence.split("\n") if isinstance(message, LanguageError) else [sentence]
    for line in lines:
        tell(f"timeline-app: {line}")


def tell(line: str) -> None:
    """A line on standard error. Where nobody takes it, the work goes on all the same."""
    if sys.stderr is None:
        return
    try:
        print(escaped(line), file=sys.stderr, flush=True)
    except OSError:
        silence(sys.stderr)


def escaped(line: str) -> str:
    """A line of which a terminal obeys nothing: a name of a file may hold line ends, other controls, and bytes that are
    no characters.
    """
    return _CONTROL.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    """A control as Python writes it, a byte of a name that is no character as shells do: `\\xff`."""
    character = found[0]
    return f"\\x{os.fsencode(character).hex()}" if character >= "\udc80" else repr(character)[1:-1]


def silence(stream: TextIO) -> None:
    """Have what is written to a stream go nowhere, and what it still holds at the end of the program as well."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def standard_input() -> bytes:
    """All of standard input, up to what is too large to be read. Raises CommandError."""
    from timeline_app.documents.files import LARGEST

    if sys.stdin is None:
        raise CommandError("standard input is closed. Put an article into it, or name a file.")
    if sys.stdin.isatty():
        tell("Type or paste an article; Ctrl+D on a line of its own ends it.")
    try:
        with _waking() as woken:
            return _read(sys.stdin.buffer, LARGEST + 1, woken)
    except OSError as error:
        raise CommandError("standard input cannot be read: {reason}.", reason=system_reason(error)) from error


def _read(stream: BinaryIO, most: int, woken: int) -> bytes:
    """At most so many bytes of a stream. A signal ends the waiting, even one that comes just before it begins."""
    if woken < 0:
        return stream.read(most)
    source, pieces, size = stream.fileno(), [], 0
    while size < most:
        ready, _, _ = select.select([source, woken], [], [])
        if woken in ready:
            # Its handler runs now, and does not return here if the program is to end.
            os.read(woken, 1)
        elif piece := os.read(source, min(most - size, _PIECE)):
            pieces.append(piece)
            size += len(piece)
        else:
            break
    return b"".join(pieces)


@contextmanager
def _waking() -> Iterator[int]:
    """What can be read as soon as there was a signal; -1 where a system can wait for one thing only."""
    if sys.platform == "win32":
        yield -1
        return
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    before = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    try:
        yield reader
    finally:
        signal.set_wakeup_fd(before)
        os.close(reader)
        os.close(writer)


@contextmanager
def standard_output() -> Iterator[BinaryIO]:
    """Standard output for bytes; they are all out when the block ends well. Raises CommandError, BrokenPipeError."""
    if sys.stdout is None:
        raise CommandError("standard output is closed. Name a file to write to with --to.")
    try:
        yield sys.stdout.buffer
        sys.stdout.flush()
    except BrokenPipeError:
        # Who read it has had enough.
        silence(sys.stdout)
        raise
    except OSError as error:
        silence(sys.stdout)
        reason = system_reason(error)
        raise CommandError("standard output cannot be written: {reason}. Make room, or write to a file with --to.",
                           reason=reason) from error  # fmt: skip
