"""Clauses told anew as main ones: with their own subject, once and no more."""

import pytest
from parses import clause_of, told
from titles import title

from timeline_app.events.ways.recast import _conjunct, named_in_main, recast, subject_of
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german import parser as german
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "Das Haus, das er [1880] kaufte, steht noch.", "Er kaufte das Haus"),
        ("de", "Die Glocke, die man im [Mai 1917] einschmolz, hieß Maria.", "Man schmolz die Glocke ein"),
        ("en", "The firm, which was founded in [1920], closed two mills and sold a third.", "The firm was founded"),
        ("en", "And sold it in [1999].", "Sold it"),
        ("de", "Und verkaufte sie [1999].", "Verkaufte sie"),
        ("de", "1874 brannte die Mühle ab und wurde [1880] erneuert.", "Die Mühle wurde erneuert"),
        ("de", "1999 kaufte der Rat das Haus und verkaufte es [2001].", "Der Rat verkaufte das Haus"),
    ],
)
def test_a_clause_gets_its_subject(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


def test_a_verb_without_a_clause_before_it_has_no_subject() -> None:
    parse = german.parse(words_of("Er ging.", "de"), wordlists("de"))
    (clause,) = parse.clauses
    assert clause.parent < 0
    assert _conjunct(parse, clause, wordlists("de")) is None


@pytest.mark.parametrize(
    ("language", "text", "kind", "expected"),
    [
        # A verb gets the subject of the clause before it.
        ("de", "Der Rat kaufte das Haus und verkaufte die Mühle.", "conjunct", "Der Rat verkaufte die Mühle"),
        ("en", "She opened a shop and sold it.", "conjunct", "She sold it"),
        # The English phrase between comes behind, if it tells when; else it goes.
        ("en", "The king came and in May retired.", "conjunct", "The king retired in May"),
        ("en", "The king came and, after a storm, sighted land.", "conjunct", "The king sighted land after a storm"),
        # The joining word goes, and a German verb comes second.
        ("de", "Nachdem der Krieg endete, kam er heim.", "adverbial", "der Krieg endete"),
        ("en", "When the queen died, shops shut.", "adverbial", "the queen died"),
        # The noun for a pronoun that nothing else can be meant by; the name, and no other noun, in English
        ("de", "Nachdem er 1873 fertig war, ging der Arzt.", "adverbial", "der Arzt war 1873 fertig"),
        ("en", "Ada Kern has been famous since she won.", "adverbial", "Ada Kern won"),
        ("en", "The owner has been famous since she won.", "adverbial", "she won"),
        # The owner of the field is named, and not only by a pronoun.
        ("de", "Der Bauer verkauft das Feld, das er 1990 erbte.", "relative", "Der Bauer erbte das Feld 1990"),
        ("en", "The mill, which burned in May, was old.", "relative", "The mill burned in May"),
        ("en", "The bridge, rebuilt in May, was closed.", "participle", "The bridge was rebuilt in May"),
        # A main clause is one already, and what was only denied is no fact.
        ("de", "Der Krieg endete.", "main", None),
        ("en", "He denied that his son was there.", "content", None),
    ],
)
def test_a_clause_told_by_itself(language: str, text: str, kind: str, expected: str | None) -> None:
    parse = parsed(text, language)
    items = recast(parse, clause_of(parse, ClauseKind(kind)), wordlists(language))
    assert told(parse, items) == expected


def test_two_verbs_of_one_relative_pronoun_are_both_of_its_noun() -> None:
    parse = parsed("Der Mann, der 1990 kam und hier lebte, starb.", "de")
    found = [told(parse, recast(parse, number, wordlists("de"))) for number in (0, 1)]
    assert found == ["der Mann kam 1990", "der Mann lebte hier"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Rat kaufte das Haus.", "Der Rat"),
        ("Im Mai kaufte der Rat das Haus.", "der Rat"),
        # A bare date is no subject, but what is counted is one.
        ("1999 kaufte der Rat das Haus.", "der Rat"),
        ("Montag kaufte der Rat das Haus.", "der Rat"),
        ("2000 Leute kauften das Haus.", "2000 Leute"),
        ("August kaufte das Haus.", "August"),
        ("Und der Rat kaufte das Haus.", "der Rat"),
        ("Das Haus kaufte er.", "er"),
        ("Rat und Graf kauften das Haus.", "Rat und Graf"),
        # One that overcame, and two that were overcome
        ("Krieg und Not überstand die Firma.", "die Firma"),
        ("Dem Rat half der Graf.", "der Graf"),
        ("Gestern wurde getanzt.", None),
        # Without a verb there is no subject.
        ("Verkauf der Mühle.", None),
    ],
)
def test_the_subject_of_a_german_main_clause(text: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    found = subject_of(parse, parse.clauses[0], wordlists("de"))
    assert told(parse, found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Sturm kam, und er wuchs.", "Der Sturm wuchs"),
        # Behind a dash it may be another, and where a noun stands none is asked for.
        ("Der Sturm kam – und er wuchs.", "er wuchs"),
        ("Der Sturm kam, und viel Wasser floss.", "viel Wasser floss"),
    ],
)
def test_the_subject_of_the_clause_before_for_a_pronoun(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    root = max(number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.MAIN)
    items = [place for place in parse.spoken(parse.clauses[root]) if parse.kind(place) != "kon"]
    found = named_in_main(parse, list(items), root, wordlists("de"))
    assert told(parse, found) == expected
