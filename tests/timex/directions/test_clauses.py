"""Where the clause around an expression begins and ends."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.clauses import Clauses
from timeline_app.timex.tokens import tokenise


def _clauses(text: str, word: str) -> tuple[str, list[str]]:
    """The clause around a word, and its parts."""
    lexicon = load_grammar("de").lexicon
    tokens, clauses = tokenise(text, lexicon), Clauses(lexicon, ",;:")
    at = tokens.words.index(word)
    left, right = clauses.bounds(tokens, 0, at, at + 1, len(tokens.words))
    parts = clauses.parts(tokens, left, at, at + 1, right)
    return "".join(tokens.words[left:right]).strip(), ["".join(tokens.words[a:b]).strip() for a, b in parts]


@pytest.mark.parametrize(
    ("text", "word", "clause", "parts"),
    [
        ("Er kam am Montag, sie am Freitag", "Montag", "Er kam am Montag", []),
        ("Er kam am Montag, sie am Freitag", "Freitag", "sie am Freitag", []),
        ("Er kam am Montag um 8:30 an", "Montag", "Er kam am Montag um 8:30 an", []),
        ("Er kam um 8:30 am Montag an", "Montag", "Er kam um 8:30 am Montag an", []),
        # Within a number a mark has digits on either side.
        ("Er kam um 8:am Montag ging er", "Montag", "am Montag ging er", []),
        ("Uhrzeit:8 am Montag", "Montag", "8 am Montag", []),
        ("Er kam am Montag um 8,sie nie", "Montag", "Er kam am Montag um 8", []),
        ("Er kam am Montag um 8,", "Montag", "Er kam am Montag um 8", []),
        (",8 am Montag", "Montag", "8 am Montag", []),
        (
            "Er kam am Montag und geht am Freitag",
            "Freitag",
            "Er kam am Montag und geht am Freitag",
            ["geht am Freitag"],
        ),
        (
            "Er kam am Montag und geht am Freitag",
            "Montag",
            "Er kam am Montag und geht am Freitag",
            ["Er kam am Montag"],
        ),
    ],
)
def test_a_clause_and_its_parts(text: str, word: str, clause: str, parts: list[str]) -> None:
    assert _clauses(text, word) == (clause, parts)
