"""The noun that an English relative clause tells more of; empty where it may be another."""

import pytest
from parses import clause_of, said

from timeline_app.events.english.antecedents import antecedent
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Two men who came were ill.", "Two men"),
        ("The king's son, who fled, died.", "The king 's son"),
    ],
)
def test_the_noun(text: str, noun: str) -> None:
    parse = parsed(text, "en")
    clause = parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]
    assert said(parse, antecedent(parse, clause, wordlists("en"))).replace(" , ", " ") == noun
