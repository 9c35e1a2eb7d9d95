"""Of all ways to tell of a date in English, the one with which the reader loses least."""

import pytest
from parses import items_of
from titles import title

from timeline_app.events.draft import Draft
from timeline_app.events.english.last_resort import cut_before_speaker
from timeline_app.events.english.title import bearable, least_loss
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _draft(sentence: str) -> Draft:
    parse = parsed(sentence, "en")
    return Draft(parse, items_of(parse))


def test_the_draft_that_loses_least_is_told() -> None:
    long = _draft("The old mill near the bridge over the river burned down after a long dry summer.")
    short = _draft("The old mill burned down.")
    assert [text for text, _ in least_loss([long, short], [], wordlists("en"), (40,))] == [short.text()]


def test_none_where_what_must_stay_has_no_room() -> None:
    assert least_loss([_draft("Neither the miller nor his wife ever came.")], [], wordlists("en"), (12,)) == []


def test_a_noun_is_told_where_no_clause_fits() -> None:
    clause = _draft("Neither the miller nor his wife ever came.")
    assert [text for text, _ in least_loss([clause], [_draft("The fire in May")], wordlists("en"), (16,))] == [
        "The fire in May"
    ]


def test_all_goes_that_nobody_misses() -> None:
    smaller = bearable(_draft("The mill (a ruin) burned down in May."), wordlists("en"))
    assert smaller.text() == "The mill burned down in May"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("They met an old clerk of hers.", "They met a clerk of hers"),
        ("They met a young uncle of hers.", "They met an uncle of hers"),
        ("They met a lonely FBI man of hers.", "They met an FBI man of hers"),
    ],
)
def test_an_article_sounds_right_before_what_is_left(sentence: str, told: str) -> None:
    draft, lists = _draft(sentence), wordlists("en")
    assert [text for text, _ in least_loss([draft], [], lists, (len(told) + 1,))] == [told]


def test_titles_end_whole() -> None:
    assert title("en", "The soonest that he could be home is [a week later].").endswith("a week later")


def test_who_said_it_stays_behind_what_is_cut() -> None:
    draft = _draft("The northern union of millers has decided to admit Elm and Oak, Mr Low said.")
    assert cut_before_speaker(draft, wordlists("en"), 60).endswith("…, Mr Low said")
    assert len(cut_before_speaker(draft, wordlists("en"), 60)) <= 60
    assert "…" in cut_before_speaker(draft, wordlists("en"), 20)


@pytest.mark.parametrize(
    "torn",
    [
        "([though]",
        "who [was]",
        "the months ended [May 31] and the loans that were shown as",
        "in [1990], killed the flood nine men, including 12 men than 7,",
        "12 your this for thanks reached [of] which letter, safely",
        "went to court of [May], and in three in at his arrest",
        "The mill by [Monday] of",
        "CORK, [May 3] ( --",
    ],
)
def test_torn_sentences_have_titles(torn: str) -> None:
    assert title("en", torn)
