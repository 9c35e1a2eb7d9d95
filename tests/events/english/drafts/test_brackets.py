"""English brackets that tell what happened to what stands before them, without their date and with it."""

import pytest
from parses import marked_parse

from timeline_app.events.english.drafts.brackets import bracket_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Peter Low (born [1912]) was a smith.", "Peter Low was born / Peter Low was born 1912"),
        ("Peter Low (died [1912]) was a smith.", "Peter Low died / Peter Low died 1912"),
        ("The mills (built in [1912]) burned.", "The mills were built / The mills were built in 1912"),
        ("The mill (built in [1912] and sold) burned.", ""),
        ("The mill ([1912]) burned.", ""),
        ("The mill (a ruin since [1912]) burned.", ""),
        ("The old mill (closed [May 3]) burned.", "The old mill was closed / The old mill was closed May 3"),
        ("He (born [1912]) was a smith.", ""),
        ("The mill, built in [1912], burned.", ""),
    ],
)
def test_what_a_bracket_tells(marked: str, told: str) -> None:
    parse, places = marked_parse("en", marked)
    drafts = bracket_drafts(parse, places, parse.owner[places[0]], wordlists("en"))
    assert " / ".join(draft.text() for draft in drafts) == told
