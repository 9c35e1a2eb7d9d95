"""Commas that part no clauses, and those that do although they stand beside the same kinds of words."""

import pytest
from parses import marked_words

from timeline_app.grammar.english.commas import comma
from timeline_app.grammar.wordlists import wordlists


def _kind(marked: str) -> str:
    return comma(*marked_words("en", marked), wordlists("en"))


@pytest.mark.parametrize(
    "marked",
    [
        # Adjectives of one noun
        "A wooded[,] hilly area was sold.",
        "The flags were red[,] white and blue flags.",
        # Nouns without articles before an "and"
        "She taught the departments of history[,] classics and law.",
        "She lived on bread[,] water and old cheese.",
        # Years
        "In 1839[,] 1840, and 1841 the harvest failed.",
        "In 1839, 1840[,] and 1841 the harvest failed.",
        # A town that tells more of a noun, both of its commas
        "A clinic in a Dover[,] Del., street was closed.",
        "A clinic in a Dover, Del.[,] street was closed.",
        # Names only on both sides
        "They met in Cork[,] Ireland, and Bern, Switzerland.",
        "They met in Cork, Ireland, and Bern[,] Switzerland.",
    ],
)
def test_part_of_a_phrase(marked: str) -> None:
    assert _kind(marked) == "glue"


@pytest.mark.parametrize(
    "marked",
    [
        "He sold the mill[,] bought a farm and left.",
        "They met in Cork[,] said Mr Low.",
        # What follows the "and" is a clause of its own.
        "He spoke of history[,] classics and law changed little.",
        # A year and no year behind it
        "In 1839[,] 1840 men came.",
        "He was born in 1839[,] and 1841 was a bad year.",
        # A weekday is no part of an address, nor is a second place without a preposition before the first.
        "They met in Cork[,] Monday was cold.",
        "Cork[,] Ireland, was cold.",
        "In Cork[,] Mr Low was ill.",
    ],
)
def test_the_end_of_a_stretch(marked: str) -> None:
    assert _kind(marked) == "comma"


@pytest.mark.parametrize(
    "text", ["He left,", "In 1839,", "Bread, water and", "A Dover, Del.,", "They met in Cork,", "Red, white"]
)
def test_a_sentence_that_is_cut_short_is_borne(text: str) -> None:
    words = marked_words("en", f"[{text[0]}]{text[1:]} x")[0]
    places = [place for place, word in enumerate(words) if word.kind == "comma" and place > 0]
    assert {comma(words, place, wordlists("en")) for place in places} <= {"comma", "glue"}
