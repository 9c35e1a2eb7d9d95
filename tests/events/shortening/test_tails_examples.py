"""The phrase before a closing verb."""

import pytest
from parses import items_of, said

from timeline_app.events.shortening.tails import tails
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Rat hat den Bau in Olm beschlossen.", "in Olm"),
        ("Die Stadt wurde nach dem Krieg aufgebaut.", "nach dem Krieg"),
        ("Er hat den Brief in die Burg getragen.", "in die Burg"),
        ("Sie haben das Haus bei Nacht geräumt.", "bei Nacht"),
    ],
)
def test_german_clauses(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = tails(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered
