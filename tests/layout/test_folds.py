"""Folded gaps: dates keep their order and come back as they were, and nothing that happens is inside of one."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.bins import bins_of, histogram
from timeline_app.layout.folds import UNFOLDED, Folds, Gap, folds_of
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.items import Items, items_from
from timeline_app.layout.names import names_of
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import YEAR_SECONDS, Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil


def _items(stretches: list[tuple[int, int]]) -> Items:
    stretches = sorted(stretches)
    count, no = len(stretches), np.zeros(len(stretches), np.bool_)
    starts, lengths = (np.array([one[at] for one in stretches], np.int64) for at in (0, 1))
    codes = np.zeros(count, np.uint8)
    return items_from(starts, starts + lengths, codes, codes, codes, no, no, no, no, np.zeros(count, np.uint16))


def _days(*days: tuple[int, int, int]) -> Items:
    return _items([(days_from_civil(*day) * DAY_SECONDS, DAY_SECONDS) for day in days])


EVENTS = st.lists(
    st.tuples(st.integers(-(10**11), 10**11), st.integers(1, 10**9)), min_size=2, max_size=30, unique=True
).map(_items)


@given(EVENTS)
def test_no_event_is_in_a_gap_and_all_keep_their_lengths_and_their_order(items: Items) -> None:
    folds = folds_of(items)
    for gap in folds.gaps:
        assert not ((items.starts < gap.end) & (items.ends > gap.begin)).any()
        assert 0 < gap.shown < gap.end - gap.begin
    folded = folds.items(items)
    assert (folded.ends - folded.starts == items.ends - items.starts).all()
    assert (np.diff(folded.starts) >= 0).all()
    assert ((np.diff(folded.starts) == 0) == (np.diff(items.starts) == 0)).all()


@given(EVENTS, st.floats(-(10**11), 10**11))
def test_dates_come_back_as_they_were(items: Items, second: float) -> None:
    folds = folds_of(items)
    assert folds.dates(*folds.stretch(int(items.starts[0]), int(items.ends[0]))) == (items.starts[0], items.ends[0])
    # Within a gap a second of the axis is many of the calendar's.
    coarse = max(((gap.end - gap.begin) / gap.shown for gap in folds.gaps), default=1.0)
    assert abs(folds.second(folds.axis(second)) - second) <= coarse
    assert (folds.axis(items.starts.astype(np.float64)) == folds.items(items).starts).all()


def test_what_wastes_most_of_the_axis_is_folded_and_what_does_not_is_not() -> None:
    folds = folds_of(_days((1505, 3, 1), (1509, 5, 1), (1512, 8, 1), (1921, 3, 1), (1924, 6, 1), (1927, 2, 1)))
    assert len(folds.gaps) == 1
    gap = folds.gaps[0]
    assert 400 < (gap.end - gap.begin) / YEAR_SECONDS < 409
    low, high = folds.stretch(days_from_civil(1505, 3, 1) * DAY_SECONDS, days_from_civil(1927, 2, 1) * DAY_SECONDS)
    assert 13 < (high - low) / YEAR_SECONDS < 16
    assert folds_of(_days((1500, 1, 1), (1600, 1, 1), (1700, 1, 1), (1800, 1, 1), (1950, 1, 1))) == UNFOLDED
    assert folds_of(_days((2021, 7, 1), (2021, 7, 2), (2021, 7, 3), (2021, 7, 4), (2021, 7, 5))) == UNFOLDED
    assert folds_of(_days((2021, 7, 1))) == folds_of(_days()) == UNFOLDED


def test_a_view_keeps_its_dates_when_other_gaps_are_folded() -> None:
    century = 100 * YEAR_SECONDS
    folds = Folds([Gap(0, century, century // 10)])
    view = fitted(-century, 2 * century, 1000.0)
    assert folds.view(folds.view(view, UNFOLDED), folds).span == folds.view(view, UNFOLDED).span
    there = folds.view(view, UNFOLDED)
    assert abs(there.span - 2.1 * century) < 2
    back = UNFOLDED.view(there, folds)
    assert abs(back.start - view.start) < 2
    assert abs(back.span - view.span) < 2


def test_the_axis_has_dates_on_both_sides_of_a_gap_and_none_in_it() -> None:
    begin, end = (days_from_civil(year, 1, 1) * DAY_SECONDS for year in (1600, 1900))
    folds = Folds([Gap(begin, end, 5 * YEAR_SECONDS)])
    view = Viewport(begin - 10 * YEAR_SECONDS, 25 * YEAR_SECONDS, 1000.0)
    axis = lay_out_axis(view, names_of("en"), folds=folds)
    labels = [int(tick.label) for tick in axis.ticks]
    assert labels == sorted(labels)
    assert any(year <= 1600 for year in labels)
    assert any(year >= 1900 for year in labels)
    assert not any(1600 < year < 1900 for year in labels)
    places = [(view.x(tick.second), int(tick.label)) for tick in axis.ticks]
    ((left, right, _),) = folds.shown(view)
    assert (left, right) == (400.0, 600.0)
    assert all(x <= left + 1 if year <= 1600 else x >= right - 1 for x, year in places)
    assert [band.label for band in axis.bands] == ["16th century", "19th century", "20th century"]
    assert all(view.x(band.end) <= left + 1 or view.x(band.start) >= right - 1 for band in axis.bands)


def test_a_short_stretch_between_gaps_has_a_date_too() -> None:
    early, late = (days_from_civil(year, 6, 1) * DAY_SECONDS for year in (1312, 1717))
    edges = [days_from_civil(year, 1, 1) * DAY_SECONDS for year in (1200, 1311, 1314, 1716, 1719, 1901)]
    gaps = [Gap(begin, end, 5 * YEAR_SECONDS) for begin, end in zip(edges[::2], edges[1::2], strict=True)]
    folds = Folds(gaps)
    low, high = folds.stretch(early - 20 * YEAR_SECONDS, late + 400 * YEAR_SECONDS)
    view = Viewport(low, high - low, 1000.0)
    axis = lay_out_axis(view, names_of("en"), folds=folds)
    assert axis.level.step > 10
    spare = [tick for tick in axis.ticks if tick.spare]
    assert [tick.label for tick in spare] == ["1312", "1716"]
    places = [round(folds.second(float(tick.second))) for tick in spare]
    assert places == [days_from_civil(int(tick.label), 1, 1) * DAY_SECONDS for tick in spare]


def test_the_date_of_a_short_stretch_tells_its_year_whatever_its_unit() -> None:
    begin, end = (days_from_civil(2003, month, 10) * DAY_SECONDS for month in (3, 5))
    far = days_from_civil(1990, 1, 1) * DAY_SECONDS, days_from_civil(2017, 1, 1) * DAY_SECONDS
    folds = Folds([Gap(far[0], begin, YEAR_SECONDS // 6), Gap(end, far[1], YEAR_SECONDS // 6)])
    low = round(folds.axis(float(begin)))
    axis = lay_out_axis(Viewport(low - YEAR_SECONDS, 9.0 * YEAR_SECONDS, 300.0), names_of("en"), folds=folds)
    assert [tick.label for tick in axis.ticks if tick.spare] == ["April 2003"]


def test_a_larger_unit_is_named_as_far_as_the_next_stretch_and_a_gap_is_no_beginning_of_one() -> None:
    begin, end = days_from_civil(2019, 2, 20) * DAY_SECONDS, days_from_civil(2019, 9, 10) * DAY_SECONDS
    folds = Folds([Gap(begin, end, 12 * DAY_SECONDS)])
    view = Viewport(begin - 30.0 * DAY_SECONDS, 300.0 * DAY_SECONDS, 1000.0)
    first, second, third = lay_out_axis(view, names_of("en"), folds=folds).bands
    assert (first.label, second.label, third.label) == ("2019", "2019", "2020")
    assert (first.end, first.reach) == (begin, second.start)
    assert (first.cut, second.cut, third.cut) == (True, True, False)


def test_where_nothing_is_folded_the_axis_is_as_ever() -> None:
    view = Viewport(days_from_civil(2021, 7, 1) * DAY_SECONDS, 40.0 * DAY_SECONDS, 900.0)
    assert list(UNFOLDED.parts(view)) == [(view, 0)]
    assert list(UNFOLDED.shown(view)) == []


@given(EVENTS, st.floats(0.01, 1.0))
def test_bins_count_every_event_that_begins_in_a_folded_view(items: Items, share: float) -> None:
    folds = folds_of(items)
    folded = folds.items(items)
    low, high = int(folded.starts.min()), int(folded.ends.max())
    view = fitted(low - 1, low + share * (high - low) + 1, 800.0)
    bins = bins_of(view, folds=folds)
    assert (np.diff(bins.edges) > 0).all()
    assert bins.edges[0] <= view.start
    assert bins.edges[-1] >= view.end
    begun = histogram(TimeIndex(folded.starts, folded.ends), bins).beginning
    assert begun.sum() == ((folded.starts >= bins.edges[0]) & (folded.starts < bins.edges[-1])).sum()
