"""Adjectives that a title can lose, and those that it must not."""

import pytest
from parses import groups

from timeline_app.events.shortening.adjectives import adjectives


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
    ],
)
def test_german_adjectives(text: str, offered: str) -> None:
    assert " / ".join(groups(adjectives, "de", text)) == offered
