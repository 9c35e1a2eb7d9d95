"""Spans count code points of the original text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.span import Span


@given(st.text(), st.text(min_size=1), st.text())
def test_of_gives_back_what_it_covers(before: str, covered: str, after: str) -> None:
    span = Span(len(before), len(before) + len(covered))
    assert span.of(before + covered + after) == covered


def test_astral_characters_count_once() -> None:
    assert Span(2, 6).of("🗓 2021!") == "2021"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Span(0, 5), Span(4, 9), True),
        (Span(0, 5), Span(5, 9), False),
        (Span(0, 9), Span(3, 4), True),
        (Span(3, 4), Span(3, 4), True),
        (Span(0, 1), Span(7, 9), False),
        (Span(0, 0), Span(0, 5), False),
    ],
)
def test_overlaps(one: Span, other: Span, expected: bool) -> None:
    assert one.overlaps(other) is expected
    assert other.overlaps(one) is expected
