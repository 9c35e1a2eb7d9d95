"""Where a heading runs into the sentence behind it (a bar stands there), and names with capitals inside them."""

import pytest

from timeline_app.grammar.run_on import parted
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Im Gasthof Zur Linde findet das Fest statt", "Im Gasthof Zur Linde findet das Fest statt"),
        ("Das neue Haus Am Montag wurde es eröffnet", "Das neue Haus | Am Montag wurde es eröffnet"),
        ("Bau der Halle Die Arbeiten begannen im Mai.", "Bau der Halle | Die Arbeiten begannen im Mai ."),
        ("Die Straße Am Kanal wurde gesperrt", "Die Straße Am Kanal wurde gesperrt"),
    ],
)
def test_german_headings(text: str, expected: str) -> None:
    found = parted(words_of(text, "de"), wordlists("de"))
    assert " ".join(word.text or "|" for word in found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said The Times was sold.", "He said The Times was sold ."),
        ("THE MILL The owner sold it.", "THE MILL | The owner sold it ."),
    ],
)
def test_english_headings(text: str, expected: str) -> None:
    found = parted(words_of(text, "en"), wordlists("en"))
    assert " ".join(word.text or "|" for word in found) == expected
