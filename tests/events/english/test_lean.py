"""What an English title leaves out from the start: remarks with other dates, and what tells more of its own date."""

import pytest
from parses import items_of, marked_parse, said

from timeline_app.events.english.lean import lean
from timeline_app.grammar.wordlists import wordlists


def _left(marked: str) -> str:
    parse, places = marked_parse("en", marked)
    kept = lean(parse, items_of(parse), frozenset(places), wordlists("en"))
    return said(parse, [place for place in kept if not parse.words[place].is_mark])


@pytest.mark.parametrize(
    ("marked", "left"),
    [
        ("Mr Low, who had left in 1990, came on [Monday].", "Mr Low came on Monday"),
        ("Mr Low, who had left two years ago, came on [Monday].", "Mr Low came on Monday"),
        ("In [1936], the year in which he came, she left.", "In 1936 she left"),
    ],
)
def test_what_goes(marked: str, left: str) -> None:
    assert _left(marked) == left


@pytest.mark.parametrize(
    "marked",
    [
        # Without another date, without a comma, with our date
        "Mr Low, who was ill, came on [Monday].",
        "The man who left in 1990 came on [Monday].",
        "Mr Low, who left in [1990], came.",
        # What only stands beside the date
        "On [Nov. 3], the day before he left, she came.",
        "He came on [Monday].",
        "In [1936], the king came.",
    ],
)
def test_what_stays(marked: str) -> None:
    plain = marked.replace("[", "").replace("]", "").replace(",", "").removesuffix(".")
    assert _left(marked) == plain
