"""How much is told of each event follows from how many stand near it; nothing lies on a label."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.layout.arrays import Codes, Counts
from timeline_app.layout.telling import Teller, Told
from timeline_app.layout.ways import UNITS, Extents, Form

BOUNDS, AROUND = (0.0, 1200.0), 600.0
MARKS = st.lists(st.tuples(st.floats(-200, 1400), st.floats(4, 300)), min_size=1, max_size=25)


def _measure(position: int, form: Form) -> tuple[float, int]:
    return {Form.BARE: 0.0, Form.SHORT: 50.0}.get(form, 120.0), {Form.LINES: 2, Form.CARD: 5}.get(form, 1)


def _teller(marks: list[tuple[float, float]]) -> Teller:
    left, width = np.array(sorted(marks), np.float64).T
    return Teller(np.arange(len(left), dtype=np.int32), Extents(left, left + width, left, left + width), _measure,
                  BOUNDS, AROUND)  # fmt: skip


def _points(count: int, step: float, first: float = 100.0) -> list[tuple[float, float]]:
    return [(first + step * number, 8.0) for number in range(count)]


def _order(count: int) -> Counts:
    return np.arange(count)


def _all(form: Form, count: int) -> Codes:
    return np.full(count, form, np.uint8)


def test_the_fewer_stand_near_the_more_is_wanted() -> None:
    alone, some, crowd = (_teller(_points(count, 10.0)).wanted(UNITS * 8, Form.CARD) for count in (1, 6, 60))
    assert alone.tolist() == [Form.CARD]
    assert set(some.tolist()) == {Form.LINES}
    assert crowd[30] == Form.LINE


def test_no_more_is_wanted_than_is_asked_for() -> None:
    assert _teller(_points(1, 10.0)).wanted(UNITS * 8, Form.SHORT).tolist() == [Form.SHORT]


def test_a_plan_tells_less_of_all_before_it_leaves_any_untold() -> None:
    teller, units = _teller(_points(8, 30.0)), UNITS * 5
    plan = teller.plan(_all(Form.CARD, 8), units, _order(8))
    assert plan.max() < Form.CARD
    told = teller.told(plan, units, _order(8))
    assert (told.forms > Form.BARE).all()


def test_a_plan_tells_less_of_one_before_it_leaves_marks_without_a_title_out() -> None:
    def measure(position: int, form: Form) -> tuple[float, int]:
        return _measure(position, form) if position == 0 else (0.0, 1)

    left = np.array([100.0, 102.0, 104.0])
    extents = Extents(left, left + 8, left, left + 8)
    teller, units = Teller(np.arange(3, dtype=np.int32), extents, measure, BOUNDS, AROUND), 3 * UNITS
    told = teller.told(teller.plan(_all(Form.LINES, 3), units, _order(3)), units, _order(3))
    assert told.forms.tolist() == [Form.LINE, Form.BARE, Form.BARE]
    assert (told.units >= 0).all()


def test_with_room_for_all_the_plan_is_what_is_wanted() -> None:
    teller = _teller(_points(3, 400.0, 60.0))
    assert teller.plan(_all(Form.CARD, 3), UNITS * 12, _order(3)).tolist() == [Form.CARD] * 3
    # What is out of view is no reason to tell less.
    away = _teller(_points(3, 10.0, 5000.0))
    assert away.plan(_all(Form.CARD, 3), UNITS, _order(3)).tolist() == [Form.CARD] * 3


def test_what_comes_first_is_placed_first() -> None:
    marks = [(100.0, 8.0), (102.0, 8.0)]
    first, last = (_teller(marks).told(_all(Form.LINE, 2), UNITS, np.array(order)) for order in ((0, 1), (1, 0)))
    assert (first.units[0], last.units[1]) == (0, 0)
    assert first.units[1] == last.units[0] == -1


def test_a_label_of_few_words_gets_what_its_row_has_left() -> None:
    told = _teller(_points(1, 0.0)).told(_all(Form.SHORT, 1), UNITS, _order(1), _all(Form.SHORT, 1))
    assert told.label_width.tolist() == [120.0]
    assert told.forms.tolist() == [Form.LINE]


def test_in_one_line_marks_may_lie_on_each_other_and_labels_on_nothing() -> None:
    told = _teller([(100.0, 8.0), (104.0, 8.0), (700.0, 8.0)]).in_line(_order(3))
    assert told.units.tolist() == [0, 0, 0]
    assert told.forms[2] == Form.LINE
    assert told.lines.tolist()[2] == 1
    # Of the two that lie on each other one has its label before them, one behind them.
    low, high = told.label_left, told.label_left + told.label_width
    assert sorted((bool(high[at] < 100.0), bool(low[at] > 112.0)) for at in (0, 1)) == [(False, True), (True, False)]


@settings(max_examples=40)
@given(MARKS, st.integers(1, 8), st.sampled_from([Form.LINE, Form.LINES, Form.CARD]))
def test_nothing_that_is_placed_overlaps(marks: list[tuple[float, float]], rows: int, form: Form) -> None:
    teller, units = _teller(marks), UNITS * rows
    told = teller.told(_all(form, len(marks)), units, _order(len(marks)))
    left, width = np.array(sorted(marks)).T
    boxes = []
    for at in np.flatnonzero(told.units >= 0).tolist():
        begin = min(left[at], told.label_left[at]) if told.label_width[at] else left[at]
        end = max(left[at] + width[at], told.label_left[at] + told.label_width[at])
        boxes.append((_top(told, at), _bottom(told, at), begin, end))
    for one, other in itertools.combinations(boxes, 2):
        apart = one[1] <= other[0] or other[1] <= one[0]
        assert apart or one[3] <= other[2] + 1e-6 or other[3] <= one[2] + 1e-6
    assert all(top >= 0 and bottom <= units for top, bottom, *_ in boxes)


def _top(told: Told, at: int) -> int:
    return int(told.units[at])


def _bottom(told: Told, at: int) -> int:
    return int(told.units[at]) + max(2 * int(told.lines[at]) + 1, UNITS)


@pytest.mark.parametrize("count", [1, 7])
def test_what_has_no_room_has_no_label(count: int) -> None:
    told = _teller([(100.0, 8.0)] * count).told(_all(Form.LINE, count), UNITS, _order(count))
    assert (told.units >= 0).sum() == 1
    assert told.label_width[told.units < 0].tolist() == [0.0] * (count - 1)


def test_a_label_reaches_across_the_border_rather_than_that_nothing_is_told() -> None:
    """Marks one below the other at the border: on its far side there is nothing, on the near side not room for all."""
    left = np.array([600.0, 640.0])
    extents = Extents(left, left + 10, left, left + 10)
    told = [
        Teller(np.arange(2, dtype=np.int32), extents, lambda at, form: (150.0, 1), BOUNDS, AROUND, border).told(
            np.full(2, Form.LINE, np.uint8), units, np.arange(2)
        )
        for border, units in ((None, UNITS), (700.0, 2 * UNITS), (700.0, UNITS))
    ]
    for one in told[1:]:
        assert (one.forms >= Form.SHORT).all()
    near = told[1].label_left + told[1].label_width
    assert (near < 700).all()
