"""The subject of a German clause behind its verb, with all that belongs to it."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german_core import core
from timeline_app.grammar.german_subject import group, subject
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1999 kaufte der alte Verein der Stadt die Mühle.", "der alte Verein der Stadt"),
        ("In Rom sang Otto von Gehlen ein Lied.", "Otto von Gehlen"),
        ("1999 kamen rund 300 Gäste und ein Chor.", "rund 300 Gäste und ein Chor"),
        ("Am Fluss stand damals eine Mühle.", "eine Mühle"), ("Damals hat ihn der Rat gewählt.", "der Rat"),
        ("1999 gewann „Der Sturm“ den Preis.", "„ Der Sturm “"), ("Dann starb er.", "er"),
    ],
)  # fmt: skip
def test_the_first_group_behind_the_verb_that_can_be_it(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    finite = next(place for place in range(len(parse.words)) if parse.kind(place) == "fin")
    places = [place for place in items_of(parse) if place > finite and parse.kind(place) != "stop"]
    found = subject(parse, places, LISTS)
    assert found is not None
    assert said(parse, places[found[0] : found[1]]) == expected


@pytest.mark.parametrize("text", ["Damals sang man nicht.", "Am Fluss in der Stadt wurde gebaut."])
def test_no_phrase_is_a_subject(text: str) -> None:
    parse = parsed(text, "de")
    finite = next(place for place in range(len(parse.words)) if parse.kind(place) == "fin")
    before = [place for place in items_of(parse) if place < finite]
    assert subject(parse, before, LISTS) is None


@pytest.mark.parametrize(
    ("text", "one", "whole"),
    [
        ("Der alte Verein der Stadt Olm tagte.", "Der alte Verein", "Der alte Verein der Stadt Olm"),
        ("Der Rat und die Stadt stritten.", "Der Rat", "Der Rat und die Stadt"),
        ("Anna Weber sang.", "Anna Weber", "Anna Weber"),
        ("Otto von Gehlen sang.", "Otto von Gehlen", "Otto von Gehlen"),
        ("Er sang.", "Er", "Er"), ("Sang er?", "", ""),
    ],
)  # fmt: skip
def test_a_single_group_and_all_that_belongs_to_it(text: str, one: str, whole: str) -> None:
    parse = parsed(text, "de")
    places = items_of(parse)
    assert said(parse, places[: core(parse, places, 0, LISTS)]) == one
    assert said(parse, places[: group(parse, places, 0, LISTS, passive=False)]) == whole
