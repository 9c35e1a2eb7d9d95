"""Pieces of an English clause that may go, and none that its verb or its date needs."""

import pytest
from parses import items_of, said

from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.spare_pieces import spare_pieces
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _spare(text: str) -> list[str]:
    parse = parsed(text, "en")
    return [said(parse, group) for _, group in spare_pieces(Draft(parse, items_of(parse)), wordlists("en"))]


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("The mill (a ruin) burned down.", "a ruin"),
        ("The old mill near the bridge burned down after a dry summer.", "after a dry summer"),
        ("The old mill near the bridge burned down after a dry summer.", "near the bridge"),
    ],
)
def test_what_may_go(text: str, piece: str) -> None:
    assert piece in [one.strip("() ") for one in _spare(text)]


@pytest.mark.parametrize("text", ["They left.", "The mill burned.", "Neither the miller nor his wife came."])
def test_what_a_clause_needs_is_none(text: str) -> None:
    assert _spare(text) == []


def test_the_least_loss_comes_first_and_what_goes_later_may_be_more_of_it() -> None:
    parse = parsed("The old mill near the bridge over the river burned down after a long dry summer.", "en")
    losses = [loss for loss, _ in spare_pieces(Draft(parse, items_of(parse)), wordlists("en"))]
    assert losses == sorted(losses)
