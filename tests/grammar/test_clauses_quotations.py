"""Which quotation marks enclose a name or title, and which enclose what somebody says."""

import pytest

from timeline_app.grammar.clauses import quoted_names
from timeline_app.grammar.words import words_of


def _name(language: str, text: str) -> str:
    words = words_of(text, language)
    return " ".join(words[place].text for place in sorted(quoted_names(words)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Er las »Der Sturm« und ging.", "Der Sturm"),
        ("„Wir haben gesiegt“, sagte er.", ""),
        ("„Die Brücke brach 1946.“", ""),
        ("Das Buch „Die Brücke brach 1946.“ erschien.", "Die Brücke brach 1946."),
        ("„Die Halle ist zu“, sagte er.", ""),
        ("Die „Elbe“, das Schiff, sank.", "Elbe"),
        ("Er sang „Am Brunnen vor dem Tore, da steht ein alter Lindenbaum und noch mehr“.", ""),
    ],
)
def test_german_quotations(text: str, name: str) -> None:
    assert _name("de", text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He read “The Storm” and left.", "The Storm"),
        ("“I will leave,” she said.", ""),
        ("“We'll leave,” she said.", ""),
        ("The song “I Am the Sea,” by Low, was a hit.", "I Am the Sea"),
    ],
)
def test_english_quotations(text: str, name: str) -> None:
    assert _name("en", text) == name
