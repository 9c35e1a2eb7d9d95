"""What the subject did at the date in brackets, said with a form in -ing: as clauses in the past."""

import pytest
from parses import marked_parse

from timeline_app.events.english.gerunds import gerund_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            "After selling the mill in [1902] and leaving Rome, she sang.",
            "She sold the mill / She sold the mill in 1902",
        ),
        ("She sang before leaving Rome on [Friday].", ""),
        ("While leaving Rome on [Friday], she will sing.", ""),
        ("Since leaving Rome in [May], she has sung.", "She left Rome / She left Rome in May"),
    ],
)
def test_gerunds(marked: str, told: str) -> None:
    parse, places = marked_parse("en", marked)
    drafts = gerund_drafts(parse, places, parse.owner[places[0]], wordlists("en"))
    assert " / ".join(draft.text() for draft in drafts) == told
