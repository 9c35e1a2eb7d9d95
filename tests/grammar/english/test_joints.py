"""A joining word at the end of an English stretch, and phrases between it and the verb that it joins."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed

K = ClauseKind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They sailed in May and, after a storm, sighted land.",
            [("They sailed in May", K.MAIN), ("and after a storm sighted land", K.CONJUNCT)],
        ),
        (
            "The mill burned, and in May, the miller left.",
            [("The mill burned", K.MAIN), ("and in May the miller left", K.MAIN)],
        ),
        (
            "The mill burned, and in May, on a Monday, the miller was ill.",
            [("The mill burned", K.MAIN), ("and in May on a Monday the miller was ill", K.MAIN)],
        ),
        (
            "Clerks asked, and finally, on 3 June, one of them wrote.",
            [("Clerks asked", K.MAIN), ("and finally on 3 June one of them wrote", K.MAIN)],
        ),
        (
            "She read law but, because it was dear, left in May.",
            [("She read law", K.MAIN), ("because it was dear", K.ADVERBIAL), ("but left in May", K.CONJUNCT)],
        ),
        # One auxiliary for two participles, and a list without a verb
        ("He was held in May and, in June, sentenced.", [("He was held in May and in June sentenced", K.MAIN)]),
        ("He sold figs and, in summer, pears.", [("He sold figs and in summer", K.MAIN), ("pears", K.ASIDE)]),
    ],
)
def test_the_joining_word_is_of_the_verb_behind(text: str, expected: list[tuple[str, ClauseKind]]) -> None:
    parse = parsed(text, "en")
    found = [
        (said(parse, [place for place in clause.words if not parse.words[place].is_mark]), clause.kind)
        for clause in parse.clauses
    ]
    assert found == expected
