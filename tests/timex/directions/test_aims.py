"""What is aimed at a day, and what is over."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.aims import Aims
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.tokens import tokenise


def _asked(text: str, word: str) -> tuple[str, bool, str]:
    """The notice given of a word, whether something is aimed at it, and what says that it is over."""
    grammar = load_grammar("de")
    aims, tokens = Aims(grammar, Forms(grammar), ()), tokenise(text, grammar.lexicon)
    at, end = tokens.words.index(word), len(tokens.words)
    return aims.notice(tokens, at, 0, end), aims.is_aimed(tokens, at, 0), aims.over(tokens, 0, at, end)


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Das Fest wurde auf den Mai verschoben", "Mai", ("verschoben", True, "")),
        ("Sie luden für den Mai ein", "Mai", ("", True, "")),
        ("Das Fest war im Mai geplant", "Mai", ("", False, "")),
        ("Der Sommer ist vorbei", "Sommer", ("", False, "vorbei")),
        ("Nun ist der Sommer zu Ende", "Sommer", ("", False, "Ende")),
        ("Der Sommer ist am Ende der Welt", "Sommer", ("", False, "")),
        ("Im Sommer ist alles vorbei", "Sommer", ("", False, "")),
    ],
)
def test_aims_and_ends(text: str, word: str, found: tuple[str, bool, str]) -> None:
    assert _asked(text, word) == found
