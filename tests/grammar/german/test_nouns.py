"""The noun that a relative pronoun means, in the form that it has in a clause of its own; none where that is unsure."""

import pytest
from parses import clause_of, told

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german.agreement import may_mean, pronoun_of
from timeline_app.grammar.german.nouns import governed_noun, noun_of
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


def _meant(text: str) -> str | None:
    parse = parsed(text, "de")
    return told(parse, noun_of(parse, parse.clauses[clause_of(parse, ClauseKind.RELATIVE)], LISTS))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Er sprach mit dem alten Boten, der 1999 kam.", "der alte Bote"),
        ("Sie fuhren zum neuen Bahnhof, der 1999 gebaut wurde.", "der neue Bahnhof"),
        ("Er kaufte ein altes Haus, das 1999 brannte.", "ein altes Haus"),
        # The noun before a genitive, where only that has the pronoun's gender.
        ("Sie lobte die Spieler des Vereins, die 1999 gewannen.", "die Spieler des Vereins"),
        ("Das Treffen von Vertretern der Bahn, das 1999 stattfand, war kurz.", "das Treffen von Vertretern der Bahn"),
        ("Das Stück „Der Sturm“, das 1999 lief, war gut.", "das Stück „ Der Sturm “"),
    ],
)
def test_the_noun_as_a_subject(text: str, noun: str) -> None:
    assert _meant(text) == noun


@pytest.mark.parametrize(
    "text",
    [
        # Both may be meant, or several things.
        "Er fand den Ring des Königs, den 1999 niemand suchte.",
        "Das Buch und die Karte, die er 1999 kaufte, sind weg.",
    ],
)
def test_where_it_may_be_another_it_is_none(text: str) -> None:
    assert _meant(text) is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Der Rat, in dem sie 1999 saß, tagte.", "im Rat"),
        ("Die Halle, in der sie 1999 sang, brannte.", "in der Halle"),
        ("Das Amt, an das er 1999 schrieb, schwieg.", "an das Amt"),
    ],
)  # fmt: skip
def test_with_the_preposition_that_governs_its_pronoun(text: str, phrase: str) -> None:
    parse = parsed(text, "de")
    clause = parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]
    assert clause.intro is not None
    assert told(parse, governed_noun(parse, clause, clause.intro - 1, LISTS)) == phrase


@pytest.mark.parametrize(
    ("text", "means"),
    [("Der Hof, der 1999 brannte, steht.", True), ("Die Mühle, der 1999 geholfen wurde, steht.", False),
     ("Das Haus, das 1999 brannte, steht.", True), ("Das Haus und die Mühle stehen, die er kaufte.", True)],
)  # fmt: skip
def test_the_gender_of_the_article_tells(text: str, means: bool) -> None:
    parse = parsed(text, "de")
    clause = parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]
    noun = max(place for place in range(clause.words[0]) if parse.kind(place) == "noun")
    assert may_mean(parse, noun, pronoun_of(parse, clause, LISTS), LISTS) == means
