"""How large the streams of a PDF become when they are unpacked, found out before pdfium unpacks them.

pdfium takes up to a gigabyte of any stream, and for each byte of text in it 250 bytes more. So each stream is unpacked
here once, piece by piece, and thrown away. Pictures are passed over, because pdfium does not unpack them for their
text. What is encrypted or packed in rarer ways cannot be looked into here; it is left to pdfium's own limit.
"""

import re
import zlib
from collections.abc import Iterable, Iterator

from timeline_app.documents.content import Unreadable

_MOST = 32 * 2**20
"""Bytes of an unpacked stream: pdfium needs up to 20 times as much for the lines of a map. Pages of text have 20 KB."""
_MOST_TEXT = 2 * 2**20
"""Bytes of text in one stream, which make 500 MB in pdfium."""
_LONG = 2**20
_MOST_LONG = 100
"""Streams that are long without being packed."""
_STEP = 2**16
_DICTIONARY = 2**14
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_PACKED = b"/FlateDecode"
_PICTURE = re.compile(rb"/Subtype\s{0,9}/Image|/(?:DCT|JPX|JBIG2|CCITTFax)Decode")
_NO_PAGE = re.compile(rb"/Length1|/(?:Type1C|CIDFontType0C|OpenType|EmbeddedFile|Metadata)\b")
_BRACKET = re.compile(rb"\\.|[()]|<[0-9A-Fa-f\s]+>", re.S)


def check_streams(data: bytes) -> None:
    """Raises Unreadable where a stream is far larger than any page needs."""
    for head, pieces in _streams(data):
        if head.count(_PACKED) > 1:
            raise Unreadable("a part of it is packed twice, which no program does")
        if _PICTURE.search(head):
            continue
        unpacked = bytearray()
        for piece in pieces:
            unpacked += piece
            if len(unpacked) > _MOST:
                raise Unreadable("a part of it is larger than {most} MB when it is unpacked", most=_MOST // 2**20)
        if len(unpacked) > _LONG and not _NO_PAGE.search(head) and _text_size(unpacked) > _MOST_TEXT:
            raise Unreadable("a part of it has more than {most} MB of text", most=_MOST_TEXT // 2**20)


def _streams(data: bytes) -> Iterator[tuple[bytes, Iterable[bytes | memoryview]]]:
    """What stands before each stream, and its unpacked bytes, piece by piece."""
    view = memoryview(data)
    end = long = 0
    for stream in _STREAM.finditer(data):
        begin = stream.end()
        # The dictionary before a stream cannot be found by its begin without parsing the file; the last "obj" before it
        # is near enough.
        head = data[max(0, stream.start() - _DICTIONARY) : stream.start()]
        head = head[max(0, head.rfind(b"obj")) :]
        # zlib's first byte, in case the dictionary stands elsewhere.
        if data[begin : begin + 1] == b"\x78" or _PACKED in head:
            yield head, _unpacked(view[begin:])
            continue
        # The end found last may lie beyond this stream too, where one is nested in the bytes of another.
        if end < begin:
            found = data.find(b"endstream", begin)
            end = found if found >= 0 else len(data)
        long += end - begin > _LONG
        if long > _MOST_LONG:
            raise Unreadable("it has more than {most} large parts that are not packed", most=_MOST_LONG)
        yield head, (view[begin : min(end, begin + _MOST + 1)],)


def _unpacked(packed: memoryview) -> Iterator[bytes]:
    """The bytes of a stream as far as they can be unpacked."""
    unpacker = zlib.decompressobj()
    for begin in range(0, len(packed), _STEP):
        waiting: bytes | memoryview = packed[begin : begin + _STEP]
        # A step of packed bytes may hold gigabytes: at most _LONG of them are made at a time.
        while waiting and not unpacker.eof:
            try:
                yield unpacker.decompress(waiting, _LONG)
            except zlib.error:
                return
            waiting = unpacker.unconsumed_tail
        if unpacker.eof:
            return


def _text_size(content: bytes | bytearray) -> int:
    """Bytes between parentheses, which is how a page names its text, and half of those between angle brackets."""
    depth = size = begin = 0
    for bracket in _BRACKET.finditer(content):
        mark = bracket[0]
        if mark == b"(":
            begin = begin if depth else bracket.end()
            depth += 1
        elif mark == b")" and depth:
            depth -= 1
            size += 0 if depth else bracket.start() - begin
        elif mark.startswith(b"<") and not depth:
            size += len(mark) // 2
    return size + (len(content) - begin if depth else 0)
