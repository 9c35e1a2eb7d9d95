"""Entries of a chronology: a noun and a date, and no verb."""

import pytest
from titles import title

from timeline_app.events.lines.entries import _gone
from timeline_app.grammar.english import parser as english
from timeline_app.grammar.german import parser as german
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "[1874] – Opening of the bridge", "Opening of the bridge"),
        ("en", "Opening of the bridge, [1874]", "Opening of the bridge"),
        ("de", "[3. Mai 2021]: Eröffnung der Brücke", "Eröffnung der Brücke"),
        ("de", "[1999] Verkauf der Mühle", "Verkauf der Mühle"),
        ("en", "[1999] opening", "1999 opening"),
        ("en", "[1999] sale", "1999 sale"),
        ("de", "Gründung der Mühle am [3. Mai 2021]", "Gründung der Mühle"),
    ],
)
def test_the_date_is_left_out_where_it_stands_by_itself(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [("en", "1999 onwards", False), ("en", "1999 earlier", False), ("de", "1999 zuvor", False), ("en", "1999", True),
     ("en", "1999 to sell", False), ("en", "1999: sold", True), ("en", "1999 - 2005", False),
     ("en", "1999 - mill", True)],
)  # fmt: skip
def test_a_date_stays_with_what_is_tied_to_it(language: str, text: str, gone: bool) -> None:
    lists, words = wordlists(language), words_of(text, language)
    parse = {"de": german, "en": english}[language].parse(words, lists)
    assert _gone(parse, [0], lists) == ({0} if gone else set())


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("[1903] Bau der Schule", "Bau der Schule"),
        ("[3. Mai]: Lesung, Großer Saal", "Lesung, Großer Saal"),
        ("1887 Gründung, [1893] Fahnenweihe", "Fahnenweihe"),
        ("[1887] Gründung, 1893 Fahnenweihe", "Gründung"),
        ("Heute ab [15 Uhr]: Konzert", "Konzert"),
        ("Abriss im [Herbst]", "Abriss"),
        ("Sowie Lesung am [3. Mai]", "Lesung"),
        ("[12. März], 19 Uhr, Rathaus", "19 Uhr, Rathaus"),
        ("Premiere am [3. Mai] im Großen Haus", "Premiere im Großen Haus"),
        ("Markt am [3. Mai] in der Halle", "Markt in der Halle"),
        ("[8. Juni]: Lesung, Beginn 18 Uhr", "Lesung, Beginn 18 Uhr"),
        ("[1984] (Juni) Besuch aus Olm", "Besuch aus Olm"),
        ("Konzerte & Musik Olm: [3. Mai], Basar", "Olm: Basar"),
        ("Vor [1517] Pfarrer in Olm", "Vor 1517 Pfarrer in Olm"),
        ("[Karfreitag], den 3. April: Andacht", "Andacht"),
        ("Drei Preise: Gold [2007]", "Drei Preise: Gold 2007"),
    ],
)
def test_what_an_entry_tells_beside_its_date(marked: str, told: str) -> None:
    assert title("de", marked) == told
