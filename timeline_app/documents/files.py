"""The bytes of a file that somebody named, or a clear word on why there are none."""

import os
from contextlib import suppress
from pathlib import Path

from timeline_app.errors import DocumentError, Place
from timeline_app.system_reasons import not_read

LARGEST = 100 * 1024 * 1024
"""Bytes of a file that is read; all limits of what it may grow to are set with this in mind."""


def file_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a regular file that has no more of them than are read. Raises DocumentError."""
    try:
        if not path.is_file():
            raise _not_a_file(path)
        with path.open("rb") as stream:
            # Asked of the open file: between a look at the path and its opening another may stand there.
            size = os.fstat(stream.fileno()).st_size
            if size > largest:
                raise too_large(path, size, largest)
            # Room for all that may come is only made where there is more than a moment ago: a file can grow, and some
            # say 0 and never end.
            data = stream.read(size + 1)
            if len(data) > size:
                data += stream.read(largest + 1 - size)
    except MemoryError as error:
        raise DocumentError(
            "{path} cannot be read: there is too little memory. Close other programs.", path=path
        ) from error
    except OSError as error:
        raise not_read(path, error) from error
    if len(data) > largest:
        raise too_large(path, len(data), largest)
    return data


def _not_a_file(path: Path) -> DocumentError:
    """Raises OSError where the system does not let one look: since Python 3.14 a path itself says only "no file"."""
    if path.is_dir():
        return DocumentError("{path} is a folder. Choose one or more files in it.", path=path)
    if path.exists():
        return DocumentError(
            "{path} is no file but a pipe or a device. Save what comes from it as a file, or give it to the command "
            "line as standard input, which is named -.",
            path=path,
        )
    # Whoever says no to a look says why: links that lead round in a circle, a name that is too long.
    with suppress(FileNotFoundError, NotADirectoryError, ValueError):
        path.stat()
    if path.is_symlink():
        return DocumentError("{path} is a link to a file that does not exist. Check where it leads.", path=path)
    return DocumentError("{path} does not exist. Check its name and place.", path=path)


def too_large(name: Place, size: int, largest: int = LARGEST) -> DocumentError:
    """The refusal of what has more bytes than are read."""
    return DocumentError(
        "{name} has {size} MB; at most {largest} MB can be read. Split it into smaller files.",
        name=name,
        size=size // 2**20,
        largest=largest // 2**20,
    )
