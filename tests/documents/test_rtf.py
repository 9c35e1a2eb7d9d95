"""RTF of all code pages and programs; what is not text of the document is left out."""

from datetime import date

import pytest

from timeline_app.documents import rtf
from timeline_app.documents.content import Unreadable
from timeline_app.documents.rtf import read_rtf


def _text(body: str, head: str = "\\ansi\\ansicpg1252\\deff0") -> str:
    return read_rtf(f"{{\\rtf1{head} {body}}}".encode("latin-1")).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Eins\\par Zwei", "Eins\n\nZwei"),
        ("Eins\\par\n\\pard\\plain Zwei\\par", "Eins\n\nZwei"),
        ("Zeile\\line Zeile", "Zeile\nZeile"),
        ("M\\'fcller \\'80 5", "Müller € 5"),
        ("M\\u252\\'fcller, \\u8222?Sch\\u246 ?n\\u8220?", "Müller, „Schön“"),
        ("{\\uc2 M\\u252\\'c3\\'bcller}", "Müller"),
        ("\\u-10179?\\u-8704?", "😀"),
        ("a\\emdash b \\ldblquote c\\rdblquote", "a—b “c”"),
        ("\\{a\\}\\\\b", "{a}\\b"),
        ("{\\b am 3. }{\\i Mai} 1907", "am 3. Mai 1907"),
        ("{\\trowd Jahr\\cell Bau\\cell\\row}{1907\\cell Halle|Tor\\cell\\row}", "Jahr\tBau\n\n1907\tHalle|Tor"),
        ("{\\listtext 1.\\tab}Punkt", "Punkt"),
        ('{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt hier}} weiter', "hier weiter"),
        # Not text of the document.
        ("a{\\pict\\wmetafile8 0f0f}b", "ab"),
        ("a{\\*\\shppict{\\pict\\bin5 }}}}}}}b", "ab"),
        ("{\\header Kopf\\par}a{\\footerr Fuss}b", "ab"),
        ("a{\\*\\annotation nein\\par}b", "ab"),
        ("a{\\deleted\\revauthdel1 nein}b{\\deleted0 ja}", "abja"),
        ("a{\\v nein}b{\\viewkind4 ja}", "abja"),
        ("a{\\*\\unknown nein}b", "ab"),
        # Notes and text boxes follow their paragraph.
        ("a{\\super\\chftn{\\*\\footnote\\pard\\plain Note}}b\\par c", "ab\n\nNote\n\nc"),
        ("a{\\footnote Eins{\\footnote Zwei}}b", "ab\n\nZwei\n\nEins"),
        ("a{\\shp{\\*\\shpinst{\\shptxt Kasten\\par}}}b\\par c", "ab\n\nKasten\n\nc"),
    ],
)
def test_bodies(body: str, text: str) -> None:
    assert _text(body) == text


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        ("\\ansi\\ansicpg1250", "Za\\'bf\\'f3\\'b3\\'e6", "Zażółć"),
        ("\\ansi\\ansicpg1251", "\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0", "Москва"),
        ("\\ansi\\ansicpg932", "\\'93\\'fa\\'96\\'7b", "日本"),
        ("\\ansi", "M\\'fcller", "Müller"),
        ("\\ansi\\ansicpg99999", "M\\u252?ller", "Müller"),
        ("\\ansi\\ansicpg1252{\\fonttbl{\\f7\\fcharset204 Arial CYR;}}", "\\f7 \\'cc\\'ee", "Мо"),
        ("\\ansi\\ansicpg1252", "Müller", "Müller"),
    ],
)
def test_code_pages(head: str, body: str, text: str) -> None:
    assert _text(body, head) == text


def test_what_it_says_of_itself() -> None:
    info = "{\\info{\\title Die R\\'fcckkehr}{\\creatim\\yr2019\\mo3\\dy14\\hr9}{\\author x}}"
    content = read_rtf(f"{{\\rtf1\\ansi{info}Text}}".encode())
    assert (content.text, content.title, content.guess) == ("Text", "Die Rückkehr", date(2019, 3, 14))
    assert read_rtf(b"{\\rtf1{\\info{\\creatim\\yr2019\\mo2\\dy31}}Text}").guess is None


@pytest.mark.parametrize("data", [b"", b"Text", b"{\\rt", b"\\rtf1 x"])
def test_what_is_no_rtf(data: bytes) -> None:
    with pytest.raises(Unreadable, match="does not begin as RTF"):
        read_rtf(data)


@pytest.mark.parametrize(
    "body", ["{", "}", "}}}", "{{{", "\\", "\\bin99 ", "\\bin-5 a", "{\\pict", "{\\footnote", "\\u", "\\'"]
)
def test_what_is_not_whole_is_read_as_far_as_it_goes(body: str) -> None:
    assert _text(f"Text\\par {body}").startswith("Text")


@pytest.mark.parametrize("number", [9, 12, 30])
def test_numbers_that_are_too_large(number: int) -> None:
    digits = "9" * number
    assert _text(f"Text \\u{digits}? on \\fs{digits} 3 May") == "Text \ufffd on 3 May"


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unreadable, match="nested more than 10,000 deep"):
        _text("{" * 10_001)
    monkeypatch.setattr(rtf, "LONGEST", 2**20)
    assert _text("{\\pict " + "0f" * 2**20 + "}a") == "a"
    with pytest.raises(Unreadable, match="more than 1 MB of text without its pictures"):
        _text("a" * 2**20)


@pytest.mark.parametrize(
    "piece", ["{\\field{\\*\\fldinst{", "\\f1", "{\\footnote a", "{\\fonttbl\\f1", "{\\*\\shppict{\\pict"]
)
def test_what_takes_striprtf_forever_is_kept_from_it(piece: str) -> None:
    """A thousand of each would take it minutes where it takes time with the square, and hours with the cube."""
    text = _text("Text\\par " + piece * 2500 + "}" * 9000)
    assert text.startswith("Text")
