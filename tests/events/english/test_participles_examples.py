"""English participles between commas or at the front, told as main clauses."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.participles import participle
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Her house, built in 1953, was sold.", "Her house was built in 1953"),
        ("Built in 1953, the house was sold.", "The house was built in 1953"),
        ("The houses, built in 1953, were sold.", "The houses were built in 1953"),
        ("The plan, first mooted in May, failed.", "The plan was first mooted in May"),
        ("Only Low, injured in May, was ill.", None),
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
