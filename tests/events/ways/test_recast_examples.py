"""Clauses that are no main clauses, told as main clauses; None where they cannot be."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.ways.recast import recast
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _recast(language: str, text: str) -> str | None:
    parse = parsed(text, language)
    number = next(at for at, clause in enumerate(parse.clauses) if clause.kind != ClauseKind.MAIN)
    found = recast(parse, number, wordlists(language))
    return None if found is None else Draft(parse, found).text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Als der Graf starb, erbte sie.", "Der Graf starb"),
        ("Nachdem die Halle abgebrannt war, ging er.", "Die Halle war abgebrannt"),
        ("Die Halle, 1909 erbaut, steht noch.", "Die Halle wurde 1909 erbaut"),
        ("Er sagte, die Halle sei verkauft.", None),
        ("Bevor er starb, baute er die Halle.", "Er starb"),
        ("Er bat, die Halle zu schließen.", None),
        ("Weil der Zug abfuhr, rief er.", "Der Zug fuhr ab"),
        ("Die Mühle, die brannte, war alt.", "Die Mühle brannte"),
    ],
)
def test_german_clauses(text: str, told: str | None) -> None:
    assert _recast("de", text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When the king died, shops shut.", "The king died"),
        ("After the bank had failed, prices fell.", "The bank had failed"),
        ("Born in Cork in 1902, she moved.", "She was born in Cork in 1902"),
        ("He said that it was late.", None),
        ("Because it rained, he left.", "It rained"),
        ("Before he left, he sold the mill.", "He left"),
        ("Having sold the mill, he left.", None),
    ],
)
def test_english_clauses(text: str, told: str | None) -> None:
    assert _recast("en", text) == told
