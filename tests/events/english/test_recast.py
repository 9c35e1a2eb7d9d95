"""English relative clauses and participles as main clauses: with their noun, and only where it happened."""

import pytest
from parses import clause_of

from timeline_app.events.draft import Draft
from timeline_app.events.english.recast import english_relative, is_past, participle
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _relative(text: str) -> str | None:
    parse = parsed(text, "en")
    found = english_relative(parse, parse.clauses[clause_of(parse, ClauseKind.RELATIVE)], LISTS)
    return None if found is None else Draft(parse, found).text()


def _participle(text: str, subject: str = "") -> str | None:
    parse = parsed(text, "en")
    places = [place for place, word in enumerate(parse.words) if word.text in subject.split()]
    found: Items | None = participle(parse, parse.clauses[clause_of(parse, ClauseKind.PARTICIPLE)], places, LISTS)
    return None if found is None else Draft(parse, found).text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The old mill, which burned in May, was sold.", "The old mill burned in May"),
        ("He saw the flood that hit the town.", "The flood hit the town"),
        ("Shots that injured two men were heard.", "Shots injured two men"),
        # The pronoun is the object, the owner, the place, or part of the subject.
        ("The will, which he made in May, was lost.", "He made the will in May"),
        ("The board, whose chairman resigned, met.", "The board’s chairman resigned"),
        ("He lived in Rome, where she died.", "She died in Rome"),
        ("The dam, the building of which had begun, broke.", "The building of the dam had begun"),
        # A verb that nothing joins is of the clause above.
        ("The man who drew it and who died in May was old.", "The man drew it"),
    ],
)
def test_a_relative_clause(text: str, told: str) -> None:
    parse = parsed(text, "en")
    clauses = [clause for clause in parse.clauses if clause.kind == ClauseKind.RELATIVE]
    found = english_relative(parse, clauses[0], LISTS)
    assert found is not None
    assert Draft(parse, found).text() == told


@pytest.mark.parametrize(
    "text",
    [
        # It does not say that there was one.
        "Any dispute that arises is settled.",
        "He waits for ships that come late.",
        "At least 100 men who came were ill.",
        # Whom it is told of is not clear.
        "The plan for a mill at Cork, which was refused, was old.",
        "It is the town that he came from.",
    ],
)
def test_no_clause_of_what_may_not_have_been(text: str) -> None:
    assert _relative(text) is None


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("The bridge, rebuilt in 1953, was closed.", "", "The bridge was rebuilt in 1953"),
        ("The bridges, rebuilt in 1953, were closed.", "", "The bridges were rebuilt in 1953"),
        ("Rebuilt in 1953, the bridge was closed.", "the bridge", "The bridge was rebuilt in 1953"),
        ("The licence, due to end in May, was revoked.", "", "The licence was due to end in May"),
        # Either noun may be meant; an -ing is no passive.
        ("The minutes of the meeting, held in May, were lost.", "", None),
        ("The bridge, falling down in 1953, was closed.", "", None),
    ],
)
def test_a_participle_is_a_passive(text: str, subject: str, told: str | None) -> None:
    assert _participle(text, subject) == told


@pytest.mark.parametrize(
    ("text", "past"), [("He left.", True), ("It was old.", True), ("He leaves.", False), ("He will leave.", False)]
)
def test_the_simple_past(text: str, past: bool) -> None:
    parse = parsed(text, "en")
    assert is_past(parse, parse.clauses[0]) == past
