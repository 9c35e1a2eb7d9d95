"""English dates without a preposition: whose they are, where they begin, and which are the subject's."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.free_dates import day_of_occasion, is_adverbial, with_approximation
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "adverbial"),
    [
        ("He appeared in court [the next morning].", True),
        ("He came to power [12 years ago].", True),
        # No noun before it, or no words that say how long before or behind
        ("He saw [the next morning].", False),
        ("He left town [last year].", False),
    ],
)
def test_a_date_behind_a_noun_that_is_none_of_it(marked: str, adverbial: bool) -> None:
    parse, places = marked_parse("en", marked)
    assert is_adverbial(parse, places[0], places[-1], LISTS) == adverbial


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Just over [an hour later] he left.", "Just over an hour later"),
        ("He came only [ten years ago].", "only ten years ago"),
        ("He came here [ten years ago].", "ten years ago"),
        ("He came only [in May].", "in May"),
    ],
)
def test_a_reckoned_time_begins_with_how_near_it_is(marked: str, expected: str) -> None:
    parse, places = marked_parse("en", marked)
    first = with_approximation(parse, places[0], places[-1], LISTS)
    assert said(parse, range(first, places[-1] + 1)) == expected


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("The [Friday] blasts at the mill killed two.", "Friday"),
        ("The [Friday] mill blasts killed two.", "Friday"),
        # Not at the front, no day of the week, no occasion, and no past
        ("Then the [Friday] blasts killed two.", ""),
        ("The [May] mill blasts killed two.", ""),
        ("The [Friday] paper told it.", ""),
        ("The [Friday] mill blast kills two.", ""),
    ],
)
def test_the_day_of_what_the_clause_is_about(marked: str, day: str) -> None:
    parse, places = marked_parse("en", marked)
    assert said(parse, day_of_occasion(parse, places, parse.owner[places[0]], LISTS)) == day
