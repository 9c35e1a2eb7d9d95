"""The first view has the bulk of the events; what lies beyond is counted."""

from collections.abc import Sequence

import numpy as np
import pytest

from timeline_app.layout.framing import MARGIN, beyond, bulk, stretch_text, whole
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.names import names_of
from timeline_app.layout.viewport import Viewport
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil


def _index(*stretches: tuple[int, int]) -> TimeIndex:
    starts, ends = (np.array(column, np.int64) for column in zip(*sorted(stretches), strict=True))
    return TimeIndex(starts, ends)


def _days(numbers: Sequence[int]) -> TimeIndex:
    return _index(*((day * DAY_SECONDS, (day + 1) * DAY_SECONDS) for day in numbers))


def test_a_whole_view_is_the_events_and_a_margin_on_both_sides() -> None:
    view = whole(0, 1_000_000, 1060)
    assert view.x(0) == pytest.approx(1060 - view.x(1_000_000))
    assert view.x(0) / (view.x(1_000_000) - view.x(0)) == pytest.approx(MARGIN)


@pytest.mark.parametrize(
    "numbers",
    [
        [],
        [0],
        [0, 10_000],
        # Evenly spread, and two crowds of like size: none of these has a bulk.
        range(0, 1000, 50),
        [*range(10), *range(5000, 5010)],
        # One of seven is too many for an outlier.
        [0, *range(5000, 5006)],
    ],
)
def test_nothing_is_left_out_where_no_few_lie_far_away(numbers: Sequence[int]) -> None:
    assert bulk([_days(numbers)] if len(numbers) else []) is None


def test_one_far_event_of_eight_waits_outside() -> None:
    assert bulk([_days([0, *range(5000, 5007)])]) == (5000 * DAY_SECONDS, 5007 * DAY_SECONDS)


def test_a_few_of_many_wait_on_either_side() -> None:
    numbers = [0, 100, *range(50_000, 50_200), 90_000]
    assert bulk([_days(numbers)]) == (50_000 * DAY_SECONDS, 50_200 * DAY_SECONDS)


def test_a_crowd_in_a_narrow_strip_is_the_bulk_though_many_lie_outside() -> None:
    """Twenty-seven events of our century, and nine of the 2,800 years before it."""
    far = range(-1_000_000, -100_000, 100_000)
    crowd = range(10_000, 18_100, 300)
    assert bulk([_days([*far, *crowd])]) == (10_000 * DAY_SECONDS, 17_801 * DAY_SECONDS)


@pytest.mark.parametrize(
    ("far", "crowd"),
    [
        # Too few in the strip to hide each other, too many outside, a strip that is wide enough.
        (range(-1_000_000, 0, 200_000), range(10_000, 13_900, 300)),
        (range(-1_000_000, 0, 50_000), range(10_000, 18_100, 300)),
        (range(-100_000, 0, 12_500), range(10_000, 18_100, 300)),
    ],
)
def test_else_as_many_are_not_left_out(far: range, crowd: range) -> None:
    assert bulk([_days([*far, *crowd])]) is None


def test_what_lies_near_the_bulk_belongs_to_it() -> None:
    numbers = [0, 4990, *range(5000, 5100), 5110]
    assert bulk([_days(numbers)]) == (4990 * DAY_SECONDS, 5111 * DAY_SECONDS)


def test_lanes_share_one_first_view() -> None:
    assert bulk([_days([0, *range(5000, 5010)]), _days(range(5010, 5020))]) == (5000 * DAY_SECONDS, 5020 * DAY_SECONDS)


def test_what_lies_beyond_is_counted_on_each_side() -> None:
    index = _index((0, 10), (5, 20), (100, 110), (300, 400), (350, 360))
    earlier, later = beyond(index, Viewport(90, 100, 500))
    assert (earlier.earlier, earlier.number, earlier.low, earlier.high) == (True, 2, 0, 20)
    assert (later.earlier, later.number, later.low, later.high) == (False, 2, 300, 400)


def test_what_reaches_into_the_view_does_not_lie_beyond_it() -> None:
    index = _index((0, 95), (100, 110), (185, 400))
    assert beyond(index, Viewport(90, 100, 500)) == []


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ((1595, 3, 1), (1618, 5, 23), "1595\u2009–\u20091618"),
        ((-43, 3, 15), (14, 8, 19), "44 BC\u2009–\u200914 AD"),
        ((2021, 7, 2), (2021, 7, 2), "2 July 2021"),
    ],
)
def test_a_stretch_is_told_as_short_as_can_be(
    first: tuple[int, int, int], last: tuple[int, int, int], text: str
) -> None:
    low, high = days_from_civil(*first) * DAY_SECONDS, (days_from_civil(*last) + 1) * DAY_SECONDS
    assert stretch_text(low, high, names_of("en")) == text
