"""What a title may not lose."""

import pytest
from parses import items_of
from titles import title

from timeline_app.events.draft import Draft
from timeline_app.events.shortening.wholeness import leaves_orphan, splits_name, still_whole
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _places(parse: Parse, words: str) -> set[int]:
    """The places of some words that follow each other."""
    texts, wanted = [word.text for word in parse.words], words.split()
    (first,) = [at for at in range(len(texts)) if texts[at : at + len(wanted)] == wanted]
    return set(range(first, first + len(wanted)))


@pytest.mark.parametrize(
    ("kept", "whole"),
    [
        ("The old mill burned down", True), ("The old mill burned down in May .", True),
        # Too little, without its subject, or broken off behind a word that needs more.
        ("The old mill", False), ("burned down in May", False), ("The old mill burned down in", False),
    ],
)  # fmt: skip
def test_words_enough_and_a_subject_before_the_verb(kept: str, whole: bool) -> None:
    parse = parsed("The old mill burned down in May.", "en")
    assert still_whole(parse, sorted(_places(parse, kept)), items_of(parse)) == whole


@pytest.mark.parametrize(
    ("group", "splits"),
    [
        ("Long", True), ("The Long Road", True), ("“ The Long", True), ("“ The Long Road ”", False),
        ("film “ The Long Road ”", False), ("the prize", False),
    ],
)  # fmt: skip
def test_a_name_in_marks_goes_whole_or_stays(group: str, splits: bool) -> None:
    parse = parsed("The film “The Long Road” won the prize.", "en")
    assert splits_name(parse, _places(parse, group)) == splits


@pytest.mark.parametrize(
    ("language", "text", "group", "orphan"),
    [
        ("en", "The board of the mill that burned down met in Rome.", "of the mill", True),
        ("en", "The board of the mill met in Rome.", "of the mill", False),
        ("de", "Er schrieb über das Buch von Anna Kern.", "über das Buch", True),
        ("de", "Er schrieb über eine Flasche Wein.", "über eine Flasche", True),
        ("de", "Er schrieb in Rom ein Buch.", "in Rom", False),
        ("de", "Er schrieb nur in Rom.", "in Rom", True),
    ],
)
def test_what_hangs_on_a_noun_is_not_left_without_it(language: str, text: str, group: str, orphan: bool) -> None:
    parse = parsed(text, language)
    draft = Draft(parse, list(items_of(parse)))
    assert leaves_orphan(draft, _places(parse, group), wordlists(language)) == orphan


@pytest.mark.parametrize("width", [100, 70, 50, 40])
def test_a_quoted_name_is_in_a_title_as_a_whole_or_not_at_all(width: int) -> None:
    told = title("en", "The film “The Long Road to the Sea” won the prize of the city in Rome on [3 May 2021].", width)
    assert ("“The Long Road to the Sea”" in told) or not {"“", "”", "Long", "Road"} & set(told.split())
