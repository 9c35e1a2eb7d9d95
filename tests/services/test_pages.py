"""The pages of a timeline: the expressions that are marked in a text, and the way from one to the next."""

import pytest
from invented import TEXT, Piece, article

from timeline_app.model.calendar import DAY_SECONDS as DAY
from timeline_app.services.timeline import Timeline, timeline_of

PIECES = (Piece(0, start=9 * DAY), Piece(2, start=DAY), Piece(4, kind="unplaced"), Piece(6, kind="outside"))


@pytest.fixture
def timeline() -> Timeline:
    return timeline_of([article(PIECES, "a.txt"), article(PIECES[1:2], "b.txt")])


def test_a_page_has_its_expressions_in_the_order_of_the_text(timeline: Timeline) -> None:
    page = timeline.pages[0]
    found = page.between(0, len(TEXT))
    assert len(page) == len(found) == 4
    assert [one.span.begin for one in found] == sorted(one.span.begin for one in found)
    first, second = found[:2]
    assert page.at(first.span.begin) == page.at(first.span.end - 1) == first
    assert page.at(first.span.end) is None
    assert page.between(first.span.end, second.span.begin) == []
    assert page.between(first.span.end - 1, second.span.begin + 1) == [first, second]
    assert [one.number for one in timeline.pages] == [0, 1]
    assert timeline.pages[-1] is timeline.pages[1]


def test_steps_through_a_text_pass_over_what_is_left_out(timeline: Timeline) -> None:
    page = timeline.pages[0]
    first, second, third, beside = page.between(0, len(TEXT))
    assert [page.neighbour(one.id, 1) for one in (first, second, third)] == [second, third, third]
    assert [page.neighbour(one.id, -1) for one in (first, second, third)] == [first, first, second]
    assert (page.neighbour("", 1), page.neighbour("", -1), page.neighbour(beside.id, 1)) == (first, third, first)
    assert timeline_of([article(())]).pages[0].neighbour("", 1) is None


def test_lines_are_kept_through_corrections(timeline: Timeline) -> None:
    page, again = timeline.pages[0], timeline_of([timeline.pages[0].analysis]).pages[0]
    assert page is not again
    assert page.lines is again.lines
