"""Words right around a date that tell of it where its clause does not."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.beside import Beside
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.tokens import Tokens, tokenise


def _beside(language: str, text: str) -> tuple[Beside, Tokens]:
    grammar = load_grammar(language)
    return Beside(grammar, Forms(grammar), ",;:"), tokenise(text, grammar.lexicon)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("de", "seit", "seit"),
        ("de", "seit dem Umbau im", "seit"),
        ("de", "seit dem letzten Umbau im", "seit"),
        # The noun may be that of another clause
        ("de", "seit gestern fehlt im", ""),
        ("de", "nach dem Umbau im", ""),
        ("en", "since my last letter in", "since"),
        ("en", "since the fair in", "since"),
        ("en", "since the show opens in", ""),
        ("en", "in", ""),
    ],
)
def test_since_when(language: str, text: str, word: str) -> None:
    beside, tokens = _beside(language, text)
    assert beside.since(tokens, len(tokens.words) - 1, 0) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (" I'm moving", "moving"),
        (" she is moving", "moving"),
        (" the long evening", ""),
        (", he is moving", ""),
        (" moving is hard", ""),
    ],
)
def test_what_goes_on(text: str, word: str) -> None:
    beside, tokens = _beside("en", text)
    assert beside.progressive(tokens, 0, len(tokens.words)) == word
