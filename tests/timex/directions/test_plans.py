"""Words by which a clause looks ahead although its verb does not."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.tokens import tokenise


def _asked(text: str, word: str) -> tuple[bool, bool, bool, str]:
    """What is found at a word: whether it is arranged, done, unable, and the term."""
    lexicon = load_grammar("en").lexicon
    plans, tokens = Plans(lexicon), tokenise(text, lexicon)
    i = tokens.words.index(word)
    return plans.is_arranged(tokens, i), plans.is_done(tokens, i), plans.is_unable(tokens, i, 0), plans.term(tokens, i)


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("The trial was set for Monday", "set", (True, False, False, "")),
        ("He set a record on Monday", "set", (False, False, False, "")),
        ("Boats are weighed on Monday", "weighed", (False, True, False, "")),
        ("Boats were weighed on Monday", "weighed", (False, False, False, "")),
        ("He is accused of it", "accused", (False, False, False, "")),
        ("He could not come on Monday", "could", (False, False, True, "")),
        ("He could come on Monday", "could", (False, False, False, "")),
        ("It was put off until Monday", "until", (False, False, False, "until")),
    ],
)
def test_what_a_word_says(text: str, word: str, found: tuple[bool, bool, bool, str]) -> None:
    assert _asked(text, word) == found


@pytest.mark.parametrize(
    ("text", "soonest"),
    [("It could come as early as Monday", "early"), ("He warned of it as early as Monday", "")],
)
def test_the_soonest_day(text: str, soonest: str) -> None:
    lexicon = load_grammar("en").lexicon
    tokens = tokenise(text, lexicon)
    assert Plans(lexicon).soonest(tokens, len(tokens.words) - 3, 0, past=True) == soonest


def test_verbs_that_grant_a_term() -> None:
    plans = Plans(load_grammar("en").lexicon)
    assert [plans.grants(verb) for verb in ("extended", "waited", "")] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "is_to_be"),
    [("She is to come on Monday", True), ("She is there on Monday", False), ("She is", False)],
)
def test_what_is_to_be(text: str, is_to_be: bool) -> None:
    lexicon = load_grammar("en").lexicon
    tokens = tokenise(text, lexicon)
    assert Plans(lexicon).is_to_be(tokens, tokens.words.index("is")) == is_to_be


@pytest.mark.parametrize(
    ("text", "is_condition"),
    [("They strike if none is made by Monday", True), ("None was made by Monday", False)],
)
def test_a_condition_says_by_when_something_is_to_be(text: str, is_condition: bool) -> None:
    lexicon = load_grammar("en").lexicon
    tokens = tokenise(text, lexicon)
    assert Plans(lexicon).is_condition(tokens, tokens.words.index("by"), 0) == is_condition
