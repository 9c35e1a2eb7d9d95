"""Marks become blanks of the same length; what is no mark stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.text.markup import unmarked, unquoted


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("**1949** Gründung", "1949 Gründung"),
        ("***1949***, _Mai_ 1990 und `1991`", "1949 , Mai 1990 und 1991"),
        ("* 1949 Gründung", "1949 Gründung"),
        ("## 1936", "1936"),
        ("> Am 5.\n>> Mai 2010", "Am 5. Mai 2010"),
        (">Am 5.\n>>Mai 2010", "Am 5. Mai 2010"),
        ("<b>1949</b> im <time datetime='1949-05-03'>Mai</time>", "1949 im Mai"),
        ("on \u202e3 May\u202c 2020\x07", "on 3 May 2020"),
        ("1914\u20111918 und\u200b1920", "1914-1918 und 1920"),
        ("👨\u200d👩\u200d👧 kamen\u200d am", "👨\u200d👩\u200d👧 kamen am"),
        ("am 3\u200f. Ok\u200bto\u200eber", "am 3.\xad Ok\xadto\xadber"),
        ("3\u200e.\u200e5\xad.2020", "3.\xad\xad5.\xad2020"),
        ("*Anna* (*1905) kam", "Anna (*1905) kam"),
        ("\uff13. Mai \uff12\uff10\uff12\uff11 um \uff19\uff1a\uff13\uff10", "3. Mai 2021 um 9:30"),
        ('im [Mai](https://x.de/1999 "Mai") 1990', "im [Mai 1990"),
        ("(https://x.de/2019/05/03/tag.html), am 4. Mai", "(https ), am 4. Mai"),
        ("www.x.de/1999. Danach", ". Danach"),
    ],
)
def test_marks(text: str, read: str) -> None:
    assert " ".join(unmarked(text).split()) == read


@pytest.mark.parametrize(
    "text",
    [
        "(* 1905 in Graz; † 1988)",
        "5*1920",
        "a_b_c",
        "3 < 5 und 7 > 2",
        "#1949 war gut",
        "Er ist #1",
        "Es >war< gut",
        "Nord-\nund Süd",
        "Karl-\nHeinz",
        "1949 – 1951",
    ],
)
def test_what_is_no_mark(text: str) -> None:
    assert unmarked(text) == text


@pytest.mark.parametrize("hyphen", ["-\n", "-\r\n", "\xad\n", "¬\n", "- \n  "])
def test_a_word_may_go_on_in_the_next_line(hyphen: str) -> None:
    assert unmarked(f"im Okto{hyphen}ber").replace("\xad", "") == "im Oktober"


@given(st.text(alphabet="ab1*_`<>/#|- \n\r\xad¬\u2011\u200b(†)", max_size=80))
def test_nothing_moves(text: str) -> None:
    read = unmarked(text)
    assert len(read) == len(text)
    assert [one for one in read if one.isalnum()] == [
        one for at, one in enumerate(text) if one.isalnum() and read[at] == one
    ]


def test_quotation_marks_of_typewriters_stay() -> None:
    assert unmarked("He said ``it is new,'' and ``code`` and `x`.") == "He said ``it is new,'' and   code   and  x ."


def test_marks_of_quoted_mail_are_not_read() -> None:
    text = "> Guten Tag,\n> > am 5. Mai kam er; 3 > 2\n>\n>> ab 1998"
    assert " ".join(unquoted(text).split()) == "Guten Tag, am 5. Mai kam er; 3 > 2 ab 1998"
    assert len(unquoted(text)) == len(text)
    assert unquoted("a > b") == "a > b"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        # Two quotations, of which only the second is closed
        ("``it was ``new''.", "  it was ``new''."),
        ("``" + "a" * 400 + "''", "``" + "a" * 400 + "''"),
        ("``" + "a" * 401 + "''", "  " + "a" * 401 + "''"),
        ("``'' and ```x''", "  '' and    x''"),
    ],
)
def test_two_backticks_open_a_quotation_that_ends_before_the_next(text: str, read: str) -> None:
    assert unmarked(text) == read
