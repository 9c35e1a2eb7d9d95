"""Phrases that a verb or a noun wants."""

import pytest

from timeline_app.events.english.valency import is_framed, is_verbs_own, wanted_by_noun, wanted_by_verb
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
