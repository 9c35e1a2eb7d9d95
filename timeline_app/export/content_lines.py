"""The lines of a calendar (RFC 5545, 3.1): escaped, in UTF-8, and folded after 75 octets."""

import re

from timeline_app.export.characters import allowed

_MOST_OCTETS = 75
# With the space that it begins with, if it is not the first, and up to the beginning of a character.
_PIECE = re.compile(rb".{1,74}(?![\x80-\xbf])", re.DOTALL)


def text(value: str) -> str:
    """A value of type TEXT; all kinds of line ends are the one that there is."""
    value = allowed("\n".join(value.splitlines()))
    # Ten times as quick as `str.translate` where not all is ASCII.
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def content_line(line: str) -> bytes:
    """A property with its value as it stands in the file, ended, and folded where it is long."""
    octets = line.encode("utf-8")
    return (octets if len(octets) <= _MOST_OCTETS else b"\r\n ".join(_PIECE.findall(octets))) + b"\r\n"
