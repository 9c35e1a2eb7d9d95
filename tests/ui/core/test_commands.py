"""What can be done with the chosen events, each with when it can be, and undone again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.correction import Dating
from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.services.edits import Second
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.workspace import Subject
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.session import Session

CANS = ("change", "change_one", "join", "part", "split", "remove", "revert")


@pytest.fixture
def commands(session: Session, article: Path, second: Path, opened: Callable[..., None]) -> Commands:
    opened(article, second)
    session.show_page(0)
    return Commands(session)


@pytest.fixture
def choose(session: Session) -> Callable[..., list[Event]]:
    """Chooses the first events, so many of them."""

    def choose(count: int) -> list[Event]:
        events = [session.timeline.events[at] for at in range(count)]
        session.choose([event.id for event in events])
        return events

    return choose


def _subject(session: Session, *told_ids: str) -> Subject:
    found = session.subject(told_ids)
    assert found is not None
    return found


def _cans(commands: Commands) -> set[str]:
    return {name for name in CANS if getattr(commands, f"can_{name}")()}


def test_nothing_chosen_allows_nothing(session: Session, commands: Commands) -> None:
    session.choose([])
    assert _cans(commands) == set()
    assert not commands.is_hidden()
    assert not commands.is_checked()


@pytest.mark.parametrize(("count", "cans"), [(1, {"change", "change_one", "split"}), (2, {"change", "join"})])
def test_what_makes_sense_depends_on_how_many_are_chosen(
    commands: Commands, choose: Callable[..., list[Event]], count: int, cans: set[str]
) -> None:
    choose(count)
    assert _cans(commands) == cans


def test_hiding_twice_shows_again(session: Session, commands: Commands, choose: Callable[..., list[Event]]) -> None:
    first, second = choose(2)
    commands.hide()
    assert session.selection not in {first.id, second.id, ""}
    session.choose([first.id, second.id])
    assert commands.is_hidden()
    assert session.timeline.position(first.id) == session.timeline.position(second.id) == -1
    commands.hide()
    assert session.timeline.position(first.id) >= 0
    session.undo()
    session.undo()
    assert session.timeline.position(first.id) >= 0
    assert not commands.can_revert()


def test_checking_is_taken_back(commands: Commands, choose: Callable[..., list[Event]]) -> None:
    choose(2)
    commands.check()
    assert commands.is_checked()
    assert commands.can_revert()
    commands.check()
    assert not commands.is_checked()


def test_joined_events_stand_behind_the_selected_one(
    session: Session, commands: Commands, choose: Callable[..., list[Event]]
) -> None:
    ids = {event.id for event in choose(2)}
    kept, count = session.selection, len(session.timeline.events)
    (other,) = ids - {kept}
    commands.join()
    assert len(session.timeline.events) == count - 1
    assert session.selection == kept
    assert session.timeline.position(other) == -1
    assert commands.can_part()
    commands.part()
    assert len(session.timeline.events) == count
    assert not commands.can_part()


def test_one_event_alone_is_not_part_of_anything(commands: Commands, choose: Callable[..., list[Event]]) -> None:
    choose(1)
    assert not commands.can_part()
    assert not commands.can_join()


def test_a_split_event_is_there_twice_and_the_copy_can_be_removed(
    session: Session, commands: Commands, choose: Callable[..., list[Event]]
) -> None:
    (event,) = choose(1)
    before = {one.id for one in session.timeline.events}
    subject = session.subject((event.id,))
    assert subject is not None
    whole = Dating(interval=event.interval, granularity=event.granularity, mod=event.mod, value=event.value)
    commands.split_of(subject, Second(event.span, whole, event.label))
    (copy,) = {one.id for one in session.timeline.events} - before
    assert [one.interval for one in session.timeline.events if one.id in (event.id, copy)] == [event.interval] * 2
    session.choose([copy])
    assert commands.can_remove()
    commands.remove()
    assert {one.id for one in session.timeline.events} == before


def test_a_date_by_hand_moves_all_that_is_chosen(
    session: Session, commands: Commands, choose: Callable[..., list[Event]]
) -> None:
    chosen = choose(2)
    dating = dating_of(Civil(1815, 6, 18))
    assert dating is not None
    commands.set_dating_of(_subject(session, *(one.id for one in chosen)), dating)
    for event in chosen:
        moved = session.timeline.find(event.id)
        assert isinstance(moved, Event)
        assert moved.interval == dating.interval
    commands.revert()
    assert session.timeline.find(chosen[0].id) == chosen[0]


@pytest.mark.parametrize("field", ["label", "category", "notes"])
def test_words_are_set_and_emptied(session: Session, commands: Commands, field: str) -> None:
    event = session.timeline.events[0]
    commands.set_text_of(_subject(session, event.id, "ffffffffffff"), field, "by hand")
    assert getattr(session.timeline.find(event.id), field) == "by hand"
    commands.set_text_of(_subject(session, event.id), field, "")
    assert getattr(session.timeline.find(event.id), field) == getattr(event, field)


def test_an_added_event_is_selected_and_stands_in_the_shown_text(session: Session, commands: Commands) -> None:
    assert session.page is not None
    text = session.page.analysis.document.text
    begin = text.index("The old bridge")
    dating = dating_of(Civil(1815, 6, 18))
    assert dating is not None
    commands.add(_subject(session), Span(begin, begin + 14), dating, "Waterloo")
    event = session.selected_mention()
    assert isinstance(event, Event)
    assert (event.label, event.expression, event.document) == ("Waterloo", "The old bridge", "bridge.txt")
    assert commands.can_remove()
    # The program found nothing here that could come back.
    assert not commands.can_revert()


def test_closing_takes_the_shown_document_only(session: Session, commands: Commands) -> None:
    commands.close_document()
    assert {event.document for event in session.timeline.events} == {"museum.txt"}
    session.undo()
    assert {event.document for event in session.timeline.events} == {"bridge.txt", "museum.txt"}
