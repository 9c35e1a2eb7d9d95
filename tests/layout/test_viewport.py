"""Zooming, panning, fitting, and the way from one view to another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.viewport import LONGEST, REACH, SHORTEST, Viewport, fitted

VIEWS = st.builds(
    Viewport, st.floats(-1e10, 1e10), st.floats(SHORTEST * 4, LONGEST / 4), st.integers(50, 4000).map(float)
)


@given(VIEWS, st.floats(0.3, 3.0), st.floats(0, 1))
def test_the_second_under_the_pointer_stays(view: Viewport, factor: float, share: float) -> None:
    x = share * view.width
    after = view.zoomed(factor, x)
    assert after.x(view.second(x)) == pytest.approx(x, abs=0.5)
    assert after.span == pytest.approx(view.span / factor)


@given(VIEWS, st.floats(1e-12, 1e12))
def test_no_zoom_leaves_the_limits(view: Viewport, factor: float) -> None:
    assert SHORTEST <= view.zoomed(factor, 10.0).span <= LONGEST


@given(VIEWS, st.floats(-1e9, 1e9))
def test_no_pan_leaves_the_reach(view: Viewport, pixels: float) -> None:
    after = view.panned(pixels)
    assert abs(after.start + after.span / 2) <= REACH * 1.001
    assert after.span == view.span


@given(st.integers(-(10**10), 10**10), st.integers(60, 10**9), st.integers(300, 3000))
def test_what_is_fitted_lies_inside_its_margins(low: int, length: int, width: int) -> None:
    view = fitted(low, low + length, width, 28, 100)
    assert view.x(low) == pytest.approx(28, abs=0.5)
    assert view.x(low + length) == pytest.approx(width - 100, abs=0.5)


@given(VIEWS, VIEWS)
def test_the_way_begins_and_ends_where_it_should(view: Viewport, goal: Viewport) -> None:
    goal = goal.resized(view.width)
    assert view.towards(goal, 1.0) == goal
    if abs(goal.span - view.span) > view.span / 100:
        begun = view.towards(goal, 0.0)
        assert begun.span == pytest.approx(view.span)
        assert begun.start == pytest.approx(view.start, abs=view.span / 100 + 1)


def test_showing_moves_only_as_far_as_needed() -> None:
    view = Viewport(0, 1000, 1000)
    assert view.showing(400, 500, 50) is view
    assert view.showing(1200, 1300, 50).x(1300) == pytest.approx(950)
    assert view.showing(-300, -200, 50).x(-300) == pytest.approx(50)
