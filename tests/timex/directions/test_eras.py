"""Is "today" a day or an era?"""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.span import Span
from timeline_app.timex.directions.eras import Eras
from timeline_app.timex.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Das Haus steht noch heute", "noch"),
        ("Das Haus steht heute noch", "noch"),
        ("Noch am Abend kommt er heute", ""),
        ("Die Gesellschaft von heute", "Gesellschaft"),
        ("Er kommt heute", ""),
    ],
)
def test_words_of_an_era(text: str, word: str) -> None:
    grammar = load_grammar("de")
    tokens = tokenise(text, grammar.lexicon)
    at = tokens.words.index("heute")
    assert Eras(grammar.lexicon).word(tokens, at, at + 1, Span(0, len(text))) == word
