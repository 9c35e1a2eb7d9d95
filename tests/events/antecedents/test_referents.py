"""Nouns of a sentence with their prepositions, the genders of names, and how an open word is shown."""

import pytest

from timeline_app.events.antecedents import referents
from timeline_app.events.antecedents.referents import OWNERS, PEOPLE, PRONOUNS, Open
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


@pytest.mark.parametrize(
    ("language", "text", "phrases"),
    [
        (
            "de",
            "Der alte Maler zog mit Anna Kern nach Rom.",
            [("Der alte Maler", None), ("Anna Kern", "mit"), ("Rom", "nach")],
        ),
        (
            "en",
            "The old painter moved to Leeds and Hull.",
            [("The old painter", None), ("Leeds", "to"), ("Hull", "to")],
        ),
        # A date is none, and parts what follows it.
        ("de", "Im Mai 1910 Karl Moser kam.", [("Karl Moser", None)]),
        ("en", "On Monday she left.", []),
        # A joining word is no preposition.
        ("de", "Als Karl Moser starb, schneite es.", [("Karl Moser", None)]),
        ("de", "Damals ergaben vier Zeichen sechs Lizenzen.", [("vier Zeichen", None), ("sechs Lizenzen", None)]),
        ("en", "", []),
    ],
)
def test_noun_phrases(language: str, text: str, phrases: list[tuple[str, str | None]]) -> None:
    parse = parsed(text, language)
    found = [
        (
            " ".join(parse.words[place].text for place in phrase.places),
            None if phrase.governor is None else parse.low(phrase.governor),
        )
        for phrase in referents.noun_phrases(parse, wordlists(language))
    ]
    assert found == phrases


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bobby is a man of honour.", ["Bobby", "honour"]),
        ("Bobby saw a man of honour.", ["Bobby", "a man", "honour"]),
        ("Bobby was seen by a man.", ["Bobby", "a man"]),
        ("In Rome Bobby is a king.", ["Rome Bobby"]),
    ],
)
def test_without_what_the_subject_is(text: str, left: list[str]) -> None:
    lists, parse = wordlists("en"), parsed(text, "en")
    phrases = referents.noun_phrases(parse, lists)
    kept = referents.without_predicates(parse, phrases, 0, lists["copulas"])
    assert [" ".join(parse.words[place].text for place in one.places) for one in kept] == left


def test_without_the_apposition_of_the_subject() -> None:
    lists, parse = wordlists("en"), parsed("Otto Kern, a painter from Rome, met the king.", "en")
    phrases = referents.noun_phrases(parse, lists)
    kept = referents.without_appositions(parse, phrases, phrases[0].places)
    assert ["painter" in {parse.low(place) for place in one.places} for one in kept] == [False] * len(kept)
    assert len(kept) == len(phrases) - 1
    assert referents.without_appositions(parse, phrases, ()) == phrases


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Hannah Fuchs", {"feminine"}),
        ("Otto Fuchs", {"masculine"}),
        ("Herr Xorvath", PEOPLE),
        ("Xorvath Anna", {"feminine"}),
    ],
)
def test_the_gender_of_a_name(name: str, gender: set[str]) -> None:
    words = words_of(name, "de")
    assert referents.gender_of_name(words, wordlists("de")) == gender
    assert referents.has_first_name(words, wordlists("de")) == (gender != PEOPLE)


@pytest.mark.parametrize(
    ("language", "low", "genders"),
    [
        ("de", "er", {"masculine"}),
        ("de", "sie", {"feminine", "plural"}),
        ("en", "it", {"neuter"}),
        ("en", "you", set()),
    ],
)
def test_what_a_pronoun_may_mean(language: str, low: str, genders: set[str]) -> None:
    assert referents.wanted(low, PRONOUNS, wordlists(language)) == genders


def test_an_owner_may_be_of_several_genders() -> None:
    assert referents.wanted("sein", OWNERS, wordlists("de")) >= {"masculine", "neuter"}
    assert referents.wanted("his", OWNERS, wordlists("en")) == {"masculine"}


@pytest.mark.parametrize(
    ("text", "quoting"),
    [
        ("„Er ging nach Rom“, sagte sie.", True),
        ("Er las „Der Sturm“ in Rom.", False),
        ("„Er ging nach Rom.", True),
        ("Er ging.", False),
        ("“He left,” she said.", True),
        ("He read Anna's book.", False),
    ],
)
def test_whether_something_is_said_in_it(text: str, quoting: bool) -> None:
    assert referents.is_quoting(parsed(text, "de" if "Er" in text else "en")) == quoting


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "The Bridge burned.", "the Bridge"),
        ("en", "Old bridges burned.", "old bridges"),
        ("de", "Die Brücke brannte.", "die Brücke"),
        ("de", "Anna Kern sang.", "Anna Kern"),
    ],
)
def test_said_inside_a_sentence(language: str, words: str, told: str) -> None:
    parse = parsed(words, language)
    assert referents.said(parse, range(len(told.split())), wordlists(language)) == told


@pytest.mark.parametrize(
    ("language", "kind", "text", "shown"),
    [
        ("en", Open.SUBJECT, "Anna Low", "[Anna Low]"),
        ("en", Open.OWNER, "Anna Low", "[Anna Low’s]"),
        ("de", Open.OWNER, "Anna Kern", "[Anna Kerns]"),
        ("de", Open.OWNER, "Otto Fuchs", "[Otto Fuchs’]"),
        ("de", Open.SPOT, "in Wien", "[in Wien]"),
    ],
)
def test_an_open_word_in_brackets(language: str, kind: Open, text: str, shown: str) -> None:
    word, *_ = words_of("Sie", language)
    assert referents.shown(word, kind, text, wordlists(language)).text == shown
    assert word.text == "Sie"
