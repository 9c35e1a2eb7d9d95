"""What the same verb tells of other dates than the one in brackets."""

import pytest
from parses import items_of, marked_parse, said

from timeline_app.events.dates.gapping import gapped
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("Er kam [1952] und ging.", ""),
    ],
)
def test_german_lists(marked: str, others: str) -> None:
    parse, places = marked_parse("de", marked)
    found = gapped(parse, items_of(parse), wordlists("de"), frozenset(places))
    assert " / ".join(said(parse, group) for group in found) == others


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("The bank opened shops in Cork in [1954] and in Galway in 1957.", "and in Galway in 1957"),
        ("The bank opened shops in Cork in 1954 and in Galway in [1957].", "in Cork in 1954 and"),
        ("It stood at 96 in [May], against 81 in June.", ""),
        ("Work would begin this summer and be done by [May].", "begin this summer and"),
        ("He came in [May] and left.", ""),
    ],
)
def test_english_lists(marked: str, others: str) -> None:
    parse, places = marked_parse("en", marked)
    found = gapped(parse, items_of(parse), wordlists("en"), frozenset(places))
    assert " / ".join(said(parse, group) for group in found) == others
