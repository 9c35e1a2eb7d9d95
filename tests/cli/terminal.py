"""A terminal that a test holds the other end of."""

import os
import select
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from running import ENVIRONMENT, PROGRAM, ROOT

pty = pytest.importorskip("pty", reason="no terminals here")


class Terminal:
    """Both ends of a terminal: `end` is what a program is given."""

    def __init__(self) -> None:
        self._held, self.end = pty.openpty()
        self.shown = ""

    def read_until(self, text: str) -> None:
        """Read until a text was shown, or nobody shows anything any more."""
        self.leave()
        while text not in self.shown and (piece := self._read()):
            self.shown += piece

    def read_all(self) -> str:
        """All that is shown until nobody has the terminal any more."""
        self.leave()
        while piece := self._read():
            self.shown += piece
        return self.shown

    def type(self, text: str) -> None:
        os.write(self._held, text.encode())

    def leave(self) -> None:
        """Close the program's end, of which the program has a copy."""
        if self.end >= 0:
            os.close(self.end)
        self.end = -1

    def close(self) -> None:
        self.leave()
        os.close(self._held)

    def _read(self) -> str:
        readable, _, _ = select.select([self._held], [], [], 60)
        assert readable, self.shown
        # What Linux says when the other end is closed.
        with suppress(OSError):
            return os.read(self._held, 4096).decode("utf-8", "replace")
        return ""


@contextmanager
def terminal() -> Iterator[Terminal]:
    one = Terminal()
    try:
        yield one
    finally:
        one.close()


@contextmanager
def running(arguments: Sequence[object], **streams: Any) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a session of its own; it and all that it started are ended at last."""
    command = [*PROGRAM, *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, start_new_session=True, **streams) as one:
        try:
            yield one
        finally:
            with suppress(ProcessLookupError):
                os.killpg(one.pid, 9)
