"""The article that sounds right before what is left when a word goes."""

import pytest
from parses import items_of, marked_parse

from timeline_app.events.draft import Draft
from timeline_app.events.english.voicing import article_before, voiced
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("mill", "a"), ("old", "an"), ("Irish", "an"), ("A", "an"), ("B", "a"),
        # Capitals are said one by one.
        ("FBI", "an"), ("UN", "a"), ("BBC", "a"), ("MP", "an"),
        # By the sound, not by the letter
        ("hour", "an"), ("honest", "an"), ("house", "a"), ("union", "a"), ("one-day", "a"), ("uninvited", "an"),
        ("European", "a"), ("useful", "a"), ("umpire", "an"),
    ],
)  # fmt: skip
def test_the_article_before_a_word(word: str, article: str) -> None:
    assert article_before(word, LISTS) == article


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("A [local] official left.", "An official left"),
        ("An [old] man left.", "A man left"),
        ("He met a [local] official.", "He met an official"),
        ("An [old] officer left.", "An officer left"),
        # Only the article right before the gap, and no other word
        ("A man met a [local] official.", "A man met an official"),
        ("The [local] official left.", "The official left"),
        ("A man [often] ate.", "A man ate"),
    ],
)
def test_the_article_before_what_is_left(marked: str, told: str) -> None:
    parse, gone = marked_parse("en", marked)
    kept = [place for place in items_of(parse) if place not in gone]
    assert voiced(Draft(parse, list(kept)), LISTS).text() == told
