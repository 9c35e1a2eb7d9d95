"""Whether a place stands in a quotation."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.quotes import is_quoted
from timeline_app.timex.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Er schrieb: „Heute kam sie an", True),
        ("Er schrieb: „Nein“, und heute kam sie an", False),
        ("Er schrieb: »Gestern war es", True),
        ("Er schrieb: «Gestern» und ging", False),
        ("Heute kam sie an", False),
        ("", False),
    ],
)
def test_a_quotation_is_open_until_it_is_closed(text: str, quoted: bool) -> None:
    words = tokenise(text, load_grammar("de").lexicon).words
    assert is_quoted(words, len(words)) is quoted
