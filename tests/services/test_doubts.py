"""What is doubtful comes first in a review, and for the right reasons."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from workbench import opened, read, shown

from timeline_app.model.event import Event
from timeline_app.model.role import Because
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.decisions import by_doubt
from timeline_app.services.doubts import _WEIGHTS, Doubt, days_of_publication, doubts_of
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.timeline import Timeline

TEXT = (
    "Die Brücke wurde am 2. März 2020 gesperrt.\n\nAm Dienstag, 3. Mai 2021, kam der erste Zug an.\n\n"
    "Am nächsten Tag fuhr der zweite Zug ab.\n\nAm Montag sagte der Bürgermeister ab."
)


@pytest.fixture
def timeline() -> Timeline:
    return shown(opened(read(TEXT, "a", language="de")))


def _event(timeline: Timeline, words: str) -> Event:
    return next(one for one in timeline.events if one.expression == words)


def test_a_stated_date_with_a_whole_title_leaves_no_doubt(timeline: Timeline) -> None:
    assert doubts_of(_event(timeline, "2. März 2020")) == ()


def test_a_contradiction_is_the_gravest_doubt(timeline: Timeline) -> None:
    event = _event(timeline, "Dienstag, 3. Mai 2021")
    assert doubts_of(event)[0] is Doubt.CONTRADICTION
    assert by_doubt(timeline, range(len(timeline.events)))[0] == event.id


def test_what_rests_on_a_guess_comes_before_what_counts_from_a_date_told_before(timeline: Timeline) -> None:
    told, inferred = _event(timeline, "nächsten Tag"), _event(timeline, "Montag")
    assert Doubt.TOLD_BEFORE in doubts_of(told)
    assert Doubt.INFERRED in doubts_of(inferred)
    order = by_doubt(timeline, range(len(timeline.events)))
    assert order.index(inferred.id) < order.index(told.id) < order.index(_event(timeline, "2. März 2020").id)


def test_several_days_of_publication_are_a_doubt_of_what_rests_on_one(timeline: Timeline) -> None:
    assert Doubt.CANDIDATES in doubts_of(_event(timeline, "Montag"), 2)
    assert Doubt.CANDIDATES not in doubts_of(_event(timeline, "2. März 2020"), 2)


def test_titles_that_are_cut_and_roles_that_are_unsure(timeline: Timeline) -> None:
    event = _event(timeline, "2. März 2020")
    assert doubts_of(replace(event, label="Die Brücke …")) == (Doubt.TITLE,)
    assert doubts_of(replace(event, label="2. märz 2020")) == (Doubt.TITLE,)
    assert doubts_of(replace(event, role_reason=Because.ALONE)) == (Doubt.ROLE,)


def test_only_what_is_asked_for_is_ranked_and_equals_stay_in_the_order_of_dates() -> None:
    text = "\n\n".join(f"Am {day}. Mai 1998 wurde Haus {day} gebaut." for day in range(1, 9))
    timeline = shown(opened(read(text, "a", published=date(2020, 1, 1), language="de")))
    order = by_doubt(timeline, [5, 1, 3])
    assert order == [timeline.events[number].id for number in (1, 3, 5)]


def test_columns_tell_the_same_doubts_as_events(timeline: Timeline) -> None:
    order = by_doubt(timeline, range(len(timeline.events)))
    weights = [sum(_WEIGHTS[doubt] for doubt in doubts_of(timeline.events[timeline.position(one)])) for one in order]
    assert weights == sorted(weights, reverse=True)
    assert sorted(order) == sorted(event.id for event in timeline.events)


def test_what_was_set_by_hand_and_what_was_added_is_no_longer_doubtful() -> None:
    workspace = opened(read(TEXT, "a", language="de"))
    monday = _event(shown(workspace), "Montag")
    dating = dating_of(monday.interval.first_day)
    assert dating is not None
    workspace.do(edits.correct(workspace, "date", [monday], dating=dating))
    place = edits.place_of(workspace.current.tables[0], workspace.current.keys[0], Span(0, 10))
    added, plan = edits.add(workspace, place, dating, "Etwas")
    workspace.do(plan)
    timeline = shown(workspace)
    order = by_doubt(timeline, range(len(timeline.events)))
    assert {monday.id, added} <= set(order[2:])
    assert doubts_of(_event(timeline, "Montag")) == ()


def test_a_filter_takes_for_doubtful_what_a_review_has_doubts_of(timeline: Timeline) -> None:
    needing = timeline.events.needs_checking().tolist()
    days = [days_of_publication(timeline.rows.documents[timeline.page_of(event.id)]) for event in timeline.events]
    assert needing == [bool(doubts_of(event, number)) for event, number in zip(timeline.events, days, strict=True)]
    assert True in needing
    assert False in needing


@pytest.mark.parametrize("changed", [{"label": "Die Brücke wird geplant"}, {"checked": True}, {"category": "Bau"}])
def test_after_other_words_the_filter_knows_the_doubts_that_are_left(changed: dict[str, Any]) -> None:
    workspace = opened(read("Am 2. März 2020.\n\nDie Brücke wurde am 3. März 2021 gesperrt.", "a", language="de"))
    before = shown(workspace)
    event = _event(before, "2. März 2020")
    assert before.events.needs_checking()[before.position(event.id)]
    workspace.do(edits.correct(workspace, "words", [event], **changed))
    after = before.reworded(workspace.edits(), [event.id]).events.needs_checking().tolist()
    assert after == shown(workspace).events.needs_checking().tolist()
    assert after[before.position(event.id)] is not changed.get("checked", False)
