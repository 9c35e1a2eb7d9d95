"""The time index against counting one by one."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.index import TimeIndex

SPANS = st.lists(st.tuples(st.integers(-1000, 1000), st.integers(0, 600)), min_size=1, max_size=120)
WINDOWS = st.tuples(st.integers(-1500, 1500), st.integers(1, 900))


def _index(spans: list[tuple[int, int]]) -> tuple[TimeIndex, list[tuple[int, int]]]:
    events = sorted((start, start + max(length, 1)) for start, length in spans)
    return TimeIndex(np.array([e[0] for e in events]), np.array([e[1] for e in events])), events


@given(SPANS, WINDOWS)
def test_what_overlaps_a_window_is_counted_and_listed(spans: list[tuple[int, int]], window: tuple[int, int]) -> None:
    index, events = _index(spans)
    low, high = window[0], window[0] + window[1]
    seen = [number for number, (start, end) in enumerate(events) if start < high and end > low]
    assert index.visible(low, high).tolist() == seen
    assert index.count(low, high) == len(seen)


@given(SPANS, st.integers(-1500, 0), st.integers(3, 200))
def test_buckets_count_what_begins_and_what_goes_on(spans: list[tuple[int, int]], low: int, width: int) -> None:
    index, events = _index(spans)
    edges = np.arange(low, low + 8 * width, width)
    buckets = list(itertools.pairwise(edges))
    begun = [sum(low <= start < high for start, _ in events) for low, high in buckets]
    ongoing = [sum(start < high and end > low for start, end in events) for low, high in buckets]
    assert [counts.tolist() for counts in index.counts(edges)] == [begun, ongoing]


def test_a_long_bar_from_long_ago_is_found() -> None:
    starts = np.arange(0, 100_000, 10)
    ends = starts + 1
    ends[3] = 99_000
    assert TimeIndex(starts, ends).visible(50_005, 50_006).tolist() == [3]


def test_events_must_be_sorted() -> None:
    with pytest.raises(ValueError, match="order"):
        TimeIndex(np.array([5, 1]), np.array([6, 2]))
