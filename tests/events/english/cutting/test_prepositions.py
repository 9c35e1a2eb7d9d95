"""What is lost with an English phrase, by the word before its preposition."""

import pytest
from parses import items_of, marked_parse

from timeline_app.events.english.cutting.losses import FRONT, RESTRICTIVE, UNBEARABLE
from timeline_app.events.english.cutting.prepositions import is_predicate, loss_of_preposition
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _loss(marked: str) -> float:
    """What is lost with the phrase that the marked preposition opens."""
    parse, (preposition,) = marked_parse("en", marked)
    items = [item for item in items_of(parse) if isinstance(item, int)]
    return loss_of_preposition(parse, items, items.index(preposition), LISTS)


@pytest.mark.parametrize(
    "marked",
    [
        # How long or how often, the word before, a length of time, a pair, a quantity
        "He won for the second year [in] a row.",
        "He lived there [from] at least May.",
        "The well is ten feet [below] the ground.",
        "He left a decade [after] the war.",
        "He lost it in the three months [to] October.",
        "He sold half [of] the mill.",
        "He met the Bishop [of] Cork.",
    ],
)
def test_what_the_words_around_it_need_stays(marked: str) -> None:
    assert _loss(marked) == 2 * UNBEARABLE


@pytest.mark.parametrize(
    ("marked", "loss"),
    [
        ("He sold the life [of] Ann Low.", UNBEARABLE + 1),
        ("He sold the roof [of] the mill.", UNBEARABLE - 0.5),
        ("He was charged [with] theft.", UNBEARABLE + 1),
        ("He had access [to] the files.", UNBEARABLE - 0.5),
        ("He said [in] a talk that he left.", FRONT),
    ],
)
def test_what_a_word_asks_for_is_lost_more_than_a_circumstance(marked: str, loss: float) -> None:
    assert _loss(marked) == loss


def test_what_lies_around_goes_before_where_it_is_and_that_before_a_direction() -> None:
    losses = [_loss(f"He sold the mill [{word}] the town.") for word in ("near", "in", "into")]
    assert losses == sorted(losses)
    assert len(set(losses)) == 3
    assert RESTRICTIVE <= losses[0] < losses[-1] < UNBEARABLE


@pytest.mark.parametrize(
    ("marked", "predicate"),
    [
        ("She will be [in] Lisbon until May.", True),
        ("She had been [in] Lisbon.", True),
        ("It is [of] use.", True),
        ("She sang [in] Lisbon until May.", False),
        ("She was ill [in] Lisbon.", False),
        ("It was built [in] Lisbon.", False),
    ],
)
def test_where_or_what_somebody_is(marked: str, predicate: bool) -> None:
    parse, (preposition,) = marked_parse("en", marked)
    items = items_of(parse)
    assert is_predicate(parse, items, items.index(preposition), LISTS) == predicate
