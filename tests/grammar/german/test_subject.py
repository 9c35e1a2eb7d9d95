"""The subject of a German clause behind its verb, with all that belongs to it."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german.subject import subject
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
