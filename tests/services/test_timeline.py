"""The timeline of all open documents: events, what has no place or is left out, and finding in them."""

from dataclasses import replace

import pytest
from invented import Piece, article

from timeline_app.model.calendar import DAY_SECONDS as DAY
from timeline_app.model.correction import Correction, Edits
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty
from timeline_app.services.timeline import EMPTY, Timeline, certainty_of, timeline_of

LATE, EARLY, NONE, BESIDE = (
    Piece(0, start=9 * DAY), Piece(2, start=DAY), Piece(4, kind="unplaced"), Piece(6, kind="outside", start=5 * DAY)
)  # fmt: skip


@pytest.fixture
def timeline() -> Timeline:
    other = article([replace(EARLY, start=3 * DAY)], "b.txt")
    return timeline_of([article([LATE, EARLY, NONE, BESIDE], "a.txt"), other])


def test_nothing_is_open() -> None:
    assert (len(EMPTY.events), len(EMPTY.unplaced), len(EMPTY.left_out), EMPTY.documents) == (0, 0, 0, ())
    assert EMPTY.position("0" * 12) == EMPTY.position("") == EMPTY.page_of("0" * 12) == -1
    assert EMPTY.find("0" * 12) is None


def test_events_are_in_date_order_over_all_documents(timeline: Timeline) -> None:
    assert [event.interval.start // DAY for event in timeline.events] == [1, 3, 9]
    assert [event.document for event in timeline.events] == ["a.txt", "b.txt", "a.txt"]
    assert timeline.events[1:] == [timeline.events[1], timeline.events[2]]
    assert timeline.documents == ("a.txt", "b.txt")


def test_everything_is_found_by_its_id(timeline: Timeline) -> None:
    for number, event in enumerate(timeline.events):
        assert timeline.position(event.id) == timeline.events.position(event.id) == number
        assert timeline.find(event.id) == event
        assert timeline.page_of(event.id) == (event.document == "b.txt")
    (unplaced,), (beside,) = timeline.unplaced, timeline.left_out
    for mention in (unplaced, beside):
        assert timeline.position(mention.id) == -1
        assert timeline.find(mention.id) == mention
    assert (timeline.unplaced.index_of(unplaced.id), timeline.left_out.index_of(unplaced.id)) == (0, -1)
    assert [certainty_of(one) for one in (timeline.events[0], unplaced, beside)] == [Certainty.STATED, None, None]


def test_what_is_beside_the_article_is_shown_when_asked_for() -> None:
    shown = timeline_of([article([LATE, BESIDE])], outside=True)
    assert [event.interval.start // DAY for event in shown.events] == [5, 9]
    assert len(shown.left_out) == 0


def test_other_words_leave_the_order_alone(timeline: Timeline) -> None:
    event = timeline.events[0]
    again = timeline.reworded(Edits({event.id: Correction(label="other", category="c")}, {}), [event.id])
    assert isinstance(again.events[0], Event)
    assert (again.events[0].label, again.events.texts("label")[0]) == ("other", "other")
    assert again.events.categories()[0] == ("", "c")
    assert again.events.categories()[1].tolist() == [1, 0, 0]
    assert timeline.events[0] == event
