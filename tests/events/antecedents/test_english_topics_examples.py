"""What an English sentence leaves to the next: its subject with its genders, and its other nouns with theirs."""

import pytest
from referents import rivals_of, subject_of

from timeline_app.events.antecedents.english_topics import topic
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A new hall was opened in 1904.", "the hall: neuter"),
        ("Hannah Fox moved to Leeds in 1904.", "Hannah Fox: feminine"),
        ("Mr Low moved to Leeds.", "Mr Low: masculine"),
        ("The mayor moved to Leeds.", "the mayor: feminine masculine"),
        ("The players moved to Leeds.", "the players: plural"),
        ("Port director Helen Marsh left.", "Helen Marsh: feminine"),
        ("“We won,” said Hannah Fox.", "Hannah Fox: feminine"),
        ("“We won,” he said.", None),
        ("He left in 1904.", None),
        ("My brother left in 1904.", None),
        ("His brother left in 1904.", None),
        ("Acme Inc. left in 1904.", None),
        ("Anna and Paul Low left in 1904.", None),
        ("The old stone mill by the river burned.", "the old stone mill: neuter"),
        ("The surgeon Paul Low left.", "Paul Low: masculine"),
        ("Queen Anna left.", "Queen Anna: feminine"),
        ("Three ships sank.", "three ships: plural"),
        # An office goes with the name in capitals, wherever it stands; an adjective before common nouns does not.
        ("Prime Minister Anna Low left.", "Prime Minister Anna Low: feminine"),
        ("On Monday Prime Minister Anna Low left.", "Prime Minister Anna Low: feminine"),
        ("Old mills burned.", "old mills: plural"),
        ("Uncle Low left.", "Uncle Low: masculine"),
        ("President Kern left.", "President Kern: feminine masculine"),
        # Neither letters nor the words of a club or a firm are a person.
        ("NATO left.", None),
        ("HANNAH FOX left.", None),
        ("Leeds United left.", None),
        ("Smith Club left.", None),
    ],
)
def test_the_subject(text: str, expected: str | None) -> None:
    assert subject_of(topic(parsed(text, "en"), wordlists("en"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge was closed by the mayor.", "mayor: feminine masculine person"),
        ("Hannah Fox met Paul Low in Leeds.", "Low: masculine person / Leeds: feminine masculine neuter person aside"),
        ("The town built a new hall.", "hall: neuter"),
        ("Paul Low helped the players.", "players: plural person"),
        ("The mill by the river burned.", "river: neuter"),
        ("Kern & Low built the hall.", "Low: neuter / hall: neuter"),
        ("Paul Low gave his daughter a horse.", "daughter: feminine person / horse: neuter"),
        ("The miller came at Easter.", "Easter: neuter aside"),
    ],
)
def test_the_other_nouns(text: str, expected: str) -> None:
    assert rivals_of(topic(parsed(text, "en"), wordlists("en"))) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A whole name tells who it is, wherever it is said; a surname alone, or what is no person, does not.
        ("Paul Low met Hannah Fox.", "Hannah Fox"),
        ("Paul Low met Mr Kern.", "Mr Kern"),
        ("Paul Low met Kern.", ""),
        ("Paul Low met Hannah.", ""),
        ("Paul Low met NATO.", ""),
        ("Paul Low met Smith Bank.", ""),
        # Of the things, only what is done something to, once more as a definite one
        ("Paul Low built a new hall.", "the hall"),
        ("Paul Low built halls.", ""),
    ],
)
def test_how_another_noun_is_told(text: str, told: str) -> None:
    (found,) = topic(parsed(text, "en"), wordlists("en")).rivals
    assert found.told == told
