"""Where a joining word inside a stretch begins a clause, and where the same word begins none."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        # Right behind their noun, with a preposition, and with a share of the noun
        ("The mill that burned in May was old.", "relative: that burned in May / main: The mill was old"),
        (
            "Two of the men, one of whom was ill, stayed behind.",
            "relative: one of whom was ill / main: Two of the men stayed behind",
        ),
        (
            "Ten ships, most of which were old, were sold.",
            "relative: most of which were old / main: Ten ships were sold",
        ),
        ("The town where he was born lies on the Elm.", "relative: where he was born / main: The town lies on the Elm"),
        ("The day when the bridge fell was a Monday.", "adverbial: when the bridge fell / main: The day was a Monday"),
        (
            "The old ship that sank off Kent in May had been sold twice.",
            "relative: that sank off Kent in May / main: The old ship had been sold twice",
        ),
        (
            "The people who live on the hill came to the fair.",
            "relative: who live on the hill / main: The people came to the fair",
        ),
        ("The law under which he was tried is gone.", "relative: under which he was tried / main: The law is gone"),
        # The second of two, joined by "and"
        (
            "She who drew it and who died in May was a smith.",
            "relative: who drew it / relative: and who died in May / main: She was a smith",
        ),
        ("The girl who sang went home.", "relative: who sang / main: The girl went home"),
    ],
)
def test_relative_clauses(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He left because the mill was sold.", "main: He left / adverbial: because the mill was sold"),
        ("She stayed although the water rose.", "main: She stayed / adverbial: although the water rose"),
        ("Nobody came while it rained.", "main: Nobody came / adverbial: while it rained"),
        ("The shop closed before the war began.", "main: The shop closed / adverbial: before the war began"),
        ("They went home after the band had played.", "main: They went home / adverbial: after the band had played"),
        (
            "After the council gave its consent, work began.",
            "adverbial: After the council gave its consent / main: work began",
        ),
        ("Since he left, nothing has changed.", "adverbial: Since he left / main: nothing has changed"),
        ("If it rains, the fair is off.", "adverbial: If it rains / main: the fair is off"),
        ("Unless the rent is paid, they must go.", "adverbial: Unless the rent is paid / main: they must go"),
        ("He will pay if he can.", "main: He will pay / adverbial: if he can"),
        ("When war broke out in 1914 he was abroad.", "adverbial: When war broke out in 1914 / main: he was abroad"),
        (
            "When he came to power in 1933 the paper was banned.",
            "adverbial: When he came to power in 1933 / main: the paper was banned",
        ),
        ("He knew why the mill had closed.", "main: He knew / adverbial: why the mill had closed"),
        ("They asked how the fire began.", "main: They asked / adverbial: how the fire began"),
    ],
)
def test_clauses_that_tell_when_and_why(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("After the war she ran a shop.", "main: After the war she ran a shop"),
        ("As early as 1904 a mill stood there.", "main: As early as 1904 a mill stood there"),
        ("He won that race in 1922.", "main: He won that race in 1922"),
        ("He has been ill since the war.", "main: He has been ill since the war"),
        ("More than 100 people came to the fair.", "main: More than 100 people came to the fair"),
        ("He works as a clerk.", "main: He works as a clerk"),
        ("By noon it was snowing.", "main: By noon it was snowing"),
    ],
)
def test_the_same_words_with_no_clause(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He said that the mill was shut.", "main: He said / content: that the mill was shut"),
        (
            "She told the guests at the feast that it was late.",
            "main: She told the guests at the feast / content: that it was late",
        ),
        ("The judge ruled that the will was void.", "main: The judge ruled / content: that the will was void"),
        ("It is said that he was rich.", "main: It is said / content: that he was rich"),
        ("He said that on 8 May the mill was sold.", "main: He said / content: that on 8 May the mill was sold"),
        (
            "They said that it was late and that they would go.",
            "main: They said / content: that it was late / content: and that they would go",
        ),
        # A verb without an ending, right behind its subject
        ("They resolved that the fee be raised.", "main: They resolved / content: that the fee be raised"),
        # Another clause between the joining word and its verb
        (
            "He warned that, if it rained, the dam would burst.",
            "main: He warned / content: that the dam would burst / adverbial: if it rained",
        ),
        # A question whose subject stands behind a phrase
        ("She heard how, on 3 May, he broke in.", "main: She heard / adverbial: how on 3 May he broke in"),
        ("She asked how, and on 3 May he left.", "main: She asked how / main: and on 3 May he left"),
        # All that was said is in quotation marks
        ("He said “the boys” and left.", "main: He said the boys / conjunct: and left"),
        # Of a noun
        ("The claim that he knew is false.", "relative: that he knew / main: The claim is false"),
        (
            "The news that the bank had failed spread fast.",
            "relative: that the bank had failed / main: The news spread fast",
        ),
    ],
)
def test_what_is_said_or_known(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses
