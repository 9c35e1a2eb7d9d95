"""Why an English date in brackets names no happening; None where it may name one."""

import pytest
from parses import marked_parse

from timeline_app.events.english.mentions import mentioned
from timeline_app.grammar.wordlists import wordlists
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("He left Cork on [May 3].", None),
        ("In the [1999] edition he is named.", Because.DOCUMENT),
        ("The [1999] World Cup winners met.", Because.NAME),
        ("He won the cup in [1999].", None),
        ("Sales were $9 million compared with $8 million in [1999].", Because.COMPARISON),
        ("Order No 43 of [2006] was passed.", Because.DOCUMENT),
        ("It was more than in [1999].", Because.COMPARISON),
        ("On [Mon, 3 May 2021], John Low wrote:", Because.MAIL),
        ("John Low wrote a letter on [3 May 2021].", None),
        ("The minutes of [10 March] were signed.", Because.DOCUMENT),
    ],
)
def test_why(marked: str, why: Because | None) -> None:
    parse, places = marked_parse("en", marked)
    assert mentioned(parse, places, wordlists("en")) == why
