"""Files without a name, for what is put together before it goes to its place, in the folder of temporary files.

That may lie on another disk than the place itself: whoever hears that a disk is full has to hear which one.
"""

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from timeline_app.errors import ExportError
from timeline_app.system_reasons import system_reason

_BUFFER = 2**16


@contextmanager
def scratch_file() -> Iterator[BinaryIO]:
    """A stream to write to and to read from, gone at the end. Raises ExportError where there is no room for it."""
    try:
        # What Python makes vanishes by itself; the same file is then written to with words of our own.
        with tempfile.TemporaryFile(buffering=0) as file:
            raw = _Raw(os.dup(file.fileno()), "r+b")
    except OSError as error:
        raise _refused(error) from error
    with io.BufferedRandom(cast("io.RawIOBase", raw), _BUFFER) as stream:
        yield cast("BinaryIO", stream)


class _Raw(io.FileIO):
    def write(self, data: object) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]
        except OSError as error:
            raise _refused(error) from error


def _refused(error: OSError) -> ExportError:
    try:
        folder = tempfile.gettempdir()
    except OSError:
        folder = os.environ.get("TMPDIR", "")
    return ExportError(
        "{path}, the folder of temporary files, cannot be written to: {reason}. Free some space there, or name another "
        "folder in the variable TMPDIR.",
        path=Path(folder),
        reason=system_reason(error),
    )
