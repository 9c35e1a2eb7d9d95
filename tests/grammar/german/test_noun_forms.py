"""The form that a German noun group has as the subject of a clause that tells more of it."""

import pytest
from parses import clause_of, told

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german.noun_forms import group_as_meant, group_begin
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Er sprach mit dem alten Boten, der 1999 kam.", "der alte Bote"),
        ("Er sprach mit einem alten Wirt, der 1999 kam.", "ein alter Wirt"),
        ("Er kaufte ein altes Haus, das 1999 brannte.", "ein altes Haus"),
        ("Er sah den neuen Turm, den sie 1999 baute.", "den neuen Turm"),
        ("Er sprach mit seiner Frau, die 1999 kam.", "seine Frau"),
        ("Er traf Anna Kern, die 1999 kam.", "Anna Kern"),
        ("Er half dem Ehrenvorsitzenden Otto Kern, der 1999 kam.", "der Ehrenvorsitzende Otto Kern"),
        # Of several that are not known nothing is sure, nor of a name in the genitive.
        ("Tisch und Stuhl, die 1999 brannten, sind alt.", None),
    ],
)
def test_a_group_as_its_pronoun_makes_it(text: str, form: str | None) -> None:
    parse = parsed(text, "de")
    clause = parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]
    found = group_as_meant(parse, clause.words[0] - 2, clause, LISTS)
    assert told(parse, found) == form


def test_where_a_group_begins() -> None:
    parse = parsed("Er sprach mit dem alten Boten Otto von Gehlen.", "de")
    assert [group_begin(parse, end, LISTS) for end in (5, 8)] == [4, 4]
