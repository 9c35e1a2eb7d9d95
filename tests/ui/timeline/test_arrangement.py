"""How events are shared out among lanes, and what of that a person has arranged."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from timeline_app.layout.lanes import LaneKey
from timeline_app.paint.theme import load_theme
from timeline_app.services.finding.filters import Filters
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.timeline.arrangement import Arrangement

LIGHT = load_theme(dark=False)


def _named(analysis: AnalysisTable, name: str) -> AnalysisTable:
    return replace(analysis, document=replace(analysis.document, name=name))


@pytest.fixture
def arrangement(session: Session, bridge: AnalysisTable, museum: AnalysisTable) -> Arrangement:
    arrangement = Arrangement(session)
    session.open_documents([bridge, museum, _named(bridge, "copy.txt")], add=False)
    return arrangement


def _names(arrangement: Arrangement) -> list[str]:
    return [look.name for look in arrangement.looks(LIGHT)]


def test_several_documents_have_a_lane_each(arrangement: Arrangement, session: Session) -> None:
    assert arrangement.key is LaneKey.DOCUMENT
    assert _names(arrangement) == ["bridge.txt", "museum.txt", "copy.txt"]
    assert sum(map(len, arrangement.lanes)) == len(session.timeline.events)
    for position, event in enumerate(session.timeline.events):
        assert _names(arrangement)[arrangement.lane_of(position)] == event.document


def test_a_single_document_has_one_lane_for_all(session: Session, bridge: AnalysisTable) -> None:
    arrangement = Arrangement(session)
    session.open_documents([bridge], add=False)
    assert arrangement.key is LaneKey.NONE
    assert len(arrangement.lanes) == 1
    assert arrangement.lane_of_document(0) == -1


@pytest.mark.parametrize("key", LaneKey)
def test_whatever_lanes_are_made_by_they_hold_every_event_once(
    arrangement: Arrangement, session: Session, key: LaneKey
) -> None:
    arrangement.set_key(key)
    assert arrangement.key is key
    held = sorted(position for lane in arrangement.lanes for position in lane.positions.tolist())
    assert held == list(range(len(session.timeline.events)))
    assert len(arrangement.collapsed) == len(arrangement.lanes)


@pytest.mark.parametrize("position", [-1, 10_000])
def test_an_event_that_is_not_there_has_no_lane(arrangement: Arrangement, position: int) -> None:
    assert arrangement.lane_of(position) == -1


def test_lanes_change_places_and_keep_them(arrangement: Arrangement) -> None:
    arrangement.move(2, -1)
    assert _names(arrangement) == ["bridge.txt", "copy.txt", "museum.txt"]
    arrangement.move(0, 1)
    assert _names(arrangement) == ["copy.txt", "bridge.txt", "museum.txt"]
    # There is nothing above the first and below the last.
    arrangement.move(0, -1)
    arrangement.move(2, 1)
    assert _names(arrangement) == ["copy.txt", "bridge.txt", "museum.txt"]
    arrangement.set_key(LaneKey.CERTAINTY)
    arrangement.set_key(LaneKey.DOCUMENT)
    assert _names(arrangement) == ["copy.txt", "bridge.txt", "museum.txt"]


def test_the_lane_of_a_document_is_known_wherever_it_stands(arrangement: Arrangement) -> None:
    arrangement.move(2, -1)
    assert [arrangement.lane_of_document(number) for number in range(3)] == [0, 2, 1]
    assert arrangement.lane_of_document(7) == -1


def test_a_lane_is_closed_and_opened_and_stays_so_in_another_place(arrangement: Arrangement) -> None:
    arrangement.collapse(1)
    assert arrangement.collapsed == [False, True, False]
    assert arrangement.closed_by_hand == [False, True, False]
    arrangement.move(1, 1)
    assert arrangement.collapsed == [False, False, True]
    arrangement.collapse(2)
    assert arrangement.collapsed == [False] * 3
    arrangement.collapse_all(True)
    assert arrangement.collapsed == [True] * 3
    arrangement.activate(1)
    assert arrangement.collapsed == [True, False, True]


def test_of_many_lanes_only_the_active_one_is_open(session: Session, bridge: AnalysisTable) -> None:
    arrangement = Arrangement(session)
    session.open_documents([_named(bridge, f"{number}.txt") for number in range(6)], add=False)
    assert [number for number in range(6) if not arrangement.collapsed[number]] == [0]
    arrangement.activate(4)
    assert [number for number in range(6) if not arrangement.collapsed[number]] == [4]
    arrangement.activate(1)
    assert [number for number in range(6) if not arrangement.collapsed[number]] == [1]
    # What somebody opened stays open.
    arrangement.collapse(3, False)
    arrangement.activate(2)
    assert [number for number in range(6) if not arrangement.collapsed[number]] == [2, 3]


def test_a_colour_goes_to_the_lane_that_it_was_chosen_for(arrangement: Arrangement) -> None:
    give = arrangement.colouring(2)
    arrangement.move(2, -1)
    give(QColor("#123456"))
    colours = {look.name: look.colour for look in arrangement.looks(LIGHT)}
    assert colours["copy.txt"] == QColor("#123456")
    assert QColor("#123456") not in (colours["bridge.txt"], colours["museum.txt"])
    arrangement.set_colour(1, None)
    assert arrangement.looks(LIGHT)[1].colour != QColor("#123456")


def test_what_a_filter_hides_is_in_no_lane_and_in_all_of_time(arrangement: Arrangement, session: Session) -> None:
    everything = arrangement.everything
    session.filter.set(Filters(off=frozenset({("document", "bridge.txt"), ("document", "copy.txt")})))
    assert _names(arrangement) == ["museum.txt"]
    shown = [position for position, one in enumerate(session.timeline.events) if one.document == "museum.txt"]
    hidden = [position for position, one in enumerate(session.timeline.events) if one.document != "museum.txt"]
    assert {arrangement.lane_of(position) for position in shown} == {0}
    assert {arrangement.lane_of(position) for position in hidden} == {-1}
    assert arrangement.everything == everything
    starts = [session.timeline.events[position].interval.start for position in shown]
    assert arrangement.extent is not None
    assert arrangement.extent[0] == min(starts)


def test_another_timeline_is_told_before_its_lanes_are(session: Session, bridge: AnalysisTable) -> None:
    arrangement, told = Arrangement(session), list[str]()
    arrangement.refilled.connect(lambda: told.append("refilled"))
    arrangement.changed.connect(lambda: told.append("changed"))
    session.open_documents([bridge], add=False)
    assert told[:2] == ["refilled", "changed"]
    told.clear()
    arrangement.set_key(LaneKey.CERTAINTY)
    assert told == ["changed"]
    # The same document without one of its events is no other timeline.
    told.clear()
    session.show_outside(True)
    assert "refilled" not in told


def test_without_documents_there_are_no_lanes(session: Session) -> None:
    arrangement = Arrangement(session)
    assert (arrangement.lanes, arrangement.extent, arrangement.everything) == ((), None, None)
    assert arrangement.found(0) is None
