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


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("die am erhobene Klage", "erhobene"),
        ("der erst am erhobenen Klage", "erhobenen"),
        # Without an article it may be a verb, and without a noun a clause
        ("am erklärten Beamte", ""),
        ("die am erhobene", ""),
        ("die für erhobene Klage", ""),
        ("die am geplante Sitzung", ""),
    ],
)
def test_what_was_done_on_a_day(text: str, word: str) -> None:
    """The day, which is left out, stands behind its preposition."""
    beside, tokens = _beside("de", text)
    before = next(i for i, one in enumerate(tokens.words) if one in ("am", "für"))
    assert beside.attribute(tokens, before, 0, before + 1, len(tokens.words)) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (" they face City", "face"),
        (" (7pm) they face City", "face"),
        (" they put it up", ""),
        (" they faced City", ""),
        (" he face", ""),
        ("", ""),
    ],
)
def test_a_verb_of_now_behind_its_pronoun(text: str, word: str) -> None:
    beside, tokens = _beside("en", text)
    assert beside.present(tokens, 0, len(tokens.words)) == word
