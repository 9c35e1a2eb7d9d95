"""Views with plain numbers: what is where, how far one can go, and the way between two of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.viewport import LONGEST, REACH, SHORTEST, YEAR_SECONDS, Viewport, fitted

VIEW = Viewport(1000.0, 2000.0, 500.0)
SPANS = st.floats(SHORTEST * 2, LONGEST / 2)


def test_pixels_and_seconds() -> None:
    assert (VIEW.end, VIEW.scale) == (3000.0, 0.25)
    assert [VIEW.x(second) for second in (1000, 2000, 3000, 0)] == [0, 250, 500, -250]
    assert [VIEW.second(x) for x in (0, 250, 500, -250)] == [1000, 2000, 3000, 0]


@given(st.floats(-1e10, 1e10), SPANS, st.integers(1, 4000), st.floats(-1e4, 1e4))
def test_a_pixel_leads_back_to_itself(start: float, span: float, width: int, x: float) -> None:
    view = Viewport(start, span, float(width))
    assert view.x(view.second(x)) == pytest.approx(x, abs=0.5)


@pytest.mark.parametrize(
    ("factor", "x", "start", "span"),
    [(2.0, 0.0, 1000.0, 1000.0), (2.0, 500.0, 2000.0, 1000.0), (2.0, 250.0, 1500.0, 1000.0), (0.5, 250.0, 0.0, 4000.0),
     (1.0, 99.0, 1000.0, 2000.0), (1e9, 0.0, 1000.0, SHORTEST)],
)  # fmt: skip
def test_zooming(factor: float, x: float, start: float, span: float) -> None:
    found = VIEW.zoomed(factor, x)
    assert (found.start, found.span, found.width) == (start, span, VIEW.width)


@pytest.mark.parametrize(("pixels", "start"), [(0, 1000), (100, 1400), (-250, 0)])
def test_panning(pixels: float, start: float) -> None:
    assert VIEW.panned(pixels) == Viewport(start, 2000.0, 500.0)


@pytest.mark.parametrize(("width", "wanted"), [(700.0, 700.0), (1.0, 1.0), (0.0, 1.0), (-5.0, 1.0)])
def test_no_view_is_narrower_than_a_pixel(width: float, wanted: float) -> None:
    assert VIEW.resized(width) == Viewport(1000.0, 2000.0, wanted)


@pytest.mark.parametrize(
    ("low", "high", "start"),
    [
        # Inside the margins of 40 seconds nothing moves.
        (1040, 2960, 1000.0),
        (1000, 1100, 960.0),
        (2900, 3000, 1040.0),
        # What is too long shows its beginning.
        (500, 9000, 460.0),
        (5000, 5000, 3040.0),
    ],
)
def test_showing(low: float, high: float, start: float) -> None:
    assert VIEW.showing(low, high, 10.0).start == start


def test_both_ends_of_the_reach() -> None:
    far = Viewport(0.0, 1000.0, 100.0)
    assert far.panned(1e15).start + 500 == REACH
    assert far.panned(-1e15).start + 500 == -REACH
    assert far.zoomed(1e-12, 0.0).span == LONGEST


@pytest.mark.parametrize(
    ("low", "high", "left", "right", "first", "last"),
    [
        (0, 1000, 0, 0, 0, 1000),
        (0, 800, 100, 100, -100, 900),
        (0, 900, 0, 100, 0, 1000),
        # A margin has a third of the width at most.
        (0, 400, 900, 0, -200, 400),
        # What is shorter than the shortest view stands in its middle.
        (1000, 1000, 0, 0, 970, 1030),
        (1000, 1020, 0, 0, 980, 1040),
    ],
)
def test_fitting(low: float, high: float, left: float, right: float, first: float, last: float) -> None:
    view = fitted(low, high, 1000.0, left, right)
    assert (view.start, view.end) == pytest.approx((first, last))


@given(st.floats(-1e9, 1e9), SPANS, st.floats(-1e9, 1e9), SPANS, st.floats(0, 1))
def test_the_way_to_another_view_lies_between_both(
    start: float, span: float, other: float, wanted: float, part: float
) -> None:
    view, goal = Viewport(start, span, 800.0), Viewport(other, wanted, 800.0)
    found = view.towards(goal, part)
    low, high = sorted((span, wanted))
    assert low * 0.999 <= found.span <= high * 1.001
    assert found.width == 800.0
    # It never shows what neither of them does.
    slack = (span + wanted) / 1e6 + 1e-3
    assert found.start >= min(view.start, goal.start) - slack
    assert found.end <= max(view.end, goal.end) + slack


def test_half_of_the_way() -> None:
    assert VIEW.towards(Viewport(2000.0, 2000.0, 500.0), 0.5) == Viewport(1500.0, 2000.0, 500.0)
    half = VIEW.towards(Viewport(1000.0, 8000.0, 500.0), 0.5)
    assert (half.start, half.span) == pytest.approx((1000.0, 4000.0))


def test_a_year_is_the_mean_one() -> None:
    assert pytest.approx(365.2425) == YEAR_SECONDS / 86_400
