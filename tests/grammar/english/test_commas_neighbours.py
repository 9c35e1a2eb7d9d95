"""Commas beside words of the same kinds: those of a list, of years, of an address, and those that part clauses."""

import pytest
from parses import marked_words

from timeline_app.grammar.english import commas
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # Adjectives of one noun
        ("The old[,] deep wells were dry.", "glue"),
        ("The house was old[,] cold and damp.", "glue"),
        ("The house was old[,] deep in the wood.", "comma"),
        ("A house[,] old and cold, was sold.", "comma"),
        # Nouns before an "and"
        ("He wrote of bread[,] water, wine and cheese.", "glue"),
        ("He wrote of bread, water[,] wine and cheese.", "glue"),
        ("They sold bread[,] milk and butter.", "glue"),
        ("They sold bread[,] milk and left.", "comma"),
        ("They sold bread[,] the milk and butter.", "comma"),
        ("They sold bread[,] milk went bad.", "comma"),
        ("They sold Bread[,] milk and butter.", "comma"),
        ("Bread[,] milk and butter were sold.", "comma"),
        ("They were selling bread[,] milk and butter.", "glue"),
        ("He wrote of early nineteenth century law[,] old world trade and war.", "glue"),
        # Years
        ("In 1839[,] 1840 and 1841 the harvest failed.", "comma"),
        ("In 1839[,] 184 men came.", "comma"),
        ("In 184[,] 1840, and 1841 it failed.", "comma"),
        ("In 1839, he said[,] and 1841 it failed.", "comma"),
        # A town that tells more of a noun
        # Names on both sides, behind a preposition
        ("They met in Cork, Ireland[,] and Bern, Switzerland.", "comma"),
        ("He wrote to the envoy in Bern[,] Dan Low.", "comma"),
        ("They met in Bern[,] Switzerland.", "glue"),
        ("They met in Bern[,] Switzerland, on Monday.", "glue"),
        ("They met in Bern[,] Friday was cold.", "comma"),
        ("They met in Bern[,] said Mr Low.", "comma"),
        ("In Bern[,] Mr Low was ill.", "comma"),
        ("Bern[,] Switzerland, is old.", "comma"),
    ],
)
def test_comma(marked: str, expected: str) -> None:
    words, place = marked_words("en", marked)
    assert commas.comma(words, place, LISTS) == expected
