"""What single verbs say of when something is, in the clause in which they stand."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction, Tie
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.directions.verbs import Verbs
from timeline_app.timex.tokens import Tokens, tokenise


def _verbs(language: str, text: str) -> tuple[Verbs, Tokens]:
    grammar = load_grammar(language)
    return Verbs(grammar, Forms(grammar), Plans(grammar.lexicon)), tokenise(text, grammar.lexicon)


@pytest.mark.parametrize(
    ("language", "text", "verb", "says"),
    [
        ("de", "Der Rat tagte", "tagte", Direction(PAST, "tagte")),
        ("de", "Der Rat wird tagen", "wird", Direction(FUTURE, "wird")),
        ("de", "Sie hat bestellt", "hat", Direction(PAST, "hat … bestellt", perfect=True, tie=Tie.OWN)),
        ("de", "Sie ist bestellt", "ist", Direction(PAST, "ist … bestellt", perfect=True)),
        ("de", "Die Mühle ist zu besichtigen", "ist", Direction(FUTURE, "ist … besichtigen", surely=False)),
        ("de", "Die besetzte Stadt", "besetzte", None),
        ("de", "Ursprünglich sollte sie fertig sein", "sollte", Direction(PAST, "sollte", surely=False)),
        ("de", "Ich schwimme", "schwimme", Direction(FUTURE, "schwimme", surely=False)),
        ("de", "Das Schwimmen", "Schwimmen", None),
        ("en", "The occupied city", "occupied", None),
        ("en", "A meeting to be held", "held", Direction(FUTURE, "held", surely=False)),
        ("en", "It could be held", "held", None),
    ],
)
def test_what_a_verb_says(language: str, text: str, verb: str, says: Direction | None) -> None:
    verbs, tokens = _verbs(language, text)
    assert verbs.says(tokens, tokens.words.index(verb), 0, len(tokens.words)) == says


@pytest.mark.parametrize(
    ("text", "day", "verb"),
    [("Er kam Montag und wird singen", "Montag", "kam"), ("Er kam gestern und wird Montag singen", "Montag", "wird")],
)
def test_the_nearest_verb_tells(text: str, day: str, verb: str) -> None:
    verbs, tokens = _verbs("de", text)
    at = tokens.words.index(day)
    found = verbs.nearest(tokens, 0, len(tokens.words), at, at + 1)
    assert (found.word, tokens.words[found.at]) == (verb, verb)


def test_only_words_that_may_tell_are_looked_at() -> None:
    verbs, tokens = _verbs("en", "The old mill by the pond was sold")
    assert [tokens.words[i] for i in verbs.telling(tokens, 0, len(tokens.words))] == ["was", "sold"]
