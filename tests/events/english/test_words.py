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
        ("An old stone mill burned.", ["old"]),
        ("Ten local men came.", ["local"]),
        ("He sold all his old mills.", ["old"]),
        ("Former Mayor Ann Low left.", ["Former Mayor", "Former Mayor Ann"]),
        # How much, which of them, and how nearly it was so
        ("He is very ill.", []),
        ("The first old mill burned.", []),
        ("The most famous mill burned.", []),
        ("They had nearly sold it.", []),
        ("Only two men came.", []),
    ],
)
def test_all_words_that_may_go(sentence: str, offered: list[str]) -> None:
    assert _words(sentence.removesuffix(".")) == set(offered)


# "That" goes behind a verb of saying only, and before a subject.
@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("The mayor announced that the mill was shut", ["that"]),
        ("The mayor said there that the mill was shut", ["there", "there that"]),
        ("The mayor announced it that night", []),
        ("The mayor said that yesterday it rained", []),
        ("The mayor sang that the mill was shut", []),
        ("The mill was reported that day", []),
    ],
)
def test_a_joining_word(sentence: str, offered: list[str]) -> None:
    assert _words(sentence) == set(offered)


# What somebody is goes before their name, where nothing else is of it; then the first of two names, too.
@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("Chancellor Low said it was late", ["Chancellor"]),
        ("Deputy Minister Ann Low resigned", ["Deputy Minister", "Deputy Minister Ann"]),
        ("The Mayor Joe Kern spoke", ["The", "The Mayor", "The Mayor Joe"]),
        (
            "Director of the Federal Bureau (FBI) Ann Low spoke",
            ["Director of the Federal Bureau ( FBI )", "Director of the Federal Bureau ( FBI ) Ann"],
        ),
        ("The old Chancellor Low left", []),
        ("chancellor Low left", []),
        ("Ann Low, Director of the Bureau, spoke", []),
    ],
)
def test_what_somebody_is(sentence: str, offered: list[str]) -> None:
    assert _words(sentence) == set(offered)


# Countries, states and places go before a plain noun, and not out of a name.
@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("Kenyan police left", ["Kenyan"]),
        ("The U.S. Justice Department sued", ["U.S."]),
        ("The Miami relatives left", ["Miami", "The"]),
        ("Two Miami relatives left", ["Miami"]),
        ("A missing anti-war marcher was found", ["anti-war", "missing"]),
        ("The Kenyan Police left", ["The"]),
        ("The Czech Republic left", ["The"]),
        ("The Miami Relatives left", ["The"]),
        ("The U.S. sued", []),
        ("An anti-war group met", ["anti-war"]),
    ],
)
def test_where_somebody_is_from(sentence: str, offered: list[str]) -> None:
    assert _words(sentence) == set(offered)


# All the adjectives of a noun go at once, unless one of them tells which it is, or whether it is one.
@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("The poor old man died", ["poor old"]),
        ("Old men died", ["Old"]),
        ("Many old men died", ["old"]),
        ("The king's old mill burned", ["old"]),
        ("The first old man died", []),
        ("For the fifth time he won", []),
        ("The following spring he died", []),
        ("The former king died", []),
        ("The fake coin was sold", []),
        ("He was old and poor", []),
    ],
)
def test_adjectives(sentence: str, offered: list[str]) -> None:
    assert _words(sentence) == set(offered)


@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("The mill just burned", ["just"]),
        ("He died later", ["later"]),
        ("The mill also was shut", ["also"]),
        ("He came as soon as he could", []),
        ("Three years later he died", []),
        ("He not only left", []),
    ],
)
def test_adverbs(sentence: str, offered: list[str]) -> None:
    assert _words(sentence) == set(offered)


@pytest.mark.parametrize(
    "sentence",
    [
        "A Guild of Millers plans a feast",
        "An Elm Street mill burned",
        "The mill of the Guild burned",
        "U.S. Guild plans a feast",
    ],
)
def test_an_article_stays(sentence: str) -> None:
    assert not _words(sentence)
