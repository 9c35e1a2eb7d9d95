"""Where phrases end, with what their nouns are listed with."""

import pytest
from parses import items_of, said

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.phrase_ends import joined_end, joins_subjects, phrase_end
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er fuhr in die alte Stadt am Fluss.", "in die alte Stadt"),
        ("de", "Er kam mit dem Wagen der Bahn und ging.", "mit dem Wagen der Bahn"),
        ("de", "Er kam mit Anna Kern und Otto Alt nach Rom.", "mit Anna Kern und Otto Alt"),
        ("de", "Er sprach über die Ziele der Stadt und ihre Folgen.", "über die Ziele der Stadt und ihre Folgen"),
        ("de", "Er kam auf die Bitte der Stadt hin nach Olm.", "auf die Bitte der Stadt hin"),
        ("de", "Er sprach in der „Welt am Abend“ Drohungen aus.", "in der „ Welt am Abend “"),
        ("de", "Man sah bei Olm Spuren im Schnee.", "bei Olm"),
        ("en", "He lived in Rome, Italy, for years.", "in Rome , Italy"),
        ("en", "He walked over the old bridge of the town.", "over the old bridge"),
    ],
)
def test_a_phrase(language: str, text: str, expected: str) -> None:
    parse = parsed(text, language)
    items = items_of(parse)
    at = next(at for at, item in enumerate(items) if parse.kind(item) == "prep")
    assert said(parse, items[at : phrase_end(parse, items, at, wordlists(language))]) == expected


@pytest.mark.parametrize(
    ("text", "joins"),
    [("Das Fest in Olm und die Rede führten zum Streit.", True), ("Er lachte und die Rede begann.", False)],
)
def test_and_makes_several_things_a_subject_or_joins_two_clauses(text: str, joins: bool) -> None:
    parse = parsed(text, "de")
    (joint,) = [place for place in range(len(parse.words)) if parse.low(place) == "und"]
    assert joins_subjects(parse, joint, wordlists("de")) == joins


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Turm der Kirche fiel.", "Der Turm der Kirche"),
        ("de", "Das Fest und die Rede führten zum Streit.", "Das Fest"),
        ("de", "Der Rat verkaufte den Turm und die Kirche.", "Der Rat"),
        ("en", "Hungary, Poland and Austria agreed.", "Hungary Poland and Austria"),
        ("en", "Fell it?", ""),
    ],
)
def test_a_noun_group_and_those_that_it_is_listed_with(language: str, text: str, expected: str) -> None:
    parse = parsed(text, language)
    items = items_of(parse)
    assert said(parse, items[: joined_end(parse, items, 0, wordlists(language))]) == expected
