"""Clauses told anew as main ones: with their own subject, once and no more."""

import pytest
from titles import title

from timeline_app.events.recast import _conjunct
from timeline_app.grammar import german
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
    ],
)
def test_a_clause_gets_its_subject(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


def test_a_verb_without_a_clause_before_it_has_no_subject() -> None:
    parse = german.parse(words_of("Er ging.", "de"), wordlists("de"))
    (clause,) = parse.clauses
    assert clause.parent < 0
    assert _conjunct(parse, clause, wordlists("de")) is None
