"""German relative clauses as main clauses; None where that is unsure, or nothing has happened."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.german.recast import german_relative
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Das Museum, das im Mai öffnete, zeigt Karten.", "Das Museum öffnete im Mai"),
        ("Die Firma, die Autos baute, schloss.", "Die Firma baute Autos"),
        ("Der Hof, auf dem er 1999 lebte, brannte.", "Er lebte 1999 auf dem Hof"),
        ("Der Mann, den sie 1999 traf, ging.", "Sie traf den Mann 1999"),
        ("Die Frau, der er 1999 half, ging.", "Er half der Frau 1999"),
        ("Der Mann, mit dem sie 1999 sang, ging.", "Sie sang 1999 mit dem Mann"),
        ("Die Mühle, die 1999 abbrannte, war alt.", "Die Mühle brannte 1999 ab"),
        ("Die Gäste, die 1999 kamen, blieben.", "Die Gäste kamen 1999"),
        ("Der Turm, der 1999 gebaut wurde, steht.", "Der Turm wurde 1999 gebaut"),
        ("Er kaufte einen Hof, der 1999 abbrannte.", "Ein Hof brannte 1999 ab"),
        ("Sie verkaufte das Haus, in dem er starb.", "Er starb im Haus"),
    ],
)
def test_relative_clauses(text: str, told: str) -> None:
    parse = parsed(text, "de")
    clause = next(one for one in parse.clauses if one.kind == ClauseKind.RELATIVE)
    found = german_relative(parse, clause, wordlists("de"))
    assert (None if found is None else Draft(parse, found).text()) == told
