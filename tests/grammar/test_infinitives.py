"""The infinitives of a clause's verbs."""

import pytest

from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er ging nach Olm.", ("gehen",)),
        ("Sie wollte singen.", ("singen",)),
        # An auxiliary counts only where there is no other verb.
        ("Er hat das Haus verkauft.", ("verkaufen",)),
        ("Er ist krank.", ("sein",)),
        # A particle at the end is part of the verb.
        ("Der Turm stürzte ein.", ("einstürzen",)),
        ("Verkauf der Mühle.", ()),
    ],
)
def test_by_which_lists_name_them(text: str, expected: tuple[str, ...]) -> None:
    assert infinitives(parsed(text, "de"), 0, wordlists("de")) == expected


def test_they_are_looked_up_once() -> None:
    parse = parsed("Er ging nach Olm.", "de")
    assert infinitives(parse, 0, wordlists("de")) is infinitives(parse, 0, wordlists("de"))


# The infinitives of the verbs of a clause, with their particles.
@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Er geht nach Olm.", "gehen"),
        ("Er ist nach Olm gegangen.", "gehen"),
        ("Er nahm an der Wahl teil.", "teilnehmen"),
        ("Er hat an der Wahl teilgenommen.", "teilnehmen"),
        ("Er wurde gewählt.", "wählen"),
        ("Er will gehen.", "gehen"),
    ],
)
def test_german_verbs(text: str, verbs: str) -> None:
    parse = parsed(text, "de")
    assert " ".join(sorted(infinitives(parse, 0, wordlists("de")))) == verbs
