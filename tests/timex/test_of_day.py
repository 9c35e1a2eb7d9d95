"""What may stand between a day and the time on it, and what begins something new."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.of_day import day_and_time, time_before_day


@pytest.mark.parametrize(
    ("language", "between", "joined"),
    [
        ("de", " ", True),
        ("de", ", ", True),
        ("de", " (Freitag) gegen ", True),
        ("de", " (Freitag), ab etwa ", True),
        ("de", " um ", True),
        ("en", " (Friday) at about ", True),
        # A new thing, a third word or a long one, a long bracket or a line within one
        ("de", " und ", False),
        ("de", " bis ", False),
        ("en", " to ", False),
        ("de", " ab etwa um ", False),
        ("de", " gegenüber ", False),
        ("de", f" ({'a' * 31}) ", False),
        ("de", " (ein\nHof) ", False),
        ("de", "; ", False),
        # A joining word is one only as a whole.
        ("en", " today ", True),
    ],
)
def test_between_a_day_and_a_time(language: str, between: str, joined: bool) -> None:
    assert (day_and_time(load_grammar(language)).fullmatch(between) is not None) == joined


@pytest.mark.parametrize(
    ("language", "between", "joined"),
    [
        ("en", " ", True),
        ("en", ", ", True),
        ("en", " (0735 GMT) ", True),
        ("en", " on ", True),
        ("de", " am ", True),
        ("en", " and ", False),
        ("de", " und ", False),
        # Words before a day are shorter than those behind one.
        ("de", " etwa ", False),
        ("en", "; ", False),
        ("en", " on the in ", False),
    ],
)
def test_between_a_time_and_the_day_behind_it(language: str, between: str, joined: bool) -> None:
    assert (time_before_day(load_grammar(language)).fullmatch(between) is not None) == joined
