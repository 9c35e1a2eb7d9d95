"""Sentences with one word more or fewer, in which a verb or joining word is of another kind."""

import pytest
from parses import marked_words

from timeline_app.grammar.english import alike
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He said that it was late, and [that] rules issued in May were void.", True),
        ("He said that it was late, and [that] year he left.", False),
        ("He said that it was late, and [this] rule was void.", False),
        ("He said so, and [that] rules issued in May were void.", False),
        ("He built that mill, and [that] rules issued in May were void.", False),
        ("He said that it was late and [that] it was cold.", True),
        ("He said that it was late [that] day.", False),
        ("He said that it was late, and [that] morning left.", False),
    ],
)
def test_goes_on_telling(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert alike.goes_on_telling(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The company [suspended] flights in May and does not expect more.", True),
        ("The company [suspended] flights in May and left.", True),
        ("The company [suspended] flights in May.", False),
        ("The company [suspended] the flights in May and left.", False),
        ("It [suspended] flights in May and left.", False),
        ("The company in Leeds [suspended] flights in May and left.", False),
    ],
)
def test_is_first_of_two(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert alike.is_first_of_two(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Profit at the mill nearly [doubled] as prices fell.", True),
        ("Profit was nearly [doubled] by the sale.", False),
        ("When profit nearly [doubled], he left.", False),
        ("He left, profit nearly [doubled].", True),
        ("Nearly [doubled] by the sale, it fell.", False),
    ],
)
def test_is_clauses_own(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert alike.is_clauses_own(words, place) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The [well] was dug by hand.", True),
        ("The deep [well] burned for two days.", True),
        ("The [left] won the vote.", True),
        ("The [well] of the town is dry.", True),
        ("The [well], which was deep, is dry.", True),
        ("The [cut] was made.", True),
        ("It [well] was dug by hand.", False),
        ("The [still] married couples came.", False),
        ("The [newly] built were dear.", False),
        ("The [said] sum was paid.", False),
    ],
)
def test_is_subject_noun(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert alike.is_subject_noun(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He warned on Friday [that] tension in the region was high.", True),
        ("He warned [that] tension in the region was high.", False),
        ("He left on Friday [that] tension was high.", False),
        ("He warned on Friday [that] tension in the region.", False),
        ("He warned on Friday [this] tension was high.", False),
    ],
)
def test_tells_behind_date(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert alike.tells_behind_date(words, place, LISTS) == expected
