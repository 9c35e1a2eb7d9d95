"""Where phrases end, with numbers, lists, attributes and words behind their nouns."""

import pytest
from parses import items_of, said

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.phrase_ends import joined_end, phrase_end
from timeline_app.grammar.wordlists import wordlists


def _phrase(language: str, text: str) -> str:
    """From the first preposition on."""
    parse = parsed(text, language)
    items = items_of(parse)
    at = next(at for at, item in enumerate(items) if parse.kind(item) == "prep")
    return said(parse, items[at : phrase_end(parse, items, at, wordlists(language))])


def _joined(language: str, text: str) -> str:
    parse = parsed(text, language)
    items = items_of(parse)
    return said(parse, items[: joined_end(parse, items, 0, wordlists(language))])


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Er kam um rund 30 Prozent vor.", "um rund 30 Prozent"),
        ("Er starb in besonders schwerem Fall.", "in besonders schwerem Fall"),
        ("Er siegte bei nur wenigen Stimmen.", "bei nur wenigen Stimmen"),
        ("Sie sang im voll besetzten Saal.", "im voll besetzten Saal"),
        ("Er siegte mit 338 zu 320 Stimmen.", "mit 338 zu 320 Stimmen"),
        ("Er kam gegen 3 Uhr morgens.", "gegen 3 Uhr morgens"),
        ("Er ging durch und um den Ort.", "durch und um den Ort"),
        ("Er kam auf die Klage hin.", "auf die Klage hin"),
        ("Er sprach über den Bau neuer Wohnungen in Olm.", "über den Bau neuer Wohnungen"),
        ("Er kam mit seiner Frau, ihrem Sohn und einem Hund.", "mit seiner Frau ihrem Sohn und einem Hund"),
        ("Er kam nach langer, mit Geduld ertragener Krankheit.", "nach langer mit Geduld ertragener Krankheit"),
        ("Er kam seit langem nicht.", "seit langem"),
        ("Er kam im Juli 2021 zurück.", "im Juli 2021"),
        ("Er las in der Zeitung Berichte.", "in der Zeitung"),
        ("Er fuhr mit dem 61 Jahre alten Piloten.", "mit dem 61 Jahre alten Piloten"),
        ("Er kam mit mehr als 20 Leuten.", "mit mehr als 20 Leuten"),
        ("Er wohnte in Wien Bürgermeister Otto Kern gegenüber.", "in Wien"),
        ("Er wohnte im Bozner Rat.", "im Bozner Rat"),
        ("Er fuhr mit einem Wagen vom Typ 801 fort.", "mit einem Wagen"),
    ],
)
def test_german_phrases(text: str, phrase: str) -> None:
    assert _phrase("de", text) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("He came with his wife, their son, and with a guide.", "with his wife their son"),
        ("He spoke to the Kenyan and Tanzanian envoys.", "to the Kenyan and Tanzanian envoys"),
        ("He sold it for 100 million dollars.", "for 100 million dollars"),
        ("He left in May 2021.", "in May 2021"),
        ("He left on Friday, 3 May 2021, with her.", "on Friday , 3 May 2021"),
    ],
)
def test_english_phrases(text: str, phrase: str) -> None:
    assert _phrase("en", text) == phrase


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Der Turm der Kirche des Ortes fiel.", "Der Turm der Kirche des Ortes"),
        ("Der Turm und die Kirche fielen.", "Der Turm und die Kirche"),
        ("Äpfel, Birnen und Feigen fielen.", "Äpfel Birnen und Feigen"),
        ("Der Bau neuer Wohnungen begann.", "Der Bau neuer Wohnungen"),
    ],
)
def test_german_groups_and_what_is_joined_to_them(text: str, group: str) -> None:
    assert _joined("de", text) == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The Kenyan and Tanzanian capitals burned.", "The Kenyan and Tanzanian capitals"),
        ("The owner and his son left.", "The owner and his son"),
        ("Mr Low left.", "Mr Low"),
        ("He left.", ""),
    ],
)
def test_english_groups_and_what_is_joined_to_them(text: str, group: str) -> None:
    assert _joined("en", text) == group
