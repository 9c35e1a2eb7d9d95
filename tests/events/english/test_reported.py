"""What is said, and of which day the title's first verb seems to be."""

from collections.abc import Callable, Iterator

import pytest
from parses import clause_of, marked_parse

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.draft import Draft
from timeline_app.events.english.reported import (
    added_drafts,
    is_said_beside,
    loses_day,
    reported_drafts,
    said_in,
    second_said_drafts,
)
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.wordlists import Wordlists, wordlists

LISTS = wordlists("en")


def _reported(marked: str) -> list[str]:
    parse, places = marked_parse("en", marked)
    return [draft.text() for draft in reported_drafts(parse, parse.owner[places[0]], None, frozenset(places), LISTS)]


def test_a_relative_clause_of_what_is_said_stays_said() -> None:
    assert _reported("Mr Low said that the mill, which burned in [May], was old.") == [
        "Mr Low said that the mill burned in May",
        "Low said that the mill burned in May",
    ]


@pytest.mark.parametrize(
    "marked",
    [
        # Doubted, asked, said by nobody, or no relative clause
        "Mr Low did not say that the mill, which burned in [May], was old.",
        "Mr Low asked if the mill, which burned in [May], was old.",
        "The mill, which burned in [May], was old.",
        "Mr Low said that the mill burned in [May].",
        "Mr Low saw that the mill, which burned in [May], was old.",
    ],
)
def test_else_nothing(marked: str) -> None:
    assert _reported(marked) == []


def test_the_clause_of_what_is_said() -> None:
    parse, places = marked_parse("en", "Mr Low said that the mill, which burned in [May], was old.")
    content = clause_of(parse, ClauseKind.CONTENT)
    assert said_in(parse, parse.owner[places[0]]) == content
    assert said_in(parse, content) == content
    assert said_in(parse, clause_of(parse, ClauseKind.MAIN)) is None


@pytest.mark.parametrize(
    ("marked", "lost"),
    [
        ("She said he would come on [Friday].", True),
        ("The man who came on [Friday] left.", True),
        ("The firm, founded in [1988], had ten mills.", True),
        ("She came on [Friday].", False),
        ("She says he will come on [Friday].", False),
        ("She left because he came on [Friday].", False),
    ],
)
def test_without_its_date_it_seems_to_be_of_another_day(marked: str, lost: bool) -> None:
    parse, places = marked_parse("en", marked)
    host = parse.owner[places[0]]
    assert (loses_day(parse, host, LISTS) > 0) == lost
    # Inside its own title nothing is above it.
    assert loses_day(parse, host, LISTS, host) == 0


def test_another_thing_that_was_said_is_not_the_dates() -> None:
    parse, places = marked_parse("en", "She said that it was late and that she would go on [Monday].")
    first, second = (number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.CONTENT)
    chain = list(parse.up(parse.owner[places[0]]))
    assert is_said_beside(parse, first, chain)
    assert not is_said_beside(parse, second, chain)
    assert not is_said_beside(parse, chain[-1], chain)


def _of(marked: str, drafts: Callable[..., Iterator[Draft]], *lists: Wordlists) -> list[str]:
    parse, places = marked_parse("en", marked)
    gone = of_phrase(parse, places, LISTS)
    return [draft.text() for draft in drafts(parse, parse.owner[places[0]], gone, frozenset(places), *lists)]


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        (
            "Mr Low said they would go, adding that the mill had closed in [May].",
            [
                "The mill had closed, Mr Low said", "The mill had closed in May, Mr Low said",
                "The mill had closed, Low said", "The mill had closed in May, Low said",
            ],
        ),
        ("Mr Low said they would go, adding salt in [May].", []),
        ("Mr Low said that the mill had closed in [May].", []),
    ],
)  # fmt: skip
def test_what_somebody_added(marked: str, texts: list[str]) -> None:
    assert _of(marked, added_drafts, LISTS) == texts


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        (
            "Mr Low said that he had drunk and had not slept since [May].",
            ["Mr Low said that he had not slept since May"],
        ),
        (
            "Mr Low said that he had drunk and had sung in [May].",
            ["Mr Low said that he had sung", "Mr Low said that he had sung in May"],
        ),
        # Of the first verb, and of what nobody said
        ("Mr Low said that he had drunk in [May] and had sung.", []),
        ("Mr Low drank and sang in [May].", []),
    ],
)
def test_the_second_of_two_verbs_that_were_said(marked: str, texts: list[str]) -> None:
    assert _of(marked, second_said_drafts) == texts
