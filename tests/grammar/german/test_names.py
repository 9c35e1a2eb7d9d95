"""German names, where every noun has a capital: by what stands beside them, and without endings of a case."""

import pytest

from timeline_app.grammar.german.names import base, names
from timeline_app.grammar.name_parts import FoundName, Words
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


def _names(text: str) -> list[FoundName]:
    tagger = tagger_for("de")
    assert tagger is not None
    return list(names(words_of(text, "de"), wordlists("de"), tagger, frozenset()))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A form of address makes a name of any noun; a head has its name behind it.
        ("Gestern kam Herr Bäcker.", ["Bäcker"]),
        ("Der Bäcker kam.", []),
        ("Er war an der Universität Kassel.", ["Universität Kassel"]),
        ("Er war an der Universität.", []),
        # Adjectives that have capitals as only names have
        ("Sie ging zum Roten Kreuz.", ["Roten Kreuz"]),
        ("Sie kam zu einem Gemütlichen Abend.", []),
        ("Sie ging zur Deutschen Bank.", ["Deutschen Bank"]),
        ("Sie ging zur deutschen Bank.", []),
        ("Sie rief die Bozner Polizei.", []),
        # Initials belong to what follows them.
        ("Es schrieb J. R. Müller.", ["J. R. Müller"]),
        ("Es schrieb E. T. A. Hoffmann.", ["E. T. A. Hoffmann"]),
        # Small words inside a name
        ("Es kam Ursula von der Heide.", ["Ursula von der Heide"]),
        ("Sie wohnt in Frankfurt am Main.", ["Frankfurt am Main"]),
        ("Am Abend siegte Karl der Große in Paris.", ["Karl der Große", "Paris"]),
        ("Es siegte Karl der Kaufmann.", ["Karl"]),
        ("Er gewann 1999 die Tour de France in Paris.", ["Tour de France", "Paris"]),
        # A surname that nobody knows, and one that is a noun
        ("Es kam Andreas Fischer.", ["Andreas Fischer"]),
        ("Es kam Andreas Xorvath.", ["Andreas Xorvath"]),
        # Compounds, roads, laws and abbreviations are none.
        ("Er fuhr auf der A8.", []),
        ("Das steht in § 3 Abs. 2 BauGB.", []),
        ("Der SPD-Vorsitz blieb leer.", []),
    ],
)
def test_by_its_neighbours(text: str, found: list[str]) -> None:
    assert [" ".join(name.words) for name in _names(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Das war Berlins Ende.", ["Berlin"]),
        ("Das war Hans.", ["Hans"]),
        ("Das war Annas Haus.", ["Anna"]),
        ("Das war Paris.", ["Paris"]),
    ],
)
def test_without_the_ending_of_the_genitive(text: str, found: list[str]) -> None:
    assert [" ".join(name.words) for name in _names(text)] == found


@pytest.mark.parametrize(
    ("word", "plain"), [("Berlins", "Berlin"), ("Hans", "Hans"), ("Hans’", "Hans"), ("USS", "USS"), ("Uns", "Uns")]
)
def test_the_base_of_a_word(word: str, plain: str) -> None:
    tagger = tagger_for("de")
    assert tagger is not None
    words = Words.of(words_of(f"Das ist {word} Haus", "de"), wordlists("de"), tagger, frozenset())
    assert base(words, 2).startswith(plain)


@pytest.mark.parametrize(
    ("text", "sure"), [("Es kam Anna Weber.", True), ("Gestern kam Herr Bäcker.", True), ("Xorvath kam.", False)]
)
def test_whether_the_sentence_alone_shows_it(text: str, sure: bool) -> None:
    (found,) = _names(text)
    assert found.sure == sure


def test_all_capitals_tell_nothing() -> None:
    assert _names("ALLES NEU MACHT DER MAI") == []


# German sentences and the names in them; a question mark behind one that the sentence alone does not show.
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
    assert " / ".join(" ".join(name.words) + ("" if name.sure else " ?") for name in _names(text)) == expected
