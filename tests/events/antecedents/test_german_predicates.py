"""Who is told of in a clause that says who or what somebody is."""

import pytest

from timeline_app.events.antecedents.german_predicates import hides_name, person_said
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ihr Leiter war der Chemiker Otto Schulze.", "der Chemiker Otto Schulze"),
        ("Seit 2018 ist Jana Merz Intendantin.", "Jana Merz"),
        ("Ihr Leiter war nicht Otto Schulze.", ""),
        ("Ihr Leiter war ein Chemiker aus Ulm.", ""),
        ("Ihr Leiter war bei Otto Schulze.", ""),
    ],
)
def test_whom_a_clause_names_that_says_who_somebody_was(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    places = person_said(parse, parse.clauses[0], LISTS)
    assert " ".join(parse.words[place].text for place in places) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wiesner war der Sohn eines Wirts.", True),
        ("Wiesner war Wirt.", True),
        ("Der Wirt war der Sohn.", False),
        ("Wiesner schlief.", False),
        # What was done to him, and a word in small letters
        ("Wiesner wurde gewählt.", False),
        ("alt war der Turm.", False),
        ("Der Wirt war alt.", False),
    ],
)
def test_a_name_that_looks_like_an_adjective(text: str, expected: bool) -> None:
    parse = parsed(text, "de")
    assert hides_name(parse, parse.clauses[0], LISTS) is expected
