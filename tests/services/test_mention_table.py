"""What is told, with what people changed laid over it; other words alone change nothing else."""

from collections import UserDict
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import ANALYSES, Piece, article
from workbench import BY_HAND, event, read, rows

from timeline_app.layout.items import items_of
from timeline_app.model.correction import Addition, Correction, Edits
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod
from timeline_app.services.mention_table import Mention
from timeline_app.services.timeline import Timeline, timeline_of
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.timex.explain import explained

DAY = 86_400
FIRST, SECOND = Piece(1), Piece(5, start=DAY)
IN_WORDS = replace(BY_HAND, words="18. März 1848")
PLACE = Addition(document=0, span=Span(16, 19), sentence_span=Span(0, 24), sentence_no=1)


def _corrected(analysis: AnalysisTable, row: int = 0, outside: bool = False, **changed: Any) -> Timeline:
    return timeline_of([analysis], Edits({analysis.row(row).id: Correction(**changed)}, {}), outside)


def _all(timeline: Timeline) -> list[list[Mention]]:
    return [list(timeline.events), list(timeline.unplaced), list(timeline.left_out)]


def test_without_changes_all_is_told_as_it_was_found(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    timeline = timeline_of([bridge, museum])
    told = [timeline.rows.mention(row) for row in range(len(timeline.rows))]
    assert told == [*rows(bridge), *rows(museum)]


def test_a_date_set_by_hand_takes_the_place_of_the_one_found() -> None:
    found = article([replace(FIRST, conflict="No.", open_end=True, mod=Mod.BEFORE, certainty=Certainty.INFERRED)])
    (told,) = _corrected(found, dating=IN_WORDS).events
    assert (told.interval, told.granularity, told.value) == (IN_WORDS.interval, IN_WORDS.granularity, IN_WORDS.value)
    assert (told.mod, told.conflict, told.certainty, told.is_range) == (None, None, Certainty.GIVEN, False)
    assert "18. März 1848" in explained(told, "en")
    assert explained(told, "de").endswith("Vorher gefunden: It says so.")


def test_a_title_written_by_hand_has_no_shorter_ones() -> None:
    text = "The old bridge over the river Elm in the town of Ashford was closed on 3 May 2021 after a flood of weeks."
    found = read(text, language="en")
    assert _corrected(found, notes="here").events[0].shorter
    assert _corrected(found, label="Closed").events[0].shorter == ()


@pytest.mark.parametrize("open_start", [True, False])
@pytest.mark.parametrize("open_end", [True, False])
@pytest.mark.parametrize("mod", [None, Mod.APPROX])
def test_the_columns_say_what_the_event_says(open_start: bool, open_end: bool, mod: Mod | None) -> None:
    interval = Interval(-DAY, DAY, open_start, open_end)
    dating = replace(IN_WORDS, interval=interval, mod=mod, granularity=Granularity.WEEK)
    timeline = _corrected(article([replace(FIRST, open_end=True, mod=Mod.START)]), dating=dating)
    for field in (one for one in fields(timeline.items) if one.name != "index"):
        column, wanted = (getattr(items, field.name) for items in (timeline.items, items_of(list(timeline.events))))
        assert column.tolist() == wanted.tolist(), field.name


def test_what_has_no_place_gets_one_by_hand() -> None:
    timeline = _corrected(article([replace(FIRST, kind="unplaced")]), dating=IN_WORDS)
    (told,) = timeline.events
    assert (told.interval, told.label, len(timeline.unplaced)) == (IN_WORDS.interval, "w00 ab. w01 ab. w02 ab.", 0)


@pytest.mark.parametrize(
    ("kind", "hidden", "outside", "where"),
    [
        ("event", None, False, 0), ("event", True, False, 2), ("event", False, False, 0),
        ("unplaced", None, False, 1), ("unplaced", True, False, 2),
        ("outside", None, False, 2), ("outside", None, True, 0), ("outside", False, False, 0),
        ("outside", True, True, 2),
    ],
)  # fmt: skip
def test_where_an_expression_is_shown(kind: str, hidden: bool | None, outside: bool, where: int) -> None:
    timeline = _corrected(article([replace(FIRST, kind=kind)]), outside=outside, hidden=hidden)
    lists = _all(timeline)
    assert [len(one) for one in lists] == [int(number == where) for number in range(3)]
    assert lists[where][0].hidden == (where == 2)


def test_what_is_joined_stands_behind_what_is_there() -> None:
    found = article([FIRST, SECOND])
    one, other = rows(found)
    timeline = timeline_of([found], Edits({one.id: Correction(joined_to=other.id)}, {}))
    assert [told.id for told in timeline.events] == [other.id]
    alone = timeline_of([found], Edits({one.id: Correction(joined_to="0" * 12)}, {}))
    assert [told.id for told in alone.events] == [one.id, other.id]


def test_an_event_of_one_s_own() -> None:
    timeline = timeline_of([article([FIRST])], Edits({"7" * 12: Correction(dating=IN_WORDS)}, {"7" * 12: PLACE}))
    told = timeline.find("7" * 12)
    assert isinstance(told, Event)
    assert (told.label, told.expression, told.sentence) == ("w02", "w02", "w00 ab. w01 ab. w02 ab. ")
    assert (told.interval, told.certainty, told.document) == (IN_WORDS.interval, Certainty.GIVEN, "invented.txt")
    assert timeline.page_of(told.id) == 0
    assert [one.id for one in timeline.pages[0].between(0, 100)] == [rows(article([FIRST]))[0].id, told.id]


def test_an_event_of_one_s_own_without_a_date_has_no_place() -> None:
    timeline = timeline_of([article([FIRST])], Edits({"7" * 12: Correction(notes="n")}, {"7" * 12: PLACE}))
    (told,) = timeline.unplaced
    assert isinstance(told, Unplaced)
    assert told.reason
    assert len(timeline.events) == 1


@pytest.mark.parametrize("mention_id", ["", "x", "z" * 12, "0" * 12, "f" * 12, "00ff00ff00ff00"])
def test_an_id_of_nothing(mention_id: str) -> None:
    timeline = timeline_of([article([FIRST])])
    assert (timeline.rows.row_of(mention_id), timeline.find(mention_id), timeline.page_of(mention_id)) == (-1, None, -1)


def test_corrections_of_what_is_not_there_are_no_trouble() -> None:
    timeline = timeline_of([article([FIRST])], Edits({"0" * 12: Correction(dating=IN_WORDS, category="c")}, {}))
    assert (len(timeline.events), timeline.rows.categories()[0]) == (1, ("",))


def test_categories_stand_in_the_order_of_their_names() -> None:
    found = article([Piece(place) for place in range(5)])
    names = ["zebra", "Äpfel", "bau", "Bau", ""]
    corrections = {one.id: Correction(category=name) for one, name in zip(rows(found), names, strict=True) if name}
    for turned in (corrections, dict(reversed(corrections.items()))):
        values, codes = timeline_of([found], Edits(turned, {})).rows.categories()
        assert values == ("", "Bau", "bau", "zebra", "Äpfel")
        assert [values[code] for code in codes] == names


@pytest.mark.parametrize(
    ("piece", "changed", "needs"),
    [
        (FIRST, {}, False), (replace(FIRST, conflict="No."), {}, True),
        (replace(FIRST, certainty=Certainty.INFERRED), {}, True),
        (replace(FIRST, certainty=Certainty.INFERRED), {"checked": True}, False),
        (replace(FIRST, certainty=Certainty.INFERRED, conflict="No."), {"dating": IN_WORDS}, False),
        (replace(FIRST, certainty=Certainty.COMPUTED), {}, False),
    ],
)  # fmt: skip
def test_what_needs_checking(piece: Piece, changed: dict[str, Any], needs: bool) -> None:
    assert _corrected(article([piece]), **changed).events.needs_checking().tolist() == [needs]


def test_texts_of_all_events_at_once(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    first, second = event(bridge, "1874"), event(museum, "Mai 1998")
    edits = Edits({first.id: Correction(label="mine", category="c"), second.id: Correction(dating=IN_WORDS),
                   "7" * 12: Correction(dating=IN_WORDS, label="own")},
                  {"7" * 12: replace(PLACE, document=1)})  # fmt: skip
    events = timeline_of([bridge, museum], edits).events
    for field in ("label", "value", "expression", "sentence", "document", "category"):
        assert events.texts(field) == [getattr(one, field) for one in events], field


CORRECTIONS = st.builds(
    Correction, dating=st.none() | st.just(IN_WORDS), label=st.none() | st.sampled_from("ab"),
    category=st.sampled_from(["", "c", "C"]), notes=st.sampled_from(["", "n"]), hidden=st.none() | st.booleans(),
    checked=st.booleans(), joined_to=st.sampled_from(["", "7" * 12]), unlike=st.just(frozenset()),
)  # fmt: skip
WORDS = st.fixed_dictionaries({}, optional={
    "label": st.none() | st.sampled_from(["", "x", "other words"]), "category": st.sampled_from(["", "c", "d"]),
    "notes": st.sampled_from(["", "m"]), "checked": st.booleans(), "unlike": st.just(frozenset({"0" * 12})),
})  # fmt: skip


@settings(deadline=None, max_examples=100)
@given(st.lists(ANALYSES, min_size=1, max_size=2), st.booleans(), st.data())
def test_other_words_are_shown_as_if_all_were_laid_out_anew(
    analyses: list[list[Piece]], outside: bool, data: st.DataObject
) -> None:
    articles = [article(pieces, f"{number}") for number, pieces in enumerate(analyses)]
    additions = {"7" * 12: replace(PLACE, document=len(articles) - 1)}
    ids = [*(one.id for analysis in articles for one in rows(analysis)), *additions]
    before = data.draw(st.dictionaries(st.sampled_from(ids), CORRECTIONS))
    words = data.draw(st.dictionaries(st.sampled_from(ids), WORDS))
    after = before | {key: replace(before.get(key, Correction()), **changed) for key, changed in words.items()}
    assert all(after[key].place == before.get(key, Correction()).place for key in after)
    edits = Edits({key: one for key, one in after.items() if one}, additions)
    timeline = timeline_of(articles, Edits(before, additions), outside)
    _check_same(timeline.reworded(edits, words), timeline_of(articles, edits, outside))


def _check_same(one: Timeline, other: Timeline) -> None:
    assert _all(one) == _all(other)
    assert one.documents == other.documents
    for field in fields(one.items):
        assert np.array_equal(getattr(one.items, field.name), getattr(other.items, field.name))
    assert one.events.categories()[0] == other.events.categories()[0]
    assert one.events.categories()[1].tolist() == other.events.categories()[1].tolist()
    assert one.events.needs_checking().tolist() == other.events.needs_checking().tolist()
    assert sorted(one.rows.written()) == sorted(other.rows.written())
    for text in ("label", "category", "value"):
        assert one.events.texts(text) == other.events.texts(text)
    for page, wanted in zip(one.pages, other.pages, strict=True):
        assert page.between(0, 1_000) == wanted.between(0, 1_000)
        assert page.neighbour("", 1) == wanted.neighbour("", 1)
    assert [one.position(told.id) for told in other.events] == list(range(len(other.events)))


def test_the_timeline_before_is_left_as_it_was() -> None:
    found = article([FIRST, SECOND])
    timeline = timeline_of([found])
    before, id_ = _all(timeline), found.row(0).id
    timeline.reworded(Edits({id_: Correction(label="other words", category="c", checked=True)}, {}), [id_])
    assert _all(timeline) == before
    assert timeline.events.categories()[0] == ("",)


class Unread(UserDict[str, Correction]):
    """Corrections that nobody may go through from end to end."""

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("all that was ever corrected was looked at")


def test_other_words_look_at_nothing_that_did_not_change() -> None:
    found = article([FIRST, replace(SECOND, certainty=Certainty.INFERRED)])
    one, other = (found.row(row).id for row in range(2))
    timeline = timeline_of([found], Edits({one: Correction(category="c")}, {}))
    assert timeline.events.needs_checking().tolist() == [False, True]
    corrections = Unread()
    corrections.data = {one: Correction(category="c"), other: Correction(category="b", checked=True)}
    again = timeline.reworded(Edits(corrections, {}), [other]).events
    assert again.categories()[0] == ("", "b", "c")
    assert again.categories()[1].tolist() == [2, 1]
    assert again.needs_checking().tolist() == [False, False]


def test_pages_are_made_when_they_are_asked_for(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    pages = timeline_of([bridge, museum]).pages
    assert len(pages) == 2
    assert pages[1].analysis is museum
    assert pages[1] is pages[-1]
    assert [page.number for page in pages] == [0, 1]
    assert [page.analysis for page in pages[1:]] == [museum]
    with pytest.raises(IndexError):
        pages[2]
