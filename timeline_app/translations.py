"""The program's words in another language, for who has no Qt: read from the files that Qt loads (.qm)."""

import struct
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from timeline_app.interfaces import USUAL
from timeline_app.paths import resources

_HEAD = struct.Struct(">BI")
_MAGIC_BYTES = 16
_MESSAGES = 0x69
# The parts of a message; the source is what English says, and a comment tells apart what is alike in English only.
_END, _TRANSLATION, _SOURCE, _COMMENT = 1, 3, 6, 8


def translator(code: str) -> Callable[[str], str]:
    """What says a text of the program in a language; in English what that does not say."""
    words = _words(code)
    return lambda text: words.get(text, text)


@cache
def _words(code: str) -> Mapping[str, str]:
    path = resources() / "i18n" / f"timeline_{code}.qm"
    # A checkout has none of these files before they are compiled.
    if code == USUAL or not path.is_file():
        return {}
    sections = _sections(path.read_bytes(), _MAGIC_BYTES)
    return dict(_messages(next((told for tag, told in sections if tag == _MESSAGES), b"")))


def _messages(data: bytes) -> Iterator[tuple[str, str]]:
    """The texts without a comment, each with its translation; of several the first."""
    at = 0
    while at < len(data):
        parts: dict[int, bytes] = {}
        while data[at] != _END:
            tag, size = _HEAD.unpack_from(data, at)
            at += _HEAD.size
            parts.setdefault(tag, data[at : at + size])
            at += size
        at += 1
        if not parts.get(_COMMENT) and _TRANSLATION in parts:
            yield parts.get(_SOURCE, b"").decode(), parts[_TRANSLATION].decode("utf-16-be")


def _sections(data: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at < len(data):
        tag, size = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        yield tag, data[at : at + size]
        at += size
