"""Who said it, in few words."""

import pytest
from parses import items_of, parsed

from timeline_app.events.draft import Draft
from timeline_app.events.english.descriptions import by_name
from timeline_app.events.english.speakers import plain_speaker, short_speaker, speaker_behind
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was late, a river police official said.", "It was late, an official said"),
        ("It was late, two of them, harbour board nurses said.", "It was late, two of them, nurses said"),
        ("“It was late,” a harbour board nurse said.", "“It was late,” a nurse said"),
    ],
)
def test_who_said_it_as_a_kind_of_person(text: str, told: str) -> None:
    short = short_speaker(_draft(text), LISTS)
    assert short is not None
    assert short.text() == told


@pytest.mark.parametrize(
    "text",
    ["It was late, an official said.", "It was late, the river police nurse said.", "It was late, Mr Paul Low said."],
)
def test_no_other_person_is_one_of_a_kind(text: str) -> None:
    assert short_speaker(_draft(text), LISTS) is None


def test_a_subject_by_its_full_name() -> None:
    named = by_name(_draft("The Irish envoy to Norway, Mary Flynn, who was ill, said that it was late."))
    assert named is not None
    assert named.text() == "Mary Flynn said that it was late"
    assert by_name(_draft("The envoy, a friend of mine, said that it was late.")) is None
    assert by_name(_draft("Mary Flynn, Ann Low, and Eve Burns said that it was late.")) is None
