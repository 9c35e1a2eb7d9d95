"""The infinitives of the verbs of a clause, with their particles."""

import pytest

from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Er geht nach Olm.", "gehen"),
        ("Er ist nach Olm gegangen.", "gehen"),
        ("Er nahm an der Wahl teil.", "teilnehmen"),
        ("Er hat an der Wahl teilgenommen.", "teilnehmen"),
        ("Er wurde gewählt.", "wählen"),
        ("Er will gehen.", "gehen"),
    ],
)
def test_german_verbs(text: str, verbs: str) -> None:
    parse = parsed(text, "de")
    assert " ".join(sorted(infinitives(parse, 0, wordlists("de")))) == verbs
