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
