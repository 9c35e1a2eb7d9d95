"""What is wrong with an English title, whatever it is short of."""

import pytest
from parses import items_of, marked_parse

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


@pytest.mark.parametrize(
    ("marked", "broken"),
    [
        # A verb that says nothing without its date, a participle that told more
        ("The deadline is [on Friday].", True),
        ("The plans were already [made in May].", True),
        ("A letter, read [in May], came.", True),
        ("The mill burned [in May].", False),
        # Whose it is, is said behind the owner, unless that is a place of its own.
        ("He met the king’s [wife].", True),
        ("He met the king’s [old] wife.", False),
        ("He sang at St Bride’s [in May].", False),
        ("He sang at St Bride’s [in May]", False),
        # A verb, a denial or a joining word at the front, but not behind a time
        ("[He] left in May.", True),
        ("[They met] not on 22 June, as had been planned.", True),
        ("[On Monday] and he left.", True),
        ("[06:35] Depart for Henley", False),
    ],
)
def test_what_is_left_without_some_words(marked: str, broken: bool) -> None:
    parse, gone = marked_parse("en", marked)
    focus = max(parse.owner[gone[0]], 0)
    draft = Draft(parse, list(items_of(parse)), set(gone), focus, held=frozenset(gone))
    found = fault(draft, wordlists("en"))
    assert found >= _fault("The mill burned.", "the") if broken else found == 0
