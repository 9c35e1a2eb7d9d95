"""The dates of which a verb tells for sure: those beside it, and that with which its clause begins."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction, Tie
from timeline_app.timex.directions.governed import Governed
from timeline_app.timex.tokens import tokenise


def _asked(text: str, verb: str, date: str) -> tuple[bool, bool, bool, bool]:
    """Does the date lead its clause, does it follow its verb, is that sure, and did somebody speak then?"""
    grammar = load_grammar("en")
    governed, tokens = Governed(grammar), tokenise(text, grammar.lexicon)
    at, begin = tokens.words.index(verb), tokens.words.index(date)
    return (
        governed.leads(tokens, at, 0, begin, begin + 1),
        governed.follows(tokens, at, begin),
        governed.is_sure(tokens, at),
        governed.was_then(tokens, at, begin + 1),
    )


@pytest.mark.parametrize(
    ("text", "verb", "date", "found"),
    [
        ("In May the council voted to go", "voted", "May", (True, False, True, True)),
        ("Old trees were felled in May", "were", "May", (False, True, True, False)),
        ("Old trees fell down in May", "fell", "May", (False, False, True, False)),
        ("They left by May", "left", "May", (False, False, True, False)),
        ("In May the mayor was to open it", "was", "May", (True, False, False, False)),
        ("In May the mayor would open it", "would", "May", (True, False, False, False)),
        ("They promised in May to go", "promised", "May", (False, True, True, True)),
        ("They promised it in May", "promised", "May", (False, True, True, False)),
        ("In May it is planned", "planned", "May", (True, False, True, False)),
        # Of what was promised somebody need not have spoken then
        ("It was promised in May to all", "promised", "May", (False, True, True, False)),
        ("Was promised in May to all", "promised", "May", (False, True, True, False)),
        ("Promised in May to all", "Promised", "May", (False, True, True, False)),
        ("Promised in May that it goes", "Promised", "May", (False, True, True, False)),
        ("They promised in May it goes", "promised", "May", (False, True, True, False)),
        ("Old trees by the pond in May fell", "fell", "May", (False, False, True, False)),
    ],
)
def test_what_a_verb_tells_of(text: str, verb: str, date: str, found: tuple[bool, bool, bool, bool]) -> None:
    assert _asked(text, verb, date) == found


def test_a_language_with_verbs_in_two_places() -> None:
    grammar = load_grammar("de")
    tokens = tokenise("Im Mai beschloss der Rat", grammar.lexicon)
    told = Direction(PAST, "beschloss", at=4)
    assert Governed(grammar).told(told, tokens, 0, 2, 3) == told


@pytest.mark.parametrize(
    ("text", "verb", "sign", "told"),
    [
        ("In May the council voted", "voted", PAST, (PAST, True)),
        ("In May the council will vote", "will", FUTURE, (FUTURE, True)),
        ("In May the council promised", "promised", FUTURE, (PAST, True)),
        ("They will vote in May", "will", FUTURE, (FUTURE, False)),
        ("Someone said, in May it will rain", "said", PAST, (PAST, False)),
    ],
)
def test_what_is_firm(text: str, verb: str, sign: int, told: tuple[int, bool]) -> None:
    grammar = load_grammar("en")
    tokens = tokenise(text, grammar.lexicon)
    at, begin = tokens.words.index(verb), tokens.words.index("May")
    found = Governed(grammar).told(Direction(sign, verb, at=at), tokens, 0, begin, begin + 1)
    assert (found.sign, found.tie == Tie.FIRM) == told
