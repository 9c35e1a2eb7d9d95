"""TimeML files are read as their text and their day of creation, however broken they are."""

from datetime import date
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.documents.timeml import read_timeml

WHOLE = """<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-13" temporalFunction="false"
 functionInDocument="CREATION_TIME">02/13/1998</TIMEX3></DCT>
<TITLE>Not the text</TITLE>
<TEXT>
On <TIMEX3 tid="t1" type="DATE" value="1998-02-11">Wednesday</TIMEX3> they <EVENT eid="e1">met</EVENT>.
</TEXT>
<MAKEINSTANCE eventID="e1"/>
</TimeML>
"""


def test_text_without_tags() -> None:
    assert read_timeml(WHOLE) == ("\nOn Wednesday they met.\n", date(1998, 2, 13), True)


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_become_those_of_xml(line_end: str) -> None:
    assert read_timeml(WHOLE.replace("\n", line_end)) == read_timeml(WHOLE)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("AT&amp;T &lt;b&gt; &#228;&#xe4; &quot;&apos;", "AT&T <b> ää \"'"),
        ("&amp;lt; once", "&lt; once"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("R&D & more", "R&D & more"),
        ("a<!-- <b> no --> b", "a b"),
        ("<![CDATA[<raw> &amp;]]> b", "<raw> &amp; b"),
        ("a<?php x ?>b", "ab"),
        ('<X a="1 > 0">in</X>', "in"),
        ("<a>un<b>closed", "unclosed"),
        ("wrong</b> end</a>", "wrong end"),
        ("two <TIMEX3\ntid='t1'>lines</TIMEX3\n>", "two lines"),
    ],
)
def test_markup(content: str, text: str) -> None:
    assert read_timeml(f"<TimeML><TEXT>{content}</TEXT></TimeML>").text == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<TEXT>to the end of", "to the end of"),
        ('<TEXT>to a <TIMEX3 tid="t1" type="DA', "to a "),
        ("<TEXT>to a </TIME", "to a "),
        ("<TimeML>no text element</TimeML>", "no text element"),
        ("plain, no markup", "plain, no markup"),
        ("<TEXT></TEXT>", ""),
        ("", ""),
    ],
)
def test_broken_files_are_read_as_far_as_they_go(source: str, text: str) -> None:
    assert read_timeml(source).text == text


@pytest.mark.parametrize("cut", range(0, len(WHOLE), 7))
def test_a_cut_file_never_shows_its_tags(cut: int) -> None:
    text = read_timeml(WHOLE[:cut]).text
    if "<TEXT>" in WHOLE[:cut]:
        assert "\nOn Wednesday they met.\n".startswith(text.rstrip("<"))
    # Before the root begins there is nothing that could be missed.
    assert read_timeml(WHOLE[:cut]).is_whole == ("<Time" not in WHOLE[:cut] or "</TEXT>" in WHOLE[:cut])


@pytest.mark.parametrize(
    ("head", "created"),
    [
        ('<DCT><TIMEX3 value="1998-02-13"/></DCT>', date(1998, 2, 13)),
        ('<DCT><TIMEX3 value="19980213T1200"/></DCT>', date(1998, 2, 13)),
        ("<DCT><TIMEX3 value = '1998-02-13'/></DCT>", date(1998, 2, 13)),
        ('<DCT><TIMEX3 valueFromFunction="f" value="1998-02-13"/></DCT>', date(1998, 2, 13)),
        ('<TIMEX3 functionInDocument="CREATION_TIME" value="1998-02-13">x</TIMEX3>', date(1998, 2, 13)),
        ('<TIMEX3 value="1998-02-13" functionInDocument="PUBLICATION_TIME">x</TIMEX3>', date(1998, 2, 13)),
        ('<DCT></DCT><TIMEX3 functionInDocument="CREATION_TIME" value="1998-02-13">', date(1998, 2, 13)),
        ('<TIMEX3 functionInDocument="NONE" value="1998-02-13">x</TIMEX3>', None),
        ('<DCT><TIMEX3 value="1998-02"/></DCT>', None),
        ('<DCT><TIMEX3 value="1998-02-31"/></DCT>', None),
        ("<DCT>13 February 1998</DCT>", None),
        ("", None),
    ],
)
def test_day_of_creation(head: str, created: date | None) -> None:
    assert read_timeml(f"<TimeML>{head}<TEXT>x</TEXT></TimeML>").created == created


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_escaped_text_is_read_back(text: str) -> None:
    assert read_timeml(f"<TEXT>{escape(text)}</TEXT>").text == text


@given(st.text(st.sampled_from("<>/!-[]?\"'& aTEXDC=\n")))
def test_any_source_can_be_read(source: str) -> None:
    assert len(read_timeml(f"<TEXT>{source}").text) <= len(source)
