"""The axis at every zoom: labels have room, and the year is always told."""

import itertools
import re

import pytest

from timeline_app.layout.names import names_of
from timeline_app.layout.ticks import Unit, lay_out_axis
from timeline_app.layout.viewport import YEAR_SECONDS, Viewport
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil, weekday

SPANS = [60 * 1.35**power for power in range(73)]
STARTS = [days_from_civil(*day) * DAY_SECONDS for day in ((2021, 7, 1), (1582, 10, 1), (1, 1, 1), (-43, 3, 15))]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("span", SPANS)
def test_ticks_have_room_and_the_year_is_told(start: int, span: float) -> None:
    view = Viewport(start - span / 3, span, 1000)
    axis = lay_out_axis(view, names_of("en"))
    places = [view.x(tick.second) for tick in axis.ticks]
    assert places == sorted(places)
    gaps = [right - left for left, right in itertools.pairwise(places)]
    # A month may be three days shorter than the mean, and the year 1 stands between round years.
    assert all(gap > axis.level.room * 0.85 for gap in gaps) or axis.level.band in (Unit.ERA, Unit.CENTURY)
    labels = [tick.label for tick in axis.ticks] + [band.label for band in axis.bands]
    assert any(re.search(r"\d{4}|century|BC|AD|\b\d{1,4}\b", label) for label in labels)


def test_weeks_begin_on_monday() -> None:
    axis = lay_out_axis(Viewport(STARTS[0], 150 * DAY_SECONDS, 1000), names_of("en"))
    assert axis.level.unit is Unit.WEEK
    assert {weekday(tick.second // DAY_SECONDS) for tick in axis.ticks} == {1}


def test_the_turn_of_the_eras_is_marked() -> None:
    turn = days_from_civil(1, 1, 1) * DAY_SECONDS
    axis = lay_out_axis(Viewport(turn - 500 * YEAR_SECONDS, 1000 * YEAR_SECONDS, 1000), names_of("en"))
    labels = {tick.second: tick.label for tick in axis.ticks}
    assert labels[turn] == "1"
    assert any("BC" in label for label in labels.values())
    assert not any(label == "0" for label in labels.values())


def test_a_day_says_its_date_above_its_hours() -> None:
    axis = lay_out_axis(Viewport(STARTS[0], 2 * DAY_SECONDS, 1000), names_of("en"))
    assert "Thu 1 July 2021" in [band.label for band in axis.bands]
