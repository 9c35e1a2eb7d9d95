"""Events shared out among lanes: each in exactly one, none lost, hidden ones left out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.items import SOFT, Items, Trait
from timeline_app.layout.lanes import Lane, LaneKey, codes_of, extent, indexes_of, lanes_of, told_indexes

ROWS = st.lists(
    st.tuples(st.integers(-1000, 1000), st.integers(1, 400), st.integers(0, 2), st.integers(0, 14), st.integers(0, 31),
              st.integers(0, 3)), max_size=60,
)  # fmt: skip


def items(rows: list[tuple[int, ...]]) -> Items:
    rows = sorted(rows)
    start, length, certainty, granularity, trait, document = np.array(rows, dtype=np.int64).reshape(-1, 6).T
    return Items(start, start + length, certainty.astype(np.uint8), granularity.astype(np.uint8),
                 trait.astype(np.uint8), document.astype(np.uint16))  # fmt: skip


_OF_ITEMS = (LaneKey.NONE, LaneKey.DOCUMENT, LaneKey.CERTAINTY, LaneKey.GRANULARITY)


@given(ROWS, st.sampled_from(_OF_ITEMS), st.sampled_from([None, 0, int(SOFT)]))
def test_every_shown_event_stands_in_the_lane_of_its_code(
    rows: list[tuple[int, ...]], key: LaneKey, hidden: int | None
) -> None:
    columns = items(rows)
    shown = None if hidden is None else (columns.traits & hidden) == 0
    lanes = lanes_of(columns, codes_of(columns, key), shown)
    codes = {
        LaneKey.NONE: np.zeros(len(columns)),
        LaneKey.DOCUMENT: columns.documents,
        LaneKey.CERTAINTY: columns.certainties,
        LaneKey.GRANULARITY: columns.granularities,
    }[key]
    kept = range(len(columns)) if shown is None else np.flatnonzero(shown).tolist()
    assert sorted(position for lane in lanes for position in lane.positions.tolist()) == list(kept)
    for lane in lanes:
        assert {codes[position] for position in lane.positions} == {lane.code}
        assert lane.positions.tolist() == sorted(lane.positions.tolist())
        assert lane.index.starts.tolist() == columns.starts[lane.positions].tolist()
        assert lane.index.ends.tolist() == columns.ends[lane.positions].tolist()
        assert [lane.place(int(position)) for position in lane.positions] == list(range(len(lane)))
    assert [lane.code for lane in lanes] == sorted(lane.code for lane in lanes)


def _by_certainty(*rows: tuple[int, ...]) -> tuple[Lane, ...]:
    columns = items([*rows])
    return lanes_of(columns, columns.certainties)


def test_what_stands_elsewhere_has_no_place() -> None:
    lanes = _by_certainty((0, 5, 0, 4, 0, 0), (1, 5, 1, 4, 0, 0))
    assert lanes[0].place(1) == -1
    assert lanes[1].place(1) == 0


def test_the_extent_is_that_of_all_lanes() -> None:
    lanes = _by_certainty((-5, 3, 0, 4, 0, 0), (0, 100, 1, 4, 0, 0))
    assert extent(lane.index for lane in lanes) == (-5, 100)
    assert extent(()) is None


@pytest.mark.parametrize("documents", [3, 300])
@pytest.mark.parametrize("hidden", [None, 2])
def test_a_few_indexes_hold_all_that_is_shown(documents: int, hidden: int | None) -> None:
    columns = items([(at * 7 % 50, 1 + at % 9, at % 3, 4, 0, at % documents) for at in range(600)])
    shown = None if hidden is None else columns.certainties != hidden
    lanes = lanes_of(columns, codes_of(columns, LaneKey.DOCUMENT), shown)
    indexes = indexes_of(columns, shown, lanes)
    edges = np.arange(-5, 70, 3)
    counts = [sum(one.counts(edges)[kind] for one in indexes) for kind in (0, 1)]
    of_lanes = [sum(lane.index.counts(edges)[kind] for lane in lanes) for kind in (0, 1)]
    assert np.array_equal(counts, of_lanes)
    assert len(indexes) <= 40
    assert extent(indexes) == extent(lane.index for lane in lanes)


def test_lanes_of_whatever_codes_there_are() -> None:
    columns = items([(at, 1, 0, 0, 0, 0) for at in range(30)])
    codes = np.array([at % 7 * 2 for at in range(30)], np.uint16)
    lanes = lanes_of(columns, codes)
    assert [lane.code for lane in lanes] == [0, 2, 4, 6, 8, 10, 12]
    assert all({int(codes[at]) for at in lane.positions} == {lane.code} for lane in lanes)
    assert len(lanes_of(columns, None)) == 1


def test_progress_can_end_the_work() -> None:
    def stop(share: float) -> None:
        raise InterruptedError

    columns = items([(0, 1, 0, 4, 0, 0)])
    with pytest.raises(InterruptedError):
        lanes_of(columns, columns.documents, None, stop)


def test_what_is_only_mentioned_widens_nothing_unless_there_is_nothing_else() -> None:
    mention = int(Trait.MENTION)
    columns = items([(-900, 1, 0, 0, mention, 0), (10, 5, 0, 0, 0, 0), (20, 5, 0, 0, 0, 0), (800, 1, 0, 0, mention, 0)])
    whole = indexes_of(columns, None, lanes_of(columns, codes_of(columns, LaneKey.NONE)))
    assert extent(told_indexes(columns, None, whole)) == (10, 25)
    shown = np.array([True, True, False, False])
    assert extent(told_indexes(columns, shown, whole)) == (10, 15)
    alone = np.array([True, False, False, True])
    assert told_indexes(columns, alone, whole) is whole
