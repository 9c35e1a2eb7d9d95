"""Words that an English title can lose: adverbs, adjectives, what somebody is."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.words import words
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _words(sentence: str) -> set[str]:
    parse = parsed(sentence, "en")
    items = list(range(len(parse.words)))
    found = words(Draft(parse, list(items)), items, wordlists("en"))
    return {" ".join(parse.words[place].text for place in sorted(group)) for _, group in found}


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("Director of the Federal Office of Labour Ellen Marsh spoke.", "Director of the Federal Office of Labour"),
        ("Labour and Pensions Commissioner Ellen Marsh spoke.", "Labour and Pensions Commissioner"),
        ("They met the three old and poor farmers.", "old and poor"),
        ("The ship soon left.", "soon"),
        ("They saw an old house.", "old"),
        ("They met a county official.", "county"),
        ("The Guild of Millers plans a feast.", "The"),
    ],
)
def test_words_that_may_go(sentence: str, gone: str) -> None:
    assert gone in _words(sentence)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("They met the alleged thief.", "alleged"),
        ("The ship just three days ago left.", "just"),
        ("The millers plan a feast.", "The"),
        ("They met a county miller.", "county"),
        ("Guild Hall burned down.", "Guild"),
        ("Mayor Alex Kern and Mayor Joe Low flew.", "Mayor Alex Kern and Mayor"),
    ],
)
def test_words_that_stay(sentence: str, kept: str) -> None:
    assert kept not in _words(sentence)


@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("The court ruled that he must go.", ["that"]),
        ("The court said here that the mill was shut.", ["here", "here that"]),
        ("The keeper also left.", ["also"]),
        ("The old mill burned.", ["old"]),
        ("The German mayor left.", ["German", "The"]),
        ("“We won,” said Elm Corp.'s Marsh.", []),
        ("The court ruled Wednesday that he must go.", ["Wednesday"]),
        ("The Guild of Millers plans a feast.", ["The"]),
        ("A fire broke out.", []),
        ("They quickly sold the mill.", []),
        ("The mill in Cork, Ireland, burned.", []),
        ("He was born in Leeds, England.", []),
        ("The three old and poor farmers left.", ["old and poor"]),
    ],
)
def test_all_words_that_may_go(sentence: str, offered: list[str]) -> None:
    assert _words(sentence.removesuffix(".")) == set(offered)
