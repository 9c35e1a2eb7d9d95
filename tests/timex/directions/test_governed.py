"""The dates of which a verb tells for sure: those beside it, and that with which its clause begins."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.governed import Governed
from timeline_app.timex.tokens import tokenise


def _asked(text: str, verb: str, date: str, language: str = "en") -> tuple[bool, bool, bool, bool]:
    """Does the date lead its clause, does it follow its verb, is that sure, and did somebody speak then?"""
    grammar = load_grammar(language)
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
        ("Old trees by the pond in May fell", "fell", "May", (False, False, True, False)),
    ],
)
def test_what_a_verb_tells_of(text: str, verb: str, date: str, found: tuple[bool, bool, bool, bool]) -> None:
    assert _asked(text, verb, date) == found


def test_a_language_with_verbs_in_two_places() -> None:
    assert _asked("Im Mai beschloss der Rat", "beschloss", "Mai", "de")[:2] == (False, False)
