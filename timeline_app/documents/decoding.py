"""Bytes become text, in whatever encoding, or a clear word on why they do not."""

import codecs

from timeline_app.errors import DocumentError

_SAMPLE = 65_536
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive or office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
    b"\x1f\x8b": "a compressed file",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"SQLite format 3": "a database",
}
# Bytes that no text has, apart from the NUL that some programs leave behind.
_CONTROLS = bytes(set(range(32)) - {0, 7, 8, 9, 10, 11, 12, 13, 27, 30, 31})
_MOST_CONTROLS = 0.02
# What German, English and French write beyond ASCII. In short texts no statistics tells it from other code pages.
_WESTERN = frozenset("äöüÄÖÜßéèêëàâçîñôÉ„“”‚‘’«»‹›–—…•§°€£©\xa0\xad".encode("cp1252"))
_ASCII = bytes(range(128))
_MOST_ACCENTS = 0.2


def decode(data: bytes, name: str) -> str:
    """The text of a file's bytes; a byte order mark is not part of it, all else is, line ends and NULs included.

    UTF-8 is tried first, even with a few damaged bytes, then Windows-1252 if it gives the letters of western Europe,
    then what charset-normalizer makes of a sample. Raises DocumentError for binary data.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], encoding, name)
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise DocumentError(f"{name} is {what}, not a text file. Save its text as .txt or .md and open that.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)
    if _is_binary(data[:_SAMPLE]):
        raise _binary(name)
    return text


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{name} begins as {encoding.upper()} text but is damaged at byte {error.start}. "
            "Open it in a text editor and save it as UTF-8."
        ) from error


def _guessed(data: bytes, name: str) -> str:
    if _is_binary(data[:_SAMPLE]):
        raise _binary(name)
    text = _mended(data) or _western(data)
    if text:
        return text
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    for encoding in filter(None, (best.encoding if best else None, "cp1252")):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise DocumentError(f"{name} is in an unknown encoding. Open it in a text editor and save it as UTF-8.")


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


def _is_binary(sample: bytes) -> bool:
    """Control characters in number, or one NUL in ten, are no text."""
    if not sample:
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(sample) or sample.count(0) > len(sample) / 10


def _binary(name: str) -> DocumentError:
    return DocumentError(f"{name} holds binary data, no text. Choose a text file (.txt, .md or .tml).")
