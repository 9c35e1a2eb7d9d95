"""Scenes: true widths, labels that never overlap, pointed-out events always labelled, bins in place of crowds."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.layout.items import Items, Trait
from timeline_app.layout.lanes import LaneKey, codes_of, lanes_of
from timeline_app.layout.mark import FADE, POINT, Mark
from timeline_app.layout.scene import MARKS_IN_VIEW, Frame, Scene, SceneMaker, marks_limit
from timeline_app.layout.strips import Sizes
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import PAD, UNITS, Form, Side

SIZES = Sizes(row=28, bar=20, header=25)
WIDTH = 1200.0
DAY = 86_400
EVENTS = st.lists(
    st.tuples(st.integers(-40 * DAY, 40 * DAY), st.integers(60, 60 * DAY), st.integers(0, 31), st.integers(0, 2)),
    min_size=1, max_size=90,
)  # fmt: skip


def _items(events: list[tuple[int, int, int, int]]) -> Items:
    start, length, trait, document = np.array(sorted(events), dtype=np.int64).T
    zeros = np.zeros(len(start), np.uint8)
    return Items(start, start + length, zeros, zeros, trait.astype(np.uint8), document.astype(np.uint16))


def _size(position: int, form: Form) -> tuple[float, int]:
    return 40.0 + position * 37 % 160, {Form.LINES: 2, Form.CARD: 5}.get(form, 1)


def _maker(events: list[tuple[int, int, int, int]], key: LaneKey = LaneKey.DOCUMENT) -> SceneMaker:
    items = _items(events)
    return SceneMaker(items, lanes_of(items, codes_of(items, key)), _size)


def _scene(maker: SceneMaker, view: Viewport, **frame: object) -> Scene:
    return maker.scene(view, Frame(SIZES, 700.0, **frame))


def _overlap(one: Mark, other: Mark) -> bool:
    """Whether a label covers another label or mark in the same rows."""
    if one.top >= other.bottom - 1 or other.top >= one.bottom - 1:
        return False
    ends = [max(mark.right, mark.label_right) - 0.5 for mark in (one, other)]
    begins = [min(mark.left, mark.label_left) + 0.5 for mark in (one, other)]
    return (one.labelled or other.labelled) and begins[0] < ends[1] and begins[1] < ends[0]


@settings(max_examples=60)
@given(EVENTS, st.floats(0.5, 120), st.floats(-1, 1), st.booleans())
def test_labels_are_on_screen_and_never_overlap(
    events: list[tuple[int, int, int, int]], days: float, shift: float, lanes: bool
) -> None:
    view = Viewport(shift * 40 * DAY - days * DAY / 2, days * DAY, WIDTH)
    scene = _scene(_maker(events, LaneKey.DOCUMENT if lanes else LaneKey.NONE), view)
    marks = scene.marks
    for mark in marks:
        if mark.labelled:
            assert 0 <= mark.label_left <= mark.label_right <= WIDTH
    for strip in scene.strips:
        assert not any(itertools.starmap(_overlap, itertools.combinations(strip.marks, 2)))
        for mark in strip.marks:
            assert strip.strip.body <= mark.y - SIZES.bar / 2
            assert mark.y + SIZES.bar / 2 <= strip.strip.bottom


@given(EVENTS, st.floats(0.5, 120))
def test_everything_in_view_is_a_mark_or_counted(events: list[tuple[int, int, int, int]], days: float) -> None:
    view = Viewport(-days * DAY / 2, days * DAY, WIDTH)
    maker = _maker(events)
    scene = _scene(maker, view)
    there = {mark.position for mark in scene.marks}
    there |= {position for strip in scene.strips for chip in strip.chips for position in chip.positions}
    starts, ends = maker.items.starts, maker.items.ends
    seen = set(np.flatnonzero((starts < view.end) & (ends > view.start)).tolist())
    full = {strip.strip.lane for strip in scene.strips if strip.share == 1}
    lanes = {position: number for number, lane in enumerate(maker.lanes) for position in lane.positions.tolist()}
    assert {position for position in seen if lanes[position] in full} <= there


@given(EVENTS, st.floats(0.5, 120), st.integers(0, 89))
def test_the_pointed_out_event_is_always_labelled(
    events: list[tuple[int, int, int, int]], days: float, number: int
) -> None:
    position = number % len(events)
    maker = _maker(events, LaneKey.NONE)
    middle = int(maker.items.starts[position])
    view = Viewport(middle - days * DAY / 3, days * DAY, WIDTH)
    scene = _scene(maker, view, promoted=[position])
    ((lane, mark),) = scene.promoted
    assert (lane, mark.position) == (0, position)
    assert mark.labelled
    assert position not in {one.position for strip in scene.strips for one in strip.marks}
    for strip in scene.strips:
        assert not any(_overlap(one, mark) and one.labelled for one in strip.marks)


def test_marks_have_their_true_width_or_a_points() -> None:
    view = Viewport(0, 100 * DAY, WIDTH)
    marks = _scene(_maker([(10 * DAY, 20 * DAY, 0, 0), (50 * DAY, 60, 0, 0)]), view).marks
    bar, point = sorted(marks, key=lambda mark: mark.left)
    assert (bar.left, bar.right, bar.point) == (pytest.approx(120), pytest.approx(360), False)
    assert point.point
    assert point.right - point.left == pytest.approx(POINT)
    assert (point.left + point.right) / 2 == pytest.approx(600, abs=0.1)


def test_a_long_bar_stays_when_both_its_ends_are_off_screen() -> None:
    events = [(day * DAY, 60, 0, 0) for day in range(-3000, 3000)]
    maker = _maker([(-4000 * DAY, 8000 * DAY, 0, 0), *events])
    marks = _scene(maker, Viewport(0.2 * DAY, 0.5 * DAY, WIDTH)).marks
    assert [mark.position for mark in marks] == [0]
    assert marks[0].label_left >= 0


def test_an_open_end_reaches_beyond_its_bound() -> None:
    maker = _maker([(0, 10 * DAY, int(Trait.OPEN_END), 0)])
    view = Viewport(10 * DAY + 1, 10 * DAY, WIDTH)
    assert len(_scene(maker, view).marks) == 1
    assert not _scene(maker, view.panned(FADE + 20)).marks


def test_crowds_become_bins_and_change_gradually() -> None:
    events = [(number * 600, 60, 0, 0) for number in range(40_000)]
    maker = _maker(events, LaneKey.NONE)
    shares = []
    for zoom in range(200):
        view = Viewport(100 * DAY, 40 * DAY * 0.95**zoom, WIDTH)
        scene = _scene(maker, view)
        (strip,) = scene.strips
        shares.append(strip.share)
        assert (strip.histogram is None) == (strip.share == 1)
        assert bool(strip.marks) == (strip.share > 0)
        assert len(strip.marks) <= MARKS_IN_VIEW
        if strip.histogram is not None:
            assert scene.bins is not None
            assert scene.peak >= strip.histogram.ongoing.max()
    assert shares[0] == 0
    assert shares[-1] == 1
    assert 0 < len([share for share in shares if 0 < share < 1]) < 20
    assert shares == sorted(shares)


def test_panning_moves_marks_without_reshuffling() -> None:
    maker = _maker([(number * DAY, 2 * DAY, 0, 0) for number in range(300)])
    view = Viewport(100 * DAY, 20 * DAY, WIDTH)
    before = {mark.position: mark.y for mark in _scene(maker, view).marks}
    after = {mark.position: mark.y for mark in _scene(maker, view.panned(90)).marks}
    shared = before.keys() & after.keys()
    assert len(shared) > 10
    assert all(before[position] == after[position] for position in shared)


def test_a_collapsed_lane_shows_counts_only() -> None:
    maker = _maker([(0, DAY, 0, 0), (DAY, DAY, 0, 1)])
    scene = _scene(maker, Viewport(-DAY, 5 * DAY, WIDTH), collapsed=[True, False])
    closed, opened = scene.strips
    assert closed.marks == ()
    assert closed.histogram is not None
    assert closed.histogram.beginning.sum() == 1
    assert closed.strip.bottom - closed.strip.top == SIZES.header
    assert len(opened.marks) == 1


def test_lanes_out_of_sight_are_not_looked_at() -> None:
    """Of a thousand lanes a few are in view; the pointed-out item of another one is not there either."""
    items, asked = _items([(lane * DAY, DAY, 0, lane) for lane in range(1000)]), set()

    def size(position: int, form: Form) -> tuple[float, int]:
        asked.add(position)
        return _size(position, form)

    maker = SceneMaker(items, lanes_of(items, codes_of(items, LaneKey.DOCUMENT)), size)
    scroll = maker.scene(Viewport(0, 1000 * DAY, WIDTH), Frame(SIZES, 700.0)).height / 2
    asked.clear()
    scene = maker.scene(Viewport(0, 1000 * DAY, WIDTH), Frame(SIZES, 700.0, 0.0, scroll, promoted=[3, 501]))
    seen = {strip.strip.lane for strip in scene.strips}
    assert 5 <= len(seen) <= 8
    assert 501 in seen
    assert asked == seen
    assert [mark.position for _, mark in scene.promoted] == [501]


def test_limits_follow_the_room() -> None:
    assert marks_limit(30, 30, 1600) == MARKS_IN_VIEW
    assert marks_limit(6, 30, 1600) == pytest.approx(MARKS_IN_VIEW / 5, abs=1)
    assert marks_limit(2, 2, 980) == 28
    assert marks_limit(1, 10, 100) > 0


def test_a_little_more_or_less_height_turns_no_bins_into_marks() -> None:
    """Whatever a height shows, one that differs by less than a quarter shows as well, in both directions."""
    events = [(at * 3600, 60, 0, 0) for at in range(160)]
    view, maker = Viewport(-DAY, 9 * DAY, WIDTH), _maker(events, LaneKey.NONE)
    shares = [maker.scene(view, Frame(SIZES, height)).strips[0].share for height in range(270, 310, 4)]
    assert len(set(shares)) == 1
    back = [maker.scene(view, Frame(SIZES, height)).strips[0].share for height in range(310, 270, -4)]
    assert set(back) == set(shares)
    assert maker.scene(view, Frame(SIZES, 1200.0)).strips[0].share > shares[0]


def test_the_label_of_a_bar_that_is_cut_off_stands_beside_the_count_at_the_edge() -> None:
    """In the first row of a lane without a header; elsewhere it stands at the edge."""
    maker = _maker([(-900 * DAY, 5 * DAY, 0, 0), (-20 * DAY, 60 * DAY, 0, 0)], LaneKey.NONE)
    view = Viewport(0, 100 * DAY, WIDTH)
    with_header, without = (maker.scene(view, Frame(sizes, 400.0)) for sizes in (SIZES, SIZES._replace(header=0.0)))
    (mark,), (moved,) = with_header.marks, without.marks
    assert mark.label_left == PAD
    assert moved.label_left > mark.label_left + 18
    # A title on a bar has all the room that there is.
    assert mark.label_right == moved.label_right == mark.right - PAD
    alone = _maker([(-20 * DAY, 60 * DAY, 0, 0)], LaneKey.NONE)
    (free,) = alone.scene(view, Frame(SIZES._replace(header=0.0), 400.0)).marks
    assert free.label_left == PAD


def test_what_is_open_among_many_lanes_of_one_line_is_told_with_care() -> None:
    # Events at the right end: the quick way has labels on the right alone, where they have no room.
    maker = _maker([*((day * DAY, DAY, 0, 0) for day in range(192, 200)), *((0, DAY, 0, one) for one in range(1, 30))])
    closed = [lane > 0 for lane in range(len(maker.lanes))]
    (strip, *_) = _scene(maker, Viewport(0.0, 205.0 * DAY, WIDTH), collapsed=closed).strips
    assert [mark.side for mark in strip.marks if mark.labelled].count(Side.LEFT) == strip.strip.units // UNITS - 1
