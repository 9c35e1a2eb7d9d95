"""Phrases that a verb or a noun wants."""

import pytest
from parses import clause_of, marked_parse

from timeline_app.events.english.valency import (
    is_framed,
    is_verbs_own,
    is_wanted_by,
    is_wanted_infinitive,
    wanted_by_noun,
    wanted_by_verb,
)
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def test_what_a_verb_and_a_noun_want() -> None:
    parse, lists = parsed("They put the access to the files on the list.", "en"), wordlists("en")
    items = list(range(len(parse.words)))
    on = next(place for place in items if parse.low(place) == "on")
    files = max(place for place in items if parse.low(place) == "to")
    assert wanted_by_verb(parse, items, on, lists)
    assert wanted_by_noun(parse, items, files, lists)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("He was told by Anna Low of two losses.", True),
        ("He was told by a man of two losses.", False),
        ("He was seen by Anna Low of Cork.", False),
    ],
)
def test_what_stands_behind_a_name_is_of_the_verb_that_wants_it(text: str, own: bool) -> None:
    parse = parsed(text, "en")
    items = list(range(len(parse.words)))
    of = next(place for place in items if parse.low(place) == "of")
    assert is_verbs_own(parse, items, of, wordlists("en")) == own


def test_a_noun_that_is_nothing_without_its_preposition() -> None:
    parse = parsed("He was held in connection with the fire at the mill.", "en")
    assert [is_framed(parse, place, wordlists("en")) for place in (5, 8)] == [True, False]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They decided, against their advice, to close the mill.", True),
        ("They left the hall, against their advice, to close the mill.", False),
    ],
)
def test_an_infinitive_that_a_verb_without_an_object_wants(text: str, wanted: bool) -> None:
    parse = parsed(text, "en")
    clause = parse.clauses[clause_of(parse, ClauseKind.INFINITIVE)]
    assert is_wanted_infinitive(parse, clause, wordlists("en")) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("A [complaint] against the toll came.", True),
        ("The [demand] for food rose.", True),
        ("A [complaint] in the hall came.", False),
        ("A [house] against the wall fell.", False),
    ],
)
def test_a_preposition_that_a_noun_wants(marked: str, wanted: bool) -> None:
    parse, (noun,) = marked_parse("en", marked)
    assert is_wanted_by(parse, noun, noun + 1, wordlists("en")) == wanted
