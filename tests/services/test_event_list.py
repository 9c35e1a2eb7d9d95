"""Events in the order of their dates, made one by one as they are asked for, and rows of other kinds."""

import numpy as np
import pytest
from invented import Piece, article

from timeline_app.model.calendar import DAY_SECONDS as DAY
from timeline_app.services.timeline import Timeline, timeline_of

LATE, EARLY, NONE, BESIDE = (
    Piece(0, start=9 * DAY), Piece(2, start=DAY), Piece(4, kind="unplaced"), Piece(6, kind="outside", start=5 * DAY)
)  # fmt: skip


@pytest.fixture
def timeline() -> Timeline:
    return timeline_of([article([LATE, EARLY, NONE, BESIDE], "a.txt"), article([EARLY], "b.txt")])


def test_ids_and_positions_lead_to_each_other(timeline: Timeline) -> None:
    events = timeline.events
    positions = np.arange(len(events))
    assert len(events) == 3
    assert events.ids(positions) == [event.id for event in events]
    assert [events.position(event_id) for event_id in events.ids(positions)] == positions.tolist()


def test_what_has_no_place_has_no_position(timeline: Timeline) -> None:
    (unplaced,), (left_out,) = timeline.unplaced, timeline.left_out
    assert timeline.events.position(unplaced.id) == timeline.events.position(left_out.id) == -1
    assert timeline.events.position("0" * 12) == -1


def test_columns_are_those_of_the_events(timeline: Timeline) -> None:
    events = timeline.events
    assert events.texts("label") == [event.label for event in events]
    assert len(events.roles()) == len(events.needs_checking()) == len(events)
    assert events.categories()[1].tolist() == [0, 0, 0]


def test_a_row_is_found_in_its_own_list_alone(timeline: Timeline) -> None:
    (unplaced,), (left_out,) = timeline.unplaced, timeline.left_out
    assert timeline.unplaced.index_of(unplaced.id) == timeline.left_out.index_of(left_out.id) == 0
    assert timeline.unplaced.index_of(left_out.id) == timeline.left_out.index_of(unplaced.id) == -1
    assert timeline.unplaced.index_of("0" * 12) == -1
