"""A noun with the clause that tells more of it, as a title where no other can be made."""

import pytest
from parses import marked_parse

from timeline_app.events.ways.fragments import fragment_drafts
from timeline_app.grammar.wordlists import wordlists


def _fragments(language: str, marked: str) -> list[str]:
    parse, places = marked_parse(language, marked)
    drafts = fragment_drafts(parse, parse.owner[places[0]], None, frozenset(places), wordlists(language))
    return [draft.text() for draft in drafts]


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (
            "en",
            "He was the poet who fought for independence in [1821].",
            ["The poet fought for independence in 1821"],
        ),
        (
            "en",
            "They heard the ruling, made on Monday by Judge Low, that he must go by [1821].",
            ["It was ruled that he must go by 1821"],
        ),
        ("en", "They heard no ruling that he must go by [1821].", ["No ruling that he must go by 1821"]),
        (
            "de",
            "Das ist der Dichter, der [1821] für die Freiheit kämpfte.",
            ["Der Dichter, der 1821 für die Freiheit kämpfte"],
        ),
        # With what it is joined to, at the head of a sentence too
        (
            "de",
            "Anna und der Dichter, der [1821] für die Freiheit kämpfte, kamen.",
            ["Anna und der Dichter, der 1821 für die Freiheit kämpfte"],
        ),
        # "Dem Dichter" is no beginning of a title.
        ("de", "Sie dankten dem Dichter, der [1821] für die Freiheit kämpfte.", []),
        ("en", "He came in [1999].", []),
        ("en", "He showed little of the anger that had moved him in [1999].", []),
    ],
)
def test_fragments(language: str, marked: str, expected: list[str]) -> None:
    assert _fragments(language, marked) == expected


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "He was the poet who fought for independence in [1821].", [
            "The poet fought for independence in 1821",
        ]),
        ("en", "They had the news that the mill would be sold in [1821].", [
            "The news that the mill would be sold", "The news that the mill would be sold in 1821",
        ]),
        ("de", "Er war der Dichter, der [1821] für die Freiheit stritt.", [
            "Der Dichter, der für die Freiheit stritt", "Der Dichter, der 1821 für die Freiheit stritt",
        ]),
    ],
)  # fmt: skip
def test_a_relative_clause_keeps_its_date_where_it_would_tell_of_nothing(
    language: str, marked: str, expected: list[str]
) -> None:
    parse, places = marked_parse(language, marked)
    gone = {*places, *(one for one in (places[0] - 1,) if parse.kind(one) == "prep")}
    drafts = fragment_drafts(parse, parse.owner[places[0]], gone, frozenset(places), wordlists(language))
    assert [draft.text() for draft in drafts] == expected
