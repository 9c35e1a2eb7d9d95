"""What a clause does without when room is short: phrases, comparisons, adverbs of manner."""

import pytest
from parses import items_of, said

from timeline_app.events.shortening.condensing import condensing
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Rat hat gemeinsam mit der Stadt getagt.", ""),
        ("Der Rat hat auch heute getagt.", ""),
        ("Er hat das Haus schnell gebaut.", "schnell"),
        ("Die Stadt kaufte im Mai das Haus am Fluss.", "am Fluss / im Mai"),
    ],
)
def test_german_clauses(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = condensing(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("The town bought the mill in May.", "in May"),
    ],
)
def test_english_clauses(text: str, offered: str) -> None:
    parse = parsed(text, "en")
    found = condensing(parse, items_of(parse), wordlists("en"))
    assert " / ".join(said(parse, group) for group in found) == offered
