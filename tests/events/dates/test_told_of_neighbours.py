"""Clauses that say another thing without their date, each beside one that nearly does."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.told_of import explains_front, is_told_of, is_unique
from timeline_app.grammar.wordlists import wordlists


# What is first, best or last is so within the year; what is told of a first thing, or of all there is, at any time.
@pytest.mark.parametrize(
    ("language", "marked", "unique"),
    [
        ("de", "In [1999] war er der beste Läufer.", True),
        ("de", "Am meisten Gäste kamen [1999].", True),
        ("de", "Der letzte Wirt starb [1999].", True),
        ("de", "Der einzige Gast kam [1999].", True),
        ("de", "Die erste Sitzung war [1999].", True),
        ("de", "Die erste Sitzung der Kommission war [1999].", False),
        ("de", "Seine erste Rede im Jahr [1999] war kurz.", False),
        ("de", "Er hielt [1999] die erste Rede.", False),
        ("de", "Als erste Frau sprach sie [1999].", False),
        ("de", "Die 1472 erstmals erwähnte Mühle brannte [1999].", False),
        ("de", "Er siegte [1999] zum ersten Mal.", False),
        ("de", "Mindestens 20 Gäste kamen [1999].", False),
        ("en", "It was the first feast in [1999].", True),
        ("en", "They paid their highest price in [1999].", True),
        ("en", "They paid a record price in [1999].", True),
        ("en", "The best film was chosen in [1999].", True),
        ("en", "He was the only guest in [1999].", True),
        ("en", "He was first elected in [1999].", False),
        ("en", "It became the last town to agree in [1999].", False),
        ("en", "The first guests came in [1999].", False),
        ("en", "The world's largest ship sank in [1999].", False),
        ("en", "He broke the record in [1999].", False),
        ("en", "At most 20 came in [1999].", False),
        ("en", "Last Oct. [23] he died.", False),
    ],
)
def test_what_is_so_only_within_its_time(language: str, marked: str, unique: bool) -> None:
    parse, places = marked_parse(language, marked)
    assert is_unique(parse, parse.owner[places[0]], places, wordlists(language)) is unique


@pytest.mark.parametrize(
    ("language", "marked", "explains"),
    [
        ("de", "Nach dem Brand im [Mai] wurde die Mühle verkauft.", True),
        ("de", "Wegen des Brandes im [Mai] trat er ab.", True),
        ("de", "Seit der Wahl im [Mai] schweigt er.", True),
        ("de", "Vor der Wahl im [Mai] trat er ab.", True),
        ("de", "Bei dem Brand im [Mai] starb er.", False),
        ("de", "Mit der Wahl im [Mai] begann es.", False),
        ("de", "Der Brand im [Mai] zerstörte die Mühle.", False),
        ("en", "After the fire in [May] the mill was sold.", True),
        ("en", "Because of the fire in [May] he resigned.", True),
        ("en", "The fire in [May] destroyed the mill.", False),
    ],
)
def test_whose_date_it_is_before_the_verb(language: str, marked: str, explains: bool) -> None:
    parse, places = marked_parse(language, marked)
    prior = places[0] - 1 if places[0] else None
    found = explains_front(parse, parse.owner[places[0]], places[0], places[-1], prior, wordlists(language))
    assert found is explains


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("[1957] brachte Not.", True),
        ("[1957] war hart.", True),
        ("[1929] und 1930 waren hart.", True),
        ("Genannt wird [1927].", True),
        ("Als Baujahr des Turms wird [1927] angegeben.", True),
        ("Für den Bau von Olm wird [1927] genannt.", True),
        ("Als Bauherr wird der Graf [1927] genannt.", False),
        ("[1957] brachte der Verlag das Heft heraus.", False),
        ("[1957] war der Winter hart.", False),
        ("[1923] wurde mit dem Bau begonnen.", False),
        ("Im Jahr [1957] war es hart.", False),
        ("[1957] folgte ihm sein Sohn.", False),
    ],
)
def test_a_year_of_which_something_is_told(marked: str, told: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert is_told_of(parse, parse.owner[places[0]], places[0], places[-1], wordlists("de")) is told
