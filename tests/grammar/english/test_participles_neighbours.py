"""Past forms in sentences that differ by one word: participles, and none."""

import pytest
from parses import marked_words

from timeline_app.grammar.english import participles
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("My boots, [bought] new in May, fell apart.", True),
        ("My boots, [bought] in May, fell apart.", True),
        ("The path, on which work [started] in May, is long.", False),
    ],
)
def test_is_in_remark(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_in_remark(words, place, participles.part_begin(words, place)) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He was promoted and [sent] home.", True),
        ("He was promoted and [awarded] a prize.", True),
        ("He was ill, promoted and [given] command.", False),
    ],
)
def test_is_given(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_given(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He saw the works [carried] out in May were dear.", False),
    ],
)
def test_tells_more(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.tells_more(words, place, participles.part_begin(words, place), LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("When she read the rule, [handed] down in 2003.", False),
        ("She read slowly, [handed] down in 2003.", False),
    ],
)
def test_joins_nothing(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.joins_nothing(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He spoke to a man from Leeds [found] near the mill.", False),
        ("Mr Low said in a statement [released] late Monday.", True),
        ("Mr Low said in a statement [released] by him.", False),
        ("Wool [found] near the mill was hers.", False),
        ("He knew that wool [found] near the mill was hers.", False),
    ],
)
def test_has_verb_before(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.has_verb_before(words, place, participles.part_begin(words, place), LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("“We lost,” said a letter, [read] on Monday at the gate.", True),
        ("“We lost,” said a letter, [read] by him.", False),
        ("“We lost” in a letter, [read] on Monday.", False),
    ],
)
def test_is_read_out(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_read_out(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("In Low v Cole, [decided] in 1987, the House of Lords held that.", True),
        ("In Low v Cole, [decided] in 1987.", False),
        ("The case, [decided] in 1987, the court held.", False),
        ("In Low v Cole, [decided] and closed in 1987, the court held that.", False),
    ],
)
def test_follows_front(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.follows_front(words, place) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The grant, [refused] in May, and paid.", False),
        ("The grant, [refused] by all, was paid.", True),
        ("The grant, [refused] the man, was paid.", False),
        ("The grant [refused] in May, was paid.", False),
        ("He left, [refused] in May, was paid.", False),
    ],
)
def test_is_framed(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_framed(words, place) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Of the twelve ships [ordered] in May, four came.", True),
        ("Of the twelve [ordered] in May four came.", False),
        ("For the twelve [ordered] in May, four came.", False),
    ],
)
def test_is_of_number(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_of_number(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("According to a letter [sent] on Monday, he left.", True),
        ("In a letter [sent] Monday, and no more.", False),
    ],
)
def test_is_cited(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_cited(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("With the vote [lost], the party left the house.", True),
        ("Without the vote [lost], the party left.", False),
        ("With the vote [lost] the party left.", False),
        ("With the vote he [lost], the party left.", False),
    ],
)
def test_is_attendant(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_attendant(words, place, LISTS) == expected
