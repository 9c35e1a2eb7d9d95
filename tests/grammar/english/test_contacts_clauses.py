"""Clauses that touch the one around them, without a comma or a joining word, and sentences that have none."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He told the guests it was late.", "main: He told the guests / content: it was late"),
        ("He said the road was shut.", "main: He said / content: the road was shut"),
        ("He said the road and the bridge are shut.", "main: He said / content: the road and the bridge are shut"),
        ("She thinks he is ill.", "main: She thinks / content: he is ill"),
        ("They believe the plan will fail.", "main: They believe / content: the plan will fail"),
        ("He announced last year he would run.", "main: He announced last year / content: he would run"),
        ("The owner says the shop is sold.", "main: The owner says / content: the shop is sold"),
        ("They hoped the rain would stop.", "main: They hoped / content: the rain would stop"),
        ("The clerk claimed he knew nothing.", "main: The clerk claimed / content: he knew nothing"),
        # The only verb that the main clause can have
        (
            "The boy who found the letter returned it.",
            "relative: who found the letter / main: The boy returned it",
        ),
        (
            "The boy who found the letter was lost returned it.",
            "relative: who found / content: the letter was lost / main: The boy returned it",
        ),
        (
            "Speaking to reporters, Mr Low said he was tired.",
            "participle: Speaking to reporters / main: Mr Low said / content: he was tired",
        ),
    ],
)
def test_what_is_said_without_a_joining_word(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The jobs he had held were dull.", "relative: he had held / main: The jobs were dull"),
        ("They sold the mill he had built.", "main: They sold the mill / relative: he had built"),
        ("The house she bought is small.", "relative: she bought / main: The house is small"),
        ("He lost the book she gave him.", "main: He lost the book / relative: she gave him"),
        (
            "The record, the sum it had paid, is gone.",
            "relative: it had paid / main: The record is gone / aside: the sum",
        ),
        ("The men they had seen were smiths.", "relative: they had seen / main: The men were smiths"),
    ],
)
def test_what_tells_more_of_a_noun(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("By noon it was snowing.", "main: By noon it was snowing"),
        ("By night he was home.", "main: By night he was home"),
        (
            "After a talk with the king he resigned and left.",
            "main: After a talk with the king he resigned / conjunct: and left",
        ),
        ("The mill was sold and he left.", "main: The mill was sold / main: and he left"),
        ("He sold her the mill.", "main: He sold her the mill"),
        ("They called him a fool.", "main: They called him a fool"),
    ],
)
def test_no_clause_touches_another_there(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Without fearing he would be seen, he crossed the yard.",
            "content: he would be seen / main: Without fearing he crossed the yard",
        ),
        ("Hoping she would come, he waited.", "participle: Hoping / content: she would come / main: he waited"),
    ],
)
def test_what_is_thought_behind_a_form_in_ing(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses
