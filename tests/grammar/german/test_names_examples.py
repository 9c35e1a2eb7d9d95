"""German sentences and the names in them; a question mark behind one that the sentence alone does not show."""

import pytest

from timeline_app.grammar.german.names import names
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es kam Peter Moser.", "Peter Moser"),
        ("Es schrieb Anna Müller-Kern.", "Anna Müller-Kern"),
        ("Sie fuhr nach Bad Tölz.", "Bad Tölz"),
        ("Er sah die Alpen.", "Alpen"),
        ("Er wohnte in der Berliner Straße.", ""),
        ("Er las die Süddeutsche Zeitung.", "Süddeutsche Zeitung"),
        ("Sie spielte beim FC Olm.", "FC Olm"),
        ("Er kam aus den USA.", "USA"),
        ("Sie war bei der CDU.", "CDU"),
        ("Er sah Merkels Deutschland.", "Merkel ? / Deutschland"),
        ("Die Rosen blühten.", ""),
        ("Der Sport ist alt.", ""),
        ("Er traf Papst Johannes Paul II. in Rom.", "Johannes Paul II. / Rom"),
        ("Die Universität München feierte.", "Universität München"),
        ("Es kam Ludwig van Beethoven.", "Ludwig van Beethoven"),
        ("Sie wohnt in Rothenburg ob der Tauber.", "Rothenburg ob der Tauber"),
        ("Er traf Vincent van Gogh.", "Vincent van Gogh"),
        ("Im Landkreis Lörrach brannte es.", "Landkreis Lörrach"),
        ("Die DJK gewann.", "DJK"),
    ],
)
def test_names(text: str, expected: str) -> None:
    tagger = tagger_for("de")
    assert tagger is not None
    found = names(words_of(text, "de"), wordlists("de"), tagger, frozenset())
    assert " / ".join(" ".join(name.words) + ("" if name.sure else " ?") for name in found) == expected
