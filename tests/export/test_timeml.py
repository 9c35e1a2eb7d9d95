"""TimeML: other programs' parsers read it, the text comes back as it was, and the expressions with it."""

import xml.etree.ElementTree as ElementTree
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import timeml

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text
from timeline_app.documents.timeml import read_timeml

ARTICLE = (
    'Müller & Söhne <GmbH> wurde am 2. Juli 1994 gegründet. Tags darauf "feierte" man. '
    "Am Mittwoch tagte der Rat, wie jeden Montag, etwa fünf Stunden. Ende August wird gebaut."
)


def _tree(text: str, published: date | None = date(2021, 7, 8)) -> ElementTree.Element:
    return ElementTree.fromstring(timeml(analyse(from_text(text, "a & b.txt"), published=published, language="de")))


def test_another_parser_finds_text_and_expressions() -> None:
    tree = _tree(ARTICLE)
    assert [child.tag for child in tree] == ["DOCID", "DCT", "TITLE", "TEXT"]
    assert tree.findtext("DOCID") == "a & b.txt"
    text = tree.find("TEXT")
    assert text is not None
    assert "".join(text.itertext()) == ARTICLE
    marked = {timex.text: (timex.get("type"), timex.get("value")) for timex in text}
    assert marked["2. Juli 1994"] == ("DATE", "1994-07-02")
    assert marked["jeden Montag"] == ("SET", "XXXX-WXX-1")
    assert marked["etwa fünf Stunden"] == ("DURATION", "PT5H")


def test_values_point_at_what_they_are_counted_from() -> None:
    timexes = {timex.text: timex for timex in _tree(ARTICLE).iter("TIMEX3")}
    assert timexes["2021-07-08"].attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2021-07-08",
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    assert timexes["Tags darauf"].get("anchorTimeID") == timexes["2. Juli 1994"].get("tid") == "t1"
    assert timexes["Mittwoch"].get("anchorTimeID") == "t0"
    assert timexes["2. Juli 1994"].get("temporalFunction") == "false"
    assert timexes["Ende August"].get("mod") == "END"
    assert timexes["jeden Montag"].get("quant") == "EVERY"


def test_without_a_publication_date_there_is_no_creation_time() -> None:
    tree = _tree("Am Mittwoch kam er.", published=None)
    dct = tree.find("DCT")
    assert dct is not None
    assert len(dct) == 0
    assert [timex.get("value") for timex in tree.iter("TIMEX3")] == ["XXXX-WXX-3"]


@pytest.mark.parametrize("text", ["a\r\nam 2. Juli 1994\rb", "\0 2. Juli 1994 \x0b \ufffe", "𝔘 2. Juli 1994 😀", "]]>"])
def test_odd_characters_keep_their_places(text: str) -> None:
    read = "".join(_tree(text).find("TEXT").itertext())  # type: ignore[union-attr]
    assert len(read) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, read, strict=True))


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_becomes_well_formed(text: str) -> None:
    assert len("".join(_tree(text).find("TEXT").itertext())) == len(text)  # type: ignore[union-attr]


def test_our_own_reader_reads_it_back() -> None:
    made = timeml(analyse(from_text(ARTICLE, "a.txt"), published=date(2021, 7, 8)))
    assert read_timeml(made) == (ARTICLE, date(2021, 7, 8), True)
