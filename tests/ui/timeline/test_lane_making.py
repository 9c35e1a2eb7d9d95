"""Lanes by each key: every shown event in one of them, and where everything begins and ends."""

import pytest

from timeline_app.errors import Cancelled
from timeline_app.layout.lanes import LaneKey
from timeline_app.services.finding.filters import Facets, Filters
from timeline_app.services.timeline import Timeline, timeline_of
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.timeline.lane_making import Made, making


@pytest.fixture(scope="module")
def timeline(bridge: AnalysisTable, museum: AnalysisTable) -> Timeline:
    return timeline_of([bridge, museum])


def _made(timeline: Timeline, key: LaneKey, filters: Filters | None = None, folding: bool = False) -> Made:
    shown = Facets(timeline).shown(filters, None) if filters else None
    return making(timeline, key, shown, folding, lambda share: None, lambda: False)


@pytest.mark.parametrize("key", list(LaneKey))
def test_every_event_stands_in_one_lane(timeline: Timeline, key: LaneKey) -> None:
    made = _made(timeline, key)
    positions = [at for lane in made.lanes for at in lane.positions.tolist()]
    assert sorted(positions) == list(range(len(timeline.events)))
    assert (made.timeline, made.key) == (timeline, key)
    assert len(made.lanes) == 1 or made.codes is not None


def test_lanes_of_what_people_write_have_its_words(timeline: Timeline) -> None:
    assert _made(timeline, LaneKey.CATEGORY).values == ("",)
    assert "Müller" in " ".join(_made(timeline, LaneKey.NAME).values)
    assert _made(timeline, LaneKey.DOCUMENT).values == ()


def test_a_filter_leaves_events_out_and_moves_nothing(timeline: Timeline) -> None:
    whole, less = _made(timeline, LaneKey.NONE), _made(
        timeline, LaneKey.NONE, Filters(off=frozenset({("document", "museum.txt")}))
    )  # fmt: skip
    assert sum(map(len, less.lanes)) < sum(map(len, whole.lanes))
    assert less.everything == whole.everything
    assert (less.items.starts == whole.items.starts).all()


def test_folded_everything_is_nearer(timeline: Timeline) -> None:
    whole, folded = (_made(timeline, LaneKey.NONE, folding=folding) for folding in (False, True))
    assert folded.everything is not None
    assert whole.everything is not None
    assert folded.everything[1] - folded.everything[0] < whole.everything[1] - whole.everything[0]


def test_nobody_waits_for_lanes_that_are_not_wanted_any_more(timeline: Timeline) -> None:
    with pytest.raises(Cancelled):
        making(timeline, LaneKey.DOCUMENT, None, False, lambda share: None, lambda: True)
