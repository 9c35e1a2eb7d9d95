"""English verbs that look like participles, by what stands around them."""

import pytest

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed

K = ClauseKind


@pytest.mark.parametrize(
    ("text", "kind", "verb"),
    [
        ("Ann Cole, who nearly unseated him, won.", K.RELATIVE, "unseated"),
        ("As prices returned to normal, he was glad.", K.ADVERBIAL, "returned"),
        ("As it grew hot, the head of the grid called on them.", K.MAIN, "called"),
        ("He left school, worked as a baker and went to sea.", K.CONJUNCT, "worked"),
        ("They met at a fair, and were married later.", K.MAIN, "met"),
        ("We went out, and in the afternoon rowed home.", K.CONJUNCT, "rowed"),
        # "Dressed" and "followed" tell more of him.
        ("He left the house, dressed in black, and was seen.", K.PARTICIPLE, None),
        ("He left the house, followed by a dog, and was seen.", K.PARTICIPLE, None),
    ],
)
def test_the_verb_of_a_clause(text: str, kind: ClauseKind, verb: str | None) -> None:
    parse = parsed(text, "en")
    first = next(clause for clause in parse.clauses if clause.kind == kind)
    assert (None if first.finite is None else parse.words[first.finite].text) == verb


def test_what_somebody_has_said_is_said() -> None:
    parse = parsed("Israel has said it has lost ten men.", "en")
    assert [clause.kind for clause in parse.clauses] == [K.MAIN, K.CONTENT]
