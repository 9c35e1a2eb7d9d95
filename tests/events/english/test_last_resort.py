"""Titles that end before their clause is over: whole, with their date's clause, and with who said it."""

import pytest
from drafts import holding

from timeline_app.events.english.last_resort import cut_before_speaker, ended_title
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")
LONG = (
    "The council sold the old mill on [Monday] because nobody in the whole town of Ashford had wanted to pay for the "
    "mending of its roof after the flood."
)


def test_it_ends_where_least_is_lost() -> None:
    draft = holding("en", LONG)
    assert ended_title([draft], [draft], LISTS, 60) == "The council sold the old mill on Monday"


def test_more_room_is_used() -> None:
    draft = holding("en", "The council sold the old mill on [Monday] in Ashford after a flood.")
    widths = [width for width in (80, 60, 50) if ended_title([draft], [draft], LISTS, width)]
    told = [ended_title([draft], [draft], LISTS, width) or "" for width in widths]
    assert all(len(title) <= width for title, width in zip(told, widths, strict=True))
    assert sorted(told, key=len, reverse=True) == told


def test_none_where_no_end_is_whole() -> None:
    draft = holding("en", "Neither the miller nor his wife ever came on [Monday].")
    assert ended_title([draft], [draft], LISTS, 20) is None


def test_the_date_of_another_clause_is_not_shown() -> None:
    draft = holding(
        "en",
        "The council sold the old mill although the owners had asked the judge to wait for what was due by [Monday].",
    )
    told = ended_title([draft], [draft], LISTS, 50)
    assert told == "The council sold the old mill"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "The council lent the mill of the old ferry by the sea to men hurt in flood-related falls since [1993].",
            "Men hurt in flood-related falls since 1993",
        ),
        (
            "The council has helped the farmers of the long valley by the sea, and the mill that it ruined in [1993].",
            "The mill that it ruined in 1993",
        ),
    ],
)
def test_the_nouns_that_have_the_date_are_told(sentence: str, title: str) -> None:
    draft = holding("en", sentence)
    assert ended_title([draft], [draft], LISTS, 46) == title


def test_a_bracket_goes_unless_it_has_the_date() -> None:
    draft = holding("en", LONG.replace("mill", "mill (a ruin)", 1))
    assert ended_title([draft], [draft], LISTS, 60) == "The council sold the old mill on Monday"


@pytest.mark.parametrize("width", [60, 50, 40])
def test_who_said_it_stays_behind_what_is_cut(width: int) -> None:
    draft = holding(
        "en", "The union of millers has decided on [Monday] to admit the old towns of Elm and Oak, Mr Low said."
    )
    told = cut_before_speaker(draft, LISTS, width)
    assert told.endswith("…, Mr Low said")
    assert len(told) <= width


def test_a_long_speaker_does_not() -> None:
    draft = holding("en", "It burned on [Monday], a speaker of the union of the millers of Elm and Oak said.")
    assert len(cut_before_speaker(draft, LISTS, 40)) <= 40
