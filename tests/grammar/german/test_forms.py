"""Verbs whose form only their clause tells."""

import pytest
from parses import clause_of, said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Er will die Mühle kaufen.", "kaufen", "inf"), ("Sie können die Mühle verkaufen.", "verkaufen", "inf"),
        ("Sie kaufen die Mühle.", "kaufen", "fin"), ("1503 Herzog Albrecht bestätigt das Recht.", "bestätigt", "fin"),
        ("Der Herzog hat das Recht bestätigt.", "bestätigt", "part"),
        ("Weil er die Mühle kauft, lacht sie.", "kauft", "fin"),
    ],
)  # fmt: skip
def test_the_form_of_a_verb(text: str, word: str, kind: str) -> None:
    (found,) = [one for one in parsed(text, "de").words if one.text == word]
    assert found.kind == kind


@pytest.mark.parametrize("text", ["Er kam um den Rat zu fragen.", "Er kam, um den Rat zu fragen."])
def test_an_infinitive_is_a_clause_with_and_without_its_comma(text: str) -> None:
    parse = parsed(text, "de")
    infinitive = [
        place for place in parse.own(clause_of(parse, ClauseKind.INFINITIVE)) if not parse.words[place].is_mark
    ]
    assert said(parse, infinitive) == "um den Rat zu fragen"
    assert said(parse, parse.own(clause_of(parse, ClauseKind.MAIN))) == "Er kam"


def test_um_of_a_time_begins_no_infinitive() -> None:
    parse = parsed("Er kam um neun Uhr mit dem Rat.", "de")
    assert [clause.kind for clause in parse.clauses] == [ClauseKind.MAIN]
