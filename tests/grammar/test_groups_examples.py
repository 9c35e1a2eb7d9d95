"""The noun group at the head of a sentence, and long attributes behind its article."""

import pytest
from parses import items_of, said

from timeline_app.grammar.groups import attribute_end, group_end
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Der alte Mann kam.", "Der alte Mann"),
        ("Mehr als 23.000 Menschen kamen.", "Mehr als 23.000 Menschen"),
        ("Der 61 Jahre alte Pilot kam.", "Der 61 Jahre alte Pilot"),
        ("Das Haus Olm brannte.", "Das Haus Olm"),
        ("Olm brannte.", "Olm"),
        ("Langsam kam er.", ""),
    ],
)
def test_german_groups(text: str, group: str) -> None:
    parse = parsed(text, "de")
    items = items_of(parse)
    assert said(parse, items[: group_end(parse, items, 0, wordlists("de"))]) == group


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Der seit 1907 bestehende Verein feierte.", "seit 1907 bestehende"),
        ("Der 52 Jahre alte Bote kam.", "52 Jahre alte"),
        ("Die kürzlich erst gebauten Häuser brannten.", "kürzlich erst gebauten"),
        ("Die sich daraus ergebenden Fragen blieben.", "sich daraus ergebenden"),
        ("Der Mann aus Olm kam.", ""),
        ("Die alten Häuser brannten.", ""),
        ("Das in Olm am Fluss stehende Haus brannte.", "in Olm am Fluss stehende"),
    ],
)
def test_long_attributes(text: str, attribute: str) -> None:
    parse = parsed(text, "de")
    items = items_of(parse)
    assert said(parse, items[1 : max(attribute_end(parse, items, 1, wordlists("de")), 1)]) == attribute
