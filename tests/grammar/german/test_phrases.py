"""Where the phrases before a German subject end."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german.phrases import past_phrase
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Damals tagte in der Stadt der Rat.", "in der Stadt"),
        ("Damals tagten am 15. und 16. Mai zwei Vereine.", "am 15. und 16. Mai"),
        ("Damals tagten am 11. Juni 64 Mitglieder.", "am 11. Juni"),
        ("Damals tagten im Juni Gäste.", "im Juni"),
        ("Damals starb im Alter von 80 Jahren der Maler.", "im Alter"),
        ("Damals tagte bei Olm der Rat.", "bei Olm"),
    ],
)
def test_where_a_phrase_ends_that_stands_before_the_subject(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    places = items_of(parse)
    at = next(at for at, place in enumerate(places) if parse.kind(place) == "prep")
    assert said(parse, places[at : past_phrase(parse, places, at, wordlists("de"))]) == expected
