"""Writes a file beside its place and moves it there: a failure leaves what was there before."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from timeline_app.errors import ExportError


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A UTF-8 stream without newline translation whose content becomes `path` when the block ends well."""
    target = path.resolve()
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="", errors="replace") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except OSError as error:
        raise ExportError(
            f"{path} cannot be written: {error.strerror or error}. Choose another folder or free the file and try again."
        ) from error
    finally:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)


def _mode(target: Path) -> int:
    """The old file's permissions, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
