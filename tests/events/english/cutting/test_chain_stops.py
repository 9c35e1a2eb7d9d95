"""Where a chain of English phrases stops."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.chain_stops import stops
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "begin", "end", "expected"),
    [
        # The verb, a comma, what tells what for
        ("A man from the mill left.", "from", "left", True),
        ("It burned in the mill, a ruin.", "in", "a", True),
        ("She met him at the gate to see the king.", "at", "to", True),
        # What the verb or the noun before wants
        ("They brought news of the fire to the king.", "of", "to", True),
        ("They filed a complaint by the miller against the toll.", "by", "against", True),
        # A phrase of the one before it
        ("It burned in the mill of the king.", "in", "of", False),
        ("They met to stop or delay the sale.", "to", "or", False),
        ("He came and left.", "came", "and", True),
    ],
)
def test_another_part_of_the_clause(text: str, begin: str, end: str, expected: bool) -> None:
    parse = parsed(text, "en")
    items = [place for place in range(len(parse.words)) if parse.owner[place] >= 0]
    low = [parse.low(place) for place in items]
    assert stops(Draft(parse, list(items)), items, low.index(end), low.index(begin), wordlists("en")) == expected
