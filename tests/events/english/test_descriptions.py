"""What somebody is, before the full name: only what can go without the article of another."""

import pytest
from parses import groups, items_of, parsed, said

from timeline_app.events.english.descriptions import descriptions
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("He met activist and writer Ann Low.", "activist and writer"),
        ("He met Ann Low.", ""),
        ("He met the writer Ann Low.", ""),
        ("German writer Ann Low left.", ""),
        ("It was won by writer Ann Low.", "writer"),
        ("He said that writer Ann Low left.", "writer"),
    ],
)
def test_descriptions(text: str, offered: str) -> None:
    assert " / ".join(groups(descriptions, "en", text)) == offered


@pytest.mark.parametrize(
    ("text", "offered"), [("It was late, said writer Ann Low.", ["writer"]), ("It was the writer Ann Low.", [])]
)
def test_what_stands_before_in_the_sentence_counts_where_a_title_begins_there(text: str, offered: list[str]) -> None:
    parse = parsed(text, "en")
    begin = next(place for place in items_of(parse) if parse.low(place) == "writer")
    kept = [place for place in items_of(parse) if place >= begin]
    assert [said(parse, group) for group in descriptions(parse, kept, wordlists("en"))] == offered
