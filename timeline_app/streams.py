"""Text on a stream of bytes, as every format of text writes it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, TextIO


@contextmanager
def as_text(stream: BinaryIO, encoding: str = "utf-8") -> Iterator[TextIO]:
    """UTF-8 without newline translation; half a surrogate pair, which UTF-8 cannot hold, becomes a question mark.

    The stream of bytes stays open, and all text is on it when the block ends well.
    """
    text = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
    try:
        yield text
        text.flush()
    finally:
        # Where flushing failed it fails once more here, and the first failure is on its way up already.
        with suppress(OSError):
            text.detach()
