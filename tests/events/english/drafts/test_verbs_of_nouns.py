"""Nouns that come from verbs, as verbs of what they are told of."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.dated_nouns import date_first
from timeline_app.events.english.drafts.verbs_of_nouns import parted_drafts, resolved_drafts, turned_drafts
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _texts(marked: str) -> list[str]:
    parse, places = marked_parse("en", marked)
    found = date_first(parse, places, LISTS)
    assert found is not None
    return [draft.text() for draft in turned_drafts(parse, places, found, LISTS)]


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("He spoke of the [May 3] bombing of two mills.", "Two mills were bombed"),
        ("He spoke of the [May 3] killing of the smith.", "The smith was killed"),
        ("He spoke of the [1996] death of the smith.", "The smith died"),
        ("He spoke of the [1996] arrest of two men in Rome.", "Two men in Rome were arrested"),
        ("He spoke of the [1996] appointment of Ann Low as a judge.", "Ann Low was appointed as a judge"),
        ("He spoke of the [1996] murder of the smith and his wife.", "The smith and his wife were murdered"),
        ("He spoke of the [1996] killing of the doctor, Ann Low.", "The doctor, Ann Low, was killed"),
        # What tells more of the happening is no part of its name.
        ("He spoke of the [1996] sniper killing of two guards.", "Two guards were killed"),
        ("He spoke of the [1996] brutal killing of two guards.", "Two guards were killed"),
    ],
)
def test_the_thing_is_the_subject(marked: str, text: str) -> None:
    assert _texts(marked) == [text]


@pytest.mark.parametrize(
    "marked",
    [
        "He spoke of the [1996] killing of time.",
        "He spoke of the [1996] fire in Rome.",
        "He spoke of the [1996] book of the smith.",
        # Names of happenings
        "He spoke of the [1996] Hull killing of the smith.",
        "He spoke of the [May 3] Olm Town bombing of two mills.",
    ],
)
def test_else_nothing(marked: str) -> None:
    assert _texts(marked) == []


def test_it_loses_something_that_the_verb_is_not_the_texts() -> None:
    parse, places = marked_parse("en", "He spoke of the [May 3] bombing of two mills.")
    found = date_first(parse, places, LISTS)
    assert found is not None
    assert all(draft.lost > 0 for draft in turned_drafts(parse, places, found, LISTS))


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("They fought [Monday]'s decision by the board to sell the mill.", ["The board decided to sell the mill"]),
        ("They fought the vote by the board to sell it by [May 3].", ["The board voted to sell it by May 3"]),
        # The date of another verb, what never was, and no infinitive
        ("They fought the vote by the board to sell it and left on [Monday].", []),
        ("[Monday] saw no decision by the board to sell the mill.", []),
        ("They spoke of the alleged [May 3] decision by the board to sell it.", []),
        ("They fought [Monday]'s decision by the board.", []),
    ],
)
def test_what_was_decided(marked: str, told: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    assert [draft.text() for draft in resolved_drafts(parse, places, LISTS)] == told


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("He spoke of the [1996] election of the smith and the loss of the ferry.", ["The smith was elected"]),
        ("He spoke of the [1996] stabbing of a teenager outside a club.", ["A teenager was stabbed outside a club"]),
        ("He spoke of the [1996] stabbing of a teenager by a stranger.", ["A teenager was stabbed by a stranger"]),
        (
            "The [1996] discovery of a gun buried near the mill was news.",
            ["A gun buried near the mill was discovered"],
        ),
        ("He spoke of the [1996] killing of two doctors, Ann and Paul Low.", ["Two doctors were killed"]),
        ("He spoke of the [1996] loss of the ferry.", ["The ferry was lost"]),
        # The thing goes on behind a comma.
        ("He spoke of the [1996] bombing of a Cork, Ireland, mill.", []),
    ],
)
def test_the_thing_with_what_tells_more_of_it(marked: str, texts: list[str]) -> None:
    assert _texts(marked) == texts


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("The board's publication in [May] of ten reports was news.", ["Ten reports were published"]),
        ("The arrest in [May] of two men was news.", ["Two men were arrested"]),
        ("The arrest of two men in [May] was news.", []),
        ("The board's talk in [May] of ten reports was news.", []),
        ("The arrest in [May] was news.", []),
    ],
)
def test_a_date_between_the_noun_and_its_thing(marked: str, texts: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    assert [draft.text() for draft in parted_drafts(parse, places, LISTS)] == texts
