"""Where noun groups and phrases end."""

import pytest
from parses import items_of, said

from timeline_app.grammar.groups import attribute_end, governs_genitive, group_end, joins_subjects, phrase_end
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er fuhr in die alte Stadt am Fluss.", "in die alte Stadt"),
        ("de", "Er kam mit dem Wagen der Bahn und ging.", "mit dem Wagen der Bahn"),
        ("de", "Er kam mit Anna Kern und Otto Alt nach Rom.", "mit Anna Kern und Otto Alt"),
        ("de", "Er sprach über die Ziele der Stadt und ihre Folgen.", "über die Ziele der Stadt und ihre Folgen"),
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
    ("language", "text", "expected"),
    [
        ("de", "Der alte Turm der Stadt fiel.", "Der alte Turm"), ("en", "The old tower fell.", "The old tower"),
        ("en", "Fell it?", ""),
    ],
)  # fmt: skip
def test_a_single_noun_group(language: str, text: str, expected: str) -> None:
    parse = parsed(text, language)
    items = items_of(parse)
    assert said(parse, items[: group_end(parse, items, 0, wordlists(language))]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die an hohe Gewinne gewöhnten Händler klagten.", "an hohe Gewinne gewöhnten"),
        ("Der vor Jahren gebaute Turm stand.", "vor Jahren gebaute"), ("Die Händler klagten.", ""),
    ],
)  # fmt: skip
def test_a_long_attribute(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    items = items_of(parse)
    assert said(parse, items[1 : max(attribute_end(parse, items, 1, wordlists("de")), 1)]) == expected


@pytest.mark.parametrize(
    ("text", "governs"), [("Der Rat hat der Opfer gedacht.", True), ("Der Rat hat die Rede der Opfer gehört.", False)]
)
def test_some_verbs_have_a_genitive_for_an_object(text: str, governs: bool) -> None:
    parse = parsed(text, "de")
    (article,) = [place for place in range(1, len(parse.words)) if parse.low(place) == "der"]
    assert governs_genitive(parse, article, wordlists("de")) == governs


@pytest.mark.parametrize(
    ("text", "joins"),
    [("Das Fest in Olm und die Rede führten zum Streit.", True), ("Er lachte und die Rede begann.", False)],
)
def test_and_makes_several_things_a_subject_or_joins_two_clauses(text: str, joins: bool) -> None:
    parse = parsed(text, "de")
    (joint,) = [place for place in range(len(parse.words)) if parse.low(place) == "und"]
    assert joins_subjects(parse, joint, wordlists("de")) == joins
