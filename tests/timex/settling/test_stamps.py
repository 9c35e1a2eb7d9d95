"""Stamps of the messages of a chat."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.settling.stamps import is_after_name, is_before_speaker
from timeline_app.timex.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "is_stamp"),
    [
        ("21:14 - Priya: still on?", True),
        ("21:14] Tom Low: yes", True),
        ("21:14 <Ann> hello", True),
        ("21:14 Alert", False),
        ("21:14 - p99 rises", False),
    ],
)
def test_who_speaks_stands_after_the_hour(text: str, is_stamp: bool) -> None:
    assert is_before_speaker(text, 5) is is_stamp


@pytest.mark.parametrize(
    ("text", "is_stamp"),
    [
        ("hello\nJo Park  9:05\nhi", True),
        ("Jo Park  9:05", True),
        ("Jo Park  9:05 hi", False),
        ("doors at 9:05", False),
        ("9:05", False),
        ("The Old Town Hall 9:05", False),
    ],
)
def test_or_before_it(text: str, is_stamp: bool) -> None:
    words = tokenise(text, load_grammar("en").lexicon).words
    begin = words.index("9")
    assert is_after_name(words, begin, begin + 3) is is_stamp
