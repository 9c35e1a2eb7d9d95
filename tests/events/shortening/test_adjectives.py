"""Adjectives that a title can lose, and those that it must not."""

import pytest
from parses import groups, marked_parse

from timeline_app.events.shortening.adjectives import adjectives, tells_truth
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der alte Turm stürzte ein.", ["alte"]),
        # What is only called so, or is the first of its kind, is something else without that word.
        ("Die angebliche Zeugin schwieg.", []),
        ("Die erste Bahn fuhr los.", []),
        ("Keine alte Mühle blieb stehen.", []),
    ],
)
def test_adjectives(text: str, expected: list[str]) -> None:
    assert groups(adjectives, "de", text) == expected


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er sprach vom alten Boten.", "alten"),
        ("Er kam im nächsten Jahr.", ""),
        ("Er sah den Ulmer Boten.", "Ulmer"),
        ("Er sah die Ulmer Zeitung.", ""),
        ("Er sah einen 45-jährigen Boten.", "45-jährigen"),
        ("Der mutmaßliche Dieb floh.", ""),
        ("Der größte Turm stürzte ein.", ""),
        ("Das rote Haus brannte.", "rote"),
        # Of several in a row each may go; not where one of them makes the noun the only one of its kind.
        ("Der Rat hisste eine lange bunte Fahne.", "bunte / lange"),
        ("Er sah den letzten alten Turm.", ""),
        ("Er kaufte den alten 3er Wagen.", ""),
        ("Er sah keine alten bunten Türme.", ""),
        ("Er sah die einzige alte bunte Fahne.", ""),
    ],
)
def test_german_adjectives(text: str, offered: str) -> None:
    assert " / ".join(groups(adjectives, "de", text)) == offered


@pytest.mark.parametrize(
    ("language", "marked", "truth"),
    [
        ("de", "Er sah den [angeblichen] Mann.", True),
        ("de", "Er sah den [ehemaligen] Mann.", True),
        ("de", "Er sah den [ersten] Mann.", True),
        ("de", "Er sah den [größten] Turm.", True),
        ("de", "Er sah den [alten] Mann.", False),
        ("en", "He saw the [alleged] man.", True),
        ("en", "He saw the [former] man.", True),
        ("en", "He saw the [first] man.", True),
        ("en", "He saw the [largest] mill.", True),
        ("en", "He saw the [old] man.", False),
    ],
)
def test_what_says_whether_a_thing_is_what_it_is_called(language: str, marked: str, truth: bool) -> None:
    parse, (place,) = marked_parse(language, marked)
    assert tells_truth(parse, place, wordlists(language)) == truth
