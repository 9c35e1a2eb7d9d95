"""Files that come back, as text: exported ones that were edited elsewhere, and tables of others."""

import codecs
from pathlib import Path
from typing import NamedTuple

from timeline_app.documents.decoding import decode
from timeline_app.documents.files import file_bytes

LARGEST = 256 * 2**20
"""Bytes of a table or of JSON that is read: some half a million events."""
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


class Read(NamedTuple):
    """A file's text; in a narrow encoding, question marks may stand for what it could not hold."""

    text: str
    is_narrow: bool


def read_text(path: Path) -> Read:
    """The text of a file in whatever encoding it was saved. Raises DocumentError."""
    return text_of(file_octets(path), path)


def text_of(data: bytes, path: Path) -> Read:
    """The text that bytes are in whatever encoding; `path` is told of where they are none. Raises DocumentError."""
    if not data.startswith(_WIDE):
        try:
            # Not `decode`: it would take a text with many control characters, which ours may have, for binary data.
            return Read(data.decode("utf-8-sig"), False)
        except UnicodeDecodeError:
            return Read(decode(data, path), True)
    return Read(decode(data, path), False)


def file_octets(path: Path) -> bytes:
    """The bytes of a table or of JSON, which may be larger than one article. Raises DocumentError."""
    return file_bytes(path, LARGEST)
