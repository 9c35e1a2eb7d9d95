"""A text as tokens: together they are the text, each with its place and class."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.tokens import Tokens, tokenise


def tokens(text: str, offset: int = 0) -> Tokens:
    return tokenise(text, load_grammar("de").lexicon, offset)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Am 3. Mai", ["Am", " ", "3", ".", " ", "Mai"]),
        ("3.5.2021", ["3", ".", "5", ".", "2021"]),
        # Blanks are one token, unless there is only one of them.
        ("Mai  \n 2021", ["Mai", "  \n ", "2021"]),
        ("Mai-Juni", ["Mai", "-", "Juni"]),
        # Letters and digits are apart, also where no blank parts them.
        ("B2021", ["B", "2021"]),
        # A soft hyphen and an accent by itself are within their word.
        ("Ja\xadnuar", ["Ja\xadnuar"]),
        ("Ma\u0308rz", ["Ma\u0308rz"]),
        # Behind a mark soft hyphens are part of it.
        ("3.\xad\xad5", ["3", ".\xad\xad", "5"]),
        ("", []),
    ],
)
def test_words_numbers_marks_and_blanks(text: str, words: list[str]) -> None:
    assert tokens(text).words == words


def test_together_they_are_the_text_and_each_has_a_class_and_a_place() -> None:
    text = "Am\xa03.\u2009Mai „2021“ – 9:30\tUhr \U0001f600 né"
    found = tokens(text)
    assert "".join(found.words) == text
    assert len(found.classes) == len(found.words) == len(found.starts) - 1
    for at, word in enumerate(found.words):
        assert text[found.starts[at] : found.starts[at + 1]] == word


def test_places_count_from_an_offset() -> None:
    assert tokens("Am 3.", 100).starts == [100, 102, 103, 104, 105]


@pytest.mark.parametrize(("offset", "at"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (5, 4)])
def test_the_first_token_at_or_behind_an_offset(offset: int, at: int) -> None:
    assert tokens("Am 3.").at(offset) == at


@pytest.mark.parametrize(
    ("text", "first", "index"),
    [
        ("seit dem Mai", 0, 0),
        ("seit Mai", 0, 0),
        # Nothing but what is passed over stands there.
        ("dem Mai", 0, -1),
        ("seit dem Mai", 2, 1),
    ],
)
def test_the_token_before_what_is_passed_over(text: str, first: int, index: int) -> None:
    found, passed = tokens(text), frozenset(load_grammar("de").lexicon.chars("article") + " ")
    assert found.before(found.words.index("Mai"), first, passed) == index
