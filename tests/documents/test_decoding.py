"""Bytes of any encoding become the text they are, code point for code point; what is no text is refused."""

import codecs
import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.documents.decoding import decode, decode_as, decode_markup
from timeline_app.errors import DocumentError

GERMAN = "Müller fuhr am 3. März 2021 nach Köln. „Schön“, sagte er – größer geht’s nicht."
FRENCH = "Le président est arrivé à Paris, à côté de la forêt, leçon"
WESTERN = GERMAN.replace("„", '"').replace("“", '"').replace("–", "-").replace("’", "'")
BOMS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}
CLEAN = st.text(st.characters(exclude_categories=["Cs", "Cc"]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
@pytest.mark.parametrize("repeat", [1, 3, 200])
def test_german_in_every_encoding(encoding: str, repeat: int) -> None:
    assert decode((GERMAN * repeat).encode(encoding), "a.txt") == GERMAN * repeat


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [GERMAN, FRENCH * 200, "1.\n2.\r\n3.\t4.\n" * 9])
def test_utf_16_that_has_lost_its_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_other_data_with_many_noughts_is_no_text() -> None:
    numbers = b"".join(number.to_bytes(4, "little") for number in range(900))
    for data in (numbers, bytes(100), b"ab\0\0" * 50, GERMAN.encode("utf-32-le")):
        with pytest.raises(DocumentError, match="is no text"):
            decode(data, "a.dat")


@pytest.mark.parametrize("text", [WESTERN, "Müller kam.", "Fußgänger" * 9, FRENCH])
@pytest.mark.parametrize("repeat", [1, 5, 50])
def test_latin_1(text: str, repeat: int) -> None:
    assert decode((text * repeat).encode("latin-1"), "a.txt") == text * repeat


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Москва, второго июля. Министр иностранных дел России принял участие во встрече с коллегой.", "cp1251"),
        ("Zażółć gęślą jaźń. W środę premier spotkał się z ministrem, który przyjechał do Łodzi.", "cp1250"),
    ],
)
def test_other_code_pages_are_told_from_the_western_one(text: str, encoding: str) -> None:
    assert decode((text * 20).encode(encoding), "a.txt") == text * 20


