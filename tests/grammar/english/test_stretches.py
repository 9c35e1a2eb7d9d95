"""Stretches between commas, parted where an English clause begins inside them."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed

MAIN, CONTENT, RELATIVE = ClauseKind.MAIN, ClauseKind.CONTENT, ClauseKind.RELATIVE


def _clauses(text: str) -> set[tuple[ClauseKind, str]]:
    parse = parsed(text, "en")
    return {
        (clause.kind, said(parse, [place for place in parse.own(number) if not parse.words[place].is_mark]))
        for number, clause in enumerate(parse.clauses)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told the guests it was late.", {(MAIN, "He told the guests"), (CONTENT, "it was late")}),
        ("They say there have been no losses.", {(MAIN, "They say"), (CONTENT, "there have been no losses")}),
        ("The jobs he had held were dull.", {(MAIN, "The jobs were dull"), (RELATIVE, "he had held")}),
        ("The court denied on Monday that he knew.", {(MAIN, "The court denied on Monday"), (CONTENT, "that he knew")}),
        (
            "After the council gave its consent, he left.",
            {(ClauseKind.ADVERBIAL, "After the council gave its consent"), (MAIN, "he left")},
        ),
        (
            "He said on Monday that once she comes they will start.",
            {
                (MAIN, "He said on Monday"),
                (CONTENT, "that they will start"),
                (ClauseKind.ADVERBIAL, "once she comes"),
            },
        ),
        (
            "He said that it is late, and that the raid, the trial and the cost of it are known.",
            {
                (MAIN, "He said"),
                (CONTENT, "that it is late"),
                (CONTENT, "and that the raid the trial and the cost of it are known"),
            },
        ),
        (
            "And since it was shut again miketool mended it.",
            {(ClauseKind.ADVERBIAL, "And since it was shut again"), (MAIN, "miketool mended it")},
        ),
        ("Hungary and Spain signed the pact on Monday.", {(MAIN, "Hungary and Spain signed the pact on Monday")}),
        (
            "He sold the mill and bought a farm.",
            {(MAIN, "He sold the mill"), (ClauseKind.CONJUNCT, "and bought a farm")},
        ),
    ],
)
def test_clauses(text: str, expected: set[tuple[ClauseKind, str]]) -> None:
    assert _clauses(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He told the guests it was late.", "The jobs he had held, they said, were dull, and he left.",
        "After Mr Low, the owner of the mill, fell, his son and others sold what was left.",
    ],
)  # fmt: skip
def test_no_word_is_lost_or_told_twice(text: str) -> None:
    parse = parsed(text, "en")
    told = [place for number in range(len(parse.clauses)) for place in parse.own(number)]
    assert sorted(told) == sorted(set(told))
    spoken = {place for place, word in enumerate(parse.words) if not word.is_mark}
    assert spoken <= set(told)
