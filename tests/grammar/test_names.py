"""Proper names are told from the other nouns of a sentence, whole, and without what only stands beside them."""

import pytest

from timeline_app.grammar.names import names_in
from timeline_app.grammar.words import words_of

GERMAN = {
    "Gestern traf Ute Berger in Graz den Minister Karl Lindner.": ["Ute Berger", "Graz", "Karl Lindner"],
    "Die Direktorin eröffnete den Garten mit einer Rede über Rosen.": [],
    "Der Vorstand der Deutschen Bank tagte am Abend in Frankfurt am Main.": ["Deutschen Bank", "Frankfurt am Main"],
    "Die Gäste kamen zu einem Gemütlichen Abend.": [],
    "Herr Bäcker dankte Dr. Schneider für die Hilfe.": ["Bäcker", "Schneider"],
    "Ein Vertrag wurde von Ursula von der Heide unterzeichnet.": ["Ursula von der Heide"],
    "Sie lehrte zehn Jahre an der Universität Münster.": ["Universität Münster"],
    "Am Abend tanzte Ludwig XIV. in Paris.": ["Ludwig XIV", "Paris"],
    "Das ist die Folge von Berlins Politik und Deutschlands Geschichte.": ["Berlin", "Deutschland"],
    "Das regelt § 4 Abs. 1 BauGB.": [],
    "Der SPD-Vorsitz blieb leer.": [],
    "Er fuhr auf der A8 nach Ulm.": ["Ulm"],
}
ENGLISH = {
    "Yesterday Prime Minister Anna Low flew to Paris.": ["Anna Low", "Paris"],
    "The German minister met Canadian Mayor Joe Hart.": ["Joe Hart"],
    "He studied at the University of Michigan and worked for the Bank of England.": [
        "University of Michigan", "Bank of England"
    ],
    "The rules of the Food and Drug Administration changed.": ["Food and Drug Administration"],
    "They travelled through Germany and France.": ["Germany", "France"],
    "FBI Director Mark Webb spoke.": ["FBI", "Mark Webb"],
    "The garden was opened with a speech on roses.": [],
    "The Kenyans cheered.": [],
    "He left the U.S. for Rio de Janeiro.": ["U.S.", "Rio de Janeiro"],
    "In the report nobody is named.": [],
}  # fmt: skip


def _found(sentence: str, language: str) -> list[str]:
    return [" ".join(name.words) for name in names_in(words_of(sentence, language), language)]


@pytest.mark.parametrize(("sentence", "names"), GERMAN.items())
def test_german(sentence: str, names: list[str]) -> None:
    assert _found(sentence, "de") == names


@pytest.mark.parametrize(("sentence", "names"), ENGLISH.items())
def test_english(sentence: str, names: list[str]) -> None:
    assert _found(sentence, "en") == names


def test_what_belongs_to_a_date_is_no_name() -> None:
    words = words_of("In Rom kam im August Peter Moser an.", "de")
    august = next(place for place, word in enumerate(words) if word.text == "August")
    told = [" ".join(name.words) for name in names_in(words, "de", frozenset({august}))]
    assert told == ["Rom", "Peter Moser"]


def test_a_language_without_a_tagger_has_none() -> None:
    assert names_in(words_of("Marie Dupont arrive à Lyon.", "fr"), "fr") == ()


def test_a_name_has_the_places_of_its_words() -> None:
    words = words_of("They saw Anna Low.", "en")
    (name,) = names_in(words, "en")
    assert [word.text for word in words[name.first : name.last + 1]] == ["Anna", "Low"]


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_long_row_of_capitals_is_no_name(language: str) -> None:
    assert _found("Es waren " + "Anna " * 40, language) == []
