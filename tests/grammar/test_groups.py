"""Where noun groups and phrases end."""

import pytest
from parses import items_of, said

from timeline_app.grammar.groups import attribute_end, begins_anew, group_end
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _group(language: str, text: str) -> str:
    """The one at the head of a sentence."""
    parse = parsed(text, language)
    items = items_of(parse)
    return said(parse, items[: group_end(parse, items, 0, wordlists(language))])


def _attribute(text: str) -> str:
    """The one behind the first word."""
    parse = parsed(text, "de")
    items = items_of(parse)
    return said(parse, items[1 : max(attribute_end(parse, items, 1, wordlists("de")), 1)])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der alte Turm der Stadt fiel.", "Der alte Turm"), ("en", "The old tower fell.", "The old tower"),
        ("en", "Fell it?", ""),
    ],
)  # fmt: skip
def test_a_single_noun_group(language: str, text: str, expected: str) -> None:
    assert _group(language, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die an hohe Gewinne gewöhnten Händler klagten.", "an hohe Gewinne gewöhnten"),
        ("Der vor Jahren gebaute Turm stand.", "vor Jahren gebaute"), ("Die Händler klagten.", ""),
        ("Der fast 52 Jahre alte Bote kam.", "fast 52 Jahre alte"),
        ("Das seit langem verbotene Buch erschien.", "seit langem verbotene"),
        ("Die seit 1907 bestehende und von Olm geführte Bahn fuhr.", "seit 1907 bestehende und von Olm geführte"),
        ("Die von mehr als 200 Leuten besuchte Messe schloss.", "von mehr als 200 Leuten besuchte"),
        ("Der seit 1907 bestehende Verein feierte.", "seit 1907 bestehende"),
        ("Der 52 Jahre alte Bote kam.", "52 Jahre alte"),
        ("Die kürzlich erst gebauten Häuser brannten.", "kürzlich erst gebauten"),
        ("Die sich daraus ergebenden Fragen blieben.", "sich daraus ergebenden"),
        ("Der Mann aus Olm kam.", ""),
        ("Die alten Häuser brannten.", ""),
        ("Das in Olm am Fluss stehende Haus brannte.", "in Olm am Fluss stehende"),
    ],
)  # fmt: skip
def test_a_long_attribute(text: str, expected: str) -> None:
    assert _attribute(text) == expected


@pytest.mark.parametrize(
    ("text", "anew"),
    [("Man fand aus dem Hafen Spuren.", True), ("Man fand mit einer Flasche Wein.", False)],
)
def test_a_noun_behind_a_phrase(text: str, anew: bool) -> None:
    parse = parsed(text, "de")
    assert begins_anew(parse, 2, 4, 5, wordlists("de")) == anew


# The noun group at the head of a sentence, and long attributes behind its article.
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
    assert _group("de", text) == group
