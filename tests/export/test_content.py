"""What formats are given: events counted as they go by, pages, and notes about what a format could not hold."""

from collections.abc import Iterator

import pytest
from made_events import content, event, source

from timeline_app.export.content import SENTENCES, TICK, Note, noted, nothing
from timeline_app.model.event import Event
from timeline_app.model.span import Span


def test_hidden_events_come_only_if_they_are_asked_for() -> None:
    whole = content([event(id="a"), event(id="b", hidden=True), event(id="c")])
    assert [one.id for one in whole.tally(False, nothing)] == ["a", "c"]
    assert [one.id for one in whole.tally(True, nothing)] == ["a", "b", "c"]


def test_events_are_counted_as_they_go_by() -> None:
    tally = content([event(), event(hidden=True), event()]).tally(False, nothing)
    assert tally.count == 0
    assert len(list(tally)) == tally.count == 2


def test_events_are_made_on_the_way() -> None:
    made: list[int] = []

    def events() -> Iterator[Event]:
        for number in range(10):
            made.append(number)
            yield event()

    next(iter(content(events()).tally(False, nothing)))
    assert made == [0]


def test_progress_is_told_a_thousand_at_a_time() -> None:
    told: list[int] = []
    for _ in content([event()] * (2 * TICK + 1)).tally(False, told.append):
        pass
    assert told == [TICK, 2 * TICK]


def test_progress_can_end_the_writing() -> None:
    def stop(rows: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(content([event()] * TICK).tally(False, stop))


def test_pages_are_counted_from_one_in_documents_that_have_some() -> None:
    paged = source("a.pdf", "x" * 300, pages=(0, 100, 200))
    page = content([], sources=[paged, source("b.txt")]).pages()
    places = [(0, 1), (99, 1), (100, 2), (299, 3)]
    assert [page(event(document="a.pdf", span=Span(at, at + 1))) for at, _ in places] == [one for _, one in places]
    assert page(event(document="b.txt")) == 0
    assert page(event(document="elsewhere.pdf")) == 0
    assert content([], sources=[source()]).pages()(event()) == 0


def test_only_what_happened_is_noted() -> None:
    assert noted(before_christ=0, cut_cells=2, more_sheets=1) == (Note("cut_cells", 2), Note("more_sheets", 1))


@pytest.mark.parametrize("kind", SENTENCES)
def test_one_and_many_are_told_each_in_its_own_way(kind: str) -> None:
    one, many = Note(kind, 1).sentence, Note(kind, 23).sentence
    assert "23" in many
    assert "23" not in one
    assert "1 " in one
    assert "{" not in one + many


def test_what_a_format_cannot_hold_is_counted_by_its_kind() -> None:
    tally = content([event(id=name) for name in "abcd"]).tally(False, nothing)
    refused = {"b": "before_christ", "c": "after_9999", "d": "before_christ"}
    assert [one.id for one in tally.held(lambda one: refused.get(one.id, ""))] == ["a"]
    written = tally.written()
    assert (written.rows, set(written.notes)) == (1, {Note("before_christ", 2), Note("after_9999", 1)})
