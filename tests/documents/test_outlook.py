"""E-mails of Outlook: text, title and day of sending, whatever a message has of them; what is damaged is told."""

import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.documents.reader import read_bytes, read_document
from timeline_app.errors import DocumentError
from timeline_app.model.document import Document

BODY = "Die Werft schloss am 3. Mai 1999.\r\n\r\nGestern kam der Minister."
_SECTOR, _MINI, _LEAST = 512, 64, 4096
_END, _FREE, _OF_FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SENT = datetime(2001, 2, 3, 23, 30, tzinfo=UTC)


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file ([MS-CFB], version 3) with streams in its root."""
    sectors: list[bytes] = []
    fat: list[int] = []

    def chained(data: bytes) -> int:
        """The number of the first sector of what is added."""
        if not data:
            return _END
        first = len(sectors)
        sectors.extend(data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR))
        fat.extend([*range(first + 1, len(sectors)), _END])
        return first

    small, minifat, entries = b"", [], []
    for name, data in streams.items():
        if len(data) >= _LEAST or not data:
            entries.append((name, chained(data), len(data)))
            continue
        first = len(minifat)
        small += data.ljust(-(-len(data) // _MINI) * _MINI, b"\0")
        minifat += [*range(first + 1, len(small) // _MINI), _END]
        entries.append((name, first, len(data)))
    root = _entry("Root Entry", 5, _FREE, 1 if entries else _FREE, chained(small), len(small))
    told = [_entry(name, 2, number + 1 if number < len(entries) else _FREE, _FREE, first, size)
            for number, (name, first, size) in enumerate(entries, 1)]  # fmt: skip
    directory = chained(b"".join([root, *told]))
    minis = chained(struct.pack(f"<{len(minifat)}I", *minifat))
    count = next(n for n in range(1, 100) if len(fat) + n <= 128 * n)
    places = list(range(len(fat), len(fat) + count))
    whole = [*fat, *[_OF_FAT] * count]
    whole += [_FREE] * (128 * count - len(whole))
    head = struct.pack("<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, count,
                       directory, 0, _LEAST, minis, -(-len(minifat) // 128), _END, 0, places[0])  # fmt: skip
    head += struct.pack(f"<{len(places) - 1}I", *places[1:])
    return head.ljust(_SECTOR, b"\xff") + b"".join(sectors) + struct.pack(f"<{len(whole)}I", *whole)


def _entry(name: str, kind: int, right: int, child: int, first: int, size: int) -> bytes:
    octets = name.encode("utf-16-le") + b"\0\0"
    return octets.ljust(64, b"\0") + struct.pack("<HBBIII36xIQ", len(octets), kind, 1, _FREE, right, child, first, size)


def message(
    body: str | None = BODY,
    html: bytes | None = None,
    subject: str = "Werft",
    headers: str = "",
    sent: datetime | None = SENT,
) -> bytes:
    """A message ([MS-OXMSG]) with what is given of it, in UTF-16 but for its page."""
    texts = {0x0037: subject, 0x1000: body, 0x007D: headers or None}
    properties, streams = b"", {}
    for number, text in texts.items():
        if text is not None:
            octets = text.encode("utf-16-le")
            streams[f"__substg1.0_{number:04X}001F"] = octets
            properties += struct.pack("<HHII4x", 0x001F, number, 6, len(octets) + 2)
    if html is not None:
        streams["__substg1.0_10130102"] = html
        properties += struct.pack("<HHII4x", 0x0102, 0x1013, 6, len(html))
        properties += struct.pack("<HHII4x", 0x0003, 0x3FDE, 6, 65001)
    if sent is not None:
        moment = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10**7
        properties += struct.pack("<HHIQ", 0x0040, 0x0039, 6, moment)
    return compound({"__properties_version1.0": bytes(32) + properties, **streams})


def _read(data: bytes) -> Document:
    return read_bytes(data, "a.msg")


def test_text_title_and_day() -> None:
    document = _read(message())
    assert document.text == BODY.replace("\r\n", "\n")
    assert document.title == "Werft"
    assert document.published is not None
    assert (document.published.day, document.published.reason.facts) == (date(2001, 2, 3), {"place": "date of sending"})


def test_the_day_is_the_senders() -> None:
    document = _read(message(headers="From: a@example.org\r\nDate: Sun, 4 Feb 2001 00:30:00 +0100\r\n\r\n"))
    assert document.published is not None
    assert document.published.day == date(2001, 2, 4)


@pytest.mark.parametrize("headers", ["Date: never\r\n\r\n", "Subject: x\r\n\r\n"])
def test_a_header_without_a_day(headers: str) -> None:
    assert _read(message(headers=headers)).published is not None
    assert _read(message(headers=headers, sent=None)).published is None


def test_the_text_of_a_page_where_there_is_no_other() -> None:
    page = "<html><body><p>Am 3. Mai 1999 schloss die Werft für immer.</p><script>x</script></body></html>".encode()
    for body in (None, " \r\n"):
        assert _read(message(body, page)).text.strip() == "Am 3. Mai 1999 schloss die Werft für immer."
    assert _read(message(BODY, page)).text.startswith("Die Werft")


def test_a_long_text_and_one_beyond_the_first_plane() -> None:
    text = "🗓 Am 3. Mai 1999 schloss sie. " * 3000
    assert _read(message(text)).text == text


def test_it_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "mail.txt"
    path.write_bytes(message())
    assert read_document(path).title == "Werft"


def test_no_text() -> None:
    with pytest.raises(DocumentError, match="cannot be read as Outlook e-mail: no text is in it"):
        _read(message(None))


@pytest.mark.parametrize("cut", [lambda data: data[:600], lambda data: data[:512] + b"\xff" * (len(data) - 512),
                                 lambda data: data[:44] + b"\xff" * 32 + data[76:]])  # fmt: skip
def test_what_is_damaged_is_told(cut: Callable[[bytes], bytes]) -> None:
    data = cut(message())
    if "__properties_version1.0".encode("utf-16-le") not in data:
        data += "__properties_version1.0".encode("utf-16-le")
    with pytest.raises(DocumentError, match=r"a\.msg cannot be read as Outlook e-mail: .+\. Open it in the program"):
        _read(data)


def test_what_is_cut_off_before_it_says_what_it_is_is_no_office_document(tmp_path: Path) -> None:
    path = tmp_path / "a.msg"
    path.write_bytes(message()[:512])
    with pytest.raises(DocumentError, match=r"it is damaged, or no e-mail of Outlook\. Save it anew in Outlook"):
        read_document(path)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(8, 5000), st.binary(min_size=1, max_size=4)), max_size=4))
def test_bytes_that_are_changed_make_no_other_error(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(message())
    for at, octets in changes:
        data[at : at + len(octets)] = octets
    with suppress(DocumentError):
        assert _read(bytes(data)).text
