"""Marks of one lane: as long as their time, as high as their row, and counted where no row is left."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.items import Items, Trait
from timeline_app.layout.lanes import LaneKey, lanes_of
from timeline_app.layout.marks import FADE, POINT, LanePacker, Mark
from timeline_app.layout.strips import Sizes, Strip
from timeline_app.layout.viewport import Viewport

SIZES = Sizes(row=20, bar=14, header=18)
STRETCHES = st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 900)), min_size=1, max_size=40)


def _packer(stretches: list[tuple[int, int]], traits: int = 0, width: float = 50.0) -> LanePacker:
    start, length = np.array(sorted(stretches), dtype=np.int64).T
    codes = np.zeros(len(start), np.uint8)
    items = Items(start, start + length, codes, codes, codes + np.uint8(traits), codes.astype(np.uint16))
    (lane,) = lanes_of(items, LaneKey.NONE)
    return LanePacker(items, lane, lambda positions: np.full(len(positions), width))


def _strip(rows: int) -> Strip:
    return Strip(0, 0, 20.0 * rows + 20, 0, rows)


@given(STRETCHES, st.floats(-1000, 5000), st.floats(100, 8000), st.integers(1, 8))
def test_marks_and_chips_are_all_that_is_in_view_each_once(
    stretches: list[tuple[int, int]], start: float, span: float, rows: int
) -> None:
    view = Viewport(start, span, 800.0)
    packer = _packer(stretches)
    marks, chips = packer.marks(view, _strip(rows), SIZES)
    told = [mark.position for mark in marks] + [position for chip in chips for position in chip.positions]
    assert len(told) == len(set(told))
    inside = [at for at, (begin, length) in enumerate(sorted(stretches)) if begin < view.end and begin + length > start]
    assert set(inside) <= set(told)
    assert packer.count(view) >= len(inside)


@given(STRETCHES, st.floats(300, 8000), st.integers(1, 8))
def test_marks_of_one_row_never_lie_on_each_others_labels(
    stretches: list[tuple[int, int]], span: float, rows: int
) -> None:
    marks, _ = _packer(stretches).marks(Viewport(0.0, span, 800.0), _strip(rows), SIZES)
    by_row: dict[float, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: mark.left):
        by_row.setdefault(mark.y, []).append(mark)
    assert len(by_row) <= rows
    for row in by_row.values():
        for before, mark in itertools.pairwise(row):
            assert not before.labelled or before.label_right <= mark.left + 1e-6


@given(STRETCHES, st.floats(-500, 500))
def test_panning_moves_marks_and_keeps_their_rows(stretches: list[tuple[int, int]], pixels: float) -> None:
    packer, view = _packer(stretches), Viewport(0.0, 6000.0, 800.0)
    before = {mark.position: mark for mark in packer.marks(view, _strip(4), SIZES)[0]}
    after = {mark.position: mark for mark in packer.marks(view.panned(pixels), _strip(4), SIZES)[0]}
    for position in before.keys() & after.keys():
        assert after[position].y == before[position].y
        assert after[position].left == pytest.approx(before[position].left - pixels, abs=1e-6)


def test_what_is_shorter_than_a_point_is_one_around_its_middle() -> None:
    short, long = _packer([(100, 2), (500, 200)]).marks(Viewport(0.0, 1000.0, 1000.0), _strip(3), SIZES)[0]
    assert (short.left, short.right, short.point) == (101 - POINT / 2, 101 + POINT / 2, True)
    assert (long.left, long.right, long.point) == (500, 700, False)


def test_a_label_lies_on_a_bar_with_room_for_it_and_else_beside() -> None:
    wide, narrow = _packer([(0, 300), (500, 40)]).marks(Viewport(-10.0, 1000.0, 1000.0), _strip(3), SIZES)[0]
    assert wide.inside
    assert wide.left < wide.label_left < wide.label_right < wide.right
    assert not narrow.inside
    assert narrow.label_left >= narrow.right
    assert narrow.label_right - narrow.label_left == pytest.approx(50)


def test_the_label_of_an_open_end_stands_behind_what_fades() -> None:
    (mark,), _ = _packer([(100, 20)], int(Trait.OPEN_END)).marks(Viewport(0.0, 1000.0, 1000.0), _strip(3), SIZES)
    assert mark.right == 120
    assert mark.label_left > 120 + FADE


def test_the_label_of_a_bar_that_began_before_stays_in_view() -> None:
    (mark,), _ = _packer([(0, 10_000)]).marks(Viewport(5000.0, 1000.0, 1000.0), _strip(3), SIZES)
    assert mark.left < 0 < mark.label_left < mark.label_right < 1000


def test_crowds_are_counted_above_the_rows_that_are_left_to_marks() -> None:
    marks, chips = _packer([(at, 100) for at in range(10)]).marks(Viewport(0.0, 200.0, 800.0), _strip(3), SIZES)
    assert len({mark.y for mark in marks}) == 2
    assert sum(len(chip.positions) for chip in chips) == 10 - len(marks)
    assert all(chip.y < mark.y for chip in chips for mark in marks)


def test_one_mark_alone_is_labelled_in_its_row_or_out_of_sight() -> None:
    packer, view = _packer([(at, 100) for at in range(4)]), Viewport(0.0, 200.0, 800.0)
    rows = {mark.position: mark.y for mark in packer.marks(view, _strip(6), SIZES)[0]}
    alone = packer.mark(2, view, _strip(6), SIZES)
    assert alone is not None
    assert alone.labelled
    assert alone.y == rows[2]
    assert packer.mark(2, Viewport(5000.0, 200.0, 800.0), _strip(6), SIZES) is None
    assert packer.mark(99, view, _strip(6), SIZES) is None
