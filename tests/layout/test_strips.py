"""Lanes on top of each other: without gaps, no row outside, and scrolled when there are too many."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.strips import Sizes, lay_out_strips
from timeline_app.layout.ways import UNITS

SIZES = Sizes(row=28, bar=20, header=25)


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.floats(100, 2000), st.floats(0, 500))
def test_strips_follow_each_other_and_hold_their_rows(collapsed: list[bool], height: float, scroll: float) -> None:
    strips = lay_out_strips(collapsed, height, SIZES, 40.0, scroll)
    total = strips.height
    assert [strip.lane for strip in strips] == list(range(len(collapsed)))
    assert strips[0].top == round(40 - scroll)
    assert all(one.bottom == other.top for one, other in itertools.pairwise(strips))
    assert abs(strips[-1].bottom + scroll - 40 - total) <= 1
    for strip, closed in zip(strips, collapsed, strict=True):
        assert strip.collapsed == closed
        assert (strip.units == 0) == closed
        if not closed:
            assert strip.middle(0) - SIZES.bar / 2 >= strip.body
            assert strip.middle(strip.units - UNITS) + SIZES.bar / 2 <= strip.bottom
    assert strips.rows == sum(strip.units // UNITS for strip in strips)
    seen = [strip for strip in strips if strip.bottom > 40 and strip.top < 40 + height]
    assert strips.in_view(height) == seen
    if not all(collapsed):
        assert total >= height - 1 or len(collapsed) == 1


@given(st.integers(1, 60), st.booleans(), st.floats(300, 1200))
def test_lanes_without_headers_are_strips_of_one_line(count: int, one_open: bool, height: float) -> None:
    sizes = SIZES._replace(header=0)
    strips = lay_out_strips([not (one_open and lane == 0) for lane in range(count)], height, sizes)
    closed = [strip for strip in strips if strip.collapsed]
    assert all(strip.units == UNITS and strip.bottom - strip.top <= SIZES.row + 1 for strip in closed)
    assert all(strip.top <= strip.middle(0) <= strip.bottom for strip in strips)
    if count * (15 if one_open else 11) + (3 * SIZES.row + 12) * one_open <= height:
        assert strips.height <= height + 1


def test_one_lane_has_all_the_height() -> None:
    strips = lay_out_strips([False], 600, SIZES)
    (strip,) = strips
    assert (strip.top, strip.bottom, strips.height) == (0, 600, 600)


def test_many_lanes_keep_three_rows_each() -> None:
    strips = lay_out_strips([False] * 20, 600, SIZES)
    assert strips.height > 600
    assert {strip.units for strip in strips} == {3 * UNITS}
