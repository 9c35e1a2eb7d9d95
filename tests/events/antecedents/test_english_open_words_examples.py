"""The words of an English sentence that need the one before: what they are, of what, and their genders."""

import pytest

from timeline_app.events.antecedents.english_open_words import open_words
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left in 1904.", "He subject human: masculine"),
        ("In 1904 she left.", "she subject human: feminine"),
        ("In 1904, they left.", "they subject any: plural"),
        ("It was sold in 1904.", "It subject thing: neuter"),
        ("His son left in 1904.", "His owner human: masculine"),
        ("It was clear that he left.", ""),
        ("We left.", ""),
        ("She won a prize, but her father was silent.", "She subject human: feminine"),
    ],
)
def test_open_words(text: str, expected: str) -> None:
    parse = parsed(text, "en")
    found = [
        f"{parse.words[one.place].text} {one.kind.value} {one.being.value}: {' '.join(sorted(one.genders))}"
        for one in open_words(parse, wordlists("en"))
    ]
    assert " / ".join(found) == expected
