"""Words as the finders of names ask for them, and rows of capitals."""

import pytest

from timeline_app.grammar.name_parts import Words, endings, runs, shouts, titled
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


def _words(text: str, language: str = "en", dated: frozenset[int] = frozenset()) -> Words:
    tagger = tagger_for(language)
    assert tagger is not None
    return Words.of(words_of(text, language), wordlists(language), tagger, dated)


def _runs(text: str) -> list[str]:
    words = _words(text)
    return [" ".join(map(words.text, range(first, last + 1))) for first, last in runs(words)]


def test_a_row_ends_at_a_small_word_a_mark_and_a_gap() -> None:
    assert _runs("They saw Anna Low in New York, Leeds and Kent.") == ["They", "Anna Low", "New York", "Leeds", "Kent"]
    assert _runs("They saw Anna   Low.") == ["They", "Anna", "Low"]
    assert _runs("nobody came.") == []


def test_what_belongs_to_a_date_is_in_no_row() -> None:
    words = _words("They saw Anna May Low.", dated=frozenset({3}))
    assert runs(words) == [(0, 0), (2, 2), (4, 4)]
    assert not words.is_capital(3)


def test_outside_the_sentence_is_nothing() -> None:
    words = _words("Anna sang.")
    for place in (-1, 3, 99):
        assert (words.low(place), words.kind(place)) == ("", "stop")
        assert not words.has(place, "joints")
        assert not words.is_capital(place)
        assert not words.is_initial(place)
        assert not words.is_ordinal(place)


@pytest.mark.parametrize(
    ("text", "is_one"), [("J.", True), ("J.R.R.", True), ("J.-P.", True), ("Jo.", False), ("j.", False)]
)
def test_initials(text: str, is_one: bool) -> None:
    words = _words(f"They saw {text} Low.")
    assert words.is_initial(2) == is_one


@pytest.mark.parametrize(("text", "is_one"), [("XIV.", True), ("VIII", True), ("Six", False), ("14.", False)])
def test_ordinals(text: str, is_one: bool) -> None:
    assert _words(f"Damals kam Ludwig {text} nach Rom.", "de").is_ordinal(3) == is_one


@pytest.mark.parametrize(
    ("text", "written"), [("NATO.", "NATO"), ("U.S.", "U.S."), ("Jo\u0301zef", "J\u00f3zef"), ("Mr.", "Mr.")]
)
def test_a_word_as_it_is_called_elsewhere(text: str, written: str) -> None:
    words = _words(f"They saw {text} Low there.")
    assert words.written(2) == written


@pytest.mark.parametrize(
    ("text", "law"),
    [("Das regelt § 4 Abs. 1 BauGB.", True), ("Das regelt BauGB.", False), ("Nach § 4 kam Anna.", False)],
)
def test_laws(text: str, law: bool) -> None:
    words = _words(text, "de")
    last = next(place for place in reversed(range(len(words))) if words.is_capital(place))
    assert words.is_law(last) == law


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("They said: Low left.", True),
        ("They said “Low left”.", True),
        ("They saw Low.", False),
        ("He (Low) left.", True),
    ],
)
def test_an_opening_gives_a_capital(text: str, opened: bool) -> None:
    words = _words(text)
    assert words.opens(words.lows.index("low")) == opened
    assert words.opens(0)


def test_the_end_of_a_compound_counts_from_five_letters_on() -> None:
    assert endings(frozenset({"haus", "werke"})) == ("werke",)
    assert set(endings(frozenset({"er", "s"}), 1)) == {"er", "s"}


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Council Wants More Trains Next Summer", True),
        ("The council wants more trains next summer", False),
        ("Anna Low Sang", False),
        (" ".join(["Trains"] * 25), False),
    ],
)
def test_headings(text: str, heading: bool) -> None:
    assert titled(_words(text)) == heading


@pytest.mark.parametrize(("text", "loud"), [("THE MILL burned", True), ("THE mill", False), ("1999", False)])
def test_capitals_only(text: str, loud: bool) -> None:
    assert shouts(_words(text)) == loud
