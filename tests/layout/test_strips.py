"""Lanes on top of each other: without gaps, no row outside, and scrolled when there are too many."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.strips import Sizes, lay_out_strips

SIZES = Sizes(row=28, bar=20, header=25)


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.floats(100, 2000), st.floats(0, 500))
def test_strips_follow_each_other_and_hold_their_rows(collapsed: list[bool], height: float, scroll: float) -> None:
    strips, total = lay_out_strips(collapsed, height, SIZES, scroll)
    assert [strip.lane for strip in strips] == list(range(len(collapsed)))
    assert strips[0].top == round(-scroll)
    assert all(one.bottom == other.top for one, other in itertools.pairwise(strips))
    assert abs(strips[-1].bottom + scroll - total) <= 1
    for strip, closed in zip(strips, collapsed, strict=True):
        assert strip.collapsed == closed
        assert (strip.rows == 0) == closed
        if not closed:
            assert strip.row_middle(strip.rows - 1, SIZES) - SIZES.bar / 2 >= strip.body
            assert strip.row_middle(0, SIZES) + SIZES.bar / 2 <= strip.bottom
    if not all(collapsed):
        assert total >= height - 1 or len(collapsed) == 1


def test_one_lane_has_no_header_and_all_the_height() -> None:
    (strip,), total = lay_out_strips([False], 600, SIZES)
    assert (strip.header, strip.top, strip.bottom, total) == (0, 0, 600, 600)


def test_many_lanes_keep_three_rows_each() -> None:
    strips, total = lay_out_strips([False] * 20, 600, SIZES)
    assert total > 600
    assert {strip.rows for strip in strips} == {3}


def test_no_lanes_take_no_height() -> None:
    assert lay_out_strips([], 600, SIZES) == ((), 0.0)
