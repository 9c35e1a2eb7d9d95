"""Long attributes and groups of words are taken out whole."""

import pytest
from titles import ENGLISH, GERMAN, title


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
