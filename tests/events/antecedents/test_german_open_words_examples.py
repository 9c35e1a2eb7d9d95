"""The words of a German sentence that need the one before: what they are, of what, and their genders."""

import pytest

from timeline_app.events.antecedents.german_open_words import open_words
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er zog 1904 um.", "Er subject person: masculine"),
        ("1904 zog sie um.", "sie subject person: feminine"),
        ("1904 zogen sie um.", "sie subject person: plural"),
        ("1904 wurde es verkauft.", "es subject thing: neuter"),
        ("Sein Sohn zog 1904 um.", "Sein owner person: masculine neuter"),
        ("Ihr Haus brannte 1904.", "Ihr owner person: feminine"),
        ("1904 traf ihn der König.", "ihn object any: masculine"),
        ("Der 29-Jährige starb 1904.", "29-Jährige aged human: masculine"),
        ("Die 90-jährige Geschichte endete 1904.", ""),
        ("Dort starb er 1904.", "er subject human: masculine / Dort spot any: "),
        ("Dort wurde 1904 eine Schule gebaut.", "Dort spot any: "),
        ("Otto Kern zog um.", ""),
        ("1904 heiratete er.", "er subject human: masculine"),
        ("1904 wurde er gewählt.", "er subject person: masculine"),
        ("1904 gab es Streit.", ""),
        ("1904 regnete es.", ""),
        ("Haben Sie gewählt?", ""),
        ("Den Preis gewann er.", "er subject person: masculine"),
    ],
)
def test_open_words(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    found = [
        f"{parse.words[one.place].text} {one.kind.value} {one.being.value}: {' '.join(sorted(one.genders))}"
        for one in open_words(parse, wordlists("de"))
    ]
    assert " / ".join(found) == expected
