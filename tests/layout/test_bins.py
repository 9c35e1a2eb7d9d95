"""Counted bins against counting one by one: no event is lost, none counted twice, none from before the view."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.bins import bins_of, finest_of, histogram, nice_peak
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.ticks import Unit
from timeline_app.layout.viewport import LONGEST, SHORTEST, Viewport
from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, days_from_civil, weekday
from timeline_app.model.granularity import Granularity as G

VIEWS = st.builds(
    lambda middle, zoom: Viewport(middle - zoom / 2, zoom, 1600.0),
    st.floats(-1.5e11, 1.5e11),
    st.floats(0, 1).map(lambda part: SHORTEST * (LONGEST / SHORTEST) ** part),
)


@given(VIEWS)
def test_bins_cover_the_view_and_are_neither_thin_nor_many(view: Viewport) -> None:
    bins = bins_of(view)
    assert bins.edges[0] <= view.start
    assert bins.edges[-1] >= view.end
    widths = np.diff(bins.places)
    assert len(widths) < 400
    # The years around the turn of the eras make two short bins.
    assert np.sort(widths)[2:].min(initial=5.0) >= 4.0
    assert all(bins.at(float(x)) == number for number, x in enumerate((bins.places[1:] + bins.places[:-1]) / 2))
    assert bins.at(bins.places[0] - 1) == bins.at(bins.places[-1] + 1) == -1


@given(VIEWS, st.lists(st.tuples(st.floats(-1, 2), st.floats(0, 0.4)), min_size=1, max_size=80))
def test_bins_count_what_begins_and_what_goes_on(view: Viewport, places: list[tuple[float, float]]) -> None:
    events = sorted((int(view.start + part * view.span), int(long * view.span) + 1) for part, long in places)
    starts = np.array([start for start, _ in events], dtype=np.int64)
    ends = starts + np.array([long for _, long in events], dtype=np.int64)
    bins = bins_of(view)
    counts = histogram(TimeIndex(starts, ends), bins, starts[::2])
    low, high = bins.edges[:-1, None], bins.edges[1:, None]
    assert counts.beginning.tolist() == ((starts >= low) & (starts < high)).sum(axis=1).tolist()
    assert counts.ongoing.tolist() == ((starts < high) & (ends > low)).sum(axis=1).tolist()
    assert counts.beginning.sum() == ((starts >= bins.edges[0]) & (starts < bins.edges[-1])).sum()
    assert counts.found is not None
    assert counts.found.sum() == ((starts[::2] >= bins.edges[0]) & (starts[::2] < bins.edges[-1])).sum()


def test_bins_are_calendar_units() -> None:
    decades = bins_of(Viewport(days_from_civil(1000, 6, 1) * DAY_SECONDS, 1000 * 31_556_952, 1600))
    assert (decades.level.unit, decades.level.step) == (Unit.YEAR, 5)
    row_offsets = [civil_from_days(int(edge) // DAY_SECONDS) for edge in decades.edges]
    assert all(first.year % 5 == 0 and first[1:] == (1, 1) for first in row_offsets)
    months = bins_of(Viewport(days_from_civil(1990, 6, 1) * DAY_SECONDS, 10 * 31_556_952, 1600))
    assert months.level.unit is Unit.MONTH


def test_zooming_makes_no_few_wide_bins_of_many_narrow_ones() -> None:
    """From days to months there are weeks: at each zoom the next coarser bins are seven times as wide at most."""
    first, lengths = days_from_civil(2021, 5, 5) * DAY_SECONDS, list[float]()
    for number in range(300):
        lengths.append(bins_of(Viewport(first, 600 * 1.06**number, 1600.0)).level.seconds)
    assert lengths == sorted(lengths)
    assert max(after / before for before, after in pairwise(lengths)) <= 7


def test_weeks_begin_on_monday_across_the_end_of_a_year() -> None:
    bins = bins_of(Viewport(days_from_civil(2020, 12, 2) * DAY_SECONDS, 400 * DAY_SECONDS, 1600))
    days = [int(edge) // DAY_SECONDS for edge in bins.edges]
    assert {weekday(day) for day in days} == {1}
    assert set(np.diff(days).tolist()) == {7}
    assert civil_from_days(days[0]) == (2020, 11, 30)


def test_bins_stay_where_they_are_while_panning() -> None:
    view = Viewport(days_from_civil(1990, 6, 1) * DAY_SECONDS, 10 * 31_556_952, 1600)
    before, after = bins_of(view), bins_of(view.panned(40))
    assert set(before.edges[20:-20]) <= set(after.edges)


@pytest.mark.parametrize(
    ("count", "peak"), [(0, 1), (1, 1), (7, 7), (10, 10), (11, 11), (17, 18), (99, 100), (1025, 1100), (4999, 5000)]
)
def test_the_scale_has_round_numbers(count: int, peak: int) -> None:
    assert nice_peak(count) == peak


@given(st.integers(1, 10**7))
def test_the_tallest_bin_uses_the_height(count: int) -> None:
    assert count <= nice_peak(count) <= count * 8 / 7


@pytest.mark.parametrize(
    ("granularities", "seconds"),
    [
        ([G.MINUTE] * 9 + [G.YEAR], 60),
        ([G.DAY] * 5 + [G.MINUTE] * 5, DAY_SECONDS),
        ([G.DAY] * 8 + [G.MONTH] * 2, DAY_SECONDS),
        ([G.WEEK] * 3 + [G.DAY], 7 * DAY_SECONDS),
        ([G.MONTH] * 3 + [G.DAY], 28 * DAY_SECONDS),
        ([G.CENTURY], 365 * DAY_SECONDS),
        ([], 1),
    ],
)
def test_bins_are_no_finer_than_what_most_events_say(granularities: list[G], seconds: int) -> None:
    """Five hundred signatures of one day were not all given in its first quarter of an hour."""
    finest = finest_of(np.array(granularities, np.uint8))
    assert finest == seconds
    for days in (1, 40, 4000):
        view = Viewport(days_from_civil(1998, 5, 3) * DAY_SECONDS, days * DAY_SECONDS, 1600)
        bins = bins_of(view, finest)
        assert (np.diff(bins.edges) >= seconds).all()
        assert bins.edges[0] <= view.start
        assert bins.edges[-1] >= view.end
