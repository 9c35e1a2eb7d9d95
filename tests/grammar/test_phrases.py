"""Long attributes and groups of words are taken out whole."""

import pytest
from parses import groups, items_of
from titles import ENGLISH, GERMAN, title

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.phrases import begins, phrases
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "width", "expected"),
    [
        ("de", GERMAN, 90, "Der Mann wurde in einem sehr kleinen Haus am Rand der Stadt gefunden"),
        ("en", ENGLISH, 90, "The old bridge over the river Elm in the town of Ashford was closed after a flood"),
        ("en", ENGLISH, 60, "The old bridge over the river Elm was closed after a flood"),
    ],
)
def test_groups_go_whole(language: str, marked: str, width: int, expected: str) -> None:
    assert title(language, marked, width) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The last goes first, so that none loses what it hangs on.
        ("Der Rat sperrte die Brücke bei Olm nach der Flut.", ["nach der Flut", "bei Olm"]),
        ("Er war Leiter des Amtes in Olm.", ["in Olm"]),
        ("Er kam mit seiner Frau nach Olm.", ["mit seiner Frau"]),
        ("Die Wahl zwischen Rot und Blau fiel ihm schwer.", ["zwischen Rot und Blau"]),
        # What the verb needs is none of them.
        ("Der Rat wartete auf den Zug.", []),
        # Nor is what belongs to the number or the half before it, or a pair's half.
        ("Er zahlte 15 Tage nach der Wahl.", []),
        ("Die Hälfte von ihnen kam.", []),
        ("Es endete mit 31 zu 12 Stimmen.", []),
        # Nor what "nicht" denies.
        ("Das Haus ist nicht in der Stadt.", []),
    ],
)
def test_what_a_clause_can_do_without(text: str, expected: list[str]) -> None:
    assert groups(phrases, "de", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Er starb kurz vor dem Ende.", "kurz"), ("Er starb arm vor dem Ende.", "vor")],
)
def test_a_word_of_nearness_goes_with_its_phrase(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    items = items_of(parse)
    at = next(at for at, place in enumerate(items) if parse.low(place) == "vor")
    assert parse.low(items[begins(parse, items, at, wordlists("de"))]) == expected


def test_a_proviso_stays_in_the_clause() -> None:
    assert groups(phrases, "de", "Die Stadt hilft dem Verein im Winter bei Bedarf im Park.") == ["im Winter"]
