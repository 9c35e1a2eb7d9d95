"""English sentences and the names in them; a question mark behind one that the sentence alone does not show."""

import pytest

from timeline_app.grammar.english.names import names
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked FBI Director Ann Cole.", "FBI / Ann Cole"),
        ("The Bank of England closed.", "Bank of England"),
        ("The House of Lords met.", "House of Lords"),
        ("The Treasury said so.", ""),
        ("Smiths are many.", ""),
        ("An Old Man Sold The Mill", ""),
        ("He met J. R. Low.", "J. R. Low"),
        ("They went to Mount Everest on Monday.", "Mount Everest"),
        ("He joined the Royal Navy.", "Royal Navy"),
        ("Secretary of the Treasury Ellen Marsh left.", "Ellen Marsh"),
        ("The Comorian sailor left.", ""),
        ("He read the New York Times.", "New York Times"),
        ("They visited Lake Como.", "Lake Como"),
        ("Dr Low left.", "Low"),
    ],
)
def test_names(text: str, expected: str) -> None:
    tagger = tagger_for("en")
    assert tagger is not None
    found = names(words_of(text, "en"), wordlists("en"), tagger, frozenset())
    assert " / ".join(" ".join(name.words) + ("" if name.sure else " ?") for name in found) == expected
