"""Who said it, in few words."""

import pytest
from parses import items_of, parsed

from timeline_app.events.draft import Draft
from timeline_app.events.english.speakers import plain_speaker, speaker_behind
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word

LISTS = wordlists("en")


def _draft(text: str, held: str = "") -> Draft:
    parse = parsed(text, "en")
    places = frozenset(place for place, word in enumerate(parse.words) if word.text in held.split())
    return Draft(parse, items_of(parse), held=places)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was late, the minister told members of the house on Friday.", "It was late, the minister said"),
        ("It was late, said Mr Low in a talk in Rome.", "It was late, said Mr Low"),
    ],
)
def test_without_whom_and_where(text: str, told: str) -> None:
    plain = plain_speaker(_draft(text), LISTS)
    assert plain is not None
    assert plain.text() == told
    assert plain.lost > 0


@pytest.mark.parametrize(
    "text",
    [
        "It was late, Mr Low said.",
        "It was late.",
        "Mr Low said that it was late.",
        "According to Mr Low, it was late in Rome.",
    ],
)
def test_none_where_that_is_no_shorter(text: str) -> None:
    assert plain_speaker(_draft(text), LISTS) is None


def test_a_date_that_was_the_saying_s_stays() -> None:
    assert plain_speaker(_draft("It was late, Mr Low said in Rome on Friday.", "Friday"), LISTS) is None


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("It was late, the minister told members of the house.", "It was late", "the minister said"),
        ("It was late, Mr Low said.", "It was late", "Mr Low said"),
        ("It was late.", "It was late", ""),
    ],
)
def test_what_was_said_and_by_whom(text: str, said: str, speaker: str) -> None:
    draft, tail = speaker_behind(_draft(text), LISTS)
    assert (draft.text(), tail) == (said, speaker)


def test_words_that_were_put_behind_are_the_speaker() -> None:
    draft = _draft("It was late.")
    tail = [Word(text, -1, -1, True, kind) for text, kind in ((",", "comma"), ("she", "pron"), ("said", "fin"))]
    draft.items = [*(item for item in draft.items if draft.parse.kind(item) != "stop"), *tail]
    before, speaker = speaker_behind(draft, LISTS)
    assert (before.text(), speaker) == ("It was late", "she said")
