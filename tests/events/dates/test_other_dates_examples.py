"""Whether a clause would be told of another date in it without the one in brackets."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.other_dates import follows_date, has_another, is_of_second_verb
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("In [2016] they banned its use in 2013.", True),
        ("In [2016] they banned its use.", False),
        ("They banned its use in 2013 in [2016].", False),
        ("In [2016] they heard a suit filed by Low in 2013.", False),
        ("On [Monday] they met on Tuesday.", True),
        ("On [Monday] they left the Tuesday fair.", False),
    ],
)
def test_a_later_date_behind_the_verb(marked: str, found: bool) -> None:
    parse, places = marked_parse("en", marked)
    assert has_another(parse, places, parse.owner[places[0]], wordlists("en")) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("He will answer on Monday, with a vote to be held on [Tuesday].", True),
        ("He will answer on [Monday], with a vote to be held on Tuesday.", False),
        ("The first ship came on 26 March, and the second from Cork on [28 March].", True),
        ("The ship came on 26 March and [28 March].", False),
        ("He left in [May].", False),
    ],
)
def test_the_date_of_a_second_verb(marked: str, found: bool) -> None:
    parse, places = marked_parse("en", marked)
    assert is_of_second_verb(parse, places, parse.owner[places[0]], wordlists("en")) == found


@pytest.mark.parametrize(
    ("language", "marked", "found"),
    [
        ("de", "Am Montag sperrte der Rat am [3. Mai] die Brücke.", True),
        ("de", "Der Rat sperrte am [3. Mai] die Brücke.", False),
        ("de", "Am [3. Mai] sperrte der Rat die Brücke.", False),
        ("de", "Der Bericht vom 3. Mai wurde am [5. Mai] gelesen.", False),
        ("de", "Das 1903 gebaute Haus wurde [1950] verkauft.", False),
        ("de", "1528 war er in [diesem Jahr] Pfarrer.", False),
        ("en", "On Monday the board closed the bridge on [3 May].", True),
        ("en", "The board closed the bridge on [3 May].", False),
        ("en", "In 1902 he left at [noon].", True),
        ("en", "The 1902 fire was told of in [1950].", False),
    ],
)
def test_an_earlier_date_at_the_front(language: str, marked: str, found: bool) -> None:
    parse, places = marked_parse(language, marked)
    assert follows_date(parse, parse.owner[places[0]], places[0], wordlists(language)) == found
