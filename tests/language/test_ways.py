"""What each way through a pattern captures and begins with, compared with what its regular expression does."""

import re
from itertools import product

import pytest

from timeline_app.language.lexicon import Lexicon
from timeline_app.language.notation import PatternError, Trees
from timeline_app.language.patterns import PatternCompiler
from timeline_app.language.ways import PatternWays

WORDS = [("month", "Juli", 7), ("month", "Mai", 5), ("unit", "Tag", "D"), ("=", "vor", "vor"), ("=", "am", "am")]
DEFINITIONS = {"date": "{day:d}. {month:m}", "either": "Mai | Juli", "odd": "vor ) vor"}
LITERALS = ("vor", "Mai", "Juli", "am", "Tag")


def _made() -> tuple[PatternCompiler, PatternWays, Lexicon]:
    lexicon, trees = Lexicon(WORDS), Trees(DEFINITIONS)
    for word in LITERALS:
        lexicon.add("=" + word, word, word)
    lexicon.settle()
    return PatternCompiler(lexicon.chars, trees), PatternWays(lexicon.chars, trees), lexicon


def _captured(pattern: str) -> set[frozenset[str]]:
    return set(_made()[1].captured(pattern))


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("vor", [""]), ("{month}", [""]), ("{month:m}", ["m"]), ("{date}", ["d m"]), ("{day:d}?", ["", "d"]),
        ("{day:d} | {month:m}", ["d", "m"]), ("vor ({day:d} | {month:m})? {unit:u}", ["u", "d u", "m u"]),
        ("({month:m})^3", ["", "m"]), ("[{month:m}] vor", ["m"]), ("!({month:m}) {day:d}", ["d"]),
        ("{date} ({date} | vor)", ["d m"]), (". {day:d}", ["d"]),
    ],
)  # fmt: skip
def test_the_facts_of_each_way(pattern: str, ways: list[str]) -> None:
    assert _captured(pattern) == {frozenset(way.split()) for way in ways}


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("vor", ["vor"]), ("vor am", ["vor am"]), ("vor am Tag", ["vor am"]), ("vor? am", ["am", "vor am"]),
        ("(vor | am Tag) Mai", ["vor Mai", "am Tag"]), ("vor^2 Mai", ["Mai", "vor Mai", "vor vor"]),
        ("{either} vor", ["Mai vor", "Juli vor"]), ("!(vor) am", ["am"]), ("[vor] am", ["vor am"]),
        ("(vor am)? Tag Mai", ["vor am", "Tag Mai"]), (". vor", [". vor"]),
    ],
)  # fmt: skip
def test_the_first_two_tokens(pattern: str, heads: list[str]) -> None:
    _, ways, lexicon = _made()
    expected = {tuple(lexicon[word] for word in head.split()) for head in heads}
    single = {tuple(rest) for head in ways.heads(pattern) for rest in product(*head)}
    assert single == expected


@pytest.mark.parametrize(
    ("pattern", "third"),
    [
        ("vor", None), ("vor am", None), ("vor am Tag", "Tag"), ("vor am Tag?", None), ("vor? am Tag Mai", "Tag Mai"),
        ("vor am (Tag | Mai)", "Tag Mai"), ("(vor am)? Tag Mai am", "Tag am"), ("vor^3 am Tag", None),
        ("vor^3 am Tag Mai", "am Tag Mai vor"), ("{either} vor am vor", "am"), ("vor am !(Mai) Tag", "Tag"),
        ("[vor am] Mai", "Mai"), ("vor . Mai", "Mai"),
    ],
)  # fmt: skip
def test_the_third_token(pattern: str, third: str | None) -> None:
    _, ways, lexicon = _made()
    assert ways.third(pattern) == (None if third is None else {lexicon[word] for word in third.split()})


@pytest.mark.parametrize(
    "pattern",
    [
        "vor? (am | Tag)^2 {either}",
        "(vor am?)^2 Tag",
        "{month} | vor am Mai",
        "!(Mai) {month} (vor | am)? Tag?",
        "vor (am | Tag (Mai | vor)?) vor?",
    ],
)
def test_whatever_a_pattern_matches_begins_as_its_ways_say(pattern: str) -> None:
    """All rows of up to four words are tried; a rule must never be passed over where it would have matched."""
    compiler, ways, lexicon = _made()
    regex, heads, third = re.compile(compiler.compile(pattern).source), ways.heads(pattern), ways.third(pattern)
    matched = 0
    for length in range(1, 5):
        for row in product("".join(lexicon[word] for word in LITERALS), repeat=length):
            if regex.fullmatch(" ".join(row)):
                matched += 1
                assert any(all(map(str.__contains__, head, row)) and len(head) <= length for head in heads), row
                assert third is None or (length > 2 and row[2] in third), row
    assert matched


@pytest.mark.parametrize("pattern", ["{odd}", "({month}", "{month})"])
def test_a_pattern_that_cannot_be_read_is_refused(pattern: str) -> None:
    _, ways, _ = _made()
    for asked in (ways.captured, ways.heads, ways.third):
        with pytest.raises(PatternError):
            asked(pattern)
