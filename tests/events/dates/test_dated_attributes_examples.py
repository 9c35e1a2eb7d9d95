"""The German attribute that the date in brackets stands in; empty where it stands in none."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "attribute"),
    [
        ("Die am [3. Mai] eröffnete Halle brannte.", "am 3. Mai eröffnete"),
        ("Die [gestern] verhafteten Männer schwiegen.", "gestern verhafteten"),
        ("Er kam [1903] mit einem alten Hut.", ""),
    ],
)
def test_attributes(marked: str, attribute: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dated_attribute(parse, places[0], wordlists("de"))) == attribute
