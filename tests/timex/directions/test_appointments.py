"""The phrase of a day with its hour."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.appointments import Appointments
from timeline_app.timex.tokens import tokenise


@pytest.mark.parametrize(
    ("language", "text", "day", "phrase", "appointed"),
    [
        ("de", "Er redet am Montag um 14.30 Uhr im Saal.", "Montag", "am Montag um 14.30 Uhr", True),
        ("de", "Er redet ab 14 Uhr am Montag im Saal.", "Montag", "ab 14 Uhr am Montag", True),
        ("de", "Am Montag, 9 Uhr, redet er.", "Montag", "Am Montag, 9 Uhr,", True),
        ("de", "Er redet am Montag vor 14 Leuten.", "Montag", "am Montag", False),
        ("de", "Er redet am Montag", "Montag", "am Montag", False),
        ("en", "He speaks on Monday at 2:30 p.m. here.", "Monday", "on Monday at 2:30 p.m.", True),
        ("en", "He speaks at 2 pm on Monday here.", "Monday", "at 2 pm on Monday", True),
        ("en", "He speaks on Monday to 14 people.", "Monday", "on Monday", False),
    ],
)
def test_phrase(language: str, text: str, day: str, phrase: str, appointed: bool) -> None:
    grammar = load_grammar(language)
    tokens = tokenise(text, grammar.lexicon)
    index = tokens.words.index(day)
    found = Appointments(grammar.lexicon).phrase(tokens, index - 2, index + 1, 0, len(tokens.words))
    assert "".join(tokens.words[found.begin : found.end]) == phrase
    assert found.appointed is appointed
