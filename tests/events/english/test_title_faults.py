"""What is wrong with an English title, whatever it is short of."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.title_faults import fault
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _fault(text: str, *kept: str) -> float:
    """The fault of a title that has left only some words of a sentence."""
    parse = parsed(text, "en")
    return fault(
        Draft(parse, [place for place in range(len(parse.words)) if parse.low(place) in kept]), wordlists("en")
    )


def test_nothing_is_wrong_with_a_whole_clause() -> None:
    assert _fault("The mill burned.", "the", "mill", "burned") == 0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        # It ends with a word that something should follow, or begins with one that should follow something.
        ("The mill burned in Cork.", ["the", "mill", "burned", "in"]),
        ("The mill burned in Cork.", ["burned", "in", "cork"]),
        ("The mill burned in Cork.", []),
    ],
)
def test_broken_titles(text: str, kept: list[str]) -> None:
    assert _fault(text, *kept) >= _fault("The mill burned.", "the")


def test_saying_nothing_of_what_was_said_is_less_wrong_than_being_broken() -> None:
    unsaid = _fault("Mr Low said: it is late.", "mr", "low", "said")
    assert 0 < unsaid < _fault("The mill burned.", "the")
