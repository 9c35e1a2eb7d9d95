"""German infinitives whose stretches a list or a relative clause parts."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "infinitive"),
    [
        (
            "Der Rat hat beschlossen, die Beiträge für Schüler, Lehrlinge und Rentner zu senken.",
            "die Beiträge für Schüler Lehrlinge und Rentner zu senken",
        ),
        ("Wir bitten, den Saal, der eng ist, zu verlassen.", "den Saal zu verlassen"),
        ("Er schlug vor, die Halle, die alt ist, zu schließen.", "die Halle zu schließen"),
        ("Er schlug vor, die Waren, die dort gebaut werden, zu verbieten.", "die Waren zu verbieten"),
        ("Er versprach, bald zu kommen.", "bald zu kommen"),
    ],
)
def test_all_stretches_are_one_clause(text: str, infinitive: str) -> None:
    parse = parsed(text, "de")
    clauses = [n for n, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.INFINITIVE]
    assert [said(parse, parse.own(number)).rstrip(" .") for number in clauses] == [infinitive]
