"""Lines that begin with a number: days of a diary whose month stands further up, or a list."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "4. Dezember 1916\nWir kamen an.\n6.\nRegen.\n9.\nSchnee.", ["1916-12-04", "1916-12-06", "1916-12-09"]),
        (
            "de",
            "4. Dezember 1916\nWir kamen an.\n6. Regen fiel.\n9. Schnee fiel.",
            ["1916-12-04", "1916-12-06", "1916-12-09"],
        ),
        ("de", "1. Brot\n2. Milch\n3. Eier", []),
        ("de", "4. Dezember 1916\nWir kauften ein.\n1. Brot\n2. Milch", ["1916-12-04"]),
        ("de", "4. Dezember 1916\nWir kamen an.\n9. Schnee.\n6. Regen.", ["1916-12-04", "1916-12-09"]),
        ("de", "Er kam auf den\n12. Platz und ging.", []),
        ("en", "4 December 1916\nWe arrived.\n6. Rain.\n9. Snow.", ["1916-12-04"]),
    ],
)
def test_days_of_a_diary(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
