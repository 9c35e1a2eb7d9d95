"""The session's search and filters: what is shown, what is found, and the steps among them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from timeline_app.ui.core.filter import Filter
from timeline_app.ui.core.session import Session


@pytest.fixture
def search(session: Session, article: Path, second: Path, opened: Callable[..., None]) -> Filter:
    opened(article, second)
    return session.filter


def _find(qtbot: QtBot, search: Filter, words: str, only: bool | None = None) -> list[int]:
    search.set_words(words, only)
    qtbot.waitUntil(lambda: not search.is_searching)
    return search.found_positions().tolist()


def _all(session: Session) -> list[int]:
    return list(range(len(session.timeline.events)))


def test_without_filters_all_are_shown_and_none_is_found(session: Session, search: Filter) -> None:
    assert search.shown_positions().tolist() == search.found_positions().tolist() == _all(session)
    assert (search.count(), search.number(), search.is_on, search.is_searching) == (0, 0, False, False)


def test_words_are_found_in_sentences(qtbot: QtBot, session: Session, search: Filter) -> None:
    found = _find(qtbot, search, "lorry")
    assert found
    assert all("lorry" in session.timeline.events[at].sentence for at in found)
    assert [at for at in _all(session) if "lorry" in session.timeline.events[at].sentence] == found
    assert search.count() == len(found)
    assert search.shown is None


def test_only_what_is_found_can_be_shown(qtbot: QtBot, session: Session, search: Filter) -> None:
    found = _find(qtbot, search, "bridge", only=True)
    assert 0 < len(found) < len(session.timeline.events)
    assert search.shown_positions().tolist() == found
    assert _find(qtbot, search, "", only=True) == _all(session)


def test_words_that_stand_nowhere_find_nothing(qtbot: QtBot, search: Filter) -> None:
    assert _find(qtbot, search, "zeppelin") == []
    assert search.found is not None
    search.step(1, found=True)
    assert search.number() == 0


def test_steps_go_through_what_was_found_and_stop_at_the_ends(qtbot: QtBot, session: Session, search: Filter) -> None:
    found = _find(qtbot, search, "bridge")
    session.select("")
    numbers = []
    for step in [1] * (len(found) + 2) + [-1] * (len(found) + 2):
        search.step(step, found=True)
        numbers.append(search.number())
    last = len(found)
    assert numbers == [*range(1, last + 1), last, last, *range(last - 1, 0, -1), 1, 1, 1]


def test_a_step_back_from_nothing_takes_the_last(session: Session, search: Filter) -> None:
    session.select("")
    search.step(-1)
    assert session.timeline.position(session.selection) == len(session.timeline.events) - 1
    session.select("")
    search.step(1)
    assert session.timeline.position(session.selection) == 0


def test_a_step_from_what_is_not_found_takes_the_next_that_is(qtbot: QtBot, session: Session, search: Filter) -> None:
    found = _find(qtbot, search, "museum")
    before = found[0] - 1
    assert before >= 0
    session.select(session.timeline.events[before].id)
    assert search.number() == 0
    search.step(1, found=True)
    assert session.timeline.position(session.selection) == found[0]


def test_a_value_switched_off_is_hidden_and_counted_by_the_others(session: Session, search: Filter) -> None:
    search.switch("document", "museum.txt", False)
    assert search.is_on
    shown = search.shown_positions().tolist()
    assert {session.timeline.events[at].document for at in shown} == {"bridge.txt"}
    counts = search.facets.counts(search.filters, search.found)
    assert int(counts["certainty"].sum()) == len(shown)
    assert int(counts["document"].sum()) == len(session.timeline.events)
    search.clear()
    assert search.shown_positions().tolist() == _all(session)


def test_changes_are_told_once_and_only_where_there_are_some(search: Filter) -> None:
    told: list[str] = []
    search.shown_changed.connect(lambda: told.append("shown"))
    search.filters_changed.connect(lambda: told.append("filters"))
    search.set(replace(search.filters))
    assert told == []
    search.switch("document", "museum.txt", False)
    assert sorted(told) == ["filters", "shown"]


def test_what_was_written_down_is_restored(session: Session, search: Filter) -> None:
    search.switch("certainty", "computed", False)
    written, shown = search.filters.to_json(), search.shown_positions().tolist()
    search.clear()
    search.restore(written)
    search.follow()
    assert search.shown_positions().tolist() == shown
    assert search.filters.to_json() == written


def test_a_stretch_of_time_hides_what_lies_outside(session: Session, search: Filter) -> None:
    starts = session.timeline.items.starts
    middle = int(np.median(starts))
    search.set(replace(search.filters, first=middle))
    shown = search.shown_positions()
    assert 0 < len(shown) < len(starts)
    assert (session.timeline.items.ends[shown] > middle).all()


def test_what_comes_after_an_event_is_beside_it_and_at_the_end_what_comes_before(
    session: Session, search: Filter
) -> None:
    ids = [event.id for event in session.timeline.events]
    assert search.beside(ids[:1]) == ids[1]
    assert search.beside(ids[1:3]) == ids[3]
    assert search.beside([ids[0], ids[2]]) == ids[3]
    assert search.beside(ids[-2:]) == ids[-3]
    # With the first and the last taken, whatever is left between them.
    assert search.beside([ids[0], ids[-1]]) == ids[1]
    assert search.beside(ids) == search.beside(["nobody"]) == ""


def test_of_a_great_many_the_same_is_found_out_beside_the_window(
    session: Session, search: Filter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    counts: list[dict[str, list[int]]] = []
    search.counted.connect(lambda found: counts.append({name: one.tolist() for name, one in found.items()}))
    shown = []
    for at_once in (10**6, 0):
        monkeypatch.setattr("timeline_app.ui.core.filter._AT_ONCE", at_once)
        search.switch("document", "museum.txt", False)
        qtbot.waitUntil(lambda: not search.masking.is_busy)
        with qtbot.waitSignal(search.counted):
            search.count_values()
        shown.append(search.shown_positions().tolist())
        search.clear()
        qtbot.waitUntil(lambda: not search.masking.is_busy)
        assert search.shown_positions().tolist() == _all(session)
    assert shown[0] == shown[1] != _all(session)
    assert counts[0] == counts[1]


def test_a_search_that_fails_finds_nothing_and_hides_nothing(
    session: Session, search: Filter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(type(session.autosave), "has_file", property(lambda autosave: True))
    monkeypatch.setattr(session.autosave, "ask", lambda work: None)
    with qtbot.waitSignal(session.failed, timeout=10_000) as failed:
        search.set_words("lorry", only=True)
    assert "could not be searched" in failed.args[0]
    assert (search.found, search.count()) == (None, 0)
    assert search.shown_positions().tolist() == _all(session)


def test_the_same_words_may_be_looked_for_with_and_without_the_others(
    session: Session, search: Filter, qtbot: QtBot
) -> None:
    found = _find(qtbot, search, "bridge")
    assert _find(qtbot, search, "bridge", only=True) == found == search.shown_positions().tolist()
    # Unless it is said otherwise it stays as it is.
    assert _find(qtbot, search, "museum") == search.shown_positions().tolist() != found
    assert _find(qtbot, search, "museum", only=False) != search.shown_positions().tolist() == _all(session)


def test_what_is_found_is_counted_where_it_is_shown(session: Session, search: Filter, qtbot: QtBot) -> None:
    found = _find(qtbot, search, "the")
    documents = {session.timeline.events[at].document for at in found}
    for name in documents:
        search.switch("document", name, False)
        assert search.count() == sum(session.timeline.events[at].document != name for at in found)
        search.switch("document", name, True)
    assert search.count() == len(found) > 0
