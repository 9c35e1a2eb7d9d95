"""Whom "he" means in a clause that becomes one of its own."""

import pytest
from parses import marked_parse, told
from titles import title

from timeline_app.events.english.pronouns import named_in_first
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Ann Low ran a mill near Hull, where she hid a printing press in [1943].",
         "Ann Low hid a printing press near Hull"),
        ("Marsh owned two inns, one in northern Kent, where he fed the poor of Hull in [1950].",
         "Marsh fed the poor of Hull in northern Kent"),
        ("Mr Low moved to a farm near Hull, where he bred a great many horses from [1943] on.",
         "Mr Low bred a great many horses from 1943 on near Hull"),
        ("The tenant lived in a hut near Hull, where he bred a great many horses in [1943].",
         "The tenant bred a great many horses near Hull"),
        ("The firm moved to Hull, where it built a second mill for paper in [1943].",
         "The firm built a second mill for paper"),
    ],
)  # fmt: skip
def test_the_person_that_the_sentence_is_about(marked: str, told: str) -> None:
    assert title("en", marked) == told


@pytest.mark.parametrize(
    "marked",
    [
        "Ann Low met her brother in a mill near Hull, where he hid a printing press in [1943].",
        "Elmland built a vast new square near the old port, where he spoke to the poor in [1950].",
        "UNESCO owned two inns, one in northern Kent, where he fed the poor of Hull in [1950].",
        "The tenant hid the miller in a hut near Hull, where he bred a great many horses in [1943].",
        "The firm bought a boat in Hull, where it was rebuilt for coal in [1943].",
        "The firm moved to Hull, where it rained from [1 to 9 May 1943].",
        "Paul Low hit the attacker, and he died on [Friday].",
    ],
)
def test_nobody_where_it_may_be_another(marked: str) -> None:
    told = title("en", marked)
    assert not told.startswith(
        (
            "Ann Low hid",
            "Elmland spoke",
            "UNESCO fed",
            "The tenant bred",
            "The firm was",
            "The firm rained",
            "Paul Low died",
        )
    )


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The firm grew, and it built a mill in [1950].", "the firm built a mill in 1950"),
        ("The clerk sang, and when asked in [May], he stopped.", "when asked in May , the clerk stopped"),
        ("The firm grew; it built a mill in [1950].", "the firm built a mill in 1950"),
        ("Ann Low left, and she built a mill in [1950].", "Ann Low built a mill in 1950"),
        # Two whom it may mean, and nobody
        ("Ann Low met Eve Fox, and she built a mill in [1950].", "she built a mill in 1950"),
        ("The firm grew, and he built a mill in [1950].", "he built a mill in 1950"),
    ],
)
def test_the_subject_of_the_clause_before(marked: str, expected: str) -> None:
    parse, places = marked_parse("en", marked)
    root = parse.root(parse.owner[places[0]])
    own = [place for place in parse.spoken(parse.clauses[root]) if parse.kind(place) != "kon"]
    assert told(parse, named_in_first(parse, list(own), root, wordlists("en"))) == expected
