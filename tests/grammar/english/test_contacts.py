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
        ("I told you when we began this I would go.", "I would go"),
        ("There was joy when the baths reopened two weeks ago they could swim.", "they could swim"),
        ("He left when she saw he was ill.", "when she saw he was ill"),
    ],
)
def test_where_it_begins(text: str, clause: str) -> None:
    parse = parsed(text, "en")
    assert clause in [said(parse, parse.own(number)).rstrip(" .") for number in range(len(parse.clauses))]


@pytest.mark.parametrize("text", ["He resigned and left.", "The mill burned on Monday.", "He told them of the fire."])
def test_where_there_is_none(text: str) -> None:
    kinds = {clause.kind for clause in parsed(text, "en").clauses}
    assert kinds <= {ClauseKind.MAIN, ClauseKind.CONJUNCT}


@pytest.mark.parametrize(
    ("text", "above"),
    [("He said when it rained last May he was ill.", "He said"), ("He left as Ann said it was late.", "as Ann said")],
)
def test_what_was_said_hangs_on_the_verb_of_saying(text: str, above: str) -> None:
    parse = parsed(text, "en")
    told = next(clause for clause in parse.clauses if clause.kind == ClauseKind.CONTENT)
    assert said(parse, parse.own(told.parent)) == above
