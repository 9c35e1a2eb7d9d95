"""A second process that reads and analyses, so that the window's process never waits for it, however long a text is.

Requests and replies are pickles on the child's standard input and output. Stopping is killing the child: nothing of
what it does can be left half done, because it only reads.
"""

import os
import pickle
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from timeline_app.errors import Cancelled, TimelineError

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.analysis.tasks import Task

ARGUMENTS = {True: "--worker-ahead", False: "--worker"}
"""Whether the child loads all that analysing needs before there is a task, or what its tasks need when it has them."""


class Worker:
    """The window's end: one task at a time; the child is kept for the next one."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._begun: Task | None = None
        self._stopping = False
        # Held while a task is done; whoever stops the work must not wait for it.
        self._turn = threading.Lock()

    @property
    def is_busy(self) -> bool:
        return self._turn.locked()

    def start(self, task: "Task | None" = None) -> "subprocess.Popen[bytes]":
        """Start the child now, and let it begin with a task that `run` will ask for soon; without one, get ready for
        any.

        Whoever stops the work may take the child away at any moment, so it is returned.
        """
        child = self._child_for(is_ahead=task is None)
        if task is not None:
            _send(task, child)
            self._begun = task
        return child

    def _child_for(self, is_ahead: bool) -> "subprocess.Popen[bytes]":
        """The child, which is started if it does not run."""
        child = self._child
        if child is None or child.poll() is not None:
            if child is not None:
                _close(child)
            self._begun = None
            child = self._child = subprocess.Popen(
                _command(is_ahead), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment(), bufsize=-1
            )
        return child

    def prepare(self) -> None:
        """Start the child for a task that may come, if none is under way."""
        if self._turn.acquire(blocking=False):
            try:
                self.start()
            finally:
                self._turn.release()

    def run(self, task: "Task", progress: "Progress") -> Any:
        """Do a task and wait for its result. Raises TimelineError as the task does, and Cancelled."""
        with self._turn:
            self._stopping = False
            # Forgotten before anything can fail, so that its reply is never taken for another's.
            begun, self._begun = self._begun, None
            # The child is at work on what nobody asked for after all.
            if begun not in (None, task):
                self._drop()
            child = self._child_for(is_ahead=False)
            try:
                if begun != task:
                    _send(task, child)
                return _receive(child, partial(self._tell, progress))
            except (EOFError, OSError, pickle.UnpicklingError) as error:
                raise self._ended(child, task) from error
            finally:
                # Stopped meanwhile, by a thread that could not wait for this one.
                if child is not self._child:
                    _close(child)

    def stop(self) -> None:
        """End the child, and with it what it is doing."""
        self._stopping = True
        if self._turn.locked():
            # Who waits for the child's reply closes the pipes when it finds them ended.
            child, self._child = self._child, None
            if child is not None:
                child.kill()
        else:
            self._drop()

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            _close(child)

    def _tell(self, progress: "Progress", share: float) -> None:
        """Whoever is told of the progress can give up; what the child would still reply belongs to nobody then."""
        try:
            progress(share)
        except BaseException:
            self._drop()
            raise

    def _ended(self, child: "subprocess.Popen[bytes]", task: "Task") -> Exception:
        if self._stopping:
            return Cancelled()
        # It has ended by itself; the system's word for why is all that is known.
        code = child.wait()
        self._child = None
        if name := _subject(task):
            return TimelineError(
                "{name} could not be read: its analysis ended unexpectedly (exit code {code}); there may be too little "
                "memory. Close other programs, or try a shorter text.",
                name=name,
                code=code,
            )
        return TimelineError(
            "The analysis ended unexpectedly (exit code {code}); there may be too little memory. Close other programs, "
            "then try again.",
            code=code,
        )


def _subject(task: "Task") -> str:
    """The file or the document that a task is about; empty where there is no single one."""
    document = getattr(task, "document", None)
    return str(getattr(task, "path", None) or getattr(document or task, "name", ""))


def _close(child: "subprocess.Popen[bytes]") -> None:
    """Let go of a child that was killed."""
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def _send(task: "Task", child: "subprocess.Popen[bytes]") -> None:
    assert child.stdin is not None
    pickle.dump(task, child.stdin, pickle.HIGHEST_PROTOCOL)
    child.stdin.flush()


def _receive(child: "subprocess.Popen[bytes]", progress: "Progress") -> Any:
    """What the child replies at last; its progress is passed on. Raises what the task raised."""
    assert child.stdout is not None
    while True:
        # Both ends are this program, and nobody else can write into the pipe.
        reply = pickle.load(child.stdout)
        if isinstance(reply, float):
            progress(reply)
        elif isinstance(reply, Exception):
            raise reply
        else:
            return reply[0]


def _command(is_ahead: bool) -> list[str]:
    """A frozen program starts itself; otherwise Python starts the package."""
    package = [] if getattr(sys, "frozen", False) else ["-m", "timeline_app"]
    return [sys.executable, *package, ARGUMENTS[is_ahead]]


def _environment() -> dict[str, str]:
    """The child finds the package where this process found it."""
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    # Threads of numpy's linear algebra, which nothing here uses, would wait for work with the processor in their hands.
    return {"OPENBLAS_NUM_THREADS": "1", **os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def serve(is_ahead: bool) -> None:
    """The child's end: do tasks until standard input ends."""
    # Ctrl+C reaches all processes of a terminal; the parent decides what becomes of this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = sys.stdin.buffer
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that a library prints may get between the replies.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if is_ahead:
        # While the window is still being built.
        from timeline_app.analysis import pipeline  # noqa: F401
        from timeline_app.documents import reader  # noqa: F401
        from timeline_app.events import extractor  # noqa: F401
        from timeline_app.storage import analysis_table  # noqa: F401

    while True:
        try:
            task = pickle.load(requests)
        except EOFError:
            return
        try:
            _answer(task, replies)
        except BrokenPipeError:
            # Nobody waits any more for what is still in the buffer.
            os.dup2(os.open(os.devnull, os.O_WRONLY), replies.fileno())
            return


def _answer(task: "Task", replies: BinaryIO) -> None:
    reported = -1.0

    def progress(share: float) -> None:
        nonlocal reported
        if share - reported >= 0.01 or reported < share == 1.0:
            # Whole percents, and the end: each report wakes the other process.
            reported = share
            _reply(share, replies)

    try:
        # In a tuple, so that a result that is a number is never taken for progress.
        _reply((task(progress),), replies)
    except BrokenPipeError:
        raise
    except TimelineError as error:
        _reply(error, replies)
    except Exception as error:
        # Its own class may not be known, or not be loaded, at the other end.
        _reply(RuntimeError(f"{type(error).__name__}: {error}"), replies)


# The newest one gives every array a buffer of its own, which the collector of garbage visits ever again: with a
# thousand documents that are tens of thousands of objects.
_PROTOCOL = 4


def _reply(content: object, replies: BinaryIO) -> None:
    pickle.dump(content, replies, _PROTOCOL)
    replies.flush()
