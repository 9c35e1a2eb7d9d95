"""Writes a file beside its place and moves it there: a failure leaves what was there before."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from timeline_app.errors import ExportError, system_reason
from timeline_app.export.streams import as_text


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A UTF-8 stream without newline translation whose content becomes `path` when the block ends well."""
    with replacing_bytes(path) as stream, as_text(stream) as text:
        yield text


@contextmanager
def replacing_bytes(path: Path) -> Iterator[BinaryIO]:
    """A stream of bytes that become `path` when the block ends well. Raises ExportError."""
    temporary: Path | None = None
    try:
        with _explained(path):
            target = _target(path)
            handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
            temporary = Path(name)
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(_mode(target))
            temporary.replace(target)
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def ensure_place(path: Path) -> None:
    """Before long work: can a file be written there, or files in the folder that is there? Raises ExportError."""
    with _explained(path):
        folder = path if path.is_dir() else _target(path).parent
        tempfile.TemporaryFile(dir=folder).close()


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportError(
            "{path} cannot be written: {reason}. Choose another folder or free the file and try again.",
            path=path,
            reason=system_reason(error),
        ) from error


def _target(path: Path) -> Path:
    """The file itself where `path` is a link to it; devices, pipes and folders are not for replacing."""
    if path.is_dir():
        raise ExportError("{path} is a folder. Choose the name of a file in it.", path=path)
    # Asked of the path itself: a pipe that a link such as /dev/stdout leads to has no name.
    if path.exists() and not path.is_file():
        raise ExportError("{path} is no regular file and cannot be replaced. Choose the name of a file.", path=path)
    return Path(os.path.realpath(path))


def _mode(target: Path) -> int:
    """The old file's permissions, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
