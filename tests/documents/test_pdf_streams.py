"""Streams of a PDF that become far too large are found before anything takes their memory."""

import zlib

import pytest
from making import page_content, pdf, pdf_of

from timeline_app.documents import pdf_streams
from timeline_app.documents.content import Unreadable
from timeline_app.documents.pdf_streams import check_streams

MB = 2**20
LINE = "Am 3. Mai 1907 kam der Mann wieder in die Stadt."


def _stream(content: bytes, dictionary: str = "/Filter /FlateDecode") -> bytes:
    return f"1 0 obj\n<< {dictionary} >>\nstream\r\n".encode() + content + b"\nendstream\nendobj\n"


def test_ordinary_files_pass() -> None:
    check_streams(pdf([[(60, 700, 11, LINE)]] * 20))
    check_streams(pdf_of([b"0 0 m 1 1 l S " * 100_000 + page_content([(60, 700, 11, LINE)])]))
    check_streams(b"")
    check_streams(b"stream\n" * 5000)


@pytest.mark.parametrize("content", [b" " * (33 * MB), b"0 0 m 1 1 l S " * (3 * MB)])
def test_streams_that_become_large(content: bytes) -> None:
    for data in (
        _stream(zlib.compress(content)),
        _stream(content, ""),
        _stream(zlib.compress(content), "/Filter 7 0 R"),
    ):
        with pytest.raises(Unreadable, match="larger than 32 MB"):
            check_streams(data)


@pytest.mark.parametrize(
    "content",
    [
        b"(" + b"a" * 3 * MB + b") Tj",
        b"(a) Tj " * 3 * MB,
        b"(((a)" + b"b" * 3 * MB + b")) Tj",
        b"<" + b"61" * 3 * MB + b"> Tj",
        b"(a\\)" + b"b" * 3 * MB,
        b"(" + b"a" * 3 * MB,
    ],
)
def test_more_text_than_any_page_has(content: bytes) -> None:
    with pytest.raises(Unreadable, match="more than 2 MB of text"):
        check_streams(_stream(zlib.compress(content)))


def test_pictures_and_fonts_are_not_taken_for_pages() -> None:
    pixels = zlib.compress(bytes(range(256)) * (40 * MB // 256))
    check_streams(_stream(pixels, "/Subtype /Image /Filter /FlateDecode"))
    check_streams(_stream(b"\xff\xd8" + bytes(40 * MB), "/Filter /DCTDecode"))
    check_streams(_stream(zlib.compress(b"(" * 3 * MB), "/Length1 9 /Filter /FlateDecode"))


def test_packed_twice() -> None:
    bomb = zlib.compress(zlib.compress(bytes(100 * MB)))
    with pytest.raises(Unreadable, match="packed twice"):
        check_streams(_stream(bomb, "/Filter [/FlateDecode /FlateDecode]"))


def test_a_stream_that_is_cut_off() -> None:
    packed = zlib.compress(b" " * (33 * MB))
    with pytest.raises(Unreadable, match="larger than 32 MB"):
        check_streams(_stream(packed)[:-100])
    check_streams(_stream(packed[:5]))
    check_streams(_stream(packed[:5] + b"\xff" * 100))


def test_many_long_streams_that_are_not_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_streams, "_LONG", 1000)
    check_streams(_stream(b" " * 2000, "") * 100)
    with pytest.raises(Unreadable, match="more than 100 large parts"):
        check_streams(_stream(b" " * 2000, "") * 101)
