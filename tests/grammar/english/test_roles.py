"""What a stretch between English commas is: a remark, who said it, the end of a list, a verb that comes late."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed

K = ClauseKind


def _clauses(text: str) -> dict[str, ClauseKind]:
    parse = parsed(text, "en")
    return {
        said(parse, [place for place in clause.words if not parse.words[place].is_mark]): clause.kind
        for clause in parse.clauses
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What no word joins to a verb of saying
        ("Mr Low said he was ill.", {"Mr Low said": K.MAIN, "he was ill": K.CONTENT}),
        (
            "The mill is safe, an official said Thursday.",
            {"The mill is safe": K.MAIN, "an official said Thursday": K.SPEAKER},
        ),
        # The second verb of a relative clause, and a clause in which another stands
        (
            "A boy who came alone and became a clerk must return.",
            {"and became a clerk": K.CONJUNCT, "A boy must return": K.MAIN},
        ),
        ("The jobs he had held were dull.", {"he had held": K.RELATIVE, "The jobs were dull": K.MAIN}),
        # A clause behind a preposition and a time
        ("By the time the fire was out, the mill was lost.", {"By the time the fire was out": K.ADVERBIAL}),
        # The verb stands first in a condition.
        ("Had she come, he would have left.", {"Had she come": K.ADVERBIAL, "he would have left": K.MAIN}),
        # A remark on the subject, before its verb
        ("Mr Low, the owner, sold the mill.", {"the owner": K.ASIDE, "Mr Low sold the mill": K.MAIN}),
        ("The mill, which was old, burned.", {"which was old": K.RELATIVE, "The mill burned": K.MAIN}),
        ("The licence, due to end in May, was revoked.", {"The licence was revoked": K.MAIN}),
        # Lists are of one clause.
        ("He met owners from Poland, Hungary and Spain.", {"He met owners from Poland Hungary and Spain": K.MAIN}),
    ],
)
def test_clauses(text: str, expected: dict[str, ClauseKind]) -> None:
    assert expected.items() <= _clauses(text).items()


@pytest.mark.parametrize(
    ("text", "joiner"),
    [
        ("He left because it rained.", "because"),
        ("The hall in which he sang burned.", "which"),
        ("He knew that it burned.", "that"),
    ],
)
def test_the_joining_word_is_kept(text: str, joiner: str) -> None:
    parse = parsed(text, "en")
    assert joiner in [parse.low(clause.intro) for clause in parse.clauses if clause.intro is not None]


@pytest.mark.parametrize(
    "text",
    [
        "A court in Milan sentenced three men.",
        "And the railway followed.",
        "The board postponed the vote.",
        "In May a fire caused by a spark destroyed the mill.",
    ],
)
def test_a_past_form_behind_its_subject_is_the_verb(text: str) -> None:
    parse = parsed(text, "en")
    (main,) = [clause for clause in parse.clauses if clause.kind == K.MAIN]
    assert main.finite is not None
    assert parse.low(main.finite) in {"sentenced", "followed", "postponed", "destroyed"}


@pytest.mark.parametrize(
    "text", ["That", "Which, who, because", ", and", "Had", "By the time the", "Mr Low, the", "said"]
)
def test_a_sentence_that_is_cut_short_is_borne(text: str) -> None:
    parse = parsed(text, "en")
    assert len(parse.owner) == len(parse.words)
