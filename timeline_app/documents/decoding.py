"""Bytes become text, in whatever encoding, or a clear word on why they do not."""

import codecs
import re

from timeline_app.errors import DocumentError, Place, TimelineError
from timeline_app.translatable import translatable

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
"""How archives begin, and old office documents, in whose form new ones with a password and mails of Outlook are."""
_SAMPLE = 65_536
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = {
    b"%PDF": translatable("a PDF file"),
    ZIP: translatable("a zip archive or office document"),
    b"\x89PNG": translatable("a picture"),
    b"\xff\xd8\xff": translatable("a picture"),
    b"GIF8": translatable("a picture"),
    b"\x7fELF": translatable("a program"),
    b"\x1f\x8b": translatable("a compressed file"),
    OLE: translatable("an old office document"),
    b"SQLite format 3": translatable("a database"),
}
# Bytes that no text has, apart from the NUL that some programs leave behind.
_CONTROLS = bytes(set(range(32)) - {0, 7, 8, 9, 10, 11, 12, 13, 27, 30, 31})
_MOST_CONTROLS = 0.02
# Of a text in UTF-16 without its mark. Letters of other scripts than ours have no byte that is nought.
_FEWEST_PAIRS, _FEW_NULS, _MANY_NULS = 16, 0.01, 0.7
# What German, English and French write beyond ASCII. In short texts no statistics tells it from other code pages.
_WESTERN = frozenset("äöüÄÖÜßéèêëàâçîñôÉ„“”‚‘’«»‹›–—…•§°€£©\xa0\xad".encode("cp1252"))
_ASCII = bytes(range(128))
# In a Cyrillic code page nearly every letter is beyond ASCII, in German one in thirty.
_MOST_ACCENTS = 0.2
# Where a page names its charset: an XML declaration, or a meta element in one of two ways. Browsers look no further.
_MARKUP_HEAD = 4096
_CHARSET = re.compile(
    rb"<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})|<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})",
    re.I,
)
# The WHATWG's table, as far as it differs from Python's: pages that say "Latin 1" mean Windows' superset of it.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
# Codecs of Python that are no charsets of texts.
_NO_CHARSETS = ("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "oem", "mbcs")
_OF_MORE_BYTES = ("gb18030", "cp949", "cp932", "big5", "big5hkscs", "euc_jp", "iso2022_jp")


def decode(data: bytes, name: Place) -> str:
    """The text of a file's bytes; a byte order mark is not part of it, all else is, line ends and NULs included.

    UTF-16 that has lost its mark is seen by its noughts. UTF-8 is tried next, even with a few damaged bytes, then
    Windows-1252 if it gives the letters of western Europe, then what charset-normalizer makes of a sample. Raises
    DocumentError for binary data.
    """
    # UTF-32 stands before UTF-16 in the table, whose mark it begins with.
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], encoding, name)
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise DocumentError(
                "{name} is {what}, not a text file. Save its text as .txt or .md and open that.",
                name=name,
                what=TimelineError(what),
            )
    if wide := _wide(data[:_SAMPLE]):
        return _decoded(data, wide, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)
    if is_binary(data):
        raise _binary(name)
    return text


def decode_markup(data: bytes, name: Place) -> str:
    """The source of a page: by its byte order mark, else by the charset that it names, else as any text."""
    named = _CHARSET.search(data[:_MARKUP_HEAD])
    has_mark = any(data.startswith(bom) for bom, _ in _BOMS)
    return decode(data, name) if has_mark or not named else decode_as(data, (named[1] or named[2]).decode(), name)


def decode_as(data: bytes, charset: str, name: Place) -> str:
    """The text of bytes that are said to be in a charset; what is said wrongly or not known is found out.

    A charset of single bytes is not believed where the bytes are UTF-8: that happens when a page was saved or served
    anew, whereas UTF-8 by accident does not happen.
    """
    encoding = _meant(charset)
    # UTF-8 is tried first in any case; UTF-16 without a mark is a page that was stored anew under its old label.
    if not encoding or encoding.startswith("utf") or is_binary(data):
        return decode(data, name)
    if encoding in _OF_MORE_BYTES or not _is_utf_8(data):
        return data.decode(encoding, "replace")
    return decode(data, name)


def _meant(charset: str) -> str:
    """Python's name of the encoding that is meant by a charset's name; '' if it is none of texts."""
    try:
        name = codecs.lookup(charset.strip()).name
        b"a".decode(name)
    except (LookupError, ValueError):
        return ""
    return "" if name in _NO_CHARSETS else _MEANT.get(name, name)


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(sample: bytes) -> str:
    """The name of UTF-16 whose mark was lost: most of every other byte are nought, hardly one of the rest; else ''."""
    pairs = len(sample) // 2
    if pairs < _FEWEST_PAIRS:
        return ""
    first, second = sample[: 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    few, many = _FEW_NULS * pairs, _MANY_NULS * pairs
    return "utf-16-le" if first <= few and second >= many else "utf-16-be" if second <= few and first >= many else ""


def _decoded(data: bytes, encoding: str, name: Place) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            "{name} begins as {encoding} text but is damaged at byte {byte}. Open it in a text "
            "editor and save it as UTF-8.",
            name=name,
            encoding=encoding.upper(),
            byte=error.start,
        ) from error


def _guessed(data: bytes, name: Place) -> str:
    if is_binary(data):
        raise _binary(name)
    # Before statistics, which take longer and err in short texts.
    text = _mended(data) or _western(data)
    if text:
        return text
    from charset_normalizer import from_bytes

    # It takes time by the length of what it gets, and learns little more from a whole book.
    best = from_bytes(data[:_SAMPLE]).best()
    for encoding in filter(None, (best.encoding if best else None, "cp1252")):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise DocumentError("{name} is in an unknown encoding. Open it in a text editor and save it as UTF-8.", name=name)


def _mended(data: bytes) -> str | None:
    """UTF-8 cut off or damaged in a few places: each becomes U+FFFD, the rest stays as it is."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - damaged
    return text if whole > damaged else None


def _western(data: bytes) -> str | None:
    beyond = data.translate(None, _ASCII)
    plausible = len(beyond) <= _MOST_ACCENTS * len(data) and _WESTERN.issuperset(beyond)
    return data.decode("cp1252") if plausible else None


def is_binary(data: bytes) -> bool:
    """Control characters in number, or one NUL in ten, are no text."""
    sample = data[:_SAMPLE]
    if not sample:
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(sample) or sample.count(0) > len(sample) / 10


def _binary(name: Place) -> DocumentError:
    return DocumentError(
        "{name} is no text, and in no format that can be read, or it is damaged. Save its text as .txt, or choose "
        "another file.",
        name=name,
    )
