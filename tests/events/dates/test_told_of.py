"""Clauses that would say something else without their date."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.told_of import explains_front, is_told_of, is_unique
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "unique"),
    [
        # The first of that time only: without it, the first there ever were.
        ("de", "Die ersten Gäste kamen [1999].", True), ("en", "It was the coldest winter in [1999].", True),
        ("en", "In [1999] the best film won.", True),
        # The first at any time came then.
        ("de", "Ihre erste Rede hielt sie [1999].", False),
        ("de", "[1999] kamen die ersten Gäste.", False),
        ("en", "At least 20 people died in [1999].", False), ("de", "Die Gäste kamen [1999].", False),
    ],
)  # fmt: skip
def test_what_is_first_or_best_is_so_within_a_time(language: str, marked: str, unique: bool) -> None:
    parse, places = marked_parse(language, marked)
    assert is_unique(parse, parse.owner[places[0]], places, wordlists(language)) == unique


@pytest.mark.parametrize(
    ("language", "marked", "explains"),
    [
        ("de", "Nach der Wahl im [Mai] trat er ab.", True), ("en", "After the vote in [May] he resigned.", True),
        # Both were then.
        ("de", "Bei der Wahl im [Mai] trat er an.", False),
        ("de", "Im [Mai] trat er ab.", False), ("en", "In [May] he resigned.", False),
        ("de", "Er trat nach der Wahl im [Mai] ab.", False),
    ],
)  # fmt: skip
def test_a_date_may_be_of_the_noun_before_the_verb(language: str, marked: str, explains: bool) -> None:
    parse, places = marked_parse(language, marked)
    first, last = places[0], places[-1]
    prior = first - 1 if first else None
    assert explains_front(parse, parse.owner[first], first, last, prior, wordlists(language)) == explains


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("de", "Als Baujahr wird [1927] angegeben.", True), ("de", "[1929] brachte Aufschwung.", True),
        ("de", "Der Turm wurde [1929] gebaut.", False), ("en", "The tower was built in [1929].", False),
        ("de", "Sie nannten [1929] das Jahr der Mühle.", False),
    ],
)  # fmt: skip
def test_a_bare_year_may_be_what_is_told_of(language: str, marked: str, told: bool) -> None:
    parse, places = marked_parse(language, marked)
    assert is_told_of(parse, parse.owner[places[0]], places[0], places[-1], wordlists(language)) == told
