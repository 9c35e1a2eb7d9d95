"""One selection for all views: what is selected, chosen together with it, pointed at, and shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.ui.core.session import Session

Open = Callable[..., None]


@pytest.fixture
def shown(session: Session, opened: Open, article: Path, second: Path) -> Session:
    opened(article, second)
    return session


def _ids(session: Session) -> list[str]:
    return [event.id for event in session.timeline.events]


def test_selecting_tells_once_and_chooses_nothing_else(shown: Session, qtbot: QtBot) -> None:
    first, other, *_ = _ids(shown)
    shown.choose([first, other])
    with qtbot.waitSignals([shown.selected, shown.chosen_changed]):
        shown.select(first)
    assert (shown.selection, shown.chosen) == (first, (first,))
    with qtbot.assertNotEmitted(shown.selected), qtbot.assertNotEmitted(shown.chosen_changed):
        shown.select(first)


def test_what_is_not_there_cannot_be_selected(shown: Session) -> None:
    shown.select(_ids(shown)[0])
    shown.select("0" * 12)
    assert (shown.selection, shown.chosen, shown.selected_mention()) == ("", (), None)


def test_selecting_shows_the_document_that_the_event_stands_in(shown: Session, qtbot: QtBot) -> None:
    shown.show_page(0)
    there = next(one for one in _ids(shown) if shown.timeline.page_of(one) == 1)
    with qtbot.waitSignal(shown.page_changed):
        shown.select(there)
    assert shown.page is not None
    assert shown.page.number == shown.page_number == 1


def test_no_page_is_shown_that_there_is_not(shown: Session, qtbot: QtBot) -> None:
    for number in (-1, 2, shown.page_number):
        with qtbot.assertNotEmitted(shown.page_changed):
            shown.show_page(number)


def test_the_last_chosen_is_selected_unless_the_selection_is_among_them(shown: Session) -> None:
    first, second, third, *_ = _ids(shown)
    shown.choose([first, second])
    assert (shown.selection, shown.chosen) == (second, (first, second))
    shown.choose([second, third, third, "nothing"])
    assert (shown.selection, shown.chosen) == (second, (second, third))
    shown.choose([])
    assert (shown.selection, shown.chosen) == ("", ())


def test_choosing_in_turns(shown: Session) -> None:
    first, second, *_ = _ids(shown)
    shown.toggle(first)
    shown.toggle(second)
    assert shown.chosen == (first, second)
    shown.toggle(first)
    assert shown.chosen == (second,)
    shown.choose_first(first, [first, second])
    assert [one.id for one in shown.chosen_mentions()] == [first, second]
    shown.choose_first(second, [first, second])
    assert [one.id for one in shown.chosen_mentions()] == [second, first]


def test_pointing_tells_of_a_change_only(shown: Session, qtbot: QtBot) -> None:
    first = _ids(shown)[0]
    with qtbot.waitSignal(shown.hovered):
        shown.point_at(first)
    with qtbot.assertNotEmitted(shown.hovered):
        shown.point_at(first)


def test_steps_in_the_text_go_from_expression_to_expression(shown: Session) -> None:
    shown.show_page(0)
    page = shown.page
    assert page is not None
    shown.select("")
    walked = []
    for _ in range(3):
        shown.step_in_text(1)
        walked.append(shown.selection)
    begins = [mention.span.begin for one in walked if (mention := shown.timeline.find(one)) is not None]
    assert begins == sorted(set(begins))
    assert len(begins) == 3
    shown.step_in_text(-1)
    assert shown.selection == walked[1]
