"""English participles as main clauses: as passives, with the noun that they tell more of."""

import pytest
from parses import clause_of

from timeline_app.events.draft import Draft
from timeline_app.events.english.participles import participle
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _participle(text: str, subject: str = "") -> str | None:
    parse = parsed(text, "en")
    places = [place for place, word in enumerate(parse.words) if word.text in subject.split()]
    found: Items | None = participle(parse, parse.clauses[clause_of(parse, ClauseKind.PARTICIPLE)], places, LISTS)
    return None if found is None else Draft(parse, found).text()


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("The bridge, rebuilt in 1953, was closed.", "", "The bridge was rebuilt in 1953"),
        ("The bridges, rebuilt in 1953, were closed.", "", "The bridges were rebuilt in 1953"),
        ("Rebuilt in 1953, the bridge was closed.", "the bridge", "The bridge was rebuilt in 1953"),
        ("The licence, due to end in May, was revoked.", "", "The licence was due to end in May"),
        # The noun is that of the phrase that opens the clause.
        ("In its reply, filed in May, the firm denied it.", "", "Its reply was filed in May"),
        # Either noun may be meant; an -ing is no passive.
        ("The minutes of the meeting, held in May, were lost.", "", None),
        ("The bridge, falling down in 1953, was closed.", "", None),
    ],
)
def test_a_participle_is_a_passive(text: str, subject: str, told: str | None) -> None:
    assert _participle(text, subject) == told


# English participles between commas or at the front, told as main clauses.
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Her house, built in 1953, was sold.", "Her house was built in 1953"),
        ("Built in 1953, the house was sold.", "The house was built in 1953"),
        ("The houses, built in 1953, were sold.", "The houses were built in 1953"),
        ("The plan, first mooted in May, failed.", "The plan was first mooted in May"),
        ("Only Low, injured in May, was ill.", None),
        ("Only the pilot, injured in May, was ill.", None),
        ("Even Ann Low, elected in May, was ill.", None),
        ("The minutes of the meeting, held in May, were signed.", None),
        ("In its defence, filed in May, the firm denied it.", "Its defence was filed in May"),
    ],
)
def test_participles(text: str, told: str | None) -> None:
    parse, lists = parsed(text, "en"), wordlists("en")
    main = next(one for one in parse.clauses if one.kind == ClauseKind.MAIN)
    clause = next(one for one in parse.clauses if one.kind == ClauseKind.PARTICIPLE)
    subject = [item for item in english_subject(parse, main, lists) or () if isinstance(item, int)]
    found = participle(parse, clause, subject, lists)
    assert (None if found is None else Draft(parse, found).text()) == told
