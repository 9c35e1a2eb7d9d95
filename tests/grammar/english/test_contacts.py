"""English clauses that no word joins to the one that they touch."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The jobs he had held were dull.", "he had held"),
        ("They sold the old mill he had built.", "he had built"),
        ("He told the guests it was late.", "it was late"),
        ("He announced last year he would run.", "he would run"),
    ],
)
def test_where_it_begins(text: str, clause: str) -> None:
    parse = parsed(text, "en")
    assert clause in [said(parse, parse.own(number)).rstrip(" .") for number in range(len(parse.clauses))]


@pytest.mark.parametrize("text", ["He resigned and left.", "The mill burned on Monday.", "He told them of the fire."])
def test_where_there_is_none(text: str) -> None:
    kinds = {clause.kind for clause in parsed(text, "en").clauses}
    assert kinds <= {ClauseKind.MAIN, ClauseKind.CONJUNCT}
