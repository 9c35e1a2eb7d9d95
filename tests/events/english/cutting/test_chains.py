"""English phrases with all that hangs on them."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.chains import chain
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("sentence", "begin", "expected"),
    [
        ("It came from the mill of the king near Cork and left.", "from", "from the mill of the king near Cork"),
        ("They brought news of the fire to the king.", "of", "of the fire"),
        ("He came in order to stop or delay the sale.", "to", "to stop or delay the sale ."),
        ("She met him at the gate to see the king.", "at", "at the gate"),
        ("It burned in three raids, including one in May.", "in", None),
        ("It burned in three raids, including one in Cork.", "in", "in three raids including one in Cork ."),
    ],
)
def test_a_chain_ends_with_what_hangs_on_it(sentence: str, begin: str, expected: str | None) -> None:
    parse = parsed(sentence, "en")
    items = [place for place in range(len(parse.words)) if parse.owner[place] >= 0]
    at = next(at for at, place in enumerate(items) if parse.low(place) == begin)
    found = chain(Draft(parse, list(items)), items, at, wordlists("en"))
    told = None if found is None else " ".join(parse.words[place].text for place in sorted(found))
    assert told is None if expected is None else told is not None and told.rstrip(" .") == expected.rstrip(" .")
