"""Marks at the edges of a view: their labels turn, are cut, or go; and counts of what has no row."""

import numpy as np

from timeline_app.layout.mark import Chip, Mark, Place, gathered, turned
from timeline_app.layout.rows import Rows
from timeline_app.layout.telling import Told
from timeline_app.layout.ways import UNITS, Form, Side

WIDTH = 800.0
NOTHING = np.zeros(1)


def _mark(left: float, label: tuple[float, float], side: Side = Side.RIGHT, form: Form = Form.LINE) -> Mark:
    return Mark(0, left, left + 11.0, 20.0, True, *label, side, form, 1, 20.0, 10.0, 30.0)


def _told(*taken: tuple[float, float]) -> Told:
    rows = Rows(UNITS, -WIDTH, 2 * WIDTH)
    for left, right in taken:
        rows.take(0, UNITS, left, right)
    codes = np.zeros(1, np.uint8)
    return Told(np.zeros(1, np.int64), codes, codes, NOTHING, NOTHING, np.ones(1, np.int64), rows)


def _turned(mark: Mark, *taken: tuple[float, float]) -> Mark:
    return turned(mark, _told((mark.left, mark.label_right), *taken), Place(0, mark.left, mark.right, 0.0), WIDTH)


def test_a_label_turns_where_there_is_room_on_the_other_side() -> None:
    mark = _turned(_mark(770.0, (787.0, 887.0)))
    assert mark.side is Side.LEFT
    assert mark.label_right < mark.left
    back = _turned(_mark(5.0, (-101.0, -1.0), Side.LEFT))
    assert back.side is Side.RIGHT
    assert back.label_left > back.right


def test_without_room_it_is_cut_or_goes() -> None:
    assert not _turned(_mark(770.0, (787.0, 887.0)), (600.0, 760.0)).labelled
    cut = _turned(_mark(640.0, (657.0, 900.0)), (400.0, 630.0))
    assert cut.side is Side.RIGHT
    assert cut.label_left == 657.0
    assert cut.label_right < WIDTH


def test_a_bare_mark_has_no_label() -> None:
    bare = _mark(100.0, (120.0, 180.0)).bare()
    assert (bare.labelled, bare.form, bare.lines) == (False, Form.BARE, 0)
    assert not bare.inside


def test_neighbours_are_counted_together() -> None:
    assert gathered([(100.0, 3), (10.0, 1), (20.0, 2)], 5.0) == [Chip(10.0, 5.0, (1, 2)), Chip(100.0, 5.0, (3,))]
    assert gathered([], 5.0) == []


def test_what_began_before_the_view_is_counted_at_its_edge() -> None:
    assert gathered([(-400.0, 4), (20.0, 5), (90.0, 6)], 5.0) == [Chip(7.0, 5.0, (4, 5)), Chip(90.0, 5.0, (6,))]