@given(CLEAN)
def test_utf_8_is_taken_as_it_is(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text.removeprefix("\ufeff")


@pytest.mark.parametrize("encoding", BOMS)
@given(text=CLEAN)
def test_a_byte_order_mark_says_the_encoding_and_is_no_text(encoding: str, text: str) -> None:
    assert decode(BOMS[encoding] + f"x{text}".encode(encoding), "a.txt") == f"x{text}"


@pytest.mark.parametrize(
    "kept", ["\r\n", "\r", "\n", "\0", "\xad", "\xa0", "\u2028", "\f", "\t", "🗓", "a\u0308", "\ufeff"]
)
def test_odd_characters_stay_where_they_are(kept: str) -> None:
    text = f"Der{kept}Vertrag trat am 3. Mai 2021 in Kraft.{kept}"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("cut", [1, 2])
def test_utf_8_that_was_cut_off_keeps_its_letters(cut: int) -> None:
    data = (GERMAN + " Ende –").encode()[:-cut]
    assert decode(data, "a.txt") == GERMAN + " Ende \ufffd"


def test_a_damaged_byte_in_utf_8_is_the_only_thing_lost() -> None:
    assert decode(GERMAN.encode() + b"\xff" + GERMAN.encode(), "a.txt") == f"{GERMAN}\ufffd{GERMAN}"


@pytest.mark.parametrize("size", [512, 4096, 100_000])
@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_refused(seed: int, size: int) -> None:
    with pytest.raises(DocumentError, match=r"a\.bin is no text, and in no format that can be read"):
        decode(random.Random(seed).randbytes(size), "a.bin")


@pytest.mark.parametrize("data", [bytes(50), b"\1\2\3\4" * 9, "no mark".encode("utf-16-le"), b"text" + bytes(9)])
def test_bytes_that_pass_for_utf_8_but_are_no_text(data: bytes) -> None:
    with pytest.raises(DocumentError, match="is no text"):
        decode(data, "a.bin")


@pytest.mark.parametrize(
    ("begin", "what"),
    [
        (b"%PDF-1.7", "a PDF file"),
        (b"PK\x03\x04", "a zip archive or office document"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"\x7fELF", "a program"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"\xd0\xcf\x11\xe0", "an old office document"),
        (b"SQLite format 3\0", "a database"),
    ],
)
def test_known_files_are_called_by_their_name(begin: bytes, what: str) -> None:
    with pytest.raises(DocumentError, match=rf"^my file is {what}, not a text file\. Save its text as \.txt"):
        decode(begin + b" and more", "my file")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-32-le"])
def test_a_damaged_file_with_a_mark_says_where(encoding: str) -> None:
    data = BOMS[encoding] + "abcd".encode(encoding) + b"\0"
    with pytest.raises(DocumentError, match=rf"a\.txt begins as {encoding.upper()} text but is damaged at byte \d+\. "):
        decode(data, "a.txt")


def test_no_bytes_are_no_text() -> None:
    assert decode(b"", "a.txt") == ""


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused_in_words(data: bytes) -> None:
    told = _told(lambda: decode(data, "a.txt"))
    assert len(told) <= len(data) or told.startswith("a.txt ")


def _told(read: Callable[[], str]) -> str:
    """The text, or the words of refusal."""
    try:
        return read()
    except DocumentError as refusal:
        return str(refusal)


POLISH = "Zażółć gęślą jaźń"
JAPANESE = "二〇一九年三月十四日に開館した"


@pytest.mark.parametrize(
    ("text", "encoding", "head"),
    [
        (GERMAN, "cp1252", '<meta charset="iso-8859-1">'),
        (GERMAN, "cp1252", "<META HTTP-EQUIV=content-type CONTENT='text/html; charset=ISO-8859-1'>"),
        (GERMAN, "cp1252", '<?xml version="1.0" encoding="windows-1252"?>'),
        (GERMAN, "utf-8", "<meta charset=utf-8>"),
        (GERMAN, "utf-8", "<title>none</title>"),
        (GERMAN, "utf-8", '<meta charset="no-such-charset">'),
        (GERMAN, "utf-8", '<meta charset="unicode-escape">'),
        (POLISH, "iso-8859-2", '<meta charset="iso-8859-2">'),
        (POLISH, "cp1250", "<meta charset = ' windows-1250 '>"),
        (JAPANESE, "shift_jis", '<meta charset="Shift_JIS">'),
        (JAPANESE, "iso-2022-jp", '<meta charset="iso-2022-jp">'),
        (JAPANESE, "euc-jp", '<meta name="x"><meta charset="euc-jp">'),
        ("联通", "gb18030", '<meta charset="gb2312">'),
    ],
)
def test_pages_name_their_charset(text: str, encoding: str, head: str) -> None:
    page = f"{head}<p>{text}"
    assert decode_markup(page.encode(encoding), "a.html") == page


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_or_utf_8_counts_more_than_what_a_page_says(encoding: str) -> None:
    """Pages are served as UTF-8 and saved so, and still say what they were written in."""
    page = f'<meta charset="iso-8859-1"><p>{GERMAN}'
    assert decode_markup(page.encode(encoding), "a.html") == page


def test_what_a_page_says_wrongly_of_utf_8_is_found_out() -> None:
    page = f"<meta charset=utf-8><p>{WESTERN}"
    assert decode_markup(page.encode("latin-1"), "a.html") == page


def test_a_charset_far_down_is_no_declaration() -> None:
    page = f"<p>{GERMAN}{'x' * 5000}<meta charset=koi8-r>"
    assert decode_markup(page.encode("cp1252"), "a.html") == page


def test_a_picture_with_the_name_of_a_page_is_refused() -> None:
    with pytest.raises(DocumentError, match="is a picture"):
        decode_markup(b"\x89PNG\r\n", "a.html")


@given(
    st.binary(max_size=200), st.sampled_from(["latin-1", "utf-8", "gbk", "rot13", "", "utf-7", "hex", "iso-2022-jp"])
)
def test_bytes_in_any_charset_are_text_or_refused(data: bytes, charset: str) -> None:
    told = _told(lambda: decode_as(data, charset, "a.txt"))
    assert len(told) <= len(data) or told.startswith("a.txt ")
