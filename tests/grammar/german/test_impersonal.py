"""What takes the front of a German clause that has no subject."""

import pytest
from parses import told

from timeline_app.grammar.german.impersonal import impersonal
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _told(sentence: str) -> str | None:
    parse = parsed(sentence, "de")
    finite = parse.clauses[0].finite
    assert finite is not None
    behind = [place for place in range(finite, len(parse.words)) if parse.owner[place] >= 0]
    items = impersonal(parse, behind, finite, wordlists("de"))
    return told(parse, items)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Gestern wurde beschlossen, dass der Laden schließt", "Es wurde beschlossen dass der Laden schließt"),
        ("Gestern wurde mit dem Bau begonnen", "mit dem Bau wurde begonnen"),
        ("Gestern wurde dem Antrag zugestimmt", "dem Antrag wurde zugestimmt"),
    ],
)
def test_no_subject(sentence: str, told: str) -> None:
    assert _told(sentence) == told


@pytest.mark.parametrize(
    "sentence", ["Gestern wurde der Laden geschlossen", "Gestern schlief er", "Gestern wurde gefeiert"]
)
def test_a_subject_or_nothing(sentence: str) -> None:
    assert _told(sentence) is None
