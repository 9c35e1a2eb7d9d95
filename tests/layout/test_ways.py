"""The ways to tell of an event at its mark: within the view, as wide as measured, and on the side with room."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.ways import PAD, UNITS, Extents, Form, Side, Way, Ways, grown

WIDTH, HIGH = 80.0, 4
BOUNDS = (0.0, 1000.0)


def _measure(position: int, form: Form) -> tuple[float, int]:
    if position == 99:
        return 0.0, 1
    return {Form.SHORT: WIDTH / 2, Form.CARD: WIDTH * 2}.get(form, WIDTH), HIGH if form is Form.CARD else 1


def _ways(*marks: tuple[float, float], positions: tuple[int, ...] = ()) -> Ways:
    edges = np.array(marks).T
    extents = Extents(edges[0], edges[1], edges[0], edges[1])
    return Ways(np.array(positions or range(len(marks)), np.int32), extents, _measure, BOUNDS)


def test_a_label_stands_after_its_mark_or_before_it() -> None:
    after, before = _ways((400.0, 410.0)).of(0, Form.LINE)
    assert (after.side, after.label, after.left, after.right) == (Side.RIGHT, 410 + PAD, 400.0, 410 + PAD + WIDTH)
    assert (before.side, before.label, before.left, before.right) == (Side.LEFT, 400 - PAD - WIDTH, before.label, 410.0)
    assert after.high == before.high == 3


@pytest.mark.parametrize(("mark", "side"), [((940.0, 950.0), Side.LEFT), ((30.0, 40.0), Side.RIGHT)])
def test_none_runs_out_of_the_view(mark: tuple[float, float], side: Side) -> None:
    assert [way.side for way in _ways(mark).of(0, Form.LINE)] == [side]


def test_what_is_out_of_sight_may_have_its_label_anywhere() -> None:
    assert len(list(_ways((1200.0, 1210.0)).of(0, Form.LINE))) == 2
    assert len(list(_ways((-60.0, -50.0)).of(0, Form.LINE))) == 2


def test_a_bar_that_is_long_enough_has_its_line_inside() -> None:
    (way,) = _ways((100.0, 100 + WIDTH + 2 * PAD)).of(0, Form.LINE)
    assert (way.side, way.label, way.width) == (Side.INSIDE, 100 + PAD, WIDTH)
    assert all(one.side is not Side.INSIDE for one in _ways((100.0, 99 + WIDTH + 2 * PAD)).of(0, Form.LINE))


def test_a_card_stands_below_a_long_bar() -> None:
    first, last = _ways((300.0, 380.0)).of(0, Form.CARD)
    assert {first.side, last.side} == {Side.UNDER}
    assert (first.label, last.label) == (300.0, 380.0 - 2 * WIDTH)
    assert first.high == 2 * HIGH + UNITS
    assert [way.side for way in _ways((300.0, 350.0)).of(0, Form.CARD)] == [Side.RIGHT, Side.LEFT]


def test_what_has_no_title_stands_there_bare() -> None:
    (way,) = _ways((300.0, 380.0), positions=(99,)).of(0, Form.CARD)
    assert (way.form, way.width, way.left, way.right) == (Form.BARE, 0.0, 300.0, 380.0)
    assert [one.form for one in _ways((300.0, 380.0)).of(0, Form.BARE)] == [Form.BARE]


def test_what_a_crowd_begins_with_has_its_label_on_the_other_side() -> None:
    crowd = [(500.0 + 20 * number, 505.0 + 20 * number) for number in range(12)]
    ways = _ways(*crowd)
    assert [way.side for way in ways.beside(0, Form.LINE)] == [Side.LEFT, Side.RIGHT]
    assert [way.side for way in ways.beside(11, Form.LINE)] == [Side.RIGHT, Side.LEFT]


@given(st.floats(0, 60), st.sampled_from([Side.LEFT, Side.RIGHT]))
def test_a_label_grows_away_from_its_mark(more: float, side: Side) -> None:
    way = Way(200.0, 300.0, 3, Form.SHORT, side, 220.0, 40.0, 1)
    longer = grown(way, more)
    assert longer.form is Form.LINE
    assert longer.width == way.width + more
    assert longer.right - longer.left == pytest.approx(way.right - way.left + more)
    assert (longer.left, longer.label) == ((200.0 - more, 220.0 - more) if side is Side.LEFT else (200.0, 220.0))


def _bordered(*marks: tuple[float, float], border: float) -> Ways:
    edges = np.array(marks).T
    extents = Extents(edges[0], edges[1], edges[0], edges[1])
    return Ways(np.arange(len(marks), dtype=np.int32), extents, _measure, BOUNDS, border)


@pytest.mark.parametrize(("border", "crossing"), [
    (450.0, [False, True]), (360.0, [False, True]), (600.0, [False, False]), (200.0, [False, False]),
    # What lies on it may have its label anywhere.
    (405.0, [False, False]),
])  # fmt: skip
def test_a_label_that_reaches_across_the_border_is_the_last_choice(border: float, crossing: list[bool]) -> None:
    ways = list(_bordered((400.0, 410.0), border=border).of(0, Form.LINE))
    assert [way.crosses for way in ways] == crossing
    if crossing[-1]:
        assert ways[0].side is (Side.LEFT if border > 410 else Side.RIGHT)


def test_where_there_is_no_other_side_it_does() -> None:
    (way,) = _bordered((30.0, 40.0), border=60.0).of(0, Form.LINE)
    assert way.side is Side.RIGHT
    assert way.crosses


@given(st.floats(0, 1000), st.floats(0, 400), st.floats(0, 1000))
def test_the_best_room_of_a_label_lies_on_its_marks_side(left: float, width: float, border: float) -> None:
    low, high = _bordered((left, left + width), border=border).room(0)
    assert BOUNDS[0] <= low
    assert high <= BOUNDS[1]
    assert left < border < left + width or not low < border < high
