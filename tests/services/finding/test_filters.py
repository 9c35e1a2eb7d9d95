"""Filters: all that is left out is left out by one of them, counts keep their promise, and hostile files do no harm."""

import json
from dataclasses import replace

import invented
import numpy as np
import pytest
import workbench
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.layout.items import Trait
from timeline_app.model.correction import Correction, Edits
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Certainty, Mod
from timeline_app.services.doubts import doubts_of
from timeline_app.services.finding.filters import FACETS, Facets, Filters
from timeline_app.services.timeline import EMPTY, Timeline, timeline_of

DAY = 86_400
CATEGORIES = ["", "sport", "Sport", "Wetter"]
TEXTS = st.text(st.characters(exclude_categories=()))
OFF = st.frozensets(
    st.tuples(st.just("document"), st.sampled_from(["0", "1", "2", "elsewhere"]))
    | st.tuples(st.just("certainty"), st.sampled_from([one.value for one in Certainty]))
    | st.tuples(st.just("granularity"), st.sampled_from([one.label for one in Granularity]))
    | st.tuples(st.just("category"), st.sampled_from(CATEGORIES)),
    max_size=6,
)
BOUNDS = st.none() | st.integers(-8 * DAY, 8 * DAY) | st.integers(-6, 9).map(DAY.__mul__)
FILTERS = st.builds(Filters, OFF, st.integers(0, 31), BOUNDS, BOUNDS, st.booleans(), st.sampled_from(["", "x"]),
                    st.booleans())  # fmt: skip


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Up to three documents, some of their events with a category or checked."""
    articles = [invented.article(pieces, str(number)) for number, pieces in
                enumerate(draw(st.lists(invented.ANALYSES, min_size=1, max_size=3)))]  # fmt: skip
    ids = [one.id for analysis in articles for one in workbench.rows(analysis)]
    given = st.builds(lambda category, checked: Correction(category=category, checked=checked),
                      st.sampled_from(CATEGORIES), st.booleans())  # fmt: skip
    corrections = draw(st.dictionaries(st.sampled_from(ids), given)) if ids else {}
    return timeline_of(articles, Edits(corrections, {}))


def _values(event: Event) -> dict[str, str]:
    return {
        "document": event.document, "certainty": event.certainty.value, "granularity": event.granularity.label,
        "category": event.category, "role": event.role.value,
    }  # fmt: skip


def _traits(event: Event) -> Trait:
    traits = {Mod.START: Trait.SOFT_END, Mod.APPROX: Trait.SOFT_START | Trait.SOFT_END}.get(event.mod, Trait(0))
    traits |= Trait.OPEN_END if event.interval.open_end else Trait(0)
    return traits | (Trait.CONFLICT if event.conflict and event.certainty != Certainty.GIVEN else Trait(0))


def _is_doubtful(event: Event) -> bool:
    return bool(doubts_of(event)) and not event.checked


def _is_shown(event: Event, filters: Filters, is_found: bool) -> bool:
    """The same in plain words."""
    start, end = event.interval.start, max(event.interval.end, event.interval.start + 1)
    return (
        not any(pair in filters.off for pair in _values(event).items())
        and not _traits(event) & filters.traits
        and (filters.first is None or end > filters.first)
        and (filters.after is None or start < filters.after)
        and (not filters.needs_checking or _is_doubtful(event))
        and (not filters.only or is_found)
    )


@settings(deadline=None, max_examples=100)
@given(timelines(), FILTERS, st.randoms(use_true_random=False))
def test_all_filters_combine(timeline: Timeline, filters: Filters, chance: object) -> None:
    found = np.array([chance.random() < 0.5 for _ in timeline.events], np.bool_)  # type: ignore[attr-defined]
    shown = Facets(timeline).shown(filters, found)
    wanted = [_is_shown(*pair) for pair in zip(timeline.events, [filters] * len(found), found.tolist(), strict=True)]
    assert (wanted if shown is not None else [True] * len(found)) == wanted
    assert shown is None or shown.tolist() == wanted


@settings(deadline=None, max_examples=100)
@given(timelines(), FILTERS, st.booleans())
def test_counts_tell_how_many_there_would_be_with_a_value_switched_on(
    timeline: Timeline, filters: Filters, all_found: bool
) -> None:
    found, events = np.full(len(timeline.events), all_found), list(timeline.events)
    facets = Facets(timeline)
    counts = facets.counts(filters, found)
    for name in FACETS:
        values = facets.all[name].values
        wanted = []
        for value in values:
            switched = filters.switched(name, value, on=True)
            wanted.append(sum(_values(one)[name] == value and _is_shown(one, switched, all_found) for one in events))
        assert dict(zip(values, counts[name].tolist(), strict=True)) == dict(zip(values, wanted, strict=True))
    checking = replace(filters, needs_checking=True)
    assert counts["doubtful"].tolist() == [sum(_is_shown(one, checking, all_found) for one in events)]


def test_without_filters_nothing_is_left_out() -> None:
    timeline = timeline_of([invented.article([invented.Piece(1)])])
    assert Facets(timeline).shown(Filters(), None) is None


def test_a_value_that_no_event_has_leaves_nothing_out() -> None:
    timeline = timeline_of([invented.article([invented.Piece(1)])])
    assert Facets(timeline).shown(Filters().switched("document", "elsewhere", on=False), None) is None


def test_no_timeline_at_all() -> None:
    facets = Facets(EMPTY)
    assert {name: counts.sum() for name, counts in facets.counts(Filters(traits=1), None).items()} == dict.fromkeys(
        [*FACETS, "doubtful", "names"], 0
    )


@pytest.mark.parametrize(
    ("first", "after", "is_shown"),
    [(1, None, False), (0, None, False), (-1, None, True), (-DAY, 1, True), (None, -DAY, False), (None, 1 - DAY, True)],
)
def test_events_that_lie_partly_inside_are_shown(first: int | None, after: int | None, is_shown: bool) -> None:
    """One event, the day before 1970."""
    timeline = timeline_of([invented.article([invented.Piece(1, start=-DAY)])])
    shown = Facets(timeline).shown(Filters(first=first, after=after), None)
    assert shown is not None
    assert shown.tolist() == [is_shown]


def test_a_bound_may_lie_outside_all_time() -> None:
    timeline = timeline_of([invented.article([invented.Piece(1)])])
    shown = Facets(timeline).shown(Filters(first=-(10**30), after=10**30), None)
    assert shown is not None
    assert shown.tolist() == [True]


def test_words_leave_events_out_only_when_that_is_wanted() -> None:
    facets = Facets(timeline_of([invented.article([invented.Piece(1), invented.Piece(2)])]))
    found = np.array([True, False])
    assert facets.shown(Filters(words="x"), found) is None
    shown = facets.shown(Filters(words="x", only=True), found)
    assert shown is not None
    assert shown.tolist() == [True, False]
    assert facets.shown(Filters(words="x", only=True), None) is None


@given(FILTERS, st.sampled_from(FACETS), TEXTS)
def test_switching_off_and_on_again(filters: Filters, facet: str, value: str) -> None:
    off = filters.switched(facet, value, on=False)
    assert (facet, value) in off.off
    assert off.switched(facet, value, on=True) == replace(filters, off=filters.off - {(facet, value)})


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (Filters(), 0),
        (Filters(off=frozenset({("document", "a"), ("document", "b")})), 1),
        (Filters(off=frozenset({("document", "a"), ("category", "b")})), 2),
        (Filters(traits=6), 1),
        (Filters(first=0), 1),
        (Filters(after=0), 1),
        (Filters(first=0, after=0), 1),
        (Filters(needs_checking=True), 1),
        (Filters(words="x"), 0),
        (Filters(only=True), 0),
        (Filters(words=" \t", only=True), 0),
        (Filters(frozenset({("certainty", "stated")}), 1, 0, 0, True, "x", True), 5),
    ],
)
def test_how_many_kinds_of_filters_are_on(filters: Filters, count: int) -> None:
    assert filters.count == count


@given(FILTERS, TEXTS, st.none() | st.integers())
def test_filters_come_back_from_json(filters: Filters, words: str, bound: int | None) -> None:
    filters = replace(filters, words=words, first=bound).switched("category", words, on=False)
    assert Filters.from_json(filters.to_json()) == filters
    assert filters.to_json().isascii()


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "null", "7", "[]", '"off"', "{}", '{"off": 3}', '{"off": [3]}', '{"off": [["document"]]}',
        '{"off": [["document", "a", "b"]]}', '{"off": [], "traits": 32}', '{"off": [], "traits": -1}',
        '{"off": [], "traits": 1.0}', '{"off": [], "traits": true}', '{"off": [], "first": "1970"}',
        '{"off": [], "after": 1e400}', '{"off": [], "first": false}', '{"off": [], "words": null}',
        '{"off": [], "only": 1}', '{"off": [], "needs_checking": "no"}', '{"off": [], "colour": "red"}', "[" * 100_000,
        '{"off": [], "first": ' + "9" * 5000 + "}",
    ],
)  # fmt: skip
def test_what_does_not_say_filters_leaves_nothing_out(text: str) -> None:
    assert Filters.from_json(text) == Filters()


def test_facets_that_are_not_known_are_none() -> None:
    text = '{"off": [["planet", "Mars"], [["document"], "a"], ["document", 7], ["document", ["b"]]], "only": true}'
    assert Filters.from_json(text) == Filters(off=frozenset({("document", "7"), ("document", "['b']")}), only=True)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=6,
)  # fmt: skip


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*Filters.__dataclass_fields__, "x"]), JSON).map(json.dumps) | TEXTS)
def test_no_text_does_any_harm(text: str) -> None:
    facets = Facets(timeline_of([invented.article([invented.Piece(1)])]))
    filters = Filters.from_json(text)
    facets.shown(filters, None)
    facets.counts(filters, None)
    assert Filters.from_json(filters.to_json()) == filters
