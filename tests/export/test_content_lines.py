"""Lines are escaped and folded as RFC 5545 has it, and icalendar's parser unfolds them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar.parser import Contentline, Contentlines
from made_events import HOSTILE, patient

from timeline_app.export.characters import allowed
from timeline_app.export.content_lines import content_line, text


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("a;b,c", r"a\;b\,c"),
        ("a\\nb", r"a\\nb"),
        ("C:\\New", r"C:\\New"),
        ("a\r\nb\rc\u2028d", r"a\nb\nc\nd"),
        ('"a": b', '"a": b'),
        ("a\0\x1b", "a\ufffd\ufffd"),
    ],
)
def test_texts_are_escaped(value: str, escaped: str) -> None:
    assert text(value) == escaped


@patient
@given(st.one_of(HOSTILE, st.text(st.sampled_from("\\nN;,:\n\r a🗓"))))
def test_texts_survive(value: str) -> None:
    kept = allowed("\n".join(value.splitlines()))
    escaped = text(value)
    assert "\n" not in escaped
    assert re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], escaped) == kept


@patient
@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])), st.sampled_from("aä–🗓"))
def test_long_lines_are_folded_between_characters(value: str, filling: str) -> None:
    line = f"X:{value}{filling * 200}"
    folded = content_line(line)
    first, *pieces = folded.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(piece) <= 75 and piece.decode() for piece in (first, *pieces))
    assert all(len(piece) > 70 for piece in (first, *pieces[:-1]))
    assert all(piece.startswith(b" ") for piece in pieces)
    assert first + b"".join(piece[1:] for piece in pieces) == line.encode()
    assert Contentlines.from_ical(folded)[0] == Contentline(line)


@pytest.mark.parametrize("length", [1, 74, 75])
def test_short_lines_are_left_as_they_are(length: int) -> None:
    assert content_line("a" * length) == b"a" * length + b"\r\n"
    assert content_line("a" * 76) == b"a" * 74 + b"\r\n " + b"aa\r\n"
