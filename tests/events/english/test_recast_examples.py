"""English relative clauses as main clauses; None where that is unsure, or nothing has happened."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.recast import english_relative
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The man who sold the mill was ill.", "The man sold the mill"),
        ("The house in which he died was sold.", "He died in the house"),
        ("The king, who had fled in May, came back.", "The king had fled in May"),
        ("Paul Low, to whom the prize was given, left.", "The prize was given to Paul Low"),
        ("Ten guests, all of whom were ill, left.", "All of the ten guests were ill"),
    ],
)
def test_relative_clauses(text: str, told: str) -> None:
    parse = parsed(text, "en")
    clause = next(one for one in parse.clauses if one.kind == ClauseKind.RELATIVE)
    found = english_relative(parse, clause, wordlists("en"))
    assert (None if found is None else Draft(parse, found).text()) == told
