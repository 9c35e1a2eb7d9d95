"""Marks of one lane: as long as their time, as high as their row, and counted where no row is left."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.items import Items, Trait
from timeline_app.layout.lanes import LaneKey, codes_of, lanes_of
from timeline_app.layout.mark import FADE, POINT
from timeline_app.layout.marks import LanePacker
from timeline_app.layout.strips import Strip
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import UNITS, Form, Side

STRETCHES = st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 900)), min_size=1, max_size=40)


def _packer(stretches: list[tuple[int, int]], traits: int | list[int] = 0, width: float = 50.0) -> LanePacker:
    start, length = np.array(sorted(stretches), dtype=np.int64).T
    codes = np.zeros(len(start), np.uint8)
    items = Items(start, start + length, codes, codes, codes + np.array(traits, np.uint8), codes.astype(np.uint16))
    (lane,) = lanes_of(items, codes_of(items, LaneKey.NONE))
    return LanePacker(items, lane, lambda position, form: (width, _lines(form)))


def _lines(form: Form) -> int:
    return {Form.LINES: 2, Form.CARD: 5}.get(form, 1)


def _strip(rows: int) -> Strip:
    return Strip(0, 0, 20.0 * rows + 20, 0, UNITS * rows, 20 / UNITS)


@given(STRETCHES, st.floats(-1000, 5000), st.floats(100, 8000), st.integers(1, 8))
def test_marks_and_chips_are_all_that_is_in_view_each_once(
    stretches: list[tuple[int, int]], start: float, span: float, rows: int
) -> None:
    view = Viewport(start, span, 800.0)
    packer = _packer(stretches)
    marks, chips = packer.marks(view, _strip(rows))
    told = [mark.position for mark in marks] + [position for chip in chips for position in chip.positions]
    assert len(told) == len(set(told))
    inside = [at for at, (begin, length) in enumerate(sorted(stretches)) if begin < view.end and begin + length > start]
    assert set(inside) <= set(told)
    assert packer.count(view) >= len(inside)


@given(STRETCHES, st.floats(300, 8000), st.integers(1, 8), st.integers(0, 40))
def test_nothing_lies_on_a_label(stretches: list[tuple[int, int]], span: float, rows: int, most: int) -> None:
    """Neither a label nor a mark, in whichever way they are placed; all of it is within the strip."""
    strip = _strip(rows)
    marks, _ = _packer(stretches).marks(Viewport(0.0, span, 800.0), strip, most)
    for one, other in itertools.permutations(marks, 2):
        if one.labelled and one.top < other.bottom - 1e-6 and other.top < one.bottom - 1e-6:
            left, right = min(other.left, other.label_left), max(other.right, other.label_right)
            assert one.label_right <= left + 1e-6 or one.label_left >= right - 1e-6
    assert all(strip.body <= mark.top and mark.bottom <= strip.bottom for mark in marks)


def test_rows_are_a_little_lower_where_that_leaves_nothing_out() -> None:
    stretches = [(1000 + at, 10) for at in range(5)]
    view, almost = Viewport(0.0, 2000.0, 800.0), _strip(4)._replace(units=4 * UNITS + 1)
    packer = _packer([*stretches[:4], (1000, 10)])
    marks, chips = packer.marks(view, almost)
    assert (len(marks), len(chips)) == (5, 0)
    assert all(one.bottom <= other.top + 1e-6 for one, other in itertools.pairwise(sorted(marks, key=lambda m: m.top)))
    assert max(mark.bottom for mark in marks) <= almost.bottom
    # Far from enough, some are counted, and the others have whole rows.
    marks, chips = _packer(stretches).marks(view, _strip(3))
    assert chips
    assert {round(mark.bottom - mark.top) for mark in marks if mark.form is Form.LINE} <= {20}


@given(STRETCHES, st.floats(300, 8000), st.integers(4, 12))
def test_a_strip_of_another_height_changes_no_row(stretches: list[tuple[int, int]], span: float, rows: int) -> None:
    """What is told as planned in a low strip stands in the same row of one that is higher by one row."""
    packer, view = _packer(stretches), Viewport(0.0, span, 800.0)
    high = {mark.position: mark for mark in packer.marks(view, _strip(rows + 1))[0]}
    low = {mark.position: mark for mark in packer.marks(view, _strip(rows))[0]}
    assert packer._plan is not None
    assert packer._packed is not None
    planned = dict(zip(packer._packed.places.tolist(), packer._plan.forms.tolist(), strict=True))
    for position, mark in low.items():
        # One line may also be what is left of a plan for which there was no room.
        if mark.form == planned[position] >= Form.LINES:
            assert high[position] == mark


@given(STRETCHES, st.floats(-500, 500))
def test_panning_moves_marks_and_keeps_their_rows(stretches: list[tuple[int, int]], pixels: float) -> None:
    packer, view = _packer(stretches), Viewport(0.0, 6000.0, 800.0)
    before = {mark.position: mark for mark in packer.marks(view, _strip(4))[0]}
    after = {mark.position: mark for mark in packer.marks(view.panned(pixels), _strip(4))[0]}
    for position in before.keys() & after.keys():
        assert after[position].y == before[position].y
        assert after[position].left == pytest.approx(before[position].left - pixels, abs=1e-6)


def test_what_is_shorter_than_a_point_is_one_around_its_middle() -> None:
    short, long = _packer([(100, 2), (500, 200)]).marks(Viewport(0.0, 1000.0, 1000.0), _strip(3))[0]
    assert (short.left, short.right, short.point) == (101 - POINT / 2, 101 + POINT / 2, True)
    assert (long.left, long.right, long.point) == (500, 700, False)


def test_a_label_lies_on_a_bar_with_room_for_it_and_else_beside() -> None:
    wide, narrow = _packer([(0, 300), (500, 40)]).marks(Viewport(-10.0, 1000.0, 1000.0), _strip(3), 0)[0]
    assert wide.inside
    assert wide.left < wide.label_left < wide.label_right < wide.right
    assert not narrow.inside
    assert narrow.label_left >= narrow.right
    assert narrow.label_right - narrow.label_left == pytest.approx(50)


def test_the_label_of_an_open_end_stands_behind_what_fades() -> None:
    (mark,), _ = _packer([(100, 20)], int(Trait.OPEN_END)).marks(Viewport(0.0, 1000.0, 1000.0), _strip(3))
    assert mark.right == 120
    assert mark.label_left > 120 + FADE


def test_the_label_of_a_bar_that_began_before_stays_in_view() -> None:
    (mark,), _ = _packer([(0, 10_000)]).marks(Viewport(5000.0, 1000.0, 1000.0), _strip(3))
    assert mark.left < 0 < mark.label_left < mark.label_right < 1000


def test_crowds_are_counted_below_the_rows_that_are_left_to_marks() -> None:
    marks, chips = _packer([(at, 100) for at in range(10)]).marks(Viewport(0.0, 200.0, 800.0), _strip(3))
    assert len({mark.y for mark in marks}) == 2
    assert sum(len(chip.positions) for chip in chips) == 10 - len(marks)
    assert all(chip.y > mark.y for chip in chips for mark in marks)


def test_few_events_are_told_as_cards_and_more_with_less() -> None:
    view = Viewport(0.0, 1000.0, 1000.0)
    few = _packer([(100, 1), (500, 1)], width=200).marks(view, _strip(12))[0]
    assert {mark.form for mark in few} == {Form.CARD}
    some = _packer([(400 + 10 * at, 1) for at in range(8)], width=200).marks(view, _strip(12))[0]
    assert {mark.form for mark in some} == {Form.LINES}
    many = _packer([(400 + 4 * at, 1) for at in range(22)], width=200).marks(view, _strip(12))[0]
    assert {mark.form for mark in many} <= {Form.LINE, Form.SHORT}
    assert all(mark.labelled for mark in many)


def test_at_the_right_edge_labels_stand_on_the_left() -> None:
    view = Viewport(0.0, 1000.0, 1000.0)
    (mark,) = _packer([(980, 1)], width=200).marks(view, _strip(12))[0]
    assert mark.side is Side.LEFT
    assert mark.label_right < mark.left
    (panned,) = _packer([(500, 1)], width=200).marks(view.panned(-480), _strip(12))[0]
    assert panned.side is Side.LEFT


def test_of_a_crowd_too_labels_at_the_right_edge_stand_on_the_left() -> None:
    stretches = [*((at * 100, 1) for at in range(30)), (3900, 1)]
    marks, _ = _packer(stretches, width=70.0).marks(Viewport(0.0, 3950.0, 800.0), _strip(12), most=10)
    last = next(mark for mark in marks if mark.position == 30)
    assert last.labelled
    assert last.side is Side.LEFT
    assert last.label_right < last.left


def test_a_label_turns_round_when_its_mark_is_panned_to_the_edge() -> None:
    packer, view = _packer([(500, 1)], width=200), Viewport(0.0, 1000.0, 1000.0)
    assert packer.marks(view, _strip(12))[0][0].side is Side.RIGHT
    (turned,) = packer.marks(view.panned(-450), _strip(12))[0]
    assert turned.side is Side.LEFT
    assert turned.label_right < turned.left
    (back,) = packer.marks(view.panned(495), _strip(12))[0]
    assert back.label_left >= 0


def test_what_weighs_more_is_told_first() -> None:
    stretches = [(500 + at, 1) for at in range(40)]
    view, heavy = Viewport(0.0, 1000.0, 1000.0), {31, 35, 39}

    def told(weights: dict[int, int]) -> set[int]:
        packer = _packer(stretches, width=300)
        packer._weights = lambda positions: np.array([weights.get(at, 0) for at in positions.tolist()])
        return {mark.position for mark in packer.marks(view, _strip(5))[0] if mark.labelled}

    assert not heavy & told({})
    assert heavy <= told(dict.fromkeys(heavy, 1))


def test_one_mark_alone_is_labelled_in_its_row_or_out_of_sight() -> None:
    packer, view = _packer([(at, 100) for at in range(4)]), Viewport(0.0, 200.0, 800.0)
    rows = {mark.position: mark.y for mark in packer.marks(view, _strip(6))[0]}
    alone = packer.mark(2, view, _strip(6))
    assert alone is not None
    assert alone.labelled
    assert alone.y == rows[2]
    assert packer.mark(2, Viewport(5000.0, 200.0, 800.0), _strip(6)) is None
    assert packer.mark(99, view, _strip(6)) is None


@pytest.mark.parametrize("most", [0, 40])
def test_what_has_no_title_has_no_label(most: int) -> None:
    marks, _ = _packer([(100, 300), (900, 1)], width=0.0).marks(Viewport(0.0, 1000.0, 800.0), _strip(8), most)
    assert [mark.labelled for mark in marks] == [False, False]


@pytest.mark.parametrize("most", [0, 40])
def test_a_mention_is_labelled_where_nothing_that_is_told_shares_its_view(most: int) -> None:
    packer = _packer([(100, 10), (300, 10), (5000, 10)], [0, int(Trait.MENTION), int(Trait.MENTION)])
    beside, _ = packer.marks(Viewport(0.0, 1000.0, 800.0), _strip(8), most)
    assert [mark.labelled for mark in beside] == [True, False]
    alone, chips = packer.marks(Viewport(4500.0, 1000.0, 800.0), _strip(8), most)
    assert [mark.labelled for mark in alone if mark.right > 0] == [True]
    near, _ = packer.marks(Viewport(250.0, 100.0, 800.0), _strip(8), most)
    assert [mark.labelled for mark in near if 0 < mark.left < 800] == [True]
    assert chips == []


def test_what_has_no_title_takes_a_line_and_no_card() -> None:
    marks, _ = _packer([(100, 300), (900, 1)], width=0.0).marks(Viewport(0.0, 1000.0, 800.0), _strip(8), 40)
    assert [mark.form for mark in marks] == [Form.BARE, Form.BARE]


def test_beside_a_crowd_what_stands_alone_is_told_with_more() -> None:
    """The crowd's few words are not all that the others get, where there is room for more of them."""
    crowd = [(900 + 3 * at, 1) for at in range(16)]
    marks = _packer([(20, 1), (450, 1), *crowd], width=170).marks(Viewport(0.0, 1000.0, 1000.0), _strip(12))[0]
    forms = {mark.left: mark.form for mark in marks}
    assert min(forms[left] for left in sorted(forms)[:2]) > Form.LINE
    assert max(forms[left] for left in sorted(forms)[2:]) <= Form.LINE
